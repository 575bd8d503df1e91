import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cpuTime } from './measure';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

export type Kept<T> = {
  readonly made: T;
  /** Of the heap and of array buffers, after the garbage is collected. */
  readonly megabytes: number;
  /** Processor time of making it, ms. */
  readonly time: number;
};

/** What is made, the time that it takes, and the memory that it keeps. */
export function kept<T>(make: () => T): Kept<T> {
  const before = memory();
  const box: T[] = [];
  const time = cpuTime(() => box.push(make()));
  const [made] = box as [T];
  return { made, megabytes: (memory() - before) / 1_000_000, time };
}

function memory(): number {
  // Twice: the memory of array buffers is given back only after their views are gone.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
