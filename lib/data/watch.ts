import { liveQuery } from 'dexie';

/**
 * Tells `listener` the answer of `query`, and again whenever what it read has changed, in any tab, until `signal` aborts
 * or `query` fails. `query` must read from the store and be done when its promise is.
 */
export function watch<T>(
  query: () => Promise<T>,
  listener: (answer: T) => void,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): void {
  if (signal.aborted) return;
  const subscription = liveQuery(query).subscribe({ next: listener, error: failed });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
