import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideRows, saveRows } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { openSearch } from '../../lib/data/search/search';
import { entity, inPieces, packOf, sampleStore } from './sample';

const names = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('ä', 'b', 'C c', 'd')), {
  selector: ([id]) => id,
  minLength: 1,
});
const rowsOf = (list: readonly (readonly [number, string])[]) =>
  list.map(([id, label]) => entity(`e${id}`, { label: { en: label, de: `${label} ${id % 2 ? 'alt' : 'neu'}` } }));

describe('the first rows of a list', () => {
  it('are those that the whole list begins with, whatever datasets change and hide', async () => {
    await fc.assert(
      fc.asyncProperty(
        names,
        names,
        names,
        fc.record({ limit: fc.integer({ min: 1, max: 12 }), lang: fc.constantFrom('de', 'uk') }),
        async (lower, higher, own, { limit, lang }) => {
          const store = sampleStore();
          for (const [id, rows] of Object.entries({ lower, higher }))
            await importDataset(store, inPieces(packOf(id, rowsOf(rows))));
          await saveRows(store, rowsOf(own.slice(1)));
          await hideRows(store, [{ type: 'entity', id: `e${own[0]?.[0] ?? 0}` }]);
          const search = openSearch(store, lang);
          const first = await search.first({ type: 'entity', limit });
          const { rows } = await search.search({ type: 'entity', limit });
          expect(first).toEqual(rows);
          expect(await search.first({ type: 'entity', limit })).toBeNull();
        },
      ),
      { numRuns: 20 },
    );
  });

  it('are not told of a list that is searched, filtered or sorted', async () => {
    const search = openSearch(sampleStore());
    const questions = [{ query: 'a' }, { filters: { kind: 'org' } }, { sort: { by: 'date' } }, { offset: 32 }] as const;
    for (const more of questions) expect(await search.first({ type: 'entity', limit: 3, ...more })).toBeNull();
  });
});

describe('what is found, page by page', () => {
  it('is the same as all at once, in the order of who calls it so', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.constantFrom('a', 'b', 'c', 'neu', 'e'), async (list, query) => {
        const store = sampleStore();
        await saveRows(store, rowsOf(list));
        const question = { type: 'entity', query } as const;
        const paged: string[] = [];
        const search = openSearch(store, 'de');
        for (let offset = 0; offset <= list.length; offset += 3) {
          const { rows } = await search.search({ ...question, offset, limit: 3 });
          paged.push(...rows.map(({ row }) => row.id));
        }
        expect(paged).toEqual(await openSearch(store, 'de').ids(question));
      }),
      { numRuns: 12 },
    );
  });
});
