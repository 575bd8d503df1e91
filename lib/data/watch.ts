import { Dexie, liveQuery } from 'dexie';

/** Times in a row that a query is asked again whose transaction ended before it did. */
const mostAgain = 3;

/**
 * Tells `listener` the answer of `query`, and again whenever what it read has changed, in any tab, until `signal` aborts
 * or `query` fails. `query` must only read from the store and be done when its promise is.
 */
export function watch<T>(
  query: () => Promise<T>,
  listener: (answer: T) => void,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): void {
  let again = 0;
  const begin = () => {
    if (signal.aborted) return;
    const next = (answer: T) => {
      again = 0;
      listener(answer);
    };
    // 2026-11-23: seen in Firefox on a busy machine, when queries went on in each other's transactions. Nothing is lost: it is read anew.
    const error = (reason: unknown) => {
      if (!isCutShort(reason) || again === mostAgain) return failed(reason);
      again += 1;
      begin();
    };
    // Dexie follows a query through what it awaits only where it sees an async function.
    const subscription = liveQuery(async () => await query()).subscribe({ next, error });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  };
  begin();
}

/** True where the store is sound, and only the transaction of a query was over too soon. */
function isCutShort(reason: unknown): boolean {
  const { PrematureCommit, TransactionInactive } = Dexie.errnames;
  return reason instanceof Error && (reason.name === PrematureCommit || reason.name === TransactionInactive);
}
