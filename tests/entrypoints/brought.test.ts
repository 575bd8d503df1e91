import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brought, leftAs } from '../../entrypoints/annotator.content/brought';
import type { CreateCards } from '../../entrypoints/card-holder/contract';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  globalThis.standpunktCards = undefined;
});

const use = vi.fn();
const refused = vi.fn();
afterEach(() => {
  use.mockReset();
  refused.mockReset();
});
const never = () => new Promise(() => undefined);
const aMinute = () => vi.advanceTimersByTimeAsync(60_000);

describe('a part whose script comes when it is wished for', () => {
  it('is brought once, for all wishes', async () => {
    const load = vi.fn(() => Promise.resolve());
    const make = vi.fn(() => 'part');
    const part = brought(load, make);
    expect(part.now()).toBeNull();
    expect(load).not.toHaveBeenCalled();
    part.wish(use, refused);
    part.wish(use, refused);
    await aMinute();
    part.wish(use, refused);
    expect(use.mock.calls).toEqual([['part'], ['part'], ['part']]);
    expect([load.mock.calls.length, make.mock.calls.length]).toEqual([1, 1]);
    expect(refused).not.toHaveBeenCalled();
    expect(part.now()).toBe('part');
  });

  it.each([
    ['cannot be loaded', () => Promise.reject(new Error('gone')), () => 'part'],
    [
      'leaves nothing',
      () => Promise.resolve(),
      () => {
        throw new Error('nothing');
      },
    ],
    ['is never answered for', never, () => 'part'],
  ])('refuses, once, every wish that waits where its script %s, and asks anew at the next', async (_, load, make) => {
    const loading = vi.fn<() => Promise<unknown>>(() => Promise.resolve()).mockImplementationOnce(load);
    const making = vi.fn(() => 'part');
    if (load !== never) making.mockImplementationOnce(make);
    const part = brought(loading, making);
    part.wish(use, refused);
    part.wish(use, refused);
    part.wish(use);
    await aMinute();
    expect([use.mock.calls.length, refused.mock.calls.length]).toEqual([0, 2]);
    part.wish(use, refused);
    await aMinute();
    expect([use.mock.calls.length, refused.mock.calls.length]).toEqual([1, 2]);
  });

  it('is there for the wish that was refused, once, when its script comes late', async () => {
    const answers: (() => void)[] = [];
    const make = vi.fn(() => 'part');
    const part = brought(() => new Promise<void>((resolve) => answers.push(resolve)), make);
    part.wish(use, refused);
    await aMinute();
    part.wish(use, refused);
    for (const answer of answers) answer();
    await aMinute();
    expect(answers).toHaveLength(2);
    expect([use.mock.calls.length, refused.mock.calls.length, make.mock.calls.length]).toEqual([2, 1, 1]);
  });
});

describe('what a script left', () => {
  it('is ours, and nothing that a page gives the same name', () => {
    expect(() => leftAs('standpunktCards')).toThrow('found nothing');
    const cards: CreateCards = vi.fn();
    globalThis.standpunktCards = cards;
    expect(leftAs('standpunktCards')).toBe(cards);
  });
});
