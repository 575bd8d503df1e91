import { Field, type FieldProps } from './Field';

export type TextFieldProps = Omit<FieldProps, 'children'> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly lang?: string;
  /** More than one: a field of several lines. */
  readonly rows?: number;
  readonly type?: 'text' | 'url';
};

/** A field of one or of several lines. */
export function TextField({ value, onValue, lang, rows = 1, type = 'text', ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(ids) =>
        rows === 1 ? (
          <input
            {...ids}
            type={type}
            value={value}
            lang={lang}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
          />
        ) : (
          <textarea
            {...ids}
            rows={rows}
            value={value}
            lang={lang}
            onInput={({ currentTarget }) => onValue(currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
