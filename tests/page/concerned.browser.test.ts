import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenConcerned } from '../../lib/page/concerned';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '';
});

function wait() {
  document.body.innerHTML = `<ul id="menu"></ul><p id="p">${'Es regnet. '.repeat(60)}</p>`;
  const act = vi.fn();
  whenConcerned(document, end.signal, act);
  return act;
}
const late = (html: string) => document.body.insertAdjacentHTML('beforeend', html);

describe('a page that named neither side', () => {
  it.each([
    ['a paragraph that comes late', () => late('<p>In Kiew wird verhandelt.</p>')],
    ['an article that comes in one piece', () => late('<main><h1>Kiew</h1><p>Es wird verhandelt.</p></main>')],
    [
      'text that is edited in place',
      () => {
        const text = document.querySelector('#p')?.firstChild;
        if (text) text.nodeValue = 'In Kiew wird verhandelt.';
      },
    ],
    [
      'the text of a frame',
      () => {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>In Kiew wird verhandelt.</p>';
        document.body.append(frame);
      },
    ],
  ])('is told of once it does: %s', async (_, change) => {
    const act = wait();
    change();
    await expect.poll(() => act.mock.calls.length).toBe(1);
    // Somebody who waits from here on shows that the page was looked at again.
    const later = vi.fn();
    whenConcerned(document, end.signal, later);
    late('<p>In Moskau auch.</p>');
    await expect.poll(() => later.mock.calls.length).toBe(1);
    expect(act).toHaveBeenCalledOnce();
  });

  it('is left alone while only its menu does, and not once it has ended', async () => {
    const act = wait();
    document.querySelector('#menu')?.insertAdjacentHTML('beforeend', '<li>Ukraine</li>');
    const later = vi.fn();
    whenConcerned(document, end.signal, later);
    late('<script type="text/plain">Kiew</script><p>Kiew</p>');
    await expect.poll(() => later.mock.calls.length).toBe(1);
    expect(act).toHaveBeenCalledOnce();
    const ended = wait();
    late('<p>Kiew</p>');
    end.abort();
    const still = vi.fn();
    const other = new AbortController();
    whenConcerned(document, other.signal, still);
    late('<p>Moskau</p>');
    await expect.poll(() => still.mock.calls.length).toBe(1);
    other.abort();
    expect(ended).not.toHaveBeenCalled();
  });
});
