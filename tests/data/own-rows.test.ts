import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockRows } from '../../lib/data/blocks';
import { positionsWith, rowsById } from '../../lib/data/dataset-rows';
import { mine } from '../../lib/data/db';
import { countOwn, writeOwn } from '../../lib/data/own-rows';
import type { PositionRow } from '../../lib/rows';
import { ownRows, position, sampleStore } from './sample';

const ids = fc.integer({ min: 0, max: 150 }).map((number) => `row-${number}`);
/** Some rows to be written, each held by somebody, or to go. */
const changes = fc.dictionary(ids, fc.constantFrom('anna', 'ben', null), { minKeys: 1, maxKeys: 90 });

describe('the reader’s own rows, in blocks', () => {
  it('are those that were written last, in order, counted, and found by id and by who is named, whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(changes, { maxLength: 8 }), fc.string(), async (writes, other) => {
        const store = sampleStore();
        const expected = new Map<string, PositionRow>();
        for (const write of writes) {
          const rows = Object.entries(write).map(([id, holder]) => [id, holder && position(id, { holder })] as const);
          const before = expected.size;
          for (const [id, row] of rows) row ? expected.set(id, row) : expected.delete(id);
          const more = await store.transaction('rw', store.blocks, () => writeOwn(store, 'position', new Map(rows)));
          expect(more).toBe(expected.size - before);
        }
        const sorted = [...expected.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(await ownRows(store, 'position')).toEqual(sorted);
        expect((await countOwn(store)).position).toBe(expected.size);
        const asked = [...expected.keys(), other, 'row-0'];
        const found = await rowsById(store, { key: mine, type: 'position' }, asked);
        expect(found).toEqual(asked.map((id) => expected.get(id)));
        const ofAnna = await positionsWith(store, 'holder', ['anna']);
        expect(ofAnna.map(({ id }) => id).sort()).toEqual(
          sorted.flatMap(({ id, holder }) => (holder === 'anna' ? [id] : [])),
        );
        for (const { rows } of await store.blocks.toArray()) expect(rows.length).toBeLessThanOrEqual(2 * blockRows);
      }),
      { numRuns: 60 },
    );
  });
});
