import { gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compiler } from '../../../lib/data/compiler';
import { mine } from '../../../lib/data/db';
import { importDataset } from '../../../lib/data/import/import';
import type { ImportSource } from '../../../lib/data/import/read';
import { contents, entity, header, inPieces, packOf, sampleStore, topic } from '../sample';

const pack = packOf('pack', [entity('anna')]);
const zip = (files: Record<string, Uint8Array>) => new Blob([zipSync(files) as Uint8Array<ArrayBuffer>]);
const deep = (depth: number) => `${'{"a":['.repeat(depth)}1${']}'.repeat(depth)}`;
/** A stream that gives the same piece over and over, a kilobyte a thousand times: nothing of it is held. */
const endless = (megabytes: number, kilobyte = `${' '.repeat(999)}\n`) => {
  const piece = new TextEncoder().encode(kilobyte.padEnd(1_000, kilobyte).repeat(1_000));
  let given = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => (given++ < megabytes ? controller.enqueue(piece) : controller.close()),
  });
};
const sized = (size: number) => {
  const blob = new Blob(['x']);
  Object.defineProperty(blob, 'size', { value: size });
  return blob;
};

describe('hostile and broken files', () => {
  it.each<[string, () => ImportSource, string]>([
    ['an empty file', () => new Blob([]), 'found none'],
    ['more than a gigabyte, by its size', () => sized(1_200_000_000), 'at most 1000 MB, found 1200 MB'],
    ['more than a gigabyte, as it comes', () => endless(1_001), 'unpacks without end'],
    ['500 MB without a row, read to the end', () => endless(500), 'in the first line, found none'],
    ['a JSON document of 200 MB', () => inPieces(`[${' '.repeat(201_000_000)}`, 20_000_000), 'at most 200 million'],
    ['a zip bomb', () => zip({ 'a.ndjson': Buffer.alloc(80_000_000, `${' '.repeat(999)}\n`) }), 'unpacks without end'],
    [
      'a gzip bomb',
      () => new Blob([gzipSync(Buffer.alloc(80_000_000, `${' '.repeat(999)}\n`))]),
      'unpacks without end',
    ],
    [
      'a zip file of 2,000 files',
      () => zip(Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`${at}.png`, strToU8('')]))),
      'at most 1000 files',
    ],
    [
      'a zip file with two datasets',
      () => zip({ 'a.ndjson': strToU8(pack), 'b.csv': strToU8('x') }),
      'found a.ndjson and b.csv',
    ],
    ['a truncated gzip file', () => new Blob([gzipSync(pack.repeat(50)).subarray(0, -20)]), 'a whole gzip file'],
    ['a damaged gzip file', () => new Blob([gzipSync(pack).fill(7, 30, 50)]), 'a whole gzip file'],
    [
      'a truncated zip file',
      () => new Blob([zipSync({ 'a.ndjson': strToU8(pack.repeat(50)) }).slice(0, 200) as Uint8Array<ArrayBuffer>]),
      'a whole zip file',
    ],
    ['a gzip file in a gzip file', () => new Blob([gzipSync(gzipSync(pack))]), 'expected text'],
    ['a zip file in a zip file', () => zip({ 'a.ndjson': zipSync({ 'b.ndjson': strToU8(pack) }) }), 'expected text'],
    ['a picture', () => new Blob([Buffer.from('89504e470d0a1a0a0000000d', 'hex')]), 'expected text'],
    ['500 MB of zeros', () => endless(500, '\0'), 'expected text'],
    ['500 MB in one line', () => endless(500, '{'), 'lines below 1000000 characters'],
    [
      'a name of 30 MB',
      () => inPieces(packOf('pack', [entity('x', { label: { en: 'x'.repeat(30_000_000) } })])),
      'a longer one',
    ],
    ['UTF-32', () => new Blob([Buffer.from('fffe00006e000000610000006d00000065000000', 'hex')]), 'expected text'],
    ['a table in Latin-1', () => new Blob([Buffer.from('name;description\nMüller;Präsident\n', 'latin1')]), 'Latin-1'],
    ['half a character in bytes', () => new Blob([Buffer.from('6e616d650a41eda0800a', 'hex')]), 'Latin-1'],
    ['a table of a million columns', () => inPieces(`${'a,'.repeat(1_000_000)}b\n1\n`, 100_000), 'found 1000001'],
    ['a web page', () => inPieces('<!doctype html><html><body>Not found</body></html>'), 'a web page'],
    ['a PDF', () => inPieces('%PDF-1.7 x'), 'a document (PDF'],
    ['Latin-1', () => new Blob([Buffer.from(`${pack}ä`, 'latin1')]), 'Latin-1'],
    [
      'half a character in UTF-16',
      () => new Blob([Buffer.concat([Buffer.from(`\uFEFF${pack}`, 'utf16le'), Buffer.from([0x00, 0xd8])])]),
      'UTF-16LE',
    ],
    ['a line nested a million deep', () => inPieces(`${pack}${'['.repeat(400_000)}\n`, 100_000), 'the first in line 3'],
    ['a document nested a million deep', () => inPieces(`[${deep(200_000)}]`, 100_000), 'the first in line 1'],
    ['brackets that never close', () => inPieces('['.repeat(1_000_000), 100_000), 'found the end of the file'],
    ['__proto__', () => inPieces(`${pack}{"type":"entity","id":"x","__proto__":{"y":1}}\n`), 'the first in line 3'],
    [
      '__proto__ as a language',
      () => inPieces(`${pack}{"type":"entity","id":"x","kind":"person","label":{"__proto__":{"y":1},"en":"x"}}\n`),
      'the first in line 3',
    ],
    ['__proto__ in a table', () => inPieces('name,__proto__.x\n"<b>",y\n'), 'in the first line, found none'],
    [
      'a lone surrogate',
      () => inPieces(`${pack}${JSON.stringify(entity('x', { label: { en: 'a\ud800' } }))}\n`),
      'the first in line 3',
    ],
    [
      'a lone surrogate in an id',
      () => inPieces(`${pack}{"type":"entity","id":"\\udc00x","kind":"person","label":{"en":"x"}}\n`),
      'the first in line 3',
    ],
    ['an id twice in a table', () => inPieces('id,name\nanna,A\nanna,B\n'), 'the first in line 3'],
    [
      'an id twice in a document',
      () => inPieces(JSON.stringify([header('p'), entity('a'), entity('a')])),
      'the first in line 1',
    ],
    ['an id twice', () => inPieces(`${pack}${JSON.stringify(entity('anna'))}\n`), 'the first in line 3'],
    [
      'terms in a circle',
      () =>
        inPieces(packOf('pack', [topic('a', { terms: { en: ['{b} x'] } }), topic('b', { terms: { en: ['{a} y'] } })])),
      'circle',
    ],
    [
      'names that stand for each other in a circle',
      () => inPieces(packOf('pack', [entity('a', { standsFor: 'b' }), entity('b', { standsFor: 'a' })])),
      'found a -> b -> a',
    ],
    [
      'a name that stands for itself by way of two others',
      () =>
        inPieces(
          packOf('pack', [
            entity('a', { standsFor: 'b' }),
            entity('b', { standsFor: 'c' }),
            entity('c', { standsFor: 'a' }),
          ]),
        ),
      'found a -> b -> c -> a',
    ],
    [
      'the same among rows of the reader’s own',
      () => inPieces(packOf(mine, [entity('a', { standsFor: 'b' }), entity('b', { standsFor: 'a' })])),
      'found a -> b -> a',
    ],
    ['a quotation mark that is never closed', () => inPieces('name,description\n"Anna,x\n'), 'begun in line 2'],
  ])('%s: gets a clear sentence, and nothing changes', async (_, source, sentence) => {
    const store = sampleStore(new IDBFactory(), 'hostile', compiler);
    await importDataset(store, inPieces(packOf('other', [entity('ben')])));
    const before = await contents(store);
    const result = await importDataset(store, source());
    expect(result).toMatchObject({ ok: false, sentence: expect.stringContaining(sentence) });
    expect(result.refused.length).toBeLessThan(1_001);
    expect(await contents(store)).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'y')).toBe(false);
  });

  it('names line, column, reason and value of what it refuses, in every format', async () => {
    const read = async (text: string) => {
      const { refused } = await importDataset(sampleStore(), inPieces(text), { header: header('pack') });
      return refused.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`)[0];
    };
    const row = { ...entity('Anna'), label: { en: 'Anna' } };
    const expected =
      'id: expected an id: a slug such as "sergey-lavrov" or a Wikidata id such as "Q58217", found "Anna"';
    expect(await read(JSON.stringify(row))).toBe(`1:23 ${expected}`);
    expect(await read(JSON.stringify([row], null, 2))).toBe(`4:11 ${expected}`);
    expect(await read(`kind,id,name\nperson,Anna,Anna\n`)).toBe(`2:2 ${expected}`);
  });
});
