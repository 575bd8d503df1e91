import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label, hint and message. */
export type FieldIds = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
};

export type FieldProps = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what is written; empty when nothing. */
  readonly message?: string;
  readonly children: (ids: FieldIds) => ComponentChildren;
};

/** A label, its control, and below it what to know and what is wrong. */
export function Field({ label, hint = '', message = '', children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, message && `${id}-message`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': message !== '' })}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {message && (
        <p id={`${id}-message`} class="message" role="alert">
          {message}
        </p>
      )}
    </div>
  );
}
