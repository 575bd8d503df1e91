import { useState } from 'preact/hooks';

/** What is wrong, by the name of the field; within a list or by language by its path: `sources.0.url`. */
export type Messages = Readonly<Record<string, string>>;

/** The fields that hold one text. */
type TextName<Fields> = { [Name in keyof Fields]: Fields[Name] extends string ? Name : never }[keyof Fields] & string;

/** What a `TextField` needs to show and change a field. */
export type TextState = {
  readonly value: string;
  readonly message: string;
  readonly onValue: (value: string) => void;
};

export type FieldState<Fields> = {
  readonly fields: Fields;
  readonly set: (change: Partial<Fields>) => void;
  readonly text: (name: TextName<Fields>) => TextState;
  /** What is wrong with a field (or a path in it) that was touched, or with any once saving was tried; else empty. */
  readonly message: (path: string) => string;
  /** Whether anything is wrong with a field, touched or not. */
  readonly isWrong: (name: keyof Fields & string) => boolean;
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
  const set = (change: Partial<Fields>) => {
    setFields((now) => ({ ...now, ...change }));
    setTouched((now) => new Set([...now, ...Object.keys(change)]));
  };
  const message = (path: string) => (isTried || touched.has(path.split('.')[0] ?? '') ? (messages[path] ?? '') : '');
  return {
    fields,
    set,
    text: (name) => ({
      value: String(fields[name]),
      message: message(name),
      onValue: (value) => set(Object.fromEntries([[name, value]]) as Partial<Fields>),
    }),
    message,
    isWrong: (name) => Object.keys(messages).some((path) => path.split('.')[0] === name),
    isSound: () => {
      setTried(true);
      return Object.keys(messages).length === 0;
    },
  };
}
