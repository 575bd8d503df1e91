import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveRows } from '../../../lib/data/curate';
import { exportDataset } from '../../../lib/data/export';
import { exportName, exportRows } from '../../../lib/data/export/rows';
import { importDataset } from '../../../lib/data/import/import';
import { previewImport } from '../../../lib/data/import/preview';
import type { Row } from '../../../lib/rows';
import { claim, contents, entity, header, inPieces, ownRows, packOf, position, sampleStore, topic } from '../sample';

const review = {
  url: 'https://check.example/1',
  publisher: 'Check',
  title: 'It is not so',
  rating: 'false',
  lang: 'de',
};
const rows: readonly Row[] = [
  entity('anna', {
    label: { en: 'Anna Sample', de: 'Anna Muster' },
    sameAs: ['https://a.example/;x', 'https://b.example/'],
  }),
  entity('ben', { aliases: [], tags: [] }),
  topic('ceasefire', { label: { en: 'Ceasefire' }, terms: {} }),
  claim('that-it-rains', { text: { de: 'Es regnet,\n"immer"' }, claimants: ['anna'], reviews: [review] }),
  position('p2', { date: '2023', statement: { en: '=HYPERLINK("https://evil.example")' } }),
  position('p1', {
    quote: { text: "-1 '+2", lang: 'en' },
    source: { title: null, publisher: '@home', url: null, kind: 'other', seen: true },
  }),
];
const withRows = async () => {
  const store = sampleStore();
  await importDataset(store, inPieces(packOf('pack', rows)));
  return store;
};

describe('exporting rows', () => {
  it.each(['ndjson', 'csv'] as const)('as %s gives what imports back as the same', async (format) => {
    const [store, other] = [await withRows(), sampleStore()];
    const text = await exportRows(store, rows, { format, lang: 'en' });
    expect(await importDataset(other, inPieces(text), { header: header('pack') })).toMatchObject({ ok: true });
    expect(await contents(other)).toEqual(await contents(store));
  });

  it('as CSV runs no formula, in whatever cell it stands', async () => {
    const text = await exportRows(await withRows(), rows, { format: 'csv', lang: 'en' });
    const cells = text.split(/,|\r\n/).map((cell) => cell.replace(/^"/, ''));
    expect(cells.filter((cell) => /^[=+\-@\t]/.test(cell))).toEqual([]);
    expect(text).toContain('"\'=HYPERLINK(""https://evil.example"")"');
  });

  it('as CSV and back keeps any text', async () => {
    const text = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .map((each) => each.replace(/\p{Cc}/gu, '').trim())
      .filter((each) => each !== '' && !/\p{Surrogate}/u.test(each));
    const start = fc.constantFrom('', '=', '+', '-', '@', "'", "'=", "''-", '"', ',', '[', '{}', '\uFF1D');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(start, text), { minLength: 1, maxLength: 8 }), async (parts) => {
        const list = parts.map(([first, rest], at) => entity(`e${at}`, { label: { en: first + rest, uk: rest } }));
        const [store, other] = [sampleStore(), sampleStore()];
        const options = { header: header('pack') };
        await importDataset(store, inPieces(packOf('pack', list)));
        const csv = await exportRows(store, list, { format: 'csv', lang: 'en' });
        expect(await importDataset(other, inPieces(csv, 50), options)).toMatchObject({ ok: true });
        expect(await contents(other)).toEqual(await contents(store));
      }),
      { numRuns: 40 },
    );
  });

  it('as ClaimReview gives the fact checks, which read back as the same review', async () => {
    const store = await withRows();
    const text = await exportRows(store, rows, { format: 'claim-review', lang: 'en' });
    expect(JSON.parse(text)).toMatchObject({
      '@graph': [
        {
          '@type': 'ClaimReview',
          claimReviewed: 'Es regnet,\n"immer"',
          itemReviewed: { author: [{ name: 'Anna Sample' }] },
        },
      ],
    });
    expect(await previewImport(store, inPieces(text))).toMatchObject({ ok: true, fresh: 2, refusedCount: 0 });
    await importDataset(store, inPieces(text), { header: header('mine') });
    const [made] = await ownRows(store, 'claim');
    expect(made).toMatchObject({ reviews: [review], claimants: ['anna'] });
  });

  it('as Markdown lists positions by holder, oldest first, with footnotes', async () => {
    const text = await exportRows(await withRows(), rows, { format: 'markdown', lang: 'en', title: 'What was said' });
    expect(text).toBe(
      [
        '# What was said\n',
        '## Anna Sample\n',
        `- **2022-03-10** · Ceasefire (supports): Statement p1 “-1 '+2”[^1]`,
        '- **2023** · Ceasefire (supports): =HYPERLINK("https://evil.example")[^2]\n',
        '[^1]: @home.',
        '[^2]: *T*, P. <https://example.org/>\n',
      ].join('\n'),
    );
  });

  it('names the file after its day', () => {
    expect(exportName('mine', 'csv', new Date(Date.UTC(2026, 0, 31)))).toBe('mine-2026-01-31.csv');
  });

  it('gives the same dataset after everything was wiped', async () => {
    const [store, other] = [await withRows(), sampleStore()];
    await saveRows(store, [entity('anna', { kind: 'org' }), claim('mine')]);
    const texts = new Map<string, string>();
    for (const id of ['pack', 'mine']) {
      let text = '';
      for await (const piece of exportDataset(store, id)) text += piece;
      texts.set(id, text);
    }
    for (const text of texts.values()) await importDataset(other, inPieces(text));
    expect(await contents(other)).toEqual(await contents(store));
  });
});
