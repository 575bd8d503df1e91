import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices, resultInSlices, turnIfDue } from '../../lib/page/slices';

// What the clock shows, and how often the page had its turn.
let clock = 0;
const turns = vi.fn(() => Promise.resolve());

beforeEach(() => {
  clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.stubGlobal('scheduler', { yield: turns });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  turns.mockClear();
});

const never = new AbortController().signal;
const work = (ms: number) => {
  clock += ms;
};

describe('work in slices', () => {
  it('gives the page its turn after each dozen milliseconds, and not before', async () => {
    const done: number[] = [];
    const each = (item: number) => {
      done.push(item);
      work(5);
    };
    await inSlices([1, 2], each, never);
    expect(turns).not.toHaveBeenCalled();
    await inSlices([3, 4, 5, 6, 7, 8], each, never);
    expect(turns).toHaveBeenCalledTimes(2);
    expect(done).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('stops where nobody wants it any more', async () => {
    const ended = new AbortController();
    const each = vi.fn(() => ended.abort());
    await inSlices([1, 2], each, ended.signal);
    expect(each).toHaveBeenCalledOnce();
    const steps = (function* () {
      yield;
      return 'done';
    })();
    expect(await resultInSlices(steps, ended.signal)).toBeNull();
  });

  it('comes to what its steps come to', async () => {
    const steps = (function* () {
      for (let step = 0; step < 4; step++) {
        work(7);
        yield;
      }
      return 'done';
    })();
    expect(await resultInSlices(steps, never)).toBe('done');
    expect(turns).toHaveBeenCalledTimes(2);
  });
});

describe('a turn that may be due', () => {
  it.each([
    ['is not given while the work is young', 12, 0],
    ['is given where it has taken longer than a slice', 13, 1],
  ])('%s', async (_, ms, given) => {
    work(ms);
    await turnIfDue(0);
    expect(turns).toHaveBeenCalledTimes(given);
  });

  it('is given by a timer where the browser has no better way', async () => {
    vi.stubGlobal('scheduler', undefined);
    work(13);
    await turnIfDue(0);
    expect(turns).not.toHaveBeenCalled();
  });
});
