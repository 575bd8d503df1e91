import { useState } from 'preact/hooks';

/** What is wrong, by the name of the field. */
export type Messages = Readonly<Record<string, string>>;

export type FieldState<Fields> = {
  readonly fields: Fields;
  readonly set: (change: Partial<Fields>) => void;
  /** What is wrong with a field that was touched, or with any once saving was tried; else empty. */
  readonly message: (name: keyof Fields & string) => string;
  /** Shows all messages; true when there are none. */
  readonly isSound: () => boolean;
};

/** The state of a form: what is written, and what is wrong with it, said only of what was touched. */
export function useFields<Fields extends Readonly<Record<string, unknown>>>(
  initial: Fields,
  check: (fields: Fields) => Messages,
): FieldState<Fields> {
  const [fields, setFields] = useState(initial);
  // What a draft brought along is judged from the start, what is still empty is not.
  const [touched, setTouched] = useState<ReadonlySet<string>>(
    () => new Set(Object.keys(initial).filter((name) => initial[name] !== '')),
  );
  const [isTried, setTried] = useState(false);
  const messages = check(fields);
  return {
    fields,
    set: (change) => {
      setFields((now) => ({ ...now, ...change }));
      setTouched((now) => new Set([...now, ...Object.keys(change)]));
    },
    message: (name) => (isTried || touched.has(name) ? (messages[name] ?? '') : ''),
    isSound: () => {
      setTried(true);
      return Object.keys(messages).length === 0;
    },
  };
}
