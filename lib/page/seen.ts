/** Does something now, or when the reader next looks at the page: of what is put off meanwhile only the last is done. Until `signal` aborts. */
export function whenSeen(document: Document, signal: AbortSignal): (act: () => void) => void {
  let waiting: (() => void) | null = null;
  const done = () => {
    if (document.hidden) return;
    const act = waiting;
    waiting = null;
    act?.();
  };
  document.addEventListener('visibilitychange', done, { signal });
  return (act) => {
    waiting = act;
    done();
  };
}
