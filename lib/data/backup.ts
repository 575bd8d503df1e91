import type { HiddenRow, Row } from '../rows';
import { replaceMine, type Saved } from './curate';
import { mine, rowTypes, type Store } from './db';
import { exportDataset } from './export';
import { readPieces } from './import/read';
import { lastStamp } from './journal';
import { countOwn } from './own-rows';

/** A place outside the database where backups lie as files; names are ours alone. */
export type BackupFolder = {
  list(): Promise<readonly string[]>;
  read(name: string): Promise<Blob>;
  write(name: string, parts: AsyncIterable<string>): Promise<void>;
  remove(name: string): Promise<void>;
};

/** A backup of the reader's own dataset. */
export type Backup = {
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  readonly rows: number;
  /** Stamp of the dataset when it was made: the same stamp, the same rows. */
  readonly stamp: number;
};

/** Backups kept; older ones make way. */
export const backupsKept = 7;

const day = 86_400_000;

/** All backups, newest first; files of other names are none. One of the future was made while the clock was wrong, and counts as old. */
export async function listBackups(folder: BackupFolder, now = new Date()): Promise<readonly Backup[]> {
  const found = (await folder.list()).flatMap((name) => {
    const match = /^mine_(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z)_(\d+)_(\d+)\.ndjson$/.exec(name);
    if (match === null) return [];
    const at = (match[1] ?? '').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');
    return [{ name, at, rows: Number(match[2]), stamp: Number(match[3]) }];
  });
  const today = now.toISOString();
  const isFuture = ({ at }: Backup) => Number(at > today);
  return found.toSorted((a, b) => isFuture(a) - isFuture(b) || (a.at < b.at ? 1 : -1));
}

/** Backs up the reader's own dataset; null when it is empty, or the newest backup has the very same. */
export async function backUp(store: Store, folder: BackupFolder, now = new Date()): Promise<string | null> {
  const record = await store.datasets.get(mine);
  const rows = Object.values(record?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  const [newest] = await listBackups(folder, now);
  if (record === undefined || rows === 0 || newest?.stamp === record.stamp) return null;
  const name = `mine_${now.toISOString().replaceAll(':', '-')}_${rows}_${record.stamp}.ndjson`;
  await folder.write(name, exportDataset(store, mine));
  for (const { name: old } of (await listBackups(folder, now)).slice(backupsKept)) await folder.remove(old);
  return name;
}

/** The same, at most once a day. */
export async function backUpDaily(store: Store, folder: BackupFolder, now = new Date()): Promise<string | null> {
  const [newest] = await listBackups(folder, now);
  if (newest && Math.abs(now.getTime() - Date.parse(newest.at)) < day) return null;
  return await backUp(store, folder, now);
}

/** Puts a backup in the place of the reader's own dataset; one step, which undo takes back. */
export async function restoreBackup(store: Store, folder: BackupFolder, name: string): Promise<Saved> {
  const rows: (Row | HiddenRow)[] = [];
  for await (const piece of readPieces(await folder.read(name), {})) {
    const [wrong] = piece.refused;
    if (wrong) return { ok: false, problems: [{ ...wrong, id: '' }] };
    rows.push(...piece.rows);
  }
  return await replaceMine(store, rows);
}

/** What became of the reader's dataset since the last start; `backup` is the newest that can be put back. */
export type Loss =
  | { readonly kind: 'empty' | 'damaged'; readonly backup: Backup }
  /** The whole database is another one, and there is no backup. */
  | { readonly kind: 'gone' };

/**
 * Notices at start that data was lost: rows that the dataset's own count still has, a dataset that is empty though nothing
 * was deleted, a database that knows of less than `revision`, which is kept apart from it. Null when all is well.
 */
export async function lossOf(store: Store, folder: BackupFolder, revision: number): Promise<Loss | null> {
  const record = await store.datasets.get(mine);
  const found = await countOwn(store);
  const isWhole = record !== undefined && rowTypes.every((type) => record.counts[type] === found[type]);
  const newest = (await listBackups(folder)).find(({ rows }) => rows > 0);
  if (!isWhole && newest) return { kind: 'damaged', backup: newest };
  const lost = await lostDataset(store, folder);
  if (lost !== null) return { kind: 'empty', backup: lost };
  const stamps = (await store.datasets.toArray()).map(({ stamp }) => stamp);
  return Math.max(await lastStamp(store), ...stamps) < revision && !newest ? { kind: 'gone' } : null;
}

/** The newest backup with rows, where the reader's dataset is empty though nothing was deleted: it was lost. */
export async function lostDataset(store: Store, folder: BackupFolder): Promise<Backup | null> {
  const record = await store.datasets.get(mine);
  const isEmpty = Object.values(record?.counts ?? {}).every((count) => count === 0);
  if (!isEmpty) return null;
  // Whoever deleted the rows left steps that say so.
  if ((await store.journal.orderBy('rows').limit(1).count()) > 0) return null;
  return (await listBackups(folder)).find(({ rows }) => rows > 0) ?? null;
}
