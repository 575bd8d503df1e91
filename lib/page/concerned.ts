import { isOfCode } from './change';
import { whenSeen } from './seen';
import { mayConcern, namesSide } from './sides';
import { documentIn } from './tree';

/** Rest after a change before the page is looked at, ms. */
const quiet = 150;

/** Acts once, when a page that named neither side comes to do so and the reader sees it. Only text that is new is looked at until then. */
export function whenConcerned(document: Document, signal: AbortSignal, act: () => void): void {
  const seen = whenSeen(document, signal);
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (ended.signal.aborted || !mayConcern(document)) return;
    ended.abort();
    act();
  };
  const schedule = () => {
    timer ??= setTimeout(() => seen(look), quiet);
  };
  const observer = new MutationObserver((records) => {
    if (timer === undefined && records.some(namesSideAnew)) schedule();
  });
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  document.addEventListener('load', ({ target }) => documentIn(target as Element) && schedule(), {
    capture: true,
    signal: AbortSignal.any([signal, ended.signal]),
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
  };
  ended.signal.addEventListener('abort', end);
  signal.addEventListener('abort', end);
}

function namesSideAnew({ type, target, addedNodes }: MutationRecord): boolean {
  const nodes = type === 'characterData' ? [target] : [...addedNodes];
  return nodes.some((node) => !isOfCode(node) && namesSide(node.textContent ?? ''));
}
