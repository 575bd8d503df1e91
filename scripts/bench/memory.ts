import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** What is made, and the memory that it keeps, in MB: of the heap and of array buffers, after the garbage is collected. */
export function kept<T>(make: () => T): { readonly made: T; readonly megabytes: number } {
  const before = memory();
  const made = make();
  return { made, megabytes: (memory() - before) / 1_000_000 };
}

function memory(): number {
  // Twice: the memory of array buffers is given back only after their views are gone.
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
