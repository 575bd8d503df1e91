import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { useRoving } from './useRoving';

export type VirtualListProps = {
  readonly label: string;
  /** What the list is of: another list begins at its first row. */
  readonly name: string;
  readonly count: number;
  /** Height of a row before it was measured, CSS px. */
  readonly rowHeight: number;
  /** `isStop`: the one row that Tab goes to; arrow keys go on from it. */
  readonly row: (index: number, isStop: boolean) => ComponentChildren;
  /** Called when rows come into view, so that their page can be loaded. */
  readonly onRange?: (first: number, last: number) => void;
};

/** A list that draws only the rows in view, so that 100,000 cost as much as a screenful, and one press of Tab. */
export function VirtualList({ label, name, count, rowHeight, row, onRange }: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const list = useMemo(
    () =>
      new Virtualizer<HTMLDivElement, HTMLLIElement>({
        count,
        getScrollElement: () => scroller.current,
        estimateSize: () => rowHeight,
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
        overscan: 8,
        onChange: () => redraw(0),
      }),
    [rowHeight],
  );
  list.setOptions({ ...list.options, count });
  useEffect(() => list._didMount(), [list]);
  useEffect(() => list._willUpdate());
  const items = list.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onRange?.(first, last), [first, last, onRange]);
  const roving = useRoving({
    list: scroller,
    name,
    count,
    page: () => Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1,
    bringIntoView: (index) => list.scrollToIndex(index),
  });
  // Where the row that was last gone to is scrolled away, Tab goes to the first one in view.
  const isDrawn = roving.at >= first && roving.at <= last;
  const stop = isDrawn ? roving.at : (list.range?.startIndex ?? first);
  return (
    <div class="virtual-list" ref={scroller}>
      <ul
        aria-label={label}
        style={{ height: `${list.getTotalSize()}px` }}
        onKeyDown={roving.onKeyDown}
        onFocusCapture={roving.onFocus}
      >
        {items.map(({ index, start }) => (
          <li
            key={index}
            ref={list.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index, index === stop)}
          </li>
        ))}
      </ul>
    </div>
  );
}
