import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LazyCardsOptions, lazyCards } from '../../entrypoints/annotator.content/lazy-cards';
import type { Cards } from '../../entrypoints/card-holder/contract';

const refused = vi.fn();
const made = { openList: vi.fn(), warm: vi.fn() };
const leave = () => {
  globalThis.standpunktCards = () => made as unknown as Cards;
  return Promise.resolve();
};
let ended = new AbortController();
const cardsBy = (load: () => Promise<unknown>) =>
  lazyCards({ signal: ended.signal, refused } as Partial<LazyCardsOptions> as LazyCardsOptions, load);
const aMinute = () => vi.advanceTimersByTimeAsync(60_000);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  ended = new AbortController();
  globalThis.standpunktCards = undefined;
});

describe('the cards of a page', () => {
  it('come with the first wish', async () => {
    const load = vi.fn(leave);
    const cards = cardsBy(load);
    expect(cards.isOpen()).toBe(false);
    expect(load).not.toHaveBeenCalled();
    cards.openList();
    await aMinute();
    expect(made.openList).toHaveBeenCalledOnce();
    expect(refused).not.toHaveBeenCalled();
  });

  it('say so where none can be had, but not while the pointer only passes', async () => {
    const cards = cardsBy(() => Promise.reject(new Error('no access')));
    cards.warm();
    await aMinute();
    expect(refused).not.toHaveBeenCalled();
    cards.openList();
    await aMinute();
    expect(refused.mock.calls).toEqual([['noCardNow']]);
  });

  it('are not asked for on a page without an origin, where none can be drawn', async () => {
    vi.stubGlobal('origin', 'null');
    const load = vi.fn(leave);
    const cards = cardsBy(load);
    cards.warm();
    cards.openList();
    await aMinute();
    expect(load).not.toHaveBeenCalled();
    expect(refused.mock.calls).toEqual([['noCardHere']]);
  });

  it('neither open nor say anything on a page that we have left meanwhile', async () => {
    const cards = cardsBy(leave);
    cards.openList();
    const later = cardsBy(() => Promise.reject(new Error('gone')));
    later.openList();
    ended.abort();
    await aMinute();
    expect(made.openList).not.toHaveBeenCalled();
    expect(refused).not.toHaveBeenCalled();
  });
});
