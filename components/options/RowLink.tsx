import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type RowLinkProps = {
  readonly href: string;
  readonly label: string;
  readonly detail: string;
  readonly tag: string;
  readonly isCurrent: boolean;
  /** Whether Tab stops here: of a list only at one row. */
  readonly isStop: boolean;
  readonly mark?: ComponentChildren;
  /** Shown in the place of `label`, which then only names the row. */
  readonly title?: ComponentChildren;
  /** While rows are selected: whether this one is, and what its box is called. */
  readonly selection?: RowSelection | undefined;
};

export type RowSelection = {
  readonly isSelected: boolean;
  readonly label: string;
  /** `isRange`: up to the row that was pressed before. */
  readonly onSelect: (isSelected: boolean, isRange: boolean) => void;
};

/** One line of a list: what it is called, what it says, and whose it is. */
export function RowLink({ href, label, detail, tag, isCurrent, isStop, mark, title, selection }: RowLinkProps) {
  const isShiftHeld = useRef(false);
  const tabIndex = isStop ? 0 : -1;
  const link = (
    <a class="row" href={href} tabIndex={tabIndex} aria-current={isCurrent ? 'true' : undefined}>
      <span class="top">
        <span class="label" dir="auto">
          {mark}
          {title ?? label}
        </span>
        <span class="tag">{tag}</span>
      </span>
      <span class="detail">{detail}</span>
    </a>
  );
  if (selection === undefined) return link;
  return (
    <div class="selectable">
      <label>
        <input
          type="checkbox"
          aria-label={selection.label}
          tabIndex={tabIndex}
          checked={selection.isSelected}
          onKeyDown={(event) => {
            isShiftHeld.current = event.shiftKey;
          }}
          onClick={(event) => {
            // The click that Firefox makes of a key does not tell what was held with it.
            const isByKey = event.detail === 0;
            selection.onSelect(event.currentTarget.checked, event.shiftKey || (isByKey && isShiftHeld.current));
          }}
        />
      </label>
      {link}
    </div>
  );
}
