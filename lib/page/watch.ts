/** What moves on a page. Callbacks come at most twice a second and never while the tab is hidden. */
export type Watcher = {
  /** Text within the watched elements may have changed, or much was added elsewhere. */
  changed(): void;
  /** The page shows another address without having been loaded anew. */
  navigated(): void;
};

type Options = {
  /** Elements that hold the article, and ours, whose changes do not matter. */
  readonly roots: () => readonly Node[];
  readonly host: Node;
  readonly signal: AbortSignal;
};

/** Quiet time after a change, and the longest time that a change may wait, ms. */
const quiet = 150;
const longest = 400;
/** Text added outside of the article that may be an article, characters. */
const muchText = 200;

/** Watches a page until `signal` aborts; `watch` adds a shadow root, into which a page's own changes do not show. */
export function watchPage(
  document: Document,
  watcher: Watcher,
  { roots, host, signal }: Options,
): { watch(root: Node): void } {
  const view = document.defaultView ?? window;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let isPending = false;
  let address = withoutHash(view.location.href);

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    // A hidden tab keeps the change in mind until it is seen.
    if (document.hidden || signal.aborted) return;
    isPending = false;
    const now = withoutHash(view.location.href);
    if (now === address) watcher.changed();
    else {
      address = now;
      watcher.navigated();
    }
  };
  const schedule = () => {
    const now = performance.now();
    if (!isPending) first = now;
    isPending = true;
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(flush, Math.max(0, Math.min(quiet, first + longest - now)));
  };
  const moved = () => {
    if (withoutHash(view.location.href) !== address) schedule();
  };

  const observer = new MutationObserver((records) => {
    const watched = roots();
    if (records.some((record) => matters(record, watched, host))) schedule();
    else moved();
  });
  const what = { childList: true, characterData: true, subtree: true };
  observer.observe(document.documentElement, what);
  document.addEventListener('visibilitychange', () => !document.hidden && isPending && schedule(), { signal });
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && schedule(), { signal });
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

function matters(record: MutationRecord, roots: readonly Node[], host: Node): boolean {
  const { target } = record;
  if (target === host || host.contains(target)) return false;
  const nodes = [...record.addedNodes, ...record.removedNodes].filter((node) => node !== host);
  if (record.type === 'childList' && nodes.length === 0) return false;
  // Of shadow trees only those that hold an article are watched.
  if (target.getRootNode() !== host.ownerDocument || roots.some((root) => root.contains(target))) return true;
  // A root that is no longer in the page was replaced.
  if (roots.some((root) => !root.isConnected)) return true;
  return nodes.some((node) => node.nodeType === 1 && (node.textContent ?? '').length >= muchText);
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}
