import type { ComponentChildren } from 'preact';

export type RowLinkProps = {
  readonly href: string;
  readonly label: string;
  readonly detail: string;
  readonly tag: string;
  readonly isCurrent: boolean;
  readonly mark?: ComponentChildren;
};

/** One line of a list: what it is called, what it says, and whose it is. */
export function RowLink({ href, label, detail, tag, isCurrent, mark }: RowLinkProps) {
  return (
    <a class="row" href={href} aria-current={isCurrent ? 'true' : undefined}>
      <span class="top">
        <span class="label">
          {mark}
          {label}
        </span>
        <span class="tag">{tag}</span>
      </span>
      <span class="detail">{detail}</span>
    </a>
  );
}
