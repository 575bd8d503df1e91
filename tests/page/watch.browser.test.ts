import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../lib/page/host';
import { watchPage } from '../../lib/page/watch';
import { showArticle } from './sample-page';

const ended: AbortController[] = [];
const address = window.location.href;

function watch() {
  const end = new AbortController();
  ended.push(end);
  const article = showArticle('<p id="p">Boris kam.</p>', '<aside id="beside">Anzeige</aside>');
  const host = createHost(document, end.signal);
  const calls = { changed: vi.fn(), navigated: vi.fn() };
  const isRead = (element: Element) => article.contains(element) || element.contains(article);
  watchPage(document, calls, { roots: () => [article], host: host.element, isRead, signal: end.signal });
  return { article, host, end, ...calls };
}

/** Waits until a second watcher, which begins later and hears all of the page, has told of what it was given to hear: the first has had its time. */
async function heardElsewhere(change: () => void) {
  const end = new AbortController();
  ended.push(end);
  const calls = { changed: vi.fn(), navigated: vi.fn() };
  const host = document.createElement('div');
  watchPage(document, calls, { roots: () => [document.body], host, isRead: () => true, signal: end.signal });
  change();
  await times(calls.changed, 1);
}

const times = (call: ReturnType<typeof vi.fn>, count: number) =>
  expect.poll(() => call.mock.calls.length, { interval: 10 }).toBe(count);

afterEach(() => {
  for (const end of ended.splice(0)) end.abort();
  document.body.innerHTML = '';
  window.history.replaceState(null, '', address);
});

describe('the watcher', () => {
  it('tells of changed text in the article, once for many changes', async () => {
    const { article, changed } = watch();
    for (let index = 0; index < 50; index++) article.append(document.createElement('p'));
    const p = document.querySelector('#p');
    if (p?.firstChild) p.firstChild.nodeValue = 'Erika kam.';
    await times(changed, 1);
    await heardElsewhere(() => document.querySelector('#beside')?.append(' Neu.'));
    expect(changed).toHaveBeenCalledOnce();
  });

  it('does not wait for ever on a page that never rests', async () => {
    const { article, changed } = watch();
    let changes = 0;
    const timer = setInterval(() => {
      changes += 4;
      for (let index = 0; index < 4; index++) article.append(document.createElement('p'));
    }, 10);
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThanOrEqual(3);
    clearInterval(timer);
    expect(changed.mock.calls.length).toBeLessThan(changes / 2);
  });

  it('does not hear its own element, attributes, nor small things beside the article', async () => {
    const { host, changed } = watch();
    host.announce('Gefunden');
    await heardElsewhere(() => {
      document.body.className = 'anders';
      document.querySelector('#beside')?.append(' noch eine');
    });
    expect(changed).not.toHaveBeenCalled();
    document.body.className = '';
  });

  it('hears of much text beside the article: it may be one', async () => {
    const { changed } = watch();
    const late = document.createElement('section');
    late.textContent = 'Ein Satz, der noch kommt. '.repeat(20);
    document.body.append(late);
    await times(changed, 1);
  });

  it('tells of another address without a load', async () => {
    const { navigated, changed } = watch();
    window.history.pushState(null, '', '?seite=2');
    document.querySelector('#p')?.append(' Neu.');
    await times(navigated, 1);
    expect(changed).not.toHaveBeenCalled();
  });

  it('is silent when it has ended', async () => {
    const { article, end, changed } = watch();
    await heardElsewhere(() => {
      article.append('Noch etwas.');
      end.abort();
    });
    expect(changed).not.toHaveBeenCalled();
  });
});
