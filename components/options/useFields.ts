import { useState } from 'preact/hooks';

/** What is wrong, by the name of the field; within a list or by language by its path: `sources.0.url`. */
export type Messages = Readonly<Record<string, string>>;

export type FieldState<Fields> = {
  readonly fields: Fields;
  readonly set: (change: Partial<Fields>) => void;
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
  return {
    fields,
    set: (change) => {
      setFields((now) => ({ ...now, ...change }));
      setTouched((now) => new Set([...now, ...Object.keys(change)]));
    },
    message: (path) => (isTried || touched.has(path.split('.')[0] ?? '') ? (messages[path] ?? '') : ''),
    isWrong: (name) => Object.keys(messages).some((path) => path.split('.')[0] === name),
    isSound: () => {
      setTried(true);
      return Object.keys(messages).length === 0;
    },
  };
}
