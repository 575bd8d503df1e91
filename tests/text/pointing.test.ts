import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/text/attribute/attribution';
import { languageOf } from '../../lib/text/attribute/language';
import { type Reading, readingOf } from '../../lib/text/attribute/reading';
import { isPointing, pointedBack } from '../../lib/text/pointing';

function readingIn(lang: string, text: string, index = 0): Reading {
  const language = languageOf(lang);
  if (!language) throw new Error(`no words of attribution in ${lang}`);
  return readingOf({ text, mentions: [], terms: [] }, index, [], { language, date: '2026-11-23' });
}

/** A sentence whose verb of saying stands in [brackets]. */
function marked(text: string, more: Partial<Attribution> = {}) {
  const plain = text.replaceAll(/[[\]]/g, '');
  const sentence = { start: 0, end: plain.length };
  const cue = text.includes('[') ? { start: text.indexOf('['), end: text.indexOf(']') - 1 } : null;
  const said: Attribution = {
    ...{ block: 0, sentence, content: sentence, form: 'indirect', rule: 'cue', quoted: 0, subjects: [] },
    ...{ holder: null, cue },
    ...more,
  };
  return { said, plain };
}

const points = (lang: string, text: string, more: Partial<Attribution> = {}) => {
  const { said, plain } = marked(text, more);
  return isPointing({ said, reading: readingIn(lang, plain) });
};

describe('a sentence that only points at what was said before', () => {
  it.each([
    ['de', 'Das [sagte] Merz.'],
    ['de', 'Dies [teilte] das Amt mit.'],
    ['de', 'So [äußerte] sich Merz am Montag.'],
    ['de', 'Das auch [sagte] Merz.'],
    ['de', 'Das in Berlin [sagte] Merz.'],
    ['en', 'That was [said] by the minister.'],
    ['fr', 'Cela [a dit] Macron.'],
    ['ru', 'Об этом [сообщил] министр.'],
    ['ru', 'Об этом в понедельник [сообщил] министр.'],
    ['uk', 'Про це [повідомив] міністр.'],
    ['uk', 'Про це вчора [повідомив] міністр.'],
  ])('%s: %s', (lang, text) => expect(points(lang, text)).toBe(true));

  it.each<readonly [why: string, lang: string, text: string, more: Partial<Attribution>]>([
    ['a thing is named', 'de', 'Das Abkommen [nannte] Merz gut.', {}],
    ['the pronoun is not the first word', 'de', 'Merz [sagte] das.', {}],
    ['a colon comes', 'de', 'Das [sagte] Merz: Wir gehen.', {}],
    ['something is quoted', 'de', 'Das [sagte] Merz.', { quoted: 0.2 }],
    ['no verb of saying decided', 'de', 'Das [sagte] Merz.', { rule: 'source' }],
    ['there is no verb of saying', 'de', 'Das war es.', {}],
    ['the words are another language’s', 'ru', 'Das [sagte] Merz.', {}],
    ['the language has no such openings', 'pl', 'To [powiedział] Tusk.', {}],
    ['only half of the opening is there', 'ru', 'Об [сообщил] министр.', {}],
    ['it goes on for long', 'de', `Das [sagte] Merz, ${'und er ging weiter, '.repeat(8)}bis es Nacht war.`, {}],
  ])('not where %s', (_why, lang, text, more) => expect(points(lang, text, more)).toBe(false));

  it('counts words, not marks: up to 26', () => {
    const long = (count: number) => `Das [sagte] Merz${', ja'.repeat(count - 3)}.`;
    expect([26, 27].map((count) => points('de', long(count)))).toEqual([true, false]);
  });
});

const holder = { block: 0, start: 0, end: 1, id: 'merz', label: 'Merz', gender: null, isPerson: true } as const;
const other = { ...holder, id: 'scholz', label: 'Scholz' };

type Told = readonly [block: number, kind: 'quote' | 'points' | 'else'];

/** Whose words each sentence is; `-` where nobody's. The pointing sentence is Merz's, all else Scholz's. */
function holders(told: readonly Told[], by: Attribution['holder'] = holder): string {
  const { said: pointing, plain } = marked('Das [sagte] Merz.');
  const said = told.map(([block, kind]): Attribution => {
    if (kind === 'points') return { ...pointing, block, holder: by };
    return { ...pointing, block, holder: other, cue: null, rule: kind === 'quote' ? 'quotation' : 'carried' };
  });
  const readings = new Map(told.map(([block]) => [block, readingIn('de', plain, block)]));
  return pointedBack(said, readings)
    .map((one) => one.holder?.id ?? '-')
    .join(' ');
}

describe('quotations that a sentence points back at', () => {
  it.each<readonly [name: string, told: readonly Told[], expected: string]>([
    [
      'the block before',
      [
        [0, 'quote'],
        [1, 'points'],
      ],
      'merz merz',
    ],
    [
      'all of the block before',
      [
        [0, 'quote'],
        [0, 'quote'],
        [1, 'points'],
      ],
      'merz merz merz',
    ],
    [
      'those that begin its own block',
      [
        [0, 'quote'],
        [0, 'points'],
      ],
      'merz merz',
    ],
    [
      'those of its own block and of the one before',
      [
        [0, 'quote'],
        [1, 'quote'],
        [1, 'points'],
      ],
      'merz merz merz',
    ],
    [
      'not a block further back',
      [
        [0, 'quote'],
        [1, 'quote'],
        [2, 'points'],
      ],
      'scholz merz merz',
    ],
    [
      'not over a block without a quotation',
      [
        [0, 'quote'],
        [2, 'points'],
      ],
      'scholz merz',
    ],
    [
      'not what is followed by something else',
      [
        [0, 'quote'],
        [0, 'else'],
        [1, 'points'],
      ],
      'scholz scholz merz',
    ],
    [
      'not what only ends a block',
      [
        [0, 'else'],
        [0, 'quote'],
        [1, 'points'],
      ],
      'scholz scholz merz',
    ],
    [
      'not what comes after',
      [
        [0, 'points'],
        [1, 'quote'],
      ],
      'merz scholz',
    ],
    ['nothing where it is the first', [[0, 'points']], 'merz'],
    [
      'each those before it',
      [
        [0, 'quote'],
        [1, 'points'],
        [2, 'quote'],
        [3, 'points'],
      ],
      'merz merz merz merz',
    ],
  ])('%s', (_name, told, expected) => expect(holders(told)).toBe(expected));

  it('stay whose they are where it is not known who points', () => {
    expect(
      holders(
        [
          [0, 'quote'],
          [1, 'points'],
        ],
        null,
      ),
    ).toBe('scholz -');
  });
});
