import type { Transaction } from 'dexie';

/** One version of the database: its new or changed tables, and what is to be done with what is there. */
export type Migration = {
  readonly version: number;
  /** In Dexie's syntax; null where a table goes; those that are not named stay as they were. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
