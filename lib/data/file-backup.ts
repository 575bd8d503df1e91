import type { DatasetRecord } from './records';

/** When the reader's own dataset was last saved as a file, and when a reminder of it was put off. */
export type FileBackup = {
  /** ISO 8601; empty: never. */
  readonly at: string;
  /** Stamp of the dataset in that file. */
  readonly stamp: number;
  /** ISO 8601; empty: never. */
  readonly putOffAt: string;
};

/** So many days go by between two reminders, and between a file and the next. */
export const remindAfterDays = 14;

/** Fewer rows than this are written again soon. */
const worthSaving = 10;
const day = 86_400_000;

/**
 * Whether it is time to remind of saving the reader's own dataset as a file: backups in the browser go with it when all
 * data of the extension is deleted. False while the last file has what the dataset has.
 */
export function isFileDue(own: Pick<DatasetRecord, 'counts' | 'stamp'>, last: FileBackup, now: Date): boolean {
  const rows = Object.values(own.counts).reduce((sum, count) => sum + count, 0);
  if (rows < worthSaving || own.stamp === last.stamp) return false;
  // A time of the future was written while the clock was wrong.
  const isPast = (at: string) => at === '' || Math.abs(now.getTime() - Date.parse(at)) >= remindAfterDays * day;
  return isPast(last.at) && isPast(last.putOffAt);
}
