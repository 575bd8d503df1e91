import { describe, expect, it } from 'vitest';
import { tokens } from '../../../lib/text/attribute/tokens';
import { type Hit, signsIn } from '../../../lib/text/stance/signs';

/** Signs among words, each as `sign: words`. */
function signs(lang: string, text: string, range?: { readonly from: number; readonly to: number }) {
  const list = tokens(text);
  const found = signsIn(lang, list, range ?? { from: 0, to: list.length });
  const words = ({ first, last }: Hit) => text.slice(list[first]?.start, list[last]?.end);
  return found?.hits.map((hit) => `${hit.sign}: ${words(hit)}`) ?? null;
}

describe('the words for and against in a sentence', () => {
  it.each<readonly [name: string, lang: string, text: string, expected: readonly string[]]>([
    ['none where nothing shows a side', 'en', 'The weather in Kyiv', []],
    [
      'in the order in which they stand',
      'en',
      'Rejects it, must end it',
      ['rebut: Rejects', 'demand: must', 'reverse: end'],
    ],
    ['in any letter case', 'en', 'REJECTS', ['rebut: REJECTS']],
    ['not inside a longer word', 'en', 'unendingly', []],
    ['a phrase, and not the words in it', 'en', 'appealed to allies', ['demand: appealed to']],
    ['a negation alone', 'en', 'hardly', ['negation: hardly']],
    [
      'a phrase with a negation, and not the negation in it',
      'en',
      'no intention of going',
      ['unintended: no intention of'],
    ],
    ['nothing in words that say nothing', 'en', 'even if', []],
    ['nothing of what begins in words that say nothing', 'en', 'no longer', []],
    ['what stands behind words that say nothing', 'en', 'even if it happened', ['occur: happened']],
    [
      'a phrase whose halves stand apart, and what stands between them',
      'en',
      'describes all as rejected propaganda',
      ['deny: describes all as rejected propaganda', 'rebut: rejected'],
    ],
    ['not the halves of such a phrase over the end of a sentence', 'en', 'describe it. propaganda', []],
    ['in a variety of a language', 'en-GB', 'rejects', ['rebut: rejects']],
    ['in German', 'de', 'niemals', ['negation: niemals']],
  ])('%s', (_name, lang, text, expected) => expect(signs(lang, text)).toEqual(expected));

  it.each(['pl', 'it', 'mul', ''])('are not known in %j', (lang) => expect(signs(lang, 'never')).toBeNull());

  it('are those of the tokens asked for, at their places in the whole list', () => {
    expect(signs('en', 'hardly must hardly', { from: 1, to: 2 })).toEqual(['demand: must']);
    expect(signs('en', 'appealed to allies', { from: 0, to: 1 })).not.toContain('demand: appealed to');
  });

  it('say of a phrase whether a negation is part of it and whether its halves stand apart', () => {
    const first = (text: string) => signsIn('en', tokens(text), { from: 0, to: tokens(text).length })?.hits[0];
    expect(first('no intention of')).toMatchObject({ isNegative: true, isGapped: false });
    expect(first('rejects')).toMatchObject({ isNegative: false, isGapped: false });
    expect(first('describes this propaganda')).toMatchObject({ isNegative: false, isGapped: true });
  });

  it('come with the words that begin another clause', () => {
    const found = signsIn('en', tokens('never'), { from: 0, to: 1 });
    expect(['because', 'but', 'truce'].map((word) => found?.isJoint(word))).toEqual([true, true, false]);
  });
});
