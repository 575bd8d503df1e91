import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route';

/** Writing the address takes a browser tens of milliseconds, and it allows 200 times in half a minute: typing waits so long, ms. */
const pause = 150;

/** Where the reader is, kept in the page's address. What changes the search replaces the address, everything else is a step that Back takes back. */
export function useRoute(): readonly [Route, (change: Partial<Route>) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const now = useRef(route);
  const show = useCallback((next: Route) => {
    now.current = next;
    setRoute(next);
  }, []);
  useEffect(() => {
    const controller = new AbortController();
    const read = () => show(parseRoute(location.hash));
    addEventListener('hashchange', read, { signal: controller.signal });
    addEventListener('popstate', read, { signal: controller.signal });
    return () => controller.abort();
  }, [show]);
  const typed = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly address: string } | null>(null);
  // Always the same: what does not depend on what is typed need not be drawn for each letter.
  const go = useCallback(
    (change: Partial<Route>) => {
      const flush = () => {
        if (typed.current === null) return;
        clearTimeout(typed.current.timer);
        history.replaceState(null, '', typed.current.address);
        typed.current = null;
      };
      const next = { ...now.current, ...change };
      if (Object.keys(change).join() === 'query') {
        clearTimeout(typed.current?.timer);
        typed.current = { timer: setTimeout(flush, pause), address: formatRoute(next) };
      } else {
        flush();
        history.pushState(null, '', formatRoute(next));
      }
      show(next);
    },
    [show],
  );
  return [route, go];
}
