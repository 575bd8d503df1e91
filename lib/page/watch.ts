import { changeOf } from './change';
import { documentIn } from './tree';
import { visibilityOf } from './visibility';

/** What moves on a page. Callbacks come at most twice a second and never while the tab is hidden. */
export type Watcher = {
  /** Text within the watched elements may have changed, or much was added elsewhere. */
  changed(): void;
  /** The page shows another address without having been loaded anew. */
  navigated(): void;
};

type Options = {
  /** Elements that hold the article, and ours, whose changes do not matter. */
  readonly roots: () => readonly Element[];
  readonly host: Node;
  /** Whether some of the text that was read stands in an element. */
  readonly isRead: (element: Element) => boolean;
  readonly signal: AbortSignal;
};

/** Quiet time after a change, and the longest time that a change may wait, ms. */
const quiet = 150;
const longest = 400;

const what = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['class', 'hidden', 'open', 'style', 'lang'],
};

/** Watches a page until `signal` aborts; `watch` adds a shadow root or a frame's document, into which a page's own changes do not show. */
export function watchPage(
  document: Document,
  watcher: Watcher,
  { roots, host, isRead, signal }: Options,
): { watch(root: Node): void } {
  const view = document.defaultView ?? window;
  const visibility = visibilityOf(isRead);
  const restyled = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let isPending = false;
  let isTextPending = false;
  let address = withoutHash(view.location.href);

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    // A hidden tab keeps the change in mind until it is seen.
    if (document.hidden || signal.aborted) return;
    isPending = false;
    const now = withoutHash(view.location.href);
    const hasMoved = now !== address;
    address = now;
    // Looked at in one go, for a page that is animated changes styles without end.
    const isChanged = isTextPending || visibility.hasChanged(restyled);
    isTextPending = false;
    restyled.clear();
    if (hasMoved) watcher.navigated();
    else if (isChanged) watcher.changed();
  };
  const schedule = () => {
    const now = performance.now();
    if (!isPending) first = now;
    isPending = true;
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(flush, Math.max(0, Math.min(quiet, first + longest - now)));
  };
  const changed = () => {
    isTextPending = true;
    schedule();
  };
  const moved = () => {
    if (withoutHash(view.location.href) !== address) schedule();
  };

  const observer = new MutationObserver((records) => {
    const watched = roots();
    let isRestyled = false;
    for (const record of records) {
      const change = changeOf(record, watched, host);
      // Nobody sees what happens in a hidden tab: that it is read anew is enough to keep in mind.
      if (change === 'text' || (change && document.hidden)) return changed();
      if (change) isRestyled = true;
      if (change === 'style') restyled.add(record.target as Element);
      // A page may show all of itself only once its consent banner, its fonts or its own scripts are done.
      if (change === 'around') for (const root of watched) restyled.add(root);
    }
    if (isRestyled) schedule();
    else moved();
  });
  observer.observe(document.documentElement, what);
  const capture = { capture: true, signal };
  document.addEventListener('load', ({ target }) => isFullFrame(target) && changed(), capture);
  // Dialogs and folded parts open.
  document.addEventListener('toggle', ({ target }) => target !== host && changed(), capture);
  document.addEventListener('visibilitychange', () => !document.hidden && isPending && schedule(), { signal });
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  const watched = new WeakSet<Node>([document]);
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, what);
  };
  return { watch };
}

/** Characters of a frame's text from which on it may be an article. */
const muchText = 200;

function isFullFrame(target: EventTarget | null): boolean {
  const inner = documentIn(target as Element);
  return (inner?.body?.textContent ?? '').length >= muchText;
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}
