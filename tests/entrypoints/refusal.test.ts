import { expect, it } from 'vitest';
import { refusal } from '../../entrypoints/options/refusal';
import { addTag } from '../../lib/data/bulk';
import { saveRow } from '../../lib/data/curate';
import { translator } from '../../lib/texts';
import { optionsTexts } from '../../locales/options/languages';
import { entity, sampleStore } from '../data/sample';

it('what is wrong with many rows alike is said once', async () => {
  const store = sampleStore();
  const ids = ['anna', 'ben', 'clara'];
  for (const id of ids) await saveRow(store, entity(id));
  const refused = async (keys: readonly string[]) => {
    const saved = await addTag(
      store,
      keys.map((id) => ({ type: 'entity' as const, id })),
      'Two words',
    );
    if (saved.ok) throw new Error('expected a tag to be refused, found it saved');
    return refusal(saved.problems, translator('en', optionsTexts.en));
  };
  const one = await refused(['anna']);
  expect(one).toContain('Two words');
  expect(await refused(ids)).toBe(one);
});
