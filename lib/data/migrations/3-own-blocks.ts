import { Dexie, type Transaction } from 'dexie';
import type { RowType } from '../../rows';
import type { Migration } from './migration';

// Frozen: what a row or a block looks like today may move on, a version that is out may not.

const rowsInBlock = 16;
const tables = { entity: 'entities', topic: 'topics', claim: 'claims', position: 'positions' } as const;

type OldRow = { readonly dataset: string; readonly id: string; readonly holder?: string; readonly topic?: string };

/** The reader's own rows go into blocks too, for whoever imports 100,000 of them waits as long as for a pack; `size` counts them. */
export const ownBlocks: Migration = {
  version: 3,
  stores: {
    blocks: '[dataset+type+first], *holders, *topics, [dataset+type+size]',
    entities: null,
    topics: null,
    claims: null,
    positions: null,
  },
  upgrade: async (transaction) => {
    for (const type of Object.keys(tables) as RowType[]) await move(transaction, type);
  },
};

async function move(transaction: Transaction, type: RowType): Promise<void> {
  const from = transaction.table<OldRow>(tables[type]);
  const stored = await from.where('[dataset+id]').between(['mine', Dexie.minKey], ['mine', Dexie.maxKey]).toArray();
  for (let at = 0; at < stored.length; at += rowsInBlock) {
    const own = stored.slice(at, at + rowsInBlock);
    const rows = own.map(({ dataset: _, ...row }) => row);
    const named = (field: 'holder' | 'topic') => [...new Set(own.flatMap((row) => row[field] ?? []))];
    const index = type === 'position' ? { holders: named('holder'), topics: named('topic') } : {};
    await transaction
      .table('blocks')
      .add({ dataset: 'mine', type, first: own[0]?.id, size: own.length, rows, ...index });
  }
}
