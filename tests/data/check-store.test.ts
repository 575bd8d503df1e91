import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { checkStore, repair } from '../../lib/data/check/store';
import { compiler } from '../../lib/data/compiler';
import { saveRow } from '../../lib/data/curate';
import { mine } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { steps, undo } from '../../lib/data/journal';
import { rebuild, staleLexicons } from '../../lib/data/lexicons';
import type { Row } from '../../lib/rows';
import { claim, contents, entity, inPieces, packOf, position, sampleStore, slip, topic } from './sample';

const today = '2026-01-01';
const storeOf = async (rows: readonly Row[]) => {
  const store = sampleStore();
  expect(await importDataset(store, inPieces(packOf('pack', rows)))).toMatchObject({ ok: true });
  return store;
};
const ben = entity('ben', { aliases: [{ text: 'Stein', lang: 'de' }] });
const brokenStore = async () => {
  const store = await storeOf(broken);
  await slip(store, [{ ...ben, standsFor: 'ben' }]);
  return store;
};
const broken: readonly Row[] = [
  entity('anna', {
    aliases: [
      { text: 'Anna Muster', lang: 'en' },
      { text: 'Anna Muster', lang: 'en' },
      { text: 'Stein', lang: 'de' },
      { text: 'March', lang: 'en' },
    ],
    speaksFor: [{ entity: 'ghost' }],
    offices: [{ title: { en: 'Chair' }, from: '2020', to: '2019' }],
  }),
  ben,
  topic('ceasefire'),
  claim('c1', { claimants: ['ghost', 'anna'], patterns: { en: ['{ghost} lies', 'the war ends'] } }),
  position('p1', { holder: 'ghost', onBehalfOf: 'ghost' }),
];

describe('checking the data', () => {
  it('finds nothing in sound rows', async () => {
    const store = await storeOf([entity('anna'), topic('ceasefire'), position('p1')]);
    expect(await checkStore(store, today)).toEqual({ rows: 3, findings: [], duplicates: [], stale: [], problems: [] });
  });

  it('says what is wrong, where, and whether it can be mended', async () => {
    const { findings } = await checkStore(await brokenStore(), today);
    expect(findings.map(({ kind, id, path, value, canRepair }) => [kind, id, path, value, canRepair])).toEqual([
      ['reference', 'ben', 'standsFor', 'ben', true],
      ['reference', 'anna', 'speaksFor.0.entity', 'ghost', true],
      ['reference', 'c1', 'claimants.0', 'ghost', true],
      ['reference', 'c1', 'patterns.en.0', 'ghost', true],
      ['reference', 'p1', 'holder', 'ghost', false],
      ['reference', 'p1', 'onBehalfOf', 'ghost', true],
      ['alias-shared', 'anna', 'aliases.2', 'Stein', true],
      ['alias-twice', 'anna', 'aliases.1', 'Anna Muster', true],
      ['alias-common', 'anna', 'aliases.3', 'March', true],
      ['date', 'anna', 'offices.0.to', '2019', false],
    ]);
  });

  it('mends what it can in one step, which undo takes back; the rest is left to be seen', async () => {
    const store = await brokenStore();
    const before = await contents(store);
    expect(await repair(store, await checkStore(store, today))).toMatchObject({ ok: true });
    const { findings } = await checkStore(store, today);
    expect(findings.map(({ id, path }) => `${id} ${path}`)).toEqual(['p1 holder', 'anna offices.0.to']);
    expect((await steps(store, 10)).map(({ action }) => action)).toEqual(['save', 'import']);
    await undo(store);
    expect(await contents(store)).toEqual(before);
  });

  it('sees a lexicon that is not of the newest rows, and builds it', async () => {
    const store = sampleStore(new IDBFactory(), 'stale', compiler);
    await importDataset(store, inPieces(packOf('pack', [entity('anna')])));
    const [pack] = await store.lexicons.toArray();
    await store.lexicons.update(pack?.dataset ?? '', { stamp: 999 });
    const report = await checkStore(store, today);
    expect(report.stale).toEqual([pack?.dataset]);
    expect(await repair(store, report)).toBeNull();
    expect(await staleLexicons(store)).toEqual([]);
  });

  it('says what detection leaves out', async () => {
    const store = sampleStore(new IDBFactory(), 'left-out', compiler);
    const good = topic('peace', { terms: { en: ['peace', 'truce'] } });
    await saveRow(store, good);
    await slip(store, [{ ...good, terms: { en: ['peace {', 'truce'] } }]);
    await rebuild(store, mine);
    const { problems } = await checkStore(store, today);
    expect(problems).toEqual([expect.stringMatching(/^topic peace: term "peace \{"/)]);
  });

  it('sees names that stand for each other in a circle, and leaves it to the reader which one is wrong', async () => {
    const store = await storeOf([entity('anna', { standsFor: 'ben' }), entity('ben'), entity('carl')]);
    await slip(store, [entity('ben', { standsFor: 'carl' }), entity('carl', { standsFor: 'ben' })]);
    const { findings } = await checkStore(store, today);
    expect(findings.map(({ kind, id, canRepair }) => [kind, id, canRepair])).toEqual([
      ['circle', 'ben', false],
      ['circle', 'carl', false],
    ]);
  });
});
