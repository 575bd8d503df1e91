import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importDataset } from '../../lib/data/import/import';
import type { ImportSource, Progress } from '../../lib/data/import/read';
import { staleLexicons } from '../../lib/data/lexicons';
import { contents, entity, exported, header, inPieces, manyEntities, packOf, samplePack, sampleStore } from './sample';

describe('importing', () => {
  it.each<[string, () => ImportSource]>([
    ['NDJSON in pieces', () => inPieces(samplePack, 7)],
    ['NDJSON with a BOM', () => inPieces(`\uFEFF${samplePack}`)],
    ['NDJSON with Windows line ends and empty lines', () => inPieces(`\n${samplePack.replaceAll('\n', '\r\n\r\n')}`)],
    ['a file', () => new Blob([samplePack])],
    ['a file in UTF-16', () => new Blob([Buffer.from(`\uFEFF${samplePack}`, 'utf16le')])],
    ['gzip', () => new Blob([gzipSync(samplePack)])],
    [
      'zip',
      () =>
        new Blob([
          zipSync({ 'readme.txt': strToU8('x'), 'pack.ndjson': strToU8(samplePack) }) as Uint8Array<ArrayBuffer>,
        ]),
    ],
    [
      'a JSON array',
      () =>
        inPieces(
          JSON.stringify(
            samplePack
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
    expect(await exported(store, 'pack')).toBe(samplePack);
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
    ['Latin-1', () => new Blob([Buffer.from(samplePack.replace('anna', 'änna'), 'latin1')]), 'unreadable', 'UTF-8'],
    ['half a gzip file', () => new Blob([gzipSync(samplePack).subarray(0, 60)]), 'unreadable', 'a whole gzip file'],
    [
      'a zip file of pictures',
      () => new Blob([zipSync({ 'a.png': strToU8('x') }) as Uint8Array<ArrayBuffer>]),
      'unreadable',
      'found none',
    ],
    ['a broken array', () => inPieces('[{"type":'), 'unreadable', 'in line 1, column 10, found the end of the file'],
    ['a row that is refused', () => inPieces(`${samplePack}{"type":"entity"}\n`), 'refused', 'the first in line 6'],
    [
      'an id that stands twice',
      () => inPieces(samplePack + JSON.stringify(entity('anna'))),
      'refused',
      'the first in line 6',
    ],
    ['two headers', () => inPieces(samplePack + JSON.stringify(header('b'))), 'refused', 'the first in line 6'],
    ['__proto__', () => inPieces(`${samplePack}{"__proto__":{"x":1},"type":"entity"}`), 'refused', 'line 6'],
    [
      'a line without end',
      () => inPieces(`${samplePack}${' '.repeat(2_000_000)}`, 100_000),
      'unreadable',
      'a longer one',
    ],
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
    const result = await importDataset(store, inPieces(`${samplePack}{"type":"entity","id":"x"}\n`), {
      skipRefused: true,
    });
    expect(result).toMatchObject({ ok: true, counts: { entity: 1 } });
    expect(result.refused[0]).toMatchObject({ line: 6, column: 1 });
  });

  it('tells progress in bytes and rows, 1,000 rows at a time', async () => {
    const told: Progress[] = [];
    const file = new Blob([packOf('pack', manyEntities(2_500))]);
    await importDataset(sampleStore(), file, { progress: (progress) => told.push(progress) });
    expect(told.map(({ rows: count }) => count)).toEqual([1_000, 2_000, 2_500]);
    expect(told.at(-1)).toEqual({ rows: 2_500, done: file.size, total: file.size });
  });
});
