import { useEffect, useState } from 'preact/hooks';

/** The newest answer to a question that is asked again whenever `key` changes; `first` until then. */
export function useAnswer<T>(ask: () => Promise<T>, key: string, first: T): T {
  const [answer, setAnswer] = useState(first);
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (next) => {
        if (isWanted) setAnswer(() => next);
      },
      (error: unknown) => console.error('Standpunkt: a question failed', error),
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return answer;
}
