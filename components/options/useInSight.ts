import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a part that opens below all that is in sight, as in a narrow window under a long list: the page is scrolled to it. */
export function useInSight<Part extends HTMLElement>(): RefObject<Part> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const { top = 0 } = part.current?.getBoundingClientRect() ?? {};
    if (top >= innerHeight) part.current?.scrollIntoView();
  }, []);
  return part;
}
