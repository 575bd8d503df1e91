import { type Reading, readPage } from './reading';

/** A page that is read while the browser still looks up what its reader wants. */
export type Ahead = {
  /** What was read, once, and whether the page has changed since; null where there is nothing any more. */
  take(): Promise<{ readonly reading: Reading; readonly hasChanged: boolean } | null>;
  /** Nobody wants to know. */
  drop(): void;
};

/** Begins to read the article of a page at once; nobody is asked about it. */
export function readAhead(document: Document, signal: AbortSignal): Ahead {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  // A page that cannot be read now is read again with its settings, and says so then.
  let reading = readPage(document, null, { isWhole: false, signal }).catch(() => null);
  const drop = () => {
    observer.disconnect();
    reading = Promise.resolve(null);
  };
  signal.addEventListener('abort', drop);
  const take = async () => {
    const read = await reading;
    hasChanged ||= observer.takeRecords().length > 0;
    drop();
    return read && { reading: read, hasChanged };
  };
  return { take, drop };
}
