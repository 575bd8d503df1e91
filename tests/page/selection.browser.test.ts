import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../entrypoints/annotator.content/reading';
import { pageSelection } from '../../entrypoints/annotator.content/selection';
import { positionDraft } from '../../lib/drafts';
import type { Statement } from '../../lib/findings';
import { metadata } from '../../lib/page/metadata';
import { find, showArticle } from './sample-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML = '';
});

const said = 'Eine Pause sei nicht möglich';
const select = (from: string, to: string) => {
  const texts = [...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes]) as Text[];
  const at = (word: string) => {
    const node = texts.find(({ data }) => data?.includes(word)) as Text;
    return { node, offset: node.data.indexOf(word) };
  };
  const [start, end] = [at(from), at(to)];
  document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset + to.length);
};

/** A page that was read, with one statement in it. */
function read(): Reading {
  showArticle(`<p>Erika sagte: ${said}, und ging.</p><p>Der zweite Absatz.</p>`);
  const { block, start, end } = find(said);
  const speaker = { block: 0, start: 0, end: 5, id: 'erika', label: 'Erika' };
  const statement = { start, end, speaker, topics: ['pause', 'talks'], stance: 'opposes', confidence: 1 };
  const meta = { ...metadata(document, 'https://beispiel.example/a'), publisher: 'Beispielblatt', date: '2025-11-18' };
  const found = new Map([[block, { mentions: [], statements: [statement as unknown as Statement] }]]);
  return { meta, found, lang: 'de' } as unknown as Reading;
}

describe('a selection on a page', () => {
  it('is found in an open shadow tree too', () => {
    const article = showArticle('<section id="host"></section>');
    const root = article.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = `<p>Erika sagte: ${said}, und ging.</p>`;
    const { block } = find(said);
    const text = root.querySelector('p')?.firstChild as Text;
    document.getSelection()?.setBaseAndExtent(text, 13, text, 13 + said.length);
    const reading = { meta: metadata(document, 'https://beispiel.example/a'), found: new Map(), blocks: [block] };
    const selection = pageSelection(document, reading as unknown as Reading);
    expect(selection?.quote).toEqual({ exact: said, prefix: 'Erika sagte: ', suffix: ', und ging.' });
  });

  it('brings the statement that it overlaps, and the page as its source', () => {
    const reading = read();
    select('Pause', 'nicht');
    const selection = pageSelection(document, reading);
    expect(selection?.quote.exact).toBe('Pause sei nicht');
    expect(selection && positionDraft(selection)).toEqual({
      holder: 'erika',
      topic: 'pause',
      stance: 'opposes',
      quote: 'Pause sei nicht',
      quoteLang: 'de',
      date: '2025-11-18',
      title: reading.meta.title,
      publisher: 'Beispielblatt',
      url: 'https://beispiel.example/a#:~:text=Erika%20sagte%3A%20Eine-,Pause%20sei%20nicht,-m%C3%B6glich%2C%20und%20ging.',
      prefix: 'Erika sagte: Eine ',
      suffix: ' möglich, und ging.',
    });
  });

  it('brings no speaker where nothing was found', () => {
    const reading = read();
    select('zweite', 'Absatz');
    expect(pageSelection(document, reading)).toMatchObject({ speaker: null, topic: null, stance: null });
  });

  it('ends with its first paragraph', () => {
    const reading = read();
    select('ging', 'zweite');
    expect(pageSelection(document, reading)?.quote.exact).toBe('ging.');
  });

  it('is nothing while nothing is selected', () => {
    expect(pageSelection(document, read())).toBeNull();
  });

  it('knows its page also where that was not read', () => {
    read();
    select('zweite', 'Absatz');
    const selection = pageSelection(document, null);
    expect(selection?.quote.exact).toBe('zweite Absatz');
    expect(selection?.source.url).toContain('http');
  });
});
