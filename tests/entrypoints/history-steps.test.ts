import { expect, it } from 'vitest';
import { stepsOf } from '../../entrypoints/options/history-steps';
import { restorePackVersion, saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import { steps } from '../../lib/data/journal';
import { entity, inPieces, packOf, sampleStore } from '../data/sample';

it('the history names datasets, and tells of a first change to a pack’s row, and of the last, what it changed of it', async () => {
  const store = sampleStore();
  await importDataset(store, inPieces(packOf('pack', [entity('anna')])));
  await saveRow(store, entity('anna', { kind: 'org' }));
  await restorePackVersion(store, { type: 'entity', id: 'anna' });
  await saveRow(store, entity('ben'));
  const told = await stepsOf(store, await steps(store, 9), { lang: 'en' });
  expect(told.map(({ action, rows, changes }) => [action, rows.map(({ label }) => label), changes])).toEqual([
    ['save', ['ben'], expect.arrayContaining([{ field: 'kind', before: '', after: 'person' }])],
    ['restore', ['anna'], [{ field: 'kind', before: 'org', after: 'person' }]],
    ['save', ['anna'], [{ field: 'kind', before: 'person', after: 'org' }]],
    ['import', ['Title of pack'], []],
  ]);
});
