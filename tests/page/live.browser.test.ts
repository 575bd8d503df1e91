import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { startPage } from '../../entrypoints/annotator.content/page';
import type { DetectRequest } from '../../lib/findings';
import type { ask } from '../../lib/messages';
import { defaultSettings } from '../../lib/settings';
import { answer, namesIn } from './fake-detect';
import { showArticle, textOf } from './sample-page';

vi.mock('wxt/browser', () => ({ browser: {} }));

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const address = window.location.href;
let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '';
  document.documentElement.removeAttribute('lang');
  window.history.replaceState(null, '', address);
});

/** The page as the content script starts it, with a background that knows two names. */
function start() {
  const asked: string[][] = [];
  const detect = (request: DetectRequest) => {
    asked.push(request.blocks.map(({ text }) => text));
    return answer(request);
  };
  const answers: Record<string, (request: DetectRequest) => unknown> = { names: (request) => namesIn(request), detect };
  const page = startPage({
    document,
    css: '',
    cardPage: { address: 'about:blank', origin: window.location.origin },
    settings: { ...defaultSettings, announce: false },
    languages: ['de'],
    ask: ((call: string, argument: DetectRequest) => Promise.resolve(answers[call]?.(argument) ?? null)) as typeof ask,
    write: () => Promise.resolve(),
    signal: end.signal,
  });
  return { page, asked };
}
const painted = () => [...(CSS.highlights.get('standpunkt-mention') ?? [])].map((range) => textOf(range));
/** What was asked since the number of calls that is given. */
const since = (asked: readonly string[][], calls: number) => asked.slice(calls).flat();

/** Rest after which nothing is left to do, ms. */
const soon = 500;
const followed = (names: readonly string[]) =>
  expect.poll(() => painted().toSorted(), { interval: 20 }).toEqual([...names].sort());

describe('a page that lives', () => {
  it.each([
    [
      'text edited in place',
      '<p id="p">Boris kam.</p>',
      () => {
        const text = document.querySelector('#p')?.firstChild;
        if (text) text.nodeValue = 'Dann kam auch Erika.';
      },
      ['Erika'],
      ['Dann kam auch Erika.'],
    ],
    [
      'content that comes late',
      '<p>Boris kam.</p>',
      () =>
        document
          .querySelector('article')
          ?.insertAdjacentHTML(
            'beforeend',
            '<p>Erika folgte ihm spät am Abend, als alle anderen längst gegangen waren.</p>',
          ),
      ['Boris', 'Erika'],
      ['Erika folgte ihm spät am Abend, als alle anderen längst gegangen waren.'],
    ],
    [
      'text that a style had hidden',
      '<style>.zu { display: none }</style><p>Boris kam.</p><div id="p" class="zu"><p>Erika folgte ihm erst sehr spät am Abend.</p></div>',
      () => document.querySelector('#p')?.removeAttribute('class'),
      ['Boris', 'Erika'],
      ['Erika folgte ihm erst sehr spät am Abend.'],
    ],
    [
      'a folded part that opens',
      '<p>Boris kam.</p><details id="p"><summary>Mehr</summary><p>Erika folgte ihm erst spät.</p></details>',
      () => document.querySelector('#p')?.setAttribute('open', ''),
      ['Boris', 'Erika'],
      ['Erika folgte ihm erst spät.'],
    ],
  ])('has %s marked, and only that asked about', async (_, html, change, names, blocks) => {
    showArticle(html);
    const { asked } = start();
    await expect.poll(() => painted().length).toBeGreaterThan(0);
    await pause(300);
    const calls = asked.length;
    change();
    await followed(names);
    expect(since(asked, calls)).toEqual(blocks);
  });

  it('is read once it is shown, where it was hidden as a whole at first', async () => {
    document.body.classList.add('zu');
    showArticle('<style>.zu article { visibility: hidden }</style><p>Boris kam.</p>');
    const { page } = start();
    await expect.poll(() => page.calls.pageIndex(undefined).state).not.toBe('reading');
    expect(painted()).toEqual([]);
    document.body.classList.remove('zu');
    await followed(['Boris']);
  });

  it('is read anew when the browser translates it', async () => {
    document.documentElement.lang = 'en';
    const article = showArticle('<p id="p">Boris came.</p>');
    const { asked } = start();
    await followed(['Boris']);
    const calls = asked.length;
    document.documentElement.lang = 'de';
    article.querySelector('#p')?.replaceChildren('Erika kam.');
    await followed(['Erika']);
    expect(since(asked, calls)).toContain('Erika kam.');
  });

  it('is read anew under another address', async () => {
    showArticle('<p>Boris kam.</p>');
    start();
    await followed(['Boris']);
    window.history.pushState(null, '', '?seite=2');
    showArticle('<p>Erika kam.</p>');
    await followed(['Erika']);
  });

  it('is asked about nothing when it comes back from the browser’s memory as it was', async () => {
    showArticle('<p>Boris kam.</p>');
    const { asked } = start();
    await followed(['Boris']);
    const calls = asked.length;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await pause(soon);
    expect(asked.length).toBe(calls);
    expect(painted()).toEqual(['Boris']);
  });

  it('is left alone while its tab is hidden, and read once when it is seen', async () => {
    showArticle('<p>Boris kam.</p>');
    const { asked, page } = start();
    await followed(['Boris']);
    const calls = asked.length;
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.querySelector('article')?.insertAdjacentHTML('afterbegin', '<p>Erika kam.</p>');
    page.settingsChanged({ ...defaultSettings, revision: 1 }, ['revision']);
    await pause(soon);
    expect(asked.length).toBe(calls);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await followed(['Boris', 'Erika']);
  });

  it('does not read a page that moves without end, when no text changes', async () => {
    showArticle('<p>Boris kam.</p><div id="p">Erika und noch einige Wörter mehr, damit es ein Text ist.</div>');
    const { asked } = start();
    await followed(['Boris', 'Erika']);
    await pause(300);
    const calls = asked.length;
    const read = vi.spyOn(document, 'querySelectorAll');
    const moving = document.querySelector<HTMLElement>('#p');
    for (let step = 0; step < 60; step++) {
      if (moving) moving.style.translate = `${step}px`;
      await pause(10);
    }
    await pause(soon);
    expect(read).not.toHaveBeenCalled();
    expect(asked.length).toBe(calls);
    read.mockRestore();
  });

  it('may be a live blog of eight hours: it asks about each entry once, keeps none that has gone, and rests in between', async () => {
    const entries = 2000;
    const kept = 40;
    const article = showArticle('<div id="live"></div>');
    const { asked } = start();
    await expect.poll(() => asked.length).toBe(1);
    const live = article.querySelector('#live') as Element;
    const session = cdp();
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const insert = async (from: number, to: number) => {
      for (let entry = from; entry < to; entry++) {
        live.insertAdjacentHTML('afterbegin', `<p>Eintrag ${entry}: Boris kam um ${entry} Uhr zu Erika.</p>`);
        while (live.children.length > kept) live.lastElementChild?.remove();
        // An entry a minute in life; here as fast as the page is read.
        if (entry % (kept / 2) === 0)
          await expect.poll(() => since(asked, 0).some((text) => text.includes(` ${entry}:`))).toBe(true);
      }
      await pause(soon);
    };
    await insert(0, entries / 4);
    const before = await heap();
    await insert(entries / 4, entries);
    const after = await heap();
    const told = since(asked, 0).filter((text) => text.startsWith('Eintrag'));
    expect(new Set(told).size).toBe(told.length);
    expect(told.length).toBe(entries);
    expect(painted().length).toBe(2 * kept);
    // What the test itself keeps of each entry is its text: some hundred bytes.
    expect(after - before).toBeLessThan(entries * 600);

    const calls = asked.length;
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    };
    const begun = await busy();
    await pause(3000);
    expect(((await busy()) - begun) / 3).toBeLessThan(0.01);
    expect(asked.length).toBe(calls);
  }, 600_000);
});
