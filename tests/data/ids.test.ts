import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saveRow } from '../../lib/data/curate';
import { freeId, slugOf } from '../../lib/data/ids';
import { checkRow } from '../../lib/data/schema/check';
import { entity, sampleStore } from './sample';

describe('ids', () => {
  it.each([
    ['Сергей Лавров', 'sergey-lavrov'],
    ['Jarosław Kaczyński', 'jaroslaw-kaczynski'],
    ['Straße & Söhne', 'strasse-sohne'],
    ['  ', 'row'],
  ])('are readable: %j', (text, id) => {
    expect(slugOf(text)).toBe(id);
  });

  it('are always such as rows may have', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(checkRow({ ...entity('x'), id: slugOf(text) }).ok).toBe(true);
      }),
    );
  });

  it('get a number where a row has them', async () => {
    const store = sampleStore();
    await saveRow(store, entity('anna'));
    await saveRow(store, entity('anna-2'));
    expect(await freeId(store, 'entity', 'Anna')).toBe('anna-3');
    expect(await freeId(store, 'claim', 'Anna')).toBe('anna');
  });
});
