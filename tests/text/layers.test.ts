import { describe, expect, it } from 'vitest';
import type { Alias, EntityRow } from '../../lib/rows';
import { entityOf, namesIn } from '../../lib/text/layers';
import { wordStarts } from '../../lib/text/words';
import { fakeLexicon } from './fake-lexicon';

const entity = (id: string, ...names: readonly string[]): EntityRow => ({
  ...{ type: 'entity', id, kind: 'org', label: { en: names[0] ?? id } },
  aliases: names.map((text): Alias => ({ text, lang: 'en', fixed: true })),
});
const found = (lexicons: Parameters<typeof namesIn>[0], text: string) =>
  namesIn(lexicons, text, wordStarts(text)).map(({ start, end, uses }) => [
    text.slice(start, end),
    uses.map(({ entity: { id }, dataset }) => `${dataset}/${id}`).join(' '),
  ]);

const pack = fakeLexicon('pack', {
  entities: [entity('post', 'Evening Post', 'Post'), entity('bank', 'Harbour Bank')],
});

describe('which dataset wins', () => {
  it('takes the names of all datasets', () => {
    const mine = fakeLexicon('mine', { entities: [entity('cafe', 'Café Nord')] });
    expect(found([mine, pack], 'The Evening Post moved to Café Nord.')).toEqual([
      ['Evening Post', 'pack/post'],
      ['Café Nord', 'mine/cafe'],
    ]);
  });

  it('takes a row of the higher dataset with all its names in place of the lower one', () => {
    const mine = fakeLexicon('mine', { entities: [entity('post', 'Night Post')] });
    expect(found([mine, pack], 'Evening Post, Night Post')).toEqual([['Night Post', 'mine/post']]);
    expect(entityOf([mine, pack], 'post')?.label).toBe('Night Post');
  });

  it('finds nothing of a row that a higher dataset hides', () => {
    const mine = fakeLexicon('mine', { entities: [{ type: 'entity', id: 'bank', hidden: true }] });
    expect(found([mine, pack], 'Harbour Bank')).toEqual([]);
    expect(entityOf([mine, pack], 'bank')).toBeNull();
  });

  it('joins what two datasets mean by the same words, and prefers the longer words', () => {
    const mine = fakeLexicon('mine', { entities: [entity('office', 'Post'), entity('old-bank', 'Old Harbour Bank')] });
    expect(found([mine, pack], 'Post')).toEqual([['Post', 'mine/office pack/post']]);
    expect(found([mine, pack], 'Old Harbour Bank')).toEqual([['Old Harbour Bank', 'mine/old-bank']]);
  });
});
