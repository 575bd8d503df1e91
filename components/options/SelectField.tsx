import { Field, type FieldProps } from './Field';
import type { Choice } from './ListPane';

export type SelectFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly choices: readonly Choice[];
  /** Shown while nothing is chosen; absent where something always is. */
  readonly empty?: string;
  readonly onValue: (value: string) => void;
};

/** A field that offers a few values. */
export function SelectField({ value, choices, empty, onValue, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <select {...ids} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
