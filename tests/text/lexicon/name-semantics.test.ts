import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias } from '../../../lib/rows';
import { fold, isUpperCode, mayEnd } from '../../../lib/text/letters';
import { normalise } from '../../../lib/text/normalise';
import { wordStarts } from '../../../lib/text/words';
import { lexiconOf, person } from './sample';

const any = (...texts: string[]) => texts.map((text): Alias => ({ text, lang: 'mul', case: 'any' }));
const exact = (...texts: string[]) => texts.map((text): Alias => ({ text, lang: 'mul', case: 'exact' }));
const usual = (...texts: string[]) => texts.map((text): Alias => ({ text, lang: 'mul' }));

function found(aliases: readonly Alias[], page: string): readonly string[] {
  const entities = aliases.map((alias, index) => person(`e${index}`, { kind: 'org', aliases: [alias] }));
  const { text } = normalise(page);
  const hits = lexiconOf({ entities }).names(text, wordStarts(text));
  return hits.map(({ start, end }) => text.slice(start, end));
}

type Case = readonly [name: string, aliases: readonly Alias[], text: string, expected: readonly string[]];

// Named groups, as BurntSushi's aho-corasick has them: what each rule of the scan is for.
const groups: Readonly<Record<string, readonly Case[]>> = {
  BASICS: [
    ['nothing in nothing', usual('A'), '', []],
    ['all of the text', usual('Anna'), 'Anna', ['Anna']],
    ['twice', usual('Anna'), 'Anna, Anna', ['Anna', 'Anna']],
    ['at both ends', usual('Anna', 'Berg'), 'Anna und Berg', ['Anna', 'Berg']],
    ['one that is not there', usual('Anna'), 'Bernd', []],
    ['a letter less', usual('Anna'), 'Ann', []],
    ['a letter more', usual('Anna'), 'Annas', []],
    ['three words', usual('Rat der Stadt'), 'der Rat der Stadt sagt', ['Rat der Stadt']],
    ['five words, and four of them', usual('A b c d e'), 'A b c d', []],
  ],
  LEFTMOST: [
    ['the first that begins', usual('A B', 'B C D'), 'A B C D', ['A B']],
    ['then on from its end', usual('A B', 'B C', 'C D'), 'A B C D', ['A B', 'C D']],
    ['one that begins inside and goes further does not count', usual('A B C', 'C D'), 'A B C D', ['A B C']],
    ['the second, where the first is not whole', usual('A B C', 'B D'), 'A B D', ['B D']],
  ],
  LONGEST: [
    ['over its beginning', usual('A', 'A B', 'A B C'), 'A B C', ['A B C']],
    ['the middle one', usual('A', 'A B', 'A B C'), 'A B D', ['A B']],
    ['the shortest', usual('A', 'A B C'), 'A B D', ['A']],
    ['across a hyphen', usual('A', 'A-B'), 'A-B', ['A-B']],
    ['a longer word is no longer name', usual('Kiew', 'Kiewer Rus'), 'Kiewer', []],
    ['what the case forbids gives way', [...usual('Anna'), ...exact('Anna BERG')], 'Anna Berg', ['Anna']],
  ],
  LIMITS: [
    ['before a full stop', usual('Anna'), 'Anna.', ['Anna']],
    ['in quotation marks', usual('Anna'), '„Anna“', ['Anna']],
    ['in brackets', usual('Anna'), '(Anna)', ['Anna']],
    ['after a digit', usual('Anna'), '7Anna', []],
    ['before a digit', usual('Anna'), 'Anna7', []],
    ['before an underline', usual('Anna'), 'Anna_', ['Anna']],
    ['before a combining mark', usual('Ann'), 'Ann\u0302', []],
    ['the first part of a compound', usual('Alaska'), 'Alaska-Gipfel', ['Alaska']],
    ['the last part of a compound', usual('Alaska'), 'Gipfel-Alaska', ['Alaska']],
    ['after an elision', usual('Ukraine'), 'l’Ukraine', ['Ukraine']],
    ['with a genitive mark', usual('Putin'), 'Putin’s', ['Putin']],
    ['an apostrophe inside a Cyrillic word', usual('Янов'), 'Лук’янов', []],
    ['a Cyrillic word to its end', usual('Лук’янов'), 'Лук’янов.', ['Лук’янов'.replace('’', "'")]],
  ],
  MARKS: [
    ['a name that ends on a mark', usual('Yahoo!'), 'Yahoo! und Yahoo', ['Yahoo!']],
    ['with and without the mark', usual('Yahoo!', 'Yahoo'), 'Yahoo! Yahoo', ['Yahoo!', 'Yahoo']],
    ['a name that goes on after it', usual('Yahoo!', 'Yahoo! Inc'), 'Yahoo! Inc', ['Yahoo! Inc']],
    ['two marks at the end', usual('A!?'), 'A!? A!', ['A!?']],
    ['a mark before more marks', usual('A!'), 'A!!!', ['A!']],
    ['a stop inside', usual('St. Anna'), 'St. Anna', ['St. Anna']],
    ['a name that begins with a mark is none', usual('«Anna»'), '«Anna»', []],
    ['an ampersand', usual('Berg & Tal'), 'Berg & Tal', ['Berg & Tal']],
  ],
  CASE: [
    ['initial: small letters', usual('Anna Berg'), 'anna berg', []],
    ['initial: capitals throughout', usual('Anna Berg'), 'ANNA BERG', ['ANNA BERG']],
    ['initial: one capital missing', usual('Anna Berg'), 'Anna berg', []],
    ['initial: a small word inside may be a capital', usual('Rat der Stadt'), 'RAT DER STADT', ['RAT DER STADT']],
    ['initial: a small first letter may be a capital', usual('der Rat'), 'Der Rat, der Rat', ['Der Rat', 'der Rat']],
    ['exact', exact('iPhone'), 'iPhone IPhone IPHONE iphone', ['iPhone']],
    ['exact: an abbreviation of itself', usual('UNO'), 'UNO Uno', ['UNO']],
    ['exact: capitals and digits', usual('G7'), 'G7 g7', ['G7']],
    ['any', any('Nowitschok'), 'nowitschok NOWITSCHOK', ['nowitschok', 'NOWITSCHOK']],
    ['Cyrillic', usual('Анна'), 'Анна анна АННА', ['Анна', 'АННА']],
    ['letters that have no case', usual('乌克兰'), '乌克兰', ['乌克兰']],
  ],
  SPELLING: [
    ['ё for е', usual('Королев'), 'Королёв', ['Королёв']],
    ['ß for ss is another word', usual('Weiss'), 'Weiß', []],
    ['ss for ß', usual('Weiß'), 'Weiss', ['Weiss']],
    ['a line break for a space', usual('Anna Berg'), 'Anna\nBerg', ['Anna\nBerg']],
    ['a no-break space', usual('Anna Berg'), 'Anna\u00a0Berg', ['Anna Berg']],
    ['many spaces', usual('Anna Berg'), 'Anna    Berg', ['Anna Berg']],
    ['a no-break hyphen', usual('Anna-Berg'), 'Anna\u2011Berg', ['Anna-Berg']],
    ['a soft hyphen', usual('Anna Berg'), 'An\u00adna Berg', ['Anna Berg']],
    ['a stress mark', usual('Анна'), 'А\u0301нна', ['Анна']],
    ['final sigma', usual('Αλέξης'), 'ΑΛΈΞΗΣ', ['ΑΛΈΞΗΣ']],
    ['full width', usual('Anna'), 'Ａｎｎａ', ['Anna']],
  ],
};

describe.each(Object.entries(groups))('names: %s', (_group, cases) => {
  it.each(cases)('%s', (_name, aliases, text, expected) => {
    expect(found(aliases, text)).toEqual(expected);
  });
});

/** Reads every alias at every word, letter by letter. */
function naive(text: string, aliases: readonly Alias[]): readonly string[] {
  const spans: string[] = [];
  let free = 0;
  for (const start of wordStarts(text)) {
    if (start < free) continue;
    const ends = aliases.map(({ text: name, case: rule }) => {
      const end = start + name.length;
      const here = text.slice(start, end);
      if (fold(here) !== fold(name) || !mayEnd(text, end)) return start;
      const fits = [...name].every((letter, at) => {
        const [asked, has] = [isUpperCode(letter.charCodeAt(0)), isUpperCode(here.charCodeAt(at))];
        if (rule === 'any') return true;
        if (rule === 'exact') return asked === has;
        const begins = at === 0 || !/[\p{L}\p{N}\p{M}]/u.test(name.charAt(at - 1));
        return has || !asked || !begins;
      });
      return fits ? end : start;
    });
    const end = Math.max(start, ...ends);
    if (end > start) {
      spans.push(text.slice(start, end));
      free = end;
    }
  }
  return spans;
}

describe('names of every letter case and with marks', () => {
  const unit = fc.constantFrom('z', 'Z', 'б', 'Б', ' ', '-', "'", '!');
  const name = fc
    .string({ unit, minLength: 1, maxLength: 7 })
    .filter((text) => /^[\p{L}]/u.test(text) && text.trim() === text && !text.includes('  '));
  const rule = fc.constantFrom<'exact' | 'initial' | 'any'>('exact', 'initial', 'any');
  const alias = fc.tuple(name, rule).map(([text, one]): Alias => ({ text, lang: 'mul', case: one }));
  const page = fc.string({ unit, maxLength: 60 }).map((text) => normalise(text).text);

  it('are found as a naive matcher finds them', () => {
    fc.assert(
      fc.property(fc.array(alias, { maxLength: 15 }), page, (aliases, text) => {
        expect(found(aliases, text)).toEqual(naive(text, aliases));
      }),
    );
  });
});
