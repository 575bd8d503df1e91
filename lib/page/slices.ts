/** Longest stretch of work before the page gets its turn, ms. */
const slice = 12;

/** Works through items in slices short enough that the page never waits; stops early when `signal` aborts. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  each: (item: Item) => void,
  signal: AbortSignal,
): Promise<void> {
  let started = performance.now();
  for (const item of items) {
    if (signal.aborted) return;
    each(item);
    if (performance.now() - started > slice) {
      await turn();
      started = performance.now();
    }
  }
}

/** Goes through steps in such slices, to what they come to; null when `signal` aborts. */
export async function resultInSlices<Result>(
  steps: Generator<void, Result, undefined>,
  signal: AbortSignal,
): Promise<Result | null> {
  let started = performance.now();
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started > slice) {
      await turn();
      started = performance.now();
    }
  }
  return null;
}

/** Lets the page have its turn where it has waited for longer than a slice since `began`, ms; Firefox comes back only after some 10 ms. */
export async function turnIfDue(began: number): Promise<void> {
  if (performance.now() - began > slice) await turn();
}

/** Lets the page have its turn: `scheduler.yield` keeps our place before its other tasks, a timer does where that is missing. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
