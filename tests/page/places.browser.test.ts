import { afterEach, describe, expect, it, vi } from 'vitest';
import { startSession } from '../../entrypoints/annotator.content/session';
import type { DetectRequest } from '../../lib/findings';
import { defaultSettings } from '../../lib/settings';
import { answer, namesIn } from './fake-detect';
import { filler, showArticle, textOf } from './sample-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '';
});

const rules = '::highlight(standpunkt-mention) { text-decoration: underline }';

function start(isWhole = false) {
  // An answer comes in a task of its own, as messages do.
  const detect = vi.fn(async (request: DetectRequest) => {
    await new Promise((received) => setTimeout(received));
    const found = answer(request);
    await new Promise((received) => setTimeout(received));
    return found;
  });
  const session = startSession({
    document,
    css: rules,
    ask: { names: (request) => Promise.resolve(namesIn(request)), detect },
    choice: () => ({ ...defaultSettings, host: 'muster.example', takenBack: new Set<string>() }),
    isWhole: () => isWhole,
    painted: () => undefined,
    signal: end.signal,
  });
  return { session, detect };
}
const words = (registry: HighlightRegistry) =>
  [...(registry.get('standpunkt-mention') ?? [])].map((range) => textOf(range)).sort();

/** Puts a frame of the same origin into the page and waits for it. */
async function frame(parent: Element, html: string): Promise<Window & typeof globalThis> {
  const element = document.createElement('iframe');
  element.srcdoc = html;
  element.style.cssText = 'width: 600px; height: 400px; border: 5px solid; margin-left: 40px';
  const loaded = new Promise((resume) => element.addEventListener('load', resume, { once: true }));
  parent.append(element);
  await loaded;
  return element.contentWindow as Window & typeof globalThis;
}

describe('text in a frame of the same origin', () => {
  const long = `<p>Boris kam, und Erika sah ihn.</p><p>${filler}</p><p>${filler}</p>`;

  it('is marked by the frame’s own highlights, with rules that the frame adopts', async () => {
    const article = showArticle('<p>Boris ging.</p>');
    const inner = await frame(article, long);
    const before = inner.document.documentElement.outerHTML;
    const { session } = start();
    await session.read();
    expect(words(CSS.highlights)).toEqual(['Boris']);
    expect(words(inner.CSS.highlights)).toEqual(['Boris', 'Erika']);
    expect(inner.document.adoptedStyleSheets).toHaveLength(1);
    expect(inner.document.documentElement.outerHTML).toBe(before);
    end.abort();
    expect([...inner.CSS.highlights.keys()]).toEqual([]);
    expect(inner.document.adoptedStyleSheets).toHaveLength(0);
  });

  it('may be the whole article', async () => {
    document.body.innerHTML = '<header><h1>Boris kommt</h1></header><main></main>';
    const inner = await frame(document.querySelector('main') as Element, `<article>${long}</article>`);
    // The page says of itself that it is an article.
    document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
    const { session } = start();
    await session.read();
    document.head.lastElementChild?.remove();
    expect(words(CSS.highlights)).toEqual(['Boris']);
    expect(words(inner.CSS.highlights)).toEqual(['Boris', 'Erika']);
  });

  it('is hit where it stands in the window', async () => {
    const article = showArticle('<p>Vorher.</p>');
    const inner = await frame(article, long);
    const { session } = start();
    await session.read();
    const range = inner.document.createRange();
    const text = inner.document.querySelector('p')?.firstChild as Text;
    range.setStart(text, 0);
    range.setEnd(text, 5);
    const box = range.getBoundingClientRect();
    const event = new inner.MouseEvent('click', { clientX: box.x + 5, clientY: box.y + 5 });
    inner.document.body.dispatchEvent(event);
    const hit = session.at(event);
    const around = inner.frameElement?.getBoundingClientRect();
    expect(hit?.mark.finding.text).toBe('Boris');
    expect(hit?.rect.x).toBeCloseTo(box.x + (around?.x ?? 0) + 5, 0);
    expect(hit?.rect.y).toBeCloseTo(box.y + (around?.y ?? 0) + 5, 0);
  });

  it('is left alone when it is short, as advertisements are', async () => {
    const article = showArticle('<p>Boris ging.</p>');
    await frame(article, '<p>Erika wirbt für eine Sache, die niemand braucht, und zwar hier.</p>');
    const { session, detect } = start();
    await session.read();
    expect(JSON.stringify(detect.mock.calls)).not.toContain('wirbt');
  });
});

describe('text in an open shadow tree', () => {
  it('is marked with rules that the tree adopts, and keeps its own', async () => {
    const article = showArticle('<section id="host"></section>');
    const root = article.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    root.innerHTML = '<p>Boris im Schatten.</p>';
    const { session } = start();
    await session.read();
    expect(words(CSS.highlights)).toEqual(['Boris']);
    expect(root.adoptedStyleSheets[0]).toBe(own);
    expect(root.adoptedStyleSheets).toHaveLength(2);
    end.abort();
    expect(root.adoptedStyleSheets).toEqual([own]);
  });
});

describe('text in a dialog', () => {
  it('belongs to the article while it is open in it, and to nobody elsewhere', async () => {
    showArticle(
      '<p>Boris ging.</p><dialog id="in"><p>Erika steht hier.</p></dialog>',
      '<dialog open><p>Boris und Erika wollen Zustimmung.</p></dialog>',
    );
    const { session } = start();
    await session.read();
    expect(words(CSS.highlights)).toEqual(['Boris']);
    document.querySelector<HTMLDialogElement>('#in')?.show();
    await session.read();
    expect(words(CSS.highlights)).toEqual(['Boris', 'Erika']);
  });
});

describe('the whole page', () => {
  it('is read where the reader wants it, with what stands beside the article', async () => {
    showArticle('<p>Boris ging.</p>', '<aside><p>Erika am Rand.</p></aside><pre>Boris im Code</pre>');
    const whole = start(true);
    await whole.session.read();
    expect(words(CSS.highlights)).toEqual(['Boris', 'Erika']);
  });
});

describe('a page of a hundred thousand words', () => {
  it('is marked from the window outward, and gives the page its turn meanwhile', { timeout: 120_000 }, async () => {
    const sentence = 'Boris kam am Morgen, und niemand sonst war da, als der lange Tag zu Ende ging. ';
    const paragraphs = Array.from(
      { length: 1100 },
      (_, index) => `<p id="p${index}">${index}. ${sentence.repeat(6)}</p>`,
    ).join('');
    showArticle(paragraphs);
    document.querySelector('#p900')?.scrollIntoView();
    const order = new Map([...document.querySelectorAll('p')].map((p, index) => [p.textContent?.trim() ?? '', index]));
    // How many stretches the work has depends on how fast the machine is: on this one every look at the clock takes a millisecond.
    let clock = 0;
    const time = vi.spyOn(performance, 'now').mockImplementation(() => clock++);
    const { scheduler } = globalThis as unknown as { scheduler: { yield(): Promise<void> } };
    const turns = vi.spyOn(scheduler, 'yield');
    const { session, detect } = start();
    await session.read();
    // Reading and painting look at it once a paragraph.
    expect(turns.mock.calls.length).toBeGreaterThan((2 * 1100) / 20);
    turns.mockRestore();
    time.mockRestore();
    const asked = detect.mock.calls.map(([{ blocks }]) => order.get(blocks[0]?.text ?? '') ?? 0);
    expect(detect.mock.calls.length).toBeGreaterThan(10);
    expect(words(CSS.highlights)).toHaveLength(1100 * 6);
    // The beginning, where full names stand; then what is nearest to the window.
    expect(asked[0]).toBe(0);
    const distances = asked.slice(1).map((at) => Math.abs(at - 900));
    expect(distances[0]).toBeLessThan(100);
    expect(distances).toEqual(distances.toSorted((one, other) => one - other));
  });
});
