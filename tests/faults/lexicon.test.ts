import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { compiler } from '../../lib/data/compiler';
import type { Store } from '../../lib/data/db';
import { openEngine } from '../../lib/data/engine';
import { importDataset } from '../../lib/data/import/import';
import { rebuild, staleLexicons } from '../../lib/data/lexicons';
import { entity, inPieces, packOf, sampleStore, topic } from '../data/sample';

const place = (id: string) => entity(id, { kind: 'place' });
const pack = packOf(
  'pack',
  [place('Orlan'), place('Harbour'), topic('ceasefire')].map((row) => ({ ...row, id: row.id.toLowerCase() })),
);
const blocks = [{ text: 'Orlan and Harbour agreed on a ceasefire, Orlan said.', lang: 'en' }];
const context = { named: [], relevant: true };

async function damagedStore(
  name: string,
  damage: (buffer: ArrayBuffer) => ArrayBuffer,
): Promise<{ store: Store; key: string }> {
  const store = sampleStore(new IDBFactory(), name, compiler);
  expect(await importDataset(store, inPieces(pack))).toMatchObject({ ok: true });
  const lexicon = await store.lexicons.toCollection().first();
  if (lexicon === undefined) throw new Error('expected a lexicon, found none');
  await store.lexicons.put({ ...lexicon, buffer: damage(lexicon.buffer) });
  return { store, key: lexicon.dataset };
}

const flipped = (at: (length: number) => number) => (buffer: ArrayBuffer) => {
  const bytes = new Uint8Array(buffer.slice(0));
  const place = at(bytes.length);
  bytes[place] = (bytes[place] ?? 0) ^ 0x10;
  return bytes.buffer;
};
const withVersion = (version: number) => (buffer: ArrayBuffer) => {
  const words = new Uint32Array(buffer.slice(0));
  words[1] = version;
  return words.buffer;
};

describe('a compiled lexicon that was damaged on the disk', () => {
  it.each<[string, (buffer: ArrayBuffer) => ArrayBuffer]>([
    ['in its first byte', flipped(() => 0)],
    ['in its directory', flipped(() => 24)],
    ['in its middle', flipped((length) => length >> 1)],
    ['in its last byte', flipped((length) => length - 1)],
    ['by losing its end', (buffer) => buffer.slice(0, (buffer.byteLength >> 3) * 4)],
    ['by losing all but a piece', (buffer) => buffer.slice(0, 7)],
    ['by losing everything', () => new ArrayBuffer(0)],
    ['and is of an older version', withVersion(1)],
    ['and is of a version to come', withVersion(9999)],
  ])('%s, is seen, passed by at once, and built again', async (how, damage) => {
    const { store, key } = await damagedStore(`damaged ${how}`, damage);
    const found = await openEngine(store, () => Promise.resolve(1)).detect({ blocks, lang: 'en', context });
    expect(found.mentions.map(({ text }) => text)).toEqual(['Orlan', 'Harbour', 'Orlan']);
    expect(await staleLexicons(store)).toEqual([key]);
    await rebuild(store, key);
    expect(await staleLexicons(store)).toEqual([]);
  });
});
