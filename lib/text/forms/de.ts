// German as data: of the endings of a word the longest that is listed decides. After Duden, Die Grammatik, §§ 305-310 and 364-383.

/** Genitive endings by the end of the word; -s where none is listed. Names on s, ß, x, z take an apostrophe, which ends the word by itself. */
export const genitives: ReadonlyMap<string, readonly string[]> = new Map([
  ['haus', ['es']],
  ['kreis', ['es']],
  ['ausschuss', ['es']],
  ['beschluss', ['es']],
  ['platz', ['es']],
  ['gesetz', ['es']],
  ['s', []],
  ['ß', []],
  ['x', []],
  ['z', []],
  ['ce', []],
  ['tag', ['s', 'es']],
  ['rat', ['s', 'es']],
  ['amt', ['s', 'es']],
  ['bund', ['s', 'es']],
  ['gericht', ['s', 'es']],
  ['land', ['s', 'es']],
  ['heer', ['s', 'es']],
  ['meer', ['s', 'es']],
  ['dienst', ['s', 'es']],
  ['stab', ['s', 'es']],
  ['hof', ['s', 'es']],
  ['werk', ['s', 'es']],
]);

/** Of bodies, places and things: feminine or plural words, which have no genitive -s. */
export const neverGenitive: ReadonlySet<string> = new Set([
  'ung',
  'heit',
  'keit',
  'schaft',
  'tion',
  'sion',
  'union',
  'partei',
  'polizei',
  'kanzlei',
  'türkei',
  'mongolei',
  'slowakei',
  'tät',
  'ukraine',
  'armee',
  'duma',
  'rada',
  'schweiz',
  'krim',
  'ministerien',
  'nationen',
  'staaten',
  'mächte',
  'kräfte',
  'truppen',
  'gruppe',
  'brücke',
  'bank',
  'front',
  'wehr',
  'macht',
  'flotte',
  'garde',
  'behörde',
  'agentur',
  'kommission',
  'zentrale',
  'presse',
  'kirche',
  'allianz',
  'liga',
  'miliz',
  'bewegung',
  'konferenz',
  'rakete',
  'drohne',
  'bombe',
  'zeitung',
  'ebene',
  'küste',
  'see',
  'insel',
  'emirate',
  'niederlande',
  'welt',
  'kammer',
]);

/** Ends of masculine and neuter words that take a genitive -s before a preposition or another genitive ("Rats der EU"). */
export const heads: ReadonlySet<string> = new Set([
  'ium',
  'rat',
  'amt',
  'bund',
  'gericht',
  'gerichtshof',
  'stab',
  'institut',
  'zentrum',
  'büro',
  'komitee',
  'abkommen',
  'vertrag',
  'krieg',
  'dienst',
  'fonds',
  'parlament',
  'verband',
  'kommando',
  'memorandum',
  'protokoll',
  'referendum',
  'tribunal',
  'sekretariat',
]);

/** Articles that begin a name, what they become, and whether the word then takes its genitive. */
export const articles: Readonly<Record<string, readonly { readonly article: string; readonly genitive: boolean }[]>> = {
  Der: [
    { article: 'den', genitive: false },
    { article: 'dem', genitive: false },
    { article: 'des', genitive: true },
  ],
  Das: [
    { article: 'das', genitive: false },
    { article: 'dem', genitive: false },
    { article: 'des', genitive: true },
  ],
  Die: [
    { article: 'die', genitive: false },
    { article: 'der', genitive: false },
  ],
};

/** Strong endings of adjectives, the others before the `same` noun, and those before its genitive (-er: Minsker Abkommens). */
export const adjectiveEndings: readonly {
  readonly strong: string;
  readonly same: readonly string[];
  readonly genitive: readonly string[];
}[] = [
  { strong: 'es', same: ['e', 'en', 'em'], genitive: ['en'] },
  { strong: 'er', same: ['e', 'en', 'em'], genitive: ['en', 'er'] },
  { strong: 'e', same: ['en', 'er'], genitive: [] },
];

/** Ends of adjectives that are written small where they are not part of a fixed name. */
export const lowerCaseAdjectives: ReadonlySet<string> = new Set(['isch', 'deutsch']);
