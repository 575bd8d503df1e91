import type { Row } from '../../rows';
import { textIn } from '../cards/language';
import type { Store } from '../db';
import { winners } from '../layers';

/** What people and topics that rows name are called, by id; who is not there stands for itself. */
export type Names = {
  readonly lang: string;
  readonly entity: (id: string) => string;
  readonly topic: (id: string) => string;
};

/** Reads what the holders, claimants and topics of rows are called in a language. */
export async function namesIn(store: Store, rows: readonly Row[], lang: string): Promise<Names> {
  const entities = rows.flatMap((row) => {
    if (row.type === 'position') return [row.holder, row.onBehalfOf ?? row.holder];
    return row.type === 'claim' ? (row.claimants ?? []) : [];
  });
  const topics = rows.flatMap((row) => (row.type === 'position' || row.type === 'claim' ? [row.topic] : []));
  const [people, matters] = await Promise.all([
    winners(store, 'entity', [...new Set(entities)]),
    winners(store, 'topic', [...new Set(topics)]),
  ]);
  const called = (found: typeof people, id: string) => {
    const row = found.get(id)?.row;
    return row?.type === 'entity' || row?.type === 'topic' ? textIn(row.label, lang) : id;
  };
  return { lang, entity: (id) => called(people, id), topic: (id) => called(matters, id) };
}
