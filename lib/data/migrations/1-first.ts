import type { Migration } from './migration';

/** Rows under [dataset+id]; `dataset` is the key of a record in `datasets`, not the id that readers see. */
export const first: Migration = {
  version: 1,
  stores: {
    datasets: 'key, id, status',
    entities: '[dataset+id], id',
    topics: '[dataset+id], id',
    claims: '[dataset+id], id, topic',
    positions: '[dataset+id], id, holder, topic',
    lexicons: 'dataset',
    journal: '++number, stamp, undone, *rows',
  },
};
