import { Dexie, type Table, type Transaction } from 'dexie';
import type { HiddenRow, Row, RowType } from '../../rows';
import type { Migration } from './migration';

// Frozen: what a row or a block looks like today may move on, a version that is out may not.

const rowsInBlock = 32;
const tables = { entity: 'entities', topic: 'topics', claim: 'claims', position: 'positions' } as const;

/** The rows of packs go into blocks: each was a record of its own, and 100,000 puts took most of an import's time. What searching needs of them has a table of its own. */
export const blocks: Migration = {
  version: 2,
  stores: { blocks: '[dataset+type+first], *holders, *topics', catalogues: '[dataset+type+part]' },
  upgrade: async (transaction) => {
    const keys: readonly string[] = await transaction.table('datasets').toCollection().primaryKeys();
    for (const key of keys.filter((each) => each !== 'mine')) {
      for (const type of Object.keys(tables) as RowType[]) await move(transaction, key, type);
    }
  },
};

async function move(transaction: Transaction, key: string, type: RowType): Promise<void> {
  const from: Table<(Row | HiddenRow) & { readonly dataset: string }> = transaction.table(tables[type]);
  const all = () => from.where('[dataset+id]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
  const stored = await all().sortBy('id');
  for (let at = 0; at < stored.length; at += rowsInBlock) {
    const rows = stored.slice(at, at + rowsInBlock).map(({ dataset: _, ...row }) => row);
    const positions = rows.flatMap((row) => (row.type === 'position' && 'holder' in row ? [row] : []));
    const holders = [...new Set(positions.map(({ holder }) => holder))];
    const topics = [...new Set(positions.map(({ topic }) => topic))];
    const index = positions.length > 0 ? { holders, topics } : {};
    await transaction.table('blocks').add({ dataset: key, type, first: rows[0]?.id, rows, ...index });
  }
  await all().delete();
}
