import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../lib/data/watch';

/**
 * The answer of a query on the store, and every later one; undefined until the first. `inputs` is what the query reads.
 * A query that fails is thrown where the answer is drawn, for the page to say so.
 */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const asked = JSON.stringify(inputs);
  useEffect(() => {
    const controller = new AbortController();
    watch(
      query,
      (next) => setAnswer(() => next),
      controller.signal,
      (error) => setFailure({ error }),
    );
    return () => controller.abort();
  }, [asked]);
  if (failure !== undefined) throw failure.error;
  return answer;
}
