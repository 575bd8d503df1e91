import type { ComponentChildren } from 'preact';
import { FormFrame, type FormFrameProps } from './FormFrame';
import { type FieldState, type Messages, useFields } from './useFields';

type Fieldset = Readonly<Record<string, unknown>>;

/** What every form of a row is given, whatever its fields. */
export type RowFormProps<Fields extends Fieldset> = Pick<
  FormFrameProps,
  't' | 'onCancel' | 'onDelete' | 'head' | 'foot'
> & {
  readonly heading: string;
  readonly initial: Fields;
  /** Messages by field or path. */
  readonly check: (fields: Fields) => Messages;
  readonly onSave: (fields: Fields) => void;
};

type Props<Fields extends Fieldset> = RowFormProps<Fields> & {
  readonly children: (state: FieldState<Fields>) => ComponentChildren;
};

/** The frame of all forms of rows, with the state of its fields. */
export function RowForm<Fields extends Fieldset>({
  heading,
  initial,
  check,
  onSave,
  children,
  ...frame
}: Props<Fields>) {
  const state = useFields(initial, check);
  return (
    <FormFrame {...frame} title={heading} isSound={state.isSound} onSave={() => onSave(state.fields)}>
      {children(state)}
    </FormFrame>
  );
}
