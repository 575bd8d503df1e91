import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export type ShellItem = { readonly id: string; readonly label: string; readonly href: string; readonly count?: string };

/** A press that turns a step; without `onPress` there is none to turn. */
export type ShellStep = { readonly label: string; readonly onPress: (() => void) | undefined };

export type ShellProps = {
  readonly title: string;
  readonly navigation: string;
  readonly current: string;
  /** Groups of items, a line between them. */
  readonly groups: readonly (readonly ShellItem[])[];
  /** Undo and redo. */
  readonly steps: readonly ShellStep[];
  /** What keys there are. */
  readonly help: ComponentChildren;
  readonly foot: readonly string[];
  readonly skip: string;
  readonly children: ComponentChildren;
};

/** The frame of the options page: its parts on the left (above, when narrow), one part on the right. */
export function Shell({ title, navigation, current, groups, steps, help, foot, skip, children }: ShellProps) {
  const parts = useRef<HTMLElement>(null);
  // Where the parts are one line that is scrolled, the one that is open is in view.
  useEffect(() => {
    parts.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <div class="shell">
      <a class="skip" href="#content">
        {skip}
      </a>
      <header>
        <h1>{title}</h1>
        <nav aria-label={navigation} ref={parts}>
          {groups.map((items) => (
            <ul key={items[0]?.id}>
              {items.map(({ id, label, href, count }) => (
                <li key={id}>
                  <a href={href} aria-current={id === current ? 'page' : undefined}>
                    <span>{label}</span>
                    {count !== undefined && <span class="count">{count}</span>}
                  </a>
                </li>
              ))}
            </ul>
          ))}
        </nav>
        <div class="steps">
          {steps.map(({ label, onPress }) => (
            <button key={label} type="button" class="quiet" disabled={onPress === undefined} onClick={onPress}>
              {label}
            </button>
          ))}
          {help}
        </div>
        <div class="foot">
          {foot.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
