import { gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { saveRow } from '../../lib/data/curate';
import type { Store } from '../../lib/data/db';
import { exportDataset } from '../../lib/data/export';
import { importDataset } from '../../lib/data/import/import';
import type { ImportSource, Progress } from '../../lib/data/import/read';
import { redo, undo } from '../../lib/data/journal';
import { winners } from '../../lib/data/layers';
import { staleLexicons } from '../../lib/data/lexicons';
import { enableDataset, listDatasets, orderDatasets, purge, removeDataset } from '../../lib/data/packs';
import { ensureStarter, wantsStarter } from '../../lib/data/starter';
import type { Row } from '../../lib/rows';
import {
  claim,
  contents,
  entity,
  header,
  inPieces,
  packOf,
  position,
  recordingCompiler,
  sampleStore,
  topic,
} from './sample';

const rows = [entity('anna'), topic('ceasefire'), claim('c1'), position('p1')];
const pack = packOf('pack', rows);
const many = (count: number) => Array.from({ length: count }, (_, at) => entity(`row-${String(at).padStart(5, '0')}`));
const rowCount = async (store: Store) => (await store.blocks.toArray()).reduce((sum, { rows }) => sum + rows.length, 0);
const exported = async (store: Store, id: string) => {
  let text = '';
  for await (const piece of exportDataset(store, id)) text += piece;
  return text;
};

describe('importing', () => {
  it.each<[string, () => ImportSource]>([
    ['NDJSON in pieces', () => inPieces(pack, 7)],
    ['NDJSON with a BOM', () => inPieces(`\uFEFF${pack}`)],
    ['NDJSON with Windows line ends and empty lines', () => inPieces(`\n${pack.replaceAll('\n', '\r\n\r\n')}`)],
    ['a file', () => new Blob([pack])],
    ['a file in UTF-16', () => new Blob([Buffer.from(`\uFEFF${pack}`, 'utf16le')])],
    ['gzip', () => new Blob([gzipSync(pack)])],
    [
      'zip',
      () =>
        new Blob([zipSync({ 'readme.txt': strToU8('x'), 'pack.ndjson': strToU8(pack) }) as Uint8Array<ArrayBuffer>]),
    ],
    [
      'a JSON array',
      () =>
        inPieces(
          JSON.stringify(
            pack
              .trim()
              .split('\n')
              .map((line) => JSON.parse(line) as unknown),
          ),
        ),
    ],
  ])('takes %s', async (_, source) => {
    const store = sampleStore();
    const result = await importDataset(store, source());
    expect(result).toMatchObject({ ok: true, dataset: 'pack', counts: { entity: 1, topic: 1, claim: 1, position: 1 } });
    expect(await exported(store, 'pack')).toBe(pack);
    expect(await staleLexicons(store)).toEqual([]);
  });

  it.each<[string, () => ImportSource, string, string]>([
    ['nothing', () => inPieces(''), 'no-header', 'expected a row of type "dataset"'],
    [
      'rows without a header',
      () => inPieces(JSON.stringify(entity('a'))),
      'no-header',
      'expected a row of type "dataset"',
    ],
    ['Latin-1', () => new Blob([Buffer.from(pack.replace('anna', 'änna'), 'latin1')]), 'unreadable', 'UTF-8'],
    ['half a gzip file', () => new Blob([gzipSync(pack).subarray(0, 60)]), 'unreadable', 'a whole gzip file'],
    [
      'a zip file of pictures',
      () => new Blob([zipSync({ 'a.png': strToU8('x') }) as Uint8Array<ArrayBuffer>]),
      'unreadable',
      'found none',
    ],
    ['a broken array', () => inPieces('[{"type":'), 'unreadable', 'in line 1, column 10, found the end of the file'],
    ['a row that is refused', () => inPieces(`${pack}{"type":"entity"}\n`), 'refused', 'the first in line 6'],
    [
      'an id that stands twice',
      () => inPieces(pack + JSON.stringify(entity('anna'))),
      'refused',
      'the first in line 6',
    ],
    ['two headers', () => inPieces(pack + JSON.stringify(header('b'))), 'refused', 'the first in line 6'],
    ['__proto__', () => inPieces(`${pack}{"__proto__":{"x":1},"type":"entity"}`), 'refused', 'line 6'],
    ['a line without end', () => inPieces(`${pack}${' '.repeat(2_000_000)}`, 100_000), 'unreadable', 'a longer one'],
  ])('refuses %s and changes nothing', async (_, source, reason, sentence) => {
    const store = sampleStore();
    await importDataset(store, inPieces(packOf('other', [entity('ben')])));
    const before = await contents(store);
    const result = await importDataset(store, source());
    expect(result).toMatchObject({ ok: false, reason, sentence: expect.stringContaining(sentence) });
    expect(await contents(store)).toEqual(before);
    expect(await store.datasets.where('status').equals('importing').count()).toBe(0);
  });

  it('refuses a file that unpacks without end', async () => {
    const bomb = gzipSync(Buffer.alloc(300_000_000, 'a line of text\n'));
    expect(await importDataset(sampleStore(), new Blob([bomb]), { skipRefused: true })).toMatchObject({ ok: false });
  });

  it('leaves refused rows out when asked to, and tells them', async () => {
    const store = sampleStore();
    const result = await importDataset(store, inPieces(`${pack}{"type":"entity","id":"x"}\n`), { skipRefused: true });
    expect(result).toMatchObject({ ok: true, counts: { entity: 1 } });
    expect(result.refused[0]).toMatchObject({ line: 6, column: 1 });
  });

  it('tells progress in bytes and rows, 1,000 rows at a time', async () => {
    const told: Progress[] = [];
    const file = new Blob([packOf('pack', many(2_500))]);
    await importDataset(sampleStore(), file, { progress: (progress) => told.push(progress) });
    expect(told.map(({ rows: count }) => count)).toEqual([1_000, 2_000, 2_500]);
    expect(told.at(-1)).toEqual({ rows: 2_500, done: file.size, total: file.size });
  });

  it('leaves nothing behind when it is cancelled in the middle', async () => {
    const store = sampleStore();
    const before = await contents(store);
    const abort = new AbortController();
    const progress = ({ rows: count }: Progress) => count >= 2_000 && abort.abort();
    const result = await importDataset(store, inPieces(packOf('pack', many(5_000))), {
      signal: abort.signal,
      progress,
    });
    expect(result).toMatchObject({ ok: false, reason: 'aborted' });
    expect(await contents(store)).toEqual(before);
    expect(await rowCount(store)).toBe(0);
  });

  it('says so when there is no room, and leaves nothing behind', async () => {
    const store = sampleStore();
    let count = 0;
    store.blocks.hook('creating', () => {
      count += 1;
      if (count > 50) throw new DOMException('no room', 'QuotaExceededError');
    });
    const result = await importDataset(store, inPieces(packOf('pack', many(3_000))));
    expect(result).toMatchObject({ ok: false, reason: 'no-room' });
    expect(await rowCount(store)).toBe(0);
  });

  it('shows nothing of an import that was cut off, and clears it away at the next start', async () => {
    const factory = new IDBFactory();
    const never = () => new Promise<ArrayBuffer>(() => undefined);
    const store = sampleStore(factory, 'cut', { ...recordingCompiler, build: never });
    void importDataset(store, inPieces(packOf('pack', many(3_000))));
    const next = sampleStore(factory, 'cut');
    await expect.poll(() => rowCount(next)).toBe(3_000);
    expect([...(await winners(next, 'entity', ['row-00001'])).keys()]).toEqual([]);
    expect((await listDatasets(next)).map(({ id }) => id)).toEqual(['mine']);
  });

  it('replaces a pack at a stroke, keeps its place, and can be undone and redone', async () => {
    const store = sampleStore();
    await importDataset(store, inPieces(pack));
    await importDataset(store, inPieces(packOf('second', [entity('ben')])));
    await enableDataset(store, 'pack', false);
    const before = await contents(store);
    await importDataset(store, inPieces(packOf('pack', [entity('carla')], { revision: '2' })));
    const listed = async () => (await listDatasets(store)).map(({ id, revision, enabled }) => [id, revision, enabled]);
    expect(await listed()).toEqual([
      ['mine', '0', true],
      ['pack', '2', false],
      ['second', '1', true],
    ]);
    const after = await contents(store);
    await undo(store);
    expect(await contents(store)).toEqual(before);
    await redo(store);
    expect(await contents(store)).toEqual(after);
  });

  it('merges an export of mine into mine', async () => {
    const store = sampleStore();
    await saveRow(store, entity('anna'));
    const text = await exported(store, 'mine');
    const other = sampleStore();
    await saveRow(other, entity('ben'));
    expect(await importDataset(other, inPieces(text))).toMatchObject({ ok: true, dataset: 'mine' });
    expect([...(await winners(other, 'entity', ['anna', 'ben'])).keys()].sort()).toEqual(['anna', 'ben']);
  });
});

describe('exporting', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((one) => /^\S(?:[\s\S]*\S)?$/.test(one) && !/\p{Cc}/u.test(one));
  const byLang = fc.dictionary(fc.constantFrom('de', 'en', 'uk', 'zh-Hant'), text, { minKeys: 1 });
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/);
  const anyEntity = fc
    .record(
      {
        id: slug,
        kind: fc.constantFrom('person', 'org', 'place'),
        label: byLang,
        aliases: fc.array(fc.record({ text, lang: fc.constantFrom('de', 'mul') })),
        description: byLang,
        gender: fc.constantFrom('f', 'm'),
        tags: fc.array(slug),
      },
      { requiredKeys: ['id', 'kind', 'label', 'aliases'] },
    )
    .map((row) => ({ type: 'entity', ...row }) as Row);
  const anyPosition = fc
    .record({ id: slug, statement: byLang, date: fc.constantFrom('2022', '2022-03~', '2024-02-29') })
    .map((row) => position(row.id, row));

  it('gives what imports back as the same', async () => {
    const someRows = fc.uniqueArray(fc.oneof(anyEntity, anyPosition), {
      selector: ({ type, id }) => `${type}/${id}`,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(someRows, async (list) => {
        const [store, other] = [sampleStore(), sampleStore()];
        expect(await importDataset(store, inPieces(packOf('pack', list)))).toMatchObject({ ok: true });
        const text = await exported(store, 'pack');
        expect(await importDataset(other, inPieces(text))).toMatchObject({ ok: true });
        expect(await contents(other)).toEqual(await contents(store));
        expect(await exported(other, 'pack')).toBe(text);
        const sorted = (lines: readonly unknown[]) =>
          lines.map((line) => JSON.stringify(line, Object.keys(line as object).sort())).sort();
        expect(
          sorted(
            text
              .trim()
              .split('\n')
              .slice(1)
              .map((line) => JSON.parse(line) as unknown),
          ),
        ).toEqual(sorted(list));
      }),
      { numRuns: 40 },
    );
  });
});

describe('packs', () => {
  it('are ordered, removed at once, brought back, and purged when nobody can bring them back', async () => {
    const store = sampleStore();
    await importDataset(store, inPieces(packOf('one', [entity('anna')])));
    await importDataset(store, inPieces(packOf('two', [entity('anna', { label: { en: 'Two' } })])));
    const owner = async () => (await winners(store, 'entity', ['anna'])).get('anna')?.dataset;
    expect(await owner()).toBe('one');
    await orderDatasets(store, ['two', 'one']);
    expect(await owner()).toBe('two');
    await removeDataset(store, 'two');
    expect(await owner()).toBe('one');
    expect(await purge(store)).toEqual([]);
    await undo(store);
    expect(await owner()).toBe('two');
    await removeDataset(store, 'two');
    await store.journal.clear();
    expect(await purge(store)).toHaveLength(1);
    expect(await rowCount(store)).toBe(1);
  });
});

describe('the starter dataset', () => {
  it('is imported once, and not again when it was removed', async () => {
    const store = sampleStore();
    const fetchText = () => Promise.resolve(packOf('ukraine-war', [entity('anna')]));
    expect(await wantsStarter(store)).toBe(true);
    expect(await ensureStarter(store, { fetchText })).toMatchObject({ ok: true });
    expect(await ensureStarter(store, { fetchText })).toBeNull();
    await removeDataset(store, 'ukraine-war');
    expect(await ensureStarter(store, { fetchText })).toBeNull();
  });
});
