import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableFile } from '../../lib/data/import/bytes';
import { type ImportSource, readPieces } from '../../lib/data/import/read';
import { tableLines } from '../../lib/data/import/table';
import { checkRow } from '../../lib/data/schema/check';
import { claim, entity, inPieces, packOf, position, topic } from '../data/sample';
import { fuzz, fuzzAsync } from './fuzz';
import { someText } from './wild-text';

/** Reads a file: rows that are given are sound, mistakes have a place, and what is no file at all is told in a sentence. */
async function read(source: ImportSource): Promise<{ readonly rows: number; readonly refused: number } | string> {
  let [rows, refused] = [0, 0];
  try {
    for await (const piece of readPieces(source, {})) {
      for (const row of piece.rows)
        if (!checkRow(row).ok) expect.fail(`expected sound rows, found ${JSON.stringify(row)}`);
      for (const { line, column } of piece.refused) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      rows += piece.rows.length;
      refused += piece.refused.length;
    }
    return { rows, refused };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    expect(error.message).toMatch(/expected .+ found /s);
    return error.message;
  }
}

const pack = packOf('pack', [entity('anna'), topic('ceasefire'), claim('c1'), position('p1')]);
/** A text with some of it cut out, and something put in. */
const damaged = (text: string) =>
  fc
    .array(fc.record({ at: fc.nat(text.length), cut: fc.nat(5), put: someText(2) }), { minLength: 1, maxLength: 3 })
    .map((cuts) => cuts.reduce((left, { at, cut, put }) => left.slice(0, at) + put + left.slice(at + cut), text));

const table =
  'type,id,kind,label.en,aliases,url\nentity,anna,person,Anna Berg,"Anna Berg; Berg",https://example.org/\n';
const cell = fc.constantFrom(
  '',
  'a',
  '"a"',
  '"a""b"',
  '"a\nb"',
  '"',
  'a"b',
  '=1+1',
  ' ',
  '\u202e',
  'https://example.org/',
);
const anyTable = fc
  .array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 })
  .chain((lines) => fc.constantFrom(',', ';', '\t').map((sign) => lines.map((cells) => cells.join(sign)).join('\n')));

const json = JSON.stringify({
  rows: pack
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown),
});

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'It rained.',
  datePublished: '2024-03-10',
  url: 'https://example.org/check',
  author: { '@type': 'Organization', name: 'Checkers' },
  reviewRating: { alternateName: 'False', ratingValue: 1, bestRating: 5 },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Anna Berg' },
    appearance: [{ url: 'https://example.org/a' }],
  },
};
const annotation = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  created: '2024-03-10T12:00:00Z',
  body: [
    { type: 'TextualBody', purpose: 'identifying', value: 'anna' },
    { type: 'TextualBody', purpose: 'classifying', value: 'opposes' },
    { type: 'TextualBody', purpose: 'commenting', value: 'No truce.', language: 'en' },
  ],
  target: { source: 'https://example.org/a', title: 'T', selector: { type: 'TextQuoteSelector', exact: 'no truce' } },
};
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, [], {}, 0, '', 'javascript:alert(1)', [null], { '@value': {} }, [[[]]], '\ud800'),
  fc.jsonValue({ maxDepth: 2 }),
  someText(5),
);
/** A document of another format in which some values are others. */
const foreign = fc
  .record({
    node: fc.constantFrom<object>(review, annotation),
    values: fc.array(fc.tuple(fc.nat(20), strange), { maxLength: 3 }),
  })
  .map(({ node, values }) => {
    let at = 0;
    const replaced = new Map(values);
    // Copies: one value may be put into itself.
    const copied = () => structuredClone(replaced.get(at++));
    return JSON.stringify(node, (key, value: unknown) => (key === '' ? value : (copied() ?? value)));
  });

describe('a file of any content is read or refused in a sentence', { timeout: 600_000 }, () => {
  it('as a table', () => {
    fuzz('table', fc.oneof(anyTable, damaged(table), someText(30)), (text) => {
      try {
        let last = 0;
        for (const { line } of tableLines(text)) {
          expect(line).toBeGreaterThan(last);
          last = line;
        }
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
      }
    });
  });

  it('as JSON, one row a line or a document, or a table', async () => {
    await fuzzAsync('json', fc.oneof(damaged(pack), damaged(json), damaged(table), someText(30)), async (text) => {
      await read(inPieces(text, 97));
    });
    expect(await read(inPieces(pack))).toEqual({ rows: 4, refused: 0 });
    expect(await read(inPieces(json))).toEqual({ rows: 4, refused: 0 });
  });

  it('as an archive', async () => {
    const whole = [
      gzipSync(pack),
      zipSync({ 'readme.txt': strToU8('x'), 'pack.ndjson': strToU8(pack) }),
      zipSync({ 'folder/pack.ndjson': strToU8(pack) }, { level: 0 }),
    ].map((bytes) => new Uint8Array(bytes));
    const bytes = fc.record({
      file: fc.constantFrom(...whole),
      flips: fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { maxLength: 3 }),
      length: fc.oneof(fc.constant(1000), fc.nat(600)),
    });
    await fuzzAsync('zip', bytes, async ({ file, flips, length }) => {
      const copy = file.slice(0, length);
      for (const [at, value] of flips) if (at < copy.length) copy[at] = value;
      await read(new Blob([copy]));
    });
    for (const file of whole) expect(await read(new Blob([file]))).toEqual({ rows: 4, refused: 0 });
  });

  it('as fact checks of schema.org and annotations of the W3C', async () => {
    await fuzzAsync('foreign', foreign, async (text) => {
      await read(inPieces(text));
    });
    expect(await read(inPieces(JSON.stringify(review)))).toEqual({ rows: 3, refused: 0 });
    expect(await read(inPieces(JSON.stringify(annotation)))).toEqual({ rows: 2, refused: 0 });
  });
});
