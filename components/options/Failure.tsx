import type { ComponentChildren } from 'preact';

export type FailureProps = {
  readonly title: string;
  /** What went wrong, as the program says it. */
  readonly detail: string;
  readonly advice: string;
  readonly reload: string;
  readonly onReload: () => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
};

/** Instead of a part that cannot be drawn: what happened, that nothing is lost, and what to do. */
export function Failure({ title, detail, advice, reload, onReload, children }: FailureProps) {
  return (
    <div class="failure" role="alert">
      <h2>{title}</h2>
      <p>{advice}</p>
      <p class="hint">{detail}</p>
      <p class="actions">
        <button type="button" class="primary" onClick={onReload}>
          {reload}
        </button>
        {children}
      </p>
    </div>
  );
}
