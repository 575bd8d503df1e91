import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias, EntityRow, HiddenRow } from '../../lib/rows';
import { entityOf, namesIn } from '../../lib/text/layers';
import { wordStarts } from '../../lib/text/words';
import { fakeLexicon } from './fake-lexicon';
import { lexiconOf } from './lexicon/sample';

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

  it('reads the fake lexicon and the compiled one alike', () => {
    const mine = lexiconOf({ entities: [{ type: 'entity', id: 'bank', hidden: true }] }, { dataset: 'mine' });
    const compiled = lexiconOf({ entities: [entity('bank', 'Harbour Bank')] }, { dataset: 'pack' });
    expect(found([mine, compiled], 'Harbour Bank')).toEqual([]);
  });
});

type Case = readonly [
  name: string,
  mine: readonly (EntityRow | HiddenRow)[],
  text: string,
  expected: readonly string[],
];
const hidden = (id: string): HiddenRow => ({ type: 'entity', id, hidden: true });

const names: readonly EntityRow[] = [
  entity('post', 'Harbour Evening Post'),
  entity('harbour', 'Harbour'),
  entity('evening', 'Evening'),
  entity('pair', 'Evening Post'),
  entity('quay', 'Post Quay'),
];
const shorter: readonly Case[] = [
  ['nothing is hidden', [], 'Harbour Evening Post', ['Harbour Evening Post']],
  ['the longest is hidden', [hidden('post')], 'Harbour Evening Post', ['Harbour', 'Evening Post']],
  ['two are hidden', [hidden('post'), hidden('pair')], 'Harbour Evening Post', ['Harbour', 'Evening']],
  ['one that begins later comes free', [hidden('post'), hidden('pair')], 'Evening Post Quay', ['Evening', 'Post Quay']],
  [
    'the longest has another name now',
    [entity('post', 'Gazette')],
    'Harbour Evening Post',
    ['Harbour', 'Evening Post'],
  ],
  ['the longest is the same row in mine', [entity('post', 'Evening')], 'Evening Post', ['Evening Post']],
  ['a shorter one is hidden', [hidden('harbour')], 'Harbour Evening Post', ['Harbour Evening Post']],
  ['all are hidden', names.map(({ id }) => hidden(id)), 'Harbour Evening Post Quay', []],
  ['the same words mean less', [hidden('evening')], 'Evening, Harbour', ['Harbour']],
];

describe('a row that does not count', () => {
  const inPack = lexiconOf({ entities: names }, { dataset: 'pack' });
  const textsIn = (mine: readonly (EntityRow | HiddenRow)[], text: string) =>
    found([lexiconOf({ entities: mine }, { dataset: 'mine' }), inPack], text).map(([words]) => words);

  it.each(shorter)('leaves the shorter names inside its names: %s', (_name, mine, text, expected) => {
    expect(textsIn(mine, text)).toEqual(expected);
  });

  it('is in every place as though it were not in the lexicon', () => {
    const text = fc.array(fc.constantFrom('Harbour', 'Evening', 'Post', 'Quay', 'the'), { maxLength: 12 });
    fc.assert(
      fc.property(fc.subarray(names.map(({ id }) => id)), text, (ids, words) => {
        const left = names.filter(({ id }) => !ids.includes(id));
        const expected = found([lexiconOf({ entities: left })], words.join(' ')).map(([one]) => one);
        expect(textsIn(ids.map(hidden), words.join(' '))).toEqual(expected);
      }),
    );
  });
});

describe('names of two datasets', () => {
  const both = (mine: readonly EntityRow[], pack: readonly EntityRow[], text: string) =>
    found(
      [lexiconOf({ entities: mine }, { dataset: 'mine' }), lexiconOf({ entities: pack }, { dataset: 'pack' })],
      text,
    );

  it('never overlap, and what a dropped name covered is read again', () => {
    const mine = [entity('old-harbour', 'Old Harbour')];
    const pack = [entity('bank', 'Harbour Bank'), entity('walk', 'Bank Walk')];
    expect(both(mine, pack, 'Old Harbour Bank Walk')).toEqual([
      ['Old Harbour', 'mine/old-harbour'],
      ['Bank Walk', 'pack/walk'],
    ]);
  });

  it('are found as though they stood in one dataset', () => {
    const word = fc.constantFrom('Ann', 'Ben', 'Cay', 'Dov');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const some = fc.uniqueArray(name, { maxLength: 6 });
    fc.assert(
      fc.property(some, some, fc.array(word, { maxLength: 14 }), (mine, pack, words) => {
        const rows = [mine, pack].map((all) => all.map((text) => entity(text, text)));
        const fresh = (rows[1] ?? []).filter(({ id }) => !mine.includes(id));
        const one = found([lexiconOf({ entities: [...(rows[0] ?? []), ...fresh] })], words.join(' '));
        const two = both(rows[0] ?? [], fresh, words.join(' '));
        expect(two.map(([text]) => text)).toEqual(one.map(([text]) => text));
      }),
    );
  });
});
