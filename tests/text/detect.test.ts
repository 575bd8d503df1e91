import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/text/detect';
import { people } from './link/people';
import { topics } from './war-topics';

const lexicons = [topics, people];
const page = (...texts: readonly string[]) => ({ blocks: texts.map((text) => ({ text })), date: '2025-03-18' });
const war = page(
  'Moskau und Kyjiw streiten weiter über die Waffenruhe.',
  'Präsident Putin lehnte einen Waffenstillstand ab. Die Ukraine fordert ihn seit Wochen, wie Selenskyj sagte.',
);

describe('detect', () => {
  it('marks names on a page about the war, in the page’s own offsets', () => {
    const { mentions, relevant, lang, date } = detect(war, lexicons);
    expect({ relevant, lang, date }).toEqual({ relevant: true, lang: 'de', date: '2025-03-18' });
    expect(mentions.map(({ block, text, entity }) => `${block} ${text} ${entity.label}`)).toEqual([
      '0 Moskau Moscow',
      '0 Kyjiw Kyiv',
      '1 Putin Vladimir Putin',
      '1 Ukraine Ukraine',
      '1 Selenskyj Volodymyr Zelenskyy',
    ]);
    for (const { block, start, end, text } of mentions) expect(war.blocks[block]?.text.slice(start, end)).toBe(text);
  });

  it('gives spans of the text as the page has it, with soft hyphens and stress marks', () => {
    const written = page(
      'Wla\u00addimir Pu\u00adtin lehnt die Waffen\u00adruhe für die Ukra\u00adine ab.',
      'Росія і Украї\u0301на: Пу\u0301тін проти.',
    );
    const { mentions } = detect({ ...written, lang: 'de' }, lexicons);
    expect(mentions.map(({ text }) => text)).toContain('Wla\u00addimir Pu\u00adtin');
    expect(mentions.map(({ text }) => text)).toContain('Ukra\u00adine');
  });

  it('finds nothing on a page about something else, however famous the names', () => {
    const findings = detect(
      page('Donald Trump spielte Golf.', 'Die EU regelt die Länge der Gurken neu.', 'Joe Biden sah zu.'),
      lexicons,
    );
    expect(findings).toMatchObject({ relevant: false, mentions: [], statements: [], unknown: [] });
  });

  it('is not moved by one mention in a long text about something else', () => {
    const filler = 'Der Gemeinderat beriet den ganzen Abend über die neue Turnhalle und ihre Farbe. '.repeat(60);
    expect(detect(page(filler, 'Ein Gast erzählte von der Ukraine.'), lexicons).relevant).toBe(false);
  });

  it('reads a changed block as part of the page that it stands on', () => {
    const { context } = detect(
      page('Susan Rice spoke about Russia, Ukraine and the truce.', 'Ukraine and Russia want a truce.'),
      lexicons,
    );
    expect(context).toMatchObject({ relevant: true });
    const later = detect({ ...page('Rice agreed.'), lang: 'en', context }, lexicons);
    expect(later.mentions.map(({ entity }) => entity.id)).toEqual(['susan-rice']);
  });

  it('lists persons whom no dataset knows, and marks none of them', () => {
    const texts = page(
      ...war.blocks.map(({ text }) => text),
      'Das bestätigte Ministerin Petra Sandmann. Petra Sandmann reist morgen ab.',
    );
    const { unknown, mentions } = detect(texts, lexicons);
    expect(unknown).toEqual([{ text: 'Petra Sandmann', count: 2, kind: 'person' }]);
    expect(mentions.some(({ text }) => text.includes('Sandmann'))).toBe(false);
  });

  it('answers a page without text', () => {
    expect(detect({ blocks: [] }, lexicons)).toMatchObject({ relevant: false, score: 0, mentions: [] });
  });
});
