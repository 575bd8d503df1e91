import { describe, expect, it } from 'vitest';
import { markdown } from '../../entrypoints/popup/markdown';
import { calledIn } from '../../entrypoints/popup/take-away';
import { webAnnotations } from '../../entrypoints/popup/web-annotation';
import type { PageAnnotation, PageSource } from '../../lib/messages';

const source: PageSource = {
  title: 'Was [niemand] sagte',
  url: 'https://beispiel.example/a',
  publisher: 'Beispielblatt',
  author: null,
  date: '2025-11-18',
  lang: 'de',
};
const quote = (exact: string) => ({ exact, prefix: 'davor ', suffix: ' danach' });
const annotations: readonly PageAnnotation[] = [
  { kind: 'mention', quote: quote('Erikas'), entity: 'erika', label: 'Erika' },
  {
    ...{ kind: 'statement', quote: quote('Eine *Pause* sei nicht möglich'), speaker: 'Erika', stance: 'opposes' },
    ...{ speakerId: 'erika', topics: ['pause'], claims: ['no-pause'] },
  } as const,
  { kind: 'mention', quote: quote('Erika'), entity: 'erika', label: 'Erika' },
];

describe('the marks of a page', () => {
  it('leave as Web Annotations that say who, on what, and where', () => {
    let id = 0;
    const page = webAnnotations(source, annotations, () => `urn:example:${id++}`);
    expect(page).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationPage',
      items: [
        { id: 'urn:example:1', type: 'Annotation', motivation: 'identifying' },
        {
          motivation: 'classifying',
          body: [
            { type: 'TextualBody', purpose: 'identifying', value: 'Erika' },
            { type: 'TextualBody', purpose: 'classifying', value: 'opposes' },
            { type: 'TextualBody', purpose: 'tagging', value: 'pause' },
            { type: 'TextualBody', purpose: 'tagging', value: 'no-pause' },
          ],
          target: {
            source: 'https://beispiel.example/a',
            selector: { type: 'TextQuoteSelector', ...quote('Eine *Pause* sei nicht möglich') },
          },
        },
        {},
      ],
    });
  });

  it('call everybody as the reader does, and as the page does whom no dataset knows', () => {
    const unknown = { ...annotations[1], speaker: 'ein Sprecher', speakerId: null } as PageAnnotation;
    const called = calledIn({ entities: { erika: 'Ерика' }, topics: {} }, [...annotations, unknown]);
    const names = called.map((each) => (each.kind === 'mention' ? each.label : each.speaker));
    expect(names).toEqual(['Ерика', 'Ерика', 'Ерика', 'ein Sprecher']);
    expect(calledIn({ entities: {}, topics: {} }, annotations)).toEqual(annotations);
  });

  it('leave as Markdown: statements by speaker, each name once, nothing that Markdown would take for its own', () => {
    expect(markdown(source, annotations, { statements: 'Aussagen', names: 'Namen', unnamed: 'Der Artikel' })).toBe(
      `# [Was \\[niemand\\] sagte](https://beispiel.example/a)

Beispielblatt, 2025-11-18

## Aussagen

### Erika

- “Eine \\*Pause\\* sei nicht möglich” ([↗](https://beispiel.example/a#:~:text=davor-,Eine%20*Pause*%20sei%20nicht%20m%C3%B6glich,-danach))

## Namen

- Erika
`,
    );
  });
});
