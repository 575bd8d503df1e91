import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../lib/data/watch';

/** The answer of a query on the store, and every later one; undefined until the first. `inputs` is what the query reads. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const asked = JSON.stringify(inputs);
  useEffect(() => {
    const controller = new AbortController();
    watch(
      query,
      (next) => setAnswer(() => next),
      controller.signal,
      (error) => console.error('Standpunkt: a query failed', error),
    );
    return () => controller.abort();
  }, [asked]);
  return answer;
}
