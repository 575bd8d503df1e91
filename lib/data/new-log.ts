import { Dexie } from 'dexie';

/** A database beside ours: Chromium writes all of an origin into one log. */
const passing = 'standpunkt-passing';

/**
 * Makes Chromium begin another log for this origin's databases. One that was killed between the head of a record and its
 * body goes on writing into the same log, takes what follows for that body at the start after this one, finds it damaged and
 * deletes all databases of the origin (github.com/google/leveldb/issues/1287). Where a database is deleted, an empty one too,
 * it moves all that is in the log into a table, and the log with the torn end goes. To be called before the first write.
 */
export async function beginNewLog(): Promise<void> {
  const database = new Dexie(passing);
  database.version(1).stores({});
  await database.open();
  await database.delete();
}
