import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alias, EntityRow, Rows, TopicRow } from '../../../lib/rows';
import { fold, mayEnd } from '../../../lib/text/letters';
import { buildLexicon } from '../../../lib/text/lexicon/build';
import { openLexicon } from '../../../lib/text/lexicon/open';
import { wordStarts } from '../../../lib/text/words';

const about = { dataset: 'test', revision: '1' };
const rowsOf = (part: Partial<Rows>): Rows => ({ entities: [], topics: [], claims: [], positions: [], ...part });
const entity = (id: string, aliases: readonly Alias[]): EntityRow => ({
  type: 'entity',
  id,
  kind: 'org',
  label: { en: id },
  aliases,
});
const topic = (id: string, terms: readonly string[]): TopicRow => ({
  type: 'topic',
  id,
  label: { en: id },
  terms: { de: terms },
});
const asWritten = (base: string) => [base];

function namesIn(text: string, aliases: readonly Alias[]): readonly string[] {
  const entities = aliases.map((alias) => entity(alias.text, [alias]));
  const lexicon = openLexicon(buildLexicon(rowsOf({ entities }), { ...about, inflect: asWritten }));
  return lexicon.names(text, wordStarts(text)).map(({ start, end }) => text.slice(start, end));
}

function termsIn(text: string, topics: readonly TopicRow[], lang = 'de'): readonly string[] {
  const lexicon = openLexicon(buildLexicon(rowsOf({ topics }), about));
  const sentences = [...text.matchAll(/[^.]+\.?/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return lexicon
    .terms(text, wordStarts(text), sentences, lang)
    .map(({ start, end, use }) => `${use.kind === 'topic' ? use.topic.id : use.kind}: ${text.slice(start, end)}`);
}

const plain = (...texts: string[]) => texts.map((text): Alias => ({ text, lang: 'de' }));

const groups: Record<
  string,
  readonly { name: string; patterns: readonly Alias[]; text: string; matches: readonly string[] }[]
> = {
  'leftmost-longest': [
    {
      name: 'longest',
      patterns: plain('Washington', 'Washington Post'),
      text: 'Die Washington Post',
      matches: ['Washington Post'],
    },
    {
      name: 'falls back',
      patterns: plain('Washington', 'Washington Post'),
      text: 'Washington Postamt',
      matches: ['Washington'],
    },
    { name: 'never overlaps', patterns: plain('A B', 'B C'), text: 'A B C', matches: ['A B'] },
  ],
  'word limits': [
    { name: 'not inside a word', patterns: plain('Putin'), text: 'Putinismus Rasputin', matches: [] },
    { name: 'hyphens', patterns: plain('Putin', 'Trump'), text: 'Putin-Trump-Gipfel', matches: ['Putin', 'Trump'] },
    {
      name: 'a longer name across',
      patterns: plain('Nord', 'Nord-Stream'),
      text: 'Nord-Stream-Rohr',
      matches: ['Nord-Stream'],
    },
    { name: 'elision', patterns: plain('Emmanuel Macron'), text: "d'Emmanuel Macron", matches: ['Emmanuel Macron'] },
    { name: 'Cyrillic apostrophe', patterns: plain('Янов', 'Лук'), text: "Лук'янов", matches: [] },
    { name: 'line break', patterns: plain('Weißes Haus'), text: 'Weißes\nHaus', matches: ['Weißes\nHaus'] },
  ],
  'letter case': [
    { name: 'initial', patterns: plain('Merz'), text: 'Merz MERZ merz', matches: ['Merz', 'MERZ'] },
    { name: 'abbreviation', patterns: plain('EU'), text: 'EU Eu eu', matches: ['EU'] },
    { name: 'any', patterns: [{ text: 'Novichok', lang: 'en', case: 'any' }], text: 'novichok', matches: ['novichok'] },
    {
      name: 'exact',
      patterns: [{ text: 'Wagner', lang: 'de', case: 'exact' }],
      text: 'WAGNER Wagner',
      matches: ['Wagner'],
    },
  ],
  spelling: [
    { name: 'ё and е', patterns: plain('Королёв'), text: 'Королев', matches: ['Королев'] },
    { name: 'ß and ss', patterns: plain('Weißes Haus'), text: 'Weisses Haus', matches: ['Weisses Haus'] },
  ],
};

describe.each(Object.entries(groups))('names: %s', (_group, cases) => {
  it.each(cases)('$name', ({ patterns, text, matches }) => {
    expect(namesIn(text, patterns)).toEqual(matches);
  });
});

describe('the name scan', () => {
  it('finds what a naive matcher finds', () => {
    // Letters without a twin in the other script: what mixes them stays as it is.
    const word = fc.string({ unit: fc.constantFrom('b', 'd', 'ж'), minLength: 1, maxLength: 4 });
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const text = fc.string({ unit: fc.constantFrom('b', 'd', 'ж', ' ', '-'), maxLength: 60 });
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 20 }), text, (patterns, page) => {
        expect(namesIn(page, plain(...patterns))).toEqual(naive(page, patterns));
      }),
    );
  });
});

function naive(text: string, patterns: readonly string[]): readonly string[] {
  const found: string[] = [];
  let free = 0;
  for (const start of wordStarts(text)) {
    if (start < free) continue;
    const fits = (pattern: string) =>
      fold(text).startsWith(fold(pattern), start) && mayEnd(text, start + pattern.length);
    const length = Math.max(0, ...patterns.filter(fits).map((pattern) => pattern.length));
    if (length === 0) continue;
    found.push(text.slice(start, start + length));
    free = start + length;
  }
  return found;
}

describe('terms', () => {
  const ceasefire = topic('ceasefire', [
    'Waffenstillstand*',
    'bedingungslos* Waffenruhe*',
    '*gipfel',
    'Ende … Kämpfe',
    'Ruhe & Front',
  ]);
  it.each([
    ['das Waffenstillstandsabkommen', ['ceasefire: Waffenstillstandsabkommen']],
    ['eine bedingungslose Waffenruhe', ['ceasefire: bedingungslose Waffenruhe']],
    ['der Friedensgipfel', ['ceasefire: Friedensgipfel']],
    ['Ende aller Kämpfe', ['ceasefire: Ende aller Kämpfe']],
    ['Kämpfe ohne Ende', []],
    ['Ein Ende. Die Kämpfe', []],
    ['Front ohne Ruhe', ['ceasefire: Front ohne Ruhe']],
  ])('%s', (text, expected) => {
    expect(termsIn(text, [ceasefire])).toEqual(expected);
  });

  it('counts in its own language only', () => {
    expect(termsIn('Waffenstillstand', [ceasefire], 'fr')).toEqual([]);
  });

  it('follows references', () => {
    const end = topic('end', ['{ceasefire} … vorbei']);
    expect(termsIn('Der Waffenstillstand ist vorbei', [end, ceasefire])).toContain('end: Waffenstillstand ist vorbei');
  });
});

describe('a damaged buffer', () => {
  const buffer = buildLexicon(rowsOf({ entities: [entity('eu', plain('EU', 'Europäische Union'))] }), about);

  it('is refused wherever a bit is flipped', () => {
    fc.assert(
      fc.property(fc.nat({ max: buffer.byteLength * 8 - 1 }), (bit) => {
        const copy = buffer.slice(0);
        const bytes = new Uint8Array(copy);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openLexicon(copy)).toThrow(/^Lexicon /);
      }),
    );
  });

  it('is refused when cut short', () => {
    expect(() => openLexicon(buffer.slice(0, buffer.byteLength - 4))).toThrow(/^Lexicon /);
    expect(() => openLexicon(new ArrayBuffer(0))).toThrow(/^Lexicon /);
  });
});
