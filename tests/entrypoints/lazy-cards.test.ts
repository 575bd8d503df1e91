import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lazyCards } from '../../entrypoints/annotator.content/lazy-cards';
import type { Cards, CardsOptions } from '../../entrypoints/card-holder/contract';

const options = { signal: new AbortController().signal } as CardsOptions;
const opened = vi.fn();
const leave = () => {
  globalThis.standpunktCards = () => ({ openList: opened }) as unknown as Cards;
};
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  opened.mockReset();
  globalThis.standpunktCards = undefined;
});

describe('the cards of a page', () => {
  it('come with the first wish, once for all wishes', async () => {
    const load = vi.fn(async () => leave());
    const cards = lazyCards(options, load);
    cards.openList();
    cards.openList();
    await settled();
    cards.openList();
    expect(load).toHaveBeenCalledOnce();
    expect(opened).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['leaves nothing', () => Promise.resolve()],
    ['is never answered', () => new Promise(() => undefined)],
  ])('open at a later wish where the script %s at first', async (_, first) => {
    const load = vi.fn<() => Promise<unknown>>(async () => leave()).mockImplementationOnce(first);
    const cards = lazyCards(options, load);
    cards.openList();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened).not.toHaveBeenCalled();
    cards.openList();
    await settled();
    expect(opened).toHaveBeenCalledOnce();
  });
});
