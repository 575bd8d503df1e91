import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';

export type VirtualListProps = {
  readonly label: string;
  readonly count: number;
  /** Height of a row before it was measured, CSS px. */
  readonly rowHeight: number;
  readonly row: (index: number) => ComponentChildren;
  /** Called when rows come into view, so that their page can be loaded. */
  readonly onRange?: (first: number, last: number) => void;
};

/** A list that draws only the rows in view, so that 100,000 cost as much as a screenful. */
export function VirtualList({ label, count, rowHeight, row, onRange }: VirtualListProps) {
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
  return (
    <div class="virtual-list" ref={scroller}>
      <ul aria-label={label} style={{ height: `${list.getTotalSize()}px` }}>
        {items.map(({ index, start }) => (
          <li
            key={index}
            ref={list.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
