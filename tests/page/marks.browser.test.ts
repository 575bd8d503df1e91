import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import highlightCss from '../../entrypoints/annotator.content/highlight.css?inline';
import type { Mention, Statement } from '../../lib/findings';
import { isOnDark } from '../../lib/page/background';
import { painter } from '../../lib/page/highlights';
import { hitIndex } from '../../lib/page/hit';
import { type Mark, mentionMark, statementMark } from '../../lib/page/marks';
import { rectsOf } from '../../lib/page/ranges';
import { find, showArticle, textOf } from './sample-page';

const nameAt = (words: string): Mark => {
  const { block, ...span } = find(words);
  const entity = { id: words, label: words, kind: 'person' } as const;
  return mentionMark(block, { ...span, block: 0, text: words, entity, candidates: 1, why: [] } satisfies Mention);
};
const statementAt = (words: string): Mark => {
  const { block, ...span } = find(words);
  return statementMark(block, { ...span, block: 0, text: words } as Statement);
};
const painted = (name: string) => [...(CSS.highlights.get(`standpunkt-${name}`) ?? [])].map((range) => textOf(range));

beforeEach(() => {
  document.body.style.font = '18px/1.5 serif';
});
afterEach(() => {
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

describe('the painter', () => {
  it('paints names and statements on their words, and changes no element', () => {
    const article = showArticle('<p>Boris <b>Bei</b>spiel sagte, es sei <i>anders</i> gewesen.</p>');
    const before = article.outerHTML;
    const paint = painter(document, highlightCss);
    const [name, statement] = [nameAt('Boris Beispiel'), statementAt('es sei anders gewesen')];
    paint.paint(name.block, [name, { ...statement, block: name.block } as Mark]);
    expect(painted('mention')).toEqual(['Boris Beispiel']);
    expect(painted('statement')).toEqual(['es sei anders gewesen']);
    expect(article.outerHTML).toBe(before);
    paint.clear();
    expect(CSS.highlights.size).toBe(0);
  });

  it('paints one block anew and leaves the others', () => {
    showArticle('<p>Boris kam.</p><p>Erika ging.</p>');
    const paint = painter(document, highlightCss);
    const [boris, erika] = [nameAt('Boris'), nameAt('Erika')];
    paint.paint(boris.block, [boris]);
    paint.paint(erika.block, [erika]);
    paint.paint(boris.block, []);
    expect(painted('mention')).toEqual(['Erika']);
    paint.clear();
  });

  it('paints of a statement its first word where the browser shows every highlight as selected, and all of it under the pointer', () => {
    showArticle('<p>Boris sagte, <b>dies</b> sei anders. Nein.</p>');
    const paint = painter(document, highlightCss, () => true);
    const [name, long, short] = [nameAt('Boris'), statementAt('dies sei anders'), statementAt('Nein.')];
    const all = [name, long, short].map((mark) => ({ ...mark, block: name.block }) as Mark);
    paint.paint(name.block, all);
    expect(painted('mention')).toEqual(['Boris']);
    expect(painted('statement')).toEqual(['dies', 'Nein.']);
    paint.hover(long);
    expect(painted('hover')).toEqual(['dies sei anders']);
    paint.clear();
  });

  it('shows one open mark at a time, and follows the ground', () => {
    showArticle('<p>Boris kam. Erika ging.</p>');
    const paint = painter(document, highlightCss);
    paint.activate(nameAt('Boris'));
    paint.activate(nameAt('Erika'));
    expect(painted('active')).toEqual(['Erika']);
    paint.theme(true);
    expect(painted('active-dark')).toEqual(['Erika']);
    expect(CSS.highlights.has('standpunkt-active')).toBe(false);
    paint.activate(null);
    expect(painted('active-dark')).toEqual([]);
    paint.clear();
  });

  it('gives an open shadow root its rules once, and adds no element to it', () => {
    const article = showArticle('<section id="host"></section>');
    const root = article.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>Boris im Schatten</p>';
    const paint = painter(document, highlightCss);
    const mark = nameAt('Boris');
    paint.paint(mark.block, [mark]);
    paint.paint(mark.block, [mark]);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(root.innerHTML).toBe('<p>Boris im Schatten</p>');
    paint.clear();
  });

  it.each([
    ['background: #121418', true],
    ['background: #fff', false],
    ['color: #eee; background: transparent', true],
    ['', false],
  ])('takes a ground with "%s" for dark: %s', (style, isDark) => {
    const article = showArticle('<p>Boris kam.</p>');
    document.body.setAttribute('style', style);
    expect(isOnDark(article, window)).toBe(isDark);
  });
});

describe('the mark under a point', () => {
  const middleOf = (mark: Mark) => {
    const [rect] = rectsOf(mark.block, mark);
    if (!rect) throw new Error('expected a box of the mark, got none');
    return [rect.x + rect.width / 2, rect.y + rect.height / 2] as const;
  };

  it('is found across tags, and nowhere beside', () => {
    showArticle('<p>Am Anfang kam Boris <b>Bei</b>spiel.</p>');
    const mark = nameAt('Boris Beispiel');
    const hits = hitIndex();
    hits.set(mark.block, [mark]);
    const [x, y] = middleOf(mark);
    expect(hits.at(document, x, y)?.mark).toBe(mark);
    const [rect] = rectsOf(mark.block, mark);
    expect(hits.at(document, (rect?.left ?? 0) - 10, y)).toBeNull();
    // The caret snaps to the nearest letter; far to the right of a line nothing is drawn.
    expect(hits.at(document, window.innerWidth - 5, y)).toBeNull();
    expect(hits.at(document, x, y + 200)).toBeNull();
  });

  it('is the name within a statement, and the statement around it', () => {
    showArticle('<p>Er sagte, dass Boris nicht gekommen sei.</p>');
    const name = nameAt('Boris');
    const statement = { ...statementAt('dass Boris nicht gekommen sei'), block: name.block } as Mark;
    const after = { ...nameAt('gekommen'), block: name.block } as Mark;
    const hits = hitIndex();
    hits.set(name.block, [statement, name]);
    expect(hits.at(document, ...middleOf(name))?.mark).toBe(name);
    expect(hits.at(document, ...middleOf(after))?.mark).toBe(statement);
    hits.delete(name.block);
    expect(hits.at(document, ...middleOf(name))).toBeNull();
  });

  it('is found in open shadow trees', () => {
    const article = showArticle('<section id="host"></section>');
    const root = article.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = '<p>Boris im Schatten</p>';
    const mark = nameAt('Boris');
    const hits = hitIndex();
    hits.set(mark.block, [mark]);
    expect(hits.at(document, ...middleOf(mark))?.mark).toBe(mark);
  });

  it('is found among a thousand names of one text', () => {
    showArticle(`<p>${Array.from({ length: 1000 }, (_, index) => `Name${index}`).join(' ')}</p>`);
    const marks = [0, 499, 999].map((index) => nameAt(`Name${index}`));
    const { block } = marks[0] as Mark;
    const hits = hitIndex();
    hits.set(
      block,
      marks.map((mark) => ({ ...mark, block }) as Mark),
    );
    for (const mark of marks) {
      document.documentElement.scrollTop = 0;
      const [x, y] = middleOf(mark);
      window.scrollTo(0, y - 100);
      const [, now] = middleOf(mark);
      expect(hits.at(document, x, now)?.mark.finding).toBe(mark.finding);
    }
  });
});
