import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { deleteRows, hideRows, saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { undo } from '../../lib/data/journal';
import { enableDataset } from '../../lib/data/packs';
import { type Filters, openSearch } from '../../lib/data/search/search';
import { watch } from '../../lib/data/watch';
import type { Row } from '../../lib/rows';
import { entity, inPieces, packOf, position, sampleStore, topic } from './sample';

// Live queries ask the browser's own IndexedDB for what changed.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const rows = [
  entity('selenskyj', {
    label: { en: 'Volodymyr Zelenskyy', de: 'Wolodymyr Selenskyj' },
    aliases: [
      { text: 'Zelenskyy', lang: 'en' },
      { text: 'Зеленський', lang: 'uk' },
    ],
    sameAs: ['https://www.wikidata.org/entity/Q1'],
  }),
  entity('kyjiw', {
    kind: 'place',
    label: { en: 'Kyiv' },
    aliases: [{ text: 'Київ', lang: 'uk' }],
    description: { de: 'Große Straße nach Łódź' },
    tags: ['capital'],
  }),
  entity('orban', { label: { en: 'Viktor Orbán' }, aliases: [{ text: "O'Rbán", lang: 'en' }] }),
  topic('ceasefire'),
  position('p-2022', { date: '2022-03-10', statement: { en: 'B' } }),
  position('p-2023', { date: '2023', statement: { en: 'A' }, holder: 'ben' }),
  position('p-2024', {
    date: '2024-05',
    statement: { de: 'C' },
    source: { title: 'Minutes', publisher: 'Ministry', url: null, kind: 'official', seen: true },
  }),
];
const filled = async (factory = new IDBFactory(), name = `search-${Math.random()}`) => {
  const store = sampleStore(factory, name);
  await importDataset(store, inPieces(packOf('pack', rows)));
  return store;
};

describe('searching', () => {
  it.each([
    ['', ['kyjiw', 'orban', 'selenskyj']],
    ['zelen', ['selenskyj']],
    ['зелен', ['selenskyj']],
    ['КИЇВ', ['kyjiw']],
    ['wolod selen', ['selenskyj']],
    ['orban viktor', ['orban']],
    ['orb', ['orban']],
    ['strasse', ['kyjiw']],
    ['Große', ['kyjiw']],
    ['lodz', ['kyjiw']],
    ['elenskyy', []],
    ['kyiv zelen', []],
  ])('finds %j in every script, by the beginnings of words', async (query, ids) => {
    const answer = await openSearch(await filled()).search({ type: 'entity', query, limit: 10 });
    expect(answer.rows.map(({ row }) => row.id)).toEqual(ids);
    expect(answer.total).toBe(ids.length);
  });

  it('gives first what is called so in the reader’s language, then in others, then what only mentions it', async () => {
    const store = sampleStore();
    await importDataset(
      store,
      inPieces(
        packOf('pack', [
          entity('a', { label: { en: 'Abbey' }, description: { en: 'Near the Lawn' } }),
          entity('b', { label: { en: 'Law and Order', de: 'Recht und Ordnung' } }),
          entity('c', { label: { en: 'Sergey Lavrov', de: 'Sergej Lawrow' } }),
        ]),
      ),
    );
    const order = async (lang: string) => {
      const { rows } = await openSearch(store, lang).search({ type: 'entity', query: 'law', limit: 9 });
      return rows.map(({ row }) => row.id);
    };
    expect(await order('de')).toEqual(['c', 'b', 'a']);
    expect(await order('en')).toEqual(['b', 'c', 'a']);
  });

  it.each([
    ['de', ['10. Brigade', '100. Brigade', 'Ägypten', 'Deutschland', 'Weißrussland']],
    ['en', ['10th Brigade', '100th Brigade', 'Belarus', 'Egypt', 'Germany']],
    ['uk', ['10-та бригада', '100-та бригада', 'Білорусь', 'Єгипет', 'Німеччина']],
  ])('is in the order of the reader’s alphabet and of numbers: %s', async (lang, labels) => {
    const store = sampleStore();
    const called = [
      { en: '100th Brigade', de: '100. Brigade', uk: '100-та бригада' },
      { en: '10th Brigade', de: '10. Brigade', uk: '10-та бригада' },
      { en: 'Egypt', de: 'Ägypten', uk: 'Єгипет' },
      { en: 'Germany', de: 'Deutschland', uk: 'Німеччина' },
      { en: 'Belarus', de: 'Weißrussland', uk: 'Білорусь' },
    ];
    await importDataset(
      store,
      inPieces(
        packOf(
          'pack',
          called.map((label, at) => entity(`e${at}`, { label })),
        ),
      ),
    );
    const search = openSearch(store, lang);
    const shown = (rows: readonly { readonly row: Row }[] | null) =>
      rows?.map(({ row }) => (row.type === 'entity' ? row.label[lang] : ''));
    expect(shown(await search.first({ type: 'entity', limit: 9 }))).toEqual(labels);
    expect(shown((await search.search({ type: 'entity', limit: 9 })).rows)).toEqual(labels);
  });

  it.each<[Filters, string[]]>([
    [{ holder: 'anna' }, ['p-2022', 'p-2024']],
    [{ from: '2023' }, ['p-2023', 'p-2024']],
    [{ to: '2023' }, ['p-2022', 'p-2023']],
    [{ from: '2022-03', to: '2022-03' }, ['p-2022']],
    [{ lang: 'de' }, ['p-2024']],
    [{ hasSource: false }, ['p-2024']],
    [{ topic: 'peace' }, []],
    [{ dataset: 'mine' }, []],
  ])('filters positions by %j', async (filters, ids) => {
    const search = openSearch(await filled());
    const answer = await search.search({ type: 'position', filters, sort: { by: 'date' }, limit: 10 });
    expect(answer.rows.map(({ row }) => row.id)).toEqual(ids);
  });

  it('sorts, and gives a part with the count of all', async () => {
    const search = openSearch(await filled());
    const sort = { by: 'date', descending: true } as const;
    const answer = await search.search({ type: 'position', sort, offset: 1, limit: 1 });
    expect(answer).toMatchObject({ total: 3, rows: [{ row: { id: 'p-2023' }, dataset: 'pack' }] });
    expect(await search.ids({ type: 'position' })).toEqual(['p-2023', 'p-2022', 'p-2024']);
  });

  it('follows every write, also of another tab, and undo', async () => {
    const factory = new IDBFactory();
    const store = await filled(factory, 'tabs');
    const other = sampleStore(factory, 'tabs');
    const search = openSearch(store);
    const found = async (query: string) =>
      (await search.search({ type: 'entity', query, limit: 10 })).rows.map(
        ({ row, dataset }) => `${dataset}/${row.id}`,
      );
    expect(await found('kyiv')).toEqual(['pack/kyjiw']);
    await saveRow(other, entity('kyjiw', { label: { en: 'Kyiv, mine' } }));
    expect(await found('kyiv')).toEqual(['mine/kyjiw']);
    await hideRows(store, [{ type: 'entity', id: 'kyjiw' }]);
    expect(await found('kyiv')).toEqual([]);
    await deleteRows(store, [{ type: 'entity', id: 'kyjiw' }]);
    expect(await found('kyiv')).toEqual(['pack/kyjiw']);
    await undo(other);
    await undo(other);
    // A step that was undone and then written over leaves no trace in the journal.
    await saveRow(other, entity('kyjiw-2', { label: { en: 'Kyiv again' } }));
    expect(await found('kyiv')).toEqual(['mine/kyjiw-2', 'mine/kyjiw']);
    await enableDataset(other, 'pack', false);
    expect(await found('')).toEqual(['mine/kyjiw-2', 'mine/kyjiw']);
  });

  it('answers again when something is written, until it is told to stop', async () => {
    const store = await filled();
    const search = openSearch(store);
    const stop = new AbortController();
    const totals: number[] = [];
    const failed: unknown[] = [];
    const changed = ({ total }: { readonly total: number }) => totals.push(total);
    watch(
      () => search.search({ type: 'entity', limit: 1 }),
      changed,
      stop.signal,
      (error) => failed.push(error),
    );
    await expect.poll(() => totals.at(-1)).toBe(3);
    await saveRow(store, entity('anna'));
    await expect.poll(() => totals.at(-1)).toBe(4);
    stop.abort();
    await saveRow(store, entity('ben'));
    expect(totals.at(-1)).toBe(4);
    expect(failed).toEqual([]);
  });
});
