// An import that the reader was not told the end of: its name is kept while it runs, with a lock that ends with the page.

const key = 'standpunkt.import-running';
const lock = 'standpunkt-import-page';

/** Does the work of an import; `interruptedImport` knows of it if this page goes before it is done. */
export async function withMark<T>(name: string, work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request(lock, async () => {
    localStorage.setItem(key, name);
    try {
      return await work();
    } finally {
      localStorage.removeItem(key);
    }
  });
}

/** The name of a file whose import was cut off; null when there is none, or it still runs in another tab. */
export function interruptedImport(): Promise<string | null> {
  return navigator.locks.request(lock, { ifAvailable: true }, (held) =>
    held === null ? null : localStorage.getItem(key),
  );
}

/** The reader knows. */
export function forgetInterrupted(): void {
  localStorage.removeItem(key);
}
