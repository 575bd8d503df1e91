import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { useInSight } from './useInSight';

export type FormFrameProps = {
  readonly title: string;
  readonly t: Translate<OptionsKey>;
  /** True when all is sound and may be saved. */
  readonly isSound: () => boolean;
  readonly onSave: () => void;
  readonly onCancel?: (() => void) | undefined;
  readonly onDelete?: (() => void) | undefined;
  /** Above the fields: whose row this is. */
  readonly head?: ComponentChildren;
  /** Below the buttons: the row's history. */
  readonly foot?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A form with its heading and its buttons. Enter saves, in a field of several lines with Ctrl or Cmd; the first field that is wrong gets the focus. */
export function FormFrame(props: FormFrameProps) {
  const { title, t, head, children } = props;
  const form = useInSight<HTMLFormElement>();
  // What is new was just asked for, and is begun at once.
  useEffect(() => {
    if (props.onCancel) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  return (
    <form
      class="editor"
      ref={form}
      aria-label={title}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        if (props.isSound()) props.onSave();
        else requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      }}
    >
      <header>
        <h2>{title}</h2>
        {head}
      </header>
      {children}
      <footer>
        <button type="submit" class="primary">
          {t('save')}
        </button>
        {props.onCancel && (
          <button type="button" onClick={props.onCancel}>
            {t('discard')}
          </button>
        )}
        {props.onDelete && (
          <button type="button" onClick={props.onDelete}>
            {t('delete')}
          </button>
        )}
      </footer>
      {props.foot}
    </form>
  );
}
