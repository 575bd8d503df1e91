import type { RefObject } from 'preact';
import { useEffect, useReducer, useRef } from 'preact/hooks';

export type RovingOptions = {
  /** What holds the rows: elements with `data-index`. */
  readonly list: RefObject<HTMLElement>;
  /** What the list holds; the first row of another list is where it begins. */
  readonly name: string;
  readonly count: number;
  /** Rows that Page Up and Page Down go over. */
  readonly page: () => number;
  readonly bringIntoView: (index: number) => void;
};

export type Roving = {
  /** The row that was gone to last. */
  readonly at: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
};

/** Arrow keys, Home, End, Page Up and Page Down from row to row of a list that is one stop of Tab, after the ARIA Authoring Practices ("roving tabindex"). */
export function useRoving({ list, name, count, page, bringIntoView }: RovingOptions): Roving {
  const at = useRef(0);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  /** What is to get the focus once its row is drawn: it may still have to be read. */
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    at.current = 0;
    list.current?.scrollTo(0, 0);
  }, [name]);
  useEffect(() => {
    const part = wanted.current === null ? null : list.current?.querySelector<HTMLElement>(wanted.current);
    if (!part) return;
    wanted.current = null;
    part.focus({ preventScroll: true });
  });
  return {
    at: at.current,
    onKeyDown: (event) => {
      // While the row of the last press is still to be drawn, the focus is behind.
      const from = wanted.current === null ? indexOf(event.target) : at.current;
      if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const to = target(event.key, { from, count, page: Math.max(1, page()) });
      if (to === null) return;
      event.preventDefault();
      const isBox = event.target instanceof HTMLInputElement;
      wanted.current = `[data-index="${to}"] ${isBox ? 'input' : 'a'}`;
      at.current = to;
      bringIntoView(to);
      redraw(0);
    },
    onFocus: ({ target: focused }) => {
      const index = indexOf(focused);
      if (index === null || wanted.current !== null) return;
      at.current = index;
      redraw(0);
    },
  };
}

type Step = { readonly from: number; readonly count: number; readonly page: number };

function target(key: string, { from, count, page }: Step): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: from + 1,
    ArrowUp: from - 1,
    PageDown: from + page,
    PageUp: from - page,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), count - 1);
}

function indexOf(part: EventTarget | null): number | null {
  const row = part instanceof Element ? part.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset.index);
}
