import { describe, expect, it } from 'vitest';
import { saveRow } from '../../../lib/data/curate';
import { noDetails } from '../../../lib/data/import/details';
import { importDataset } from '../../../lib/data/import/import';
import { previewImport } from '../../../lib/data/import/preview';
import { guessMapping, signatureOf } from '../../../lib/data/import/table-mapping';
import { contents, entity, header, inPieces, ownRows, packOf, sampleStore } from '../sample';

const mineHeader = { header: header('mine') };
const withAnna = async () => {
  const store = sampleStore();
  await saveRow(store, entity('anna', { label: { en: 'Anna Sample' } }));
  return store;
};
const review = (url: string) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url,
  claimReviewed: 'It rains upwards.',
  inLanguage: 'en-GB',
  author: { '@type': 'Organization', name: 'Check' },
  datePublished: '2024-05-01T10:00:00Z',
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'False' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'anna sample' },
    appearance: 'https://said.example/a',
  },
});

describe('tables', () => {
  it('take a number of Wikidata for its address', async () => {
    const store = sampleStore();
    const table = 'Name;Wikidata\nErika Musterfrau;Q64\n';
    expect(await importDataset(store, inPieces(table), mineHeader)).toMatchObject({ ok: true, refused: [] });
    const [row] = await ownRows(store, 'entity');
    expect(row).toMatchObject({ sameAs: ['https://www.wikidata.org/entity/Q64'] });
  });

  it.each([
    [['Name', 'Beschreibung', 'Art'], { type: 'entity', columns: ['label', 'description', 'kind'] }],
    [
      ['Sprecher', 'Datum', 'Aussage', 'URL'],
      { type: 'position', columns: ['holder', 'date', 'statement', 'source.url'] },
    ],
    [['label.de', 'label (uk)', 'name_en', 'x'], { type: 'entity', columns: ['label.de', 'label.uk', 'label.en', ''] }],
    [['Claim', 'Thema'], { type: 'claim', columns: ['text', 'topic'] }],
  ])('are understood by the names of their columns: %j', (names, expected) => {
    expect(guessMapping(names, 'de')).toEqual({ lang: 'de', ...expected });
  });

  it.each([[','], [';'], ['\t']])(
    'are read with %j between cells, quoted cells, and people by their names',
    async (sign) => {
      const store = await withAnna();
      const lines = [
        ['who', 'date', 'statement', 'topic', 'url'],
        ['Anna Sample', '2022-03', '"She said ""no"",;\nand left."', 'ceasefire', 'https://www.example.org/x'],
      ];
      const text = `\uFEFF${lines.map((line) => line.join(sign)).join('\r\n')}\r\n`;
      expect(await importDataset(store, inPieces(text, 9), mineHeader)).toMatchObject({
        ok: true,
        counts: { position: 1 },
      });
      const [row] = await ownRows(store, 'position');
      expect(row).toMatchObject({
        holder: 'anna',
        statement: { en: 'She said "no",;\nand left.' },
        source: { publisher: 'example.org', title: null, seen: false },
        stance: 'unclear',
      });
    },
  );

  it.each([
    ['Name;Beschreibung', 'Erika;eins, zwei, drei, vier'],
    ['Name,Beschreibung', 'Erika,eins; zwei; drei; vier'],
    ['Name\tBeschreibung', 'Erika\teins; zwei, drei'],
  ])('are parted by the sign of their first line, whatever sentences hold: %j', async (...lines) => {
    const store = sampleStore();
    await importDataset(store, inPieces(lines.join('\n')), mineHeader);
    const [row] = await ownRows(store, 'entity');
    expect(row).toMatchObject({
      label: { en: 'Erika' },
      description: { en: expect.stringMatching(/^eins.*(drei|vier)$/) },
    });
  });

  it('are read as the reader has mapped them before', async () => {
    const store = sampleStore();
    const mapping = { type: 'entity', lang: 'uk', columns: ['label', ''] } as const;
    const mappings = { [signatureOf(['A', 'B'])]: mapping };
    const preview = await previewImport(store, inPieces('A;B\nОля;x\n'), { mappings });
    expect(preview).toMatchObject({
      ok: true,
      fresh: 1,
      table: { header: ['A', 'B'], samples: [['Оля', 'x']], mapping },
    });
  });
});

describe('fact checks (ClaimReview)', () => {
  it.each<[string, unknown]>([
    ['one', review('https://check.example/1')],
    ['a list', [review('https://check.example/1')]],
    ['a graph', { '@graph': [review('https://check.example/1')] }],
    [
      'a feed',
      {
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: [review('https://check.example/1')] }],
      },
    ],
  ])('are read as %s, with who made the claim', async (_, value) => {
    for (const indent of [0, 2]) {
      const store = await withAnna();
      await importDataset(store, inPieces(JSON.stringify(value, null, indent)), mineHeader);
      const [row] = await ownRows(store, 'claim');
      expect(row).toMatchObject({
        topic: 'imported',
        text: { en: 'It rains upwards.' },
        claimants: ['anna'],
        reviews: [{ publisher: 'Check', rating: 'False', published: '2024-05-01' }],
        sources: [{ publisher: 'said.example', url: 'https://said.example/a' }],
      });
    }
  });

  it('are words, whatever markup is in them, and lead to no address that runs', async () => {
    const store = await withAnna();
    const claimReviewed = 'It <img src=x onerror=alert(1)> rains upwards.';
    const itemReviewed = { '@type': 'Claim', appearance: 'javascript:alert(1)' };
    const hostile = { ...review('https://check.example/1'), claimReviewed, itemReviewed };
    await importDataset(store, inPieces(JSON.stringify(hostile)), mineHeader);
    const [row] = await ownRows(store, 'claim');
    expect(row).toMatchObject({ text: { en: claimReviewed } });
    expect(JSON.stringify(row)).not.toContain('javascript:');
  });

  it('of the same claim come together, and the topic is the one that was chosen', async () => {
    const store = await withAnna();
    const lines = [1, 2].map((number) => JSON.stringify(review(`https://check.example/${number}`))).join('\n');
    const details = { ...noDetails, topic: 'weather' };
    expect(await importDataset(store, inPieces(lines), { ...mineHeader, details })).toMatchObject({
      counts: { claim: 1 },
    });
    expect(await ownRows(store, 'claim')).toMatchObject([{ topic: 'weather', reviews: [{}, {}] }]);
  });
});

describe('annotations of the W3C', () => {
  it('become positions: who, stance and topic from the bodies, the words from the selector', async () => {
    const store = await withAnna();
    const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
    const annotation = {
      type: 'Annotation',
      created: '2024-05-01T10:00:00Z',
      body: [body('identifying', 'Anna Sample'), body('classifying', 'opposes'), body('tagging', 'ceasefire')],
      target: {
        source: 'https://news.example/a',
        selector: { type: 'TextQuoteSelector', exact: 'We will not.', prefix: `${'x'.repeat(80)}said:`, suffix: 'So' },
      },
    };
    const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items: [annotation] };
    expect(await importDataset(store, inPieces(JSON.stringify(page)), mineHeader)).toMatchObject({ ok: true });
    expect(await ownRows(store, 'position')).toMatchObject([
      {
        holder: 'anna',
        topic: 'ceasefire',
        stance: 'opposes',
        date: '2024-05-01',
        quote: { text: 'We will not.', prefix: `${'x'.repeat(59)}said:`, suffix: 'So' },
        source: { url: 'https://news.example/a' },
      },
    ]);
  });
});

describe('what is taken of a file', () => {
  const before = packOf('pack', [entity('a'), entity('b'), entity('c')]);
  const next = packOf('pack', [entity('a'), entity('b', { kind: 'org' }), entity('d')], { revision: '2' });
  const ids = async (store: ReturnType<typeof sampleStore>) =>
    ((await contents(store)) as [string, { id: string; kind: string }[][]][])
      .find(([id]) => id === 'pack')?.[1][0]
      ?.map(({ id, kind }) => `${id} ${kind}`);

  it.each([
    [{}, ['a person', 'b org', 'd person']],
    [{ entity: { fresh: false } }, ['a person', 'b org']],
    [{ entity: { changed: false } }, ['a person', 'b person', 'd person']],
    [{ entity: { gone: false } }, ['a person', 'b org', 'c person', 'd person']],
  ])('is what was chosen: %j', async (choice, expected) => {
    const store = sampleStore();
    await importDataset(store, inPieces(before));
    await importDataset(store, inPieces(next), { choice });
    expect(await ids(store)).toEqual(expected);
  });

  it('takes the place of my version where I say so, and undo brings mine back', async () => {
    const store = sampleStore();
    await importDataset(store, inPieces(before));
    await saveRow(store, entity('b', { kind: 'place' }));
    await importDataset(store, inPieces(next), { choice: { conflicts: 'file' } });
    expect(await ownRows(store, 'entity')).toEqual([]);
  });
});
