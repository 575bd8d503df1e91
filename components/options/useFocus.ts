import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** For a part that takes the place of what had the focus: it gets it, so that keys and screen readers go on from there. */
export function useFocus<Part extends HTMLElement>(): RefObject<Part> {
  const part = useRef<Part>(null);
  useEffect(() => part.current?.focus(), []);
  return part;
}
