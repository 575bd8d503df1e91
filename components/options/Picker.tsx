import { useState } from 'preact/hooks';
import { Field, type FieldProps } from './Field';
import type { Choice } from './ListPane';

export type PickerProps = Omit<FieldProps, 'children'> & {
  /** What is called how at the start. */
  readonly shown: string;
  readonly search: (query: string) => Promise<readonly Choice[]>;
  /** The value that was chosen; empty while what is written names none. */
  readonly onValue: (value: string) => void;
};

/** Chooses one of many by searching as one types. */
export function Picker({ shown, search, onValue, ...field }: PickerProps) {
  const [text, setText] = useState(shown);
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const typed = async (written: string) => {
    setText(written);
    const chosen = choices.find(({ label }) => label === written);
    onValue(chosen?.value ?? '');
    if (chosen) return;
    const found = await search(written);
    setChoices(found);
    const exact = found.filter(({ label }) => label.toLowerCase() === written.trim().toLowerCase());
    if (exact.length === 1) onValue(exact[0]?.value ?? '');
  };
  return (
    <Field {...field}>
      {(ids) => (
        <>
          <input
            {...ids}
            list={`${ids.id}-list`}
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => void typed(currentTarget.value)}
          />
          <datalist id={`${ids.id}-list`}>
            {choices.map(({ value, label }) => (
              <option key={value} value={label} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
