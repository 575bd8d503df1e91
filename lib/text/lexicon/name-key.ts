import type { Section } from './sections';

export type NameKeys = {
  /** Begins an alias, by its text and where the pool has it: the forms that follow are its. */
  begin(alias: string, unit: number): void;
  /** `isCapital`: the first letter of the text must be a capital. */
  add(form: string, isCapital: boolean, record: readonly [first: number, second: number]): void;
  /** Filter, slots, first letters, own letters of keys, keys, records. */
  done(): readonly Section[];
};
