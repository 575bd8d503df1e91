import { useEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route';

/** Where the reader is, kept in the page's address. What is typed replaces the address, everything else is a step that Back takes back. */
export function useRoute(): readonly [Route, (change: Partial<Route>) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const controller = new AbortController();
    const read = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read, { signal: controller.signal });
    addEventListener('popstate', read, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  const go = (change: Partial<Route>) => {
    const next = { ...route, ...change };
    const isTyped = Object.keys(change).join() === 'query';
    history[isTyped ? 'replaceState' : 'pushState'](null, '', formatRoute(next));
    setRoute(next);
  };
  return [route, go];
}
