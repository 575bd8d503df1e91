import { expect } from 'vitest';

/** Tries before reading is called slow: another process on the same core can spoil a comparison, but not one after the other. */
const TRIES = 6;

/**
 * Checks that four times a text takes about four times as long to read, where a square would take sixteen times. `piece` is
 * repeated to `length` UTF-16 code units and to four times as many. What is compared is processor time.
 */
export function expectLinear(read: (text: string) => void, piece: string, length: number): void {
  const short = piece.repeat(Math.ceil(length / piece.length));
  const long = short.repeat(4);
  read(short);
  let excess = Number.POSITIVE_INFINITY;
  for (let left = TRIES; left > 0 && excess >= 0; left--) {
    const base = leastTime(() => read(short));
    excess = Math.min(excess, leastTime(() => read(long)) - (9 * base + 30));
  }
  expect(excess, 'ms over nine times the time of a quarter of the text, and 30').toBeLessThan(0);
}

/** Least processor time of a few runs in ms. */
function leastTime(task: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const from = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
