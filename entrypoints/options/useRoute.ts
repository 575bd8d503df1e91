import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route';

/** Where the reader is, kept in the page's address; `replace` changes it without a step in the history. */
export function useRoute(): readonly [Route, (change: Partial<Route>) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const controller = new AbortController();
    addEventListener('hashchange', () => setRoute(parseRoute(location.hash)), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  const replace = (change: Partial<Route>) => {
    const next = { ...route, ...change };
    history.replaceState(null, '', formatRoute(next));
    setRoute(next);
  };
  return [route, replace];
}
