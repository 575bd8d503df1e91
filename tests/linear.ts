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
    const base = Math.min(
      time(() => read(short)),
      time(() => read(short)),
    );
    excess = Math.min(excess, time(() => read(long)) - (9 * base + 30));
  }
  expect(excess, 'ms over nine times the time of a quarter of the text, and 30').toBeLessThan(0);
}

/** Processor time of a run in ms. */
function time(task: () => void): number {
  const from = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
