import { KEY_TABLE_SECTIONS } from './key-table';
import { NAME_KEY_SECTIONS } from './name-keys';

const names = 13;
const terms = names + NAME_KEY_SECTIONS;

// Which section of the buffer is what. Whoever changes an order here moves LEXICON_VERSION.

export const SECTION = {
  poolUnits: 0,
  poolLimits: 1,
  letters: 2,
  ids: 3,
  entities: 4,
  topics: 5,
  claims: 6,
  positions: 7,
  holderLimits: 8,
  aliases: 9,
  uses: 10,
  examples: 11,
  meta: 12,
  nameFilter: names,
  nameSlots: names + 1,
  nameFirsts: names + 2,
  nameLetters: names + 3,
  nameKeys: names + 4,
  nameRecords: names + 5,
  forward: terms,
  backward: terms + KEY_TABLE_SECTIONS,
  itemLimits: terms + 2 * KEY_TABLE_SECTIONS,
  items: terms + 1 + 2 * KEY_TABLE_SECTIONS,
  composites: terms + 2 + 2 * KEY_TABLE_SECTIONS,
  count: terms + 3 + 2 * KEY_TABLE_SECTIONS,
} as const;

/** Words of an alias: entity row, text, language, flags, near list; of a use: kind and row, term, language, from, to. */
export const ALIAS_WORDS = 5;
export const USE_WORDS = 5;
export const EXAMPLE_WORDS = 3;

export const ALIAS_FULL = 1;
export const ALIAS_AMBIGUOUS = 2;

export const USE_TOPIC = 0;
export const USE_CLAIM = 1;
export const USE_ROLE = 2;

/** What stands once in a lexicon, as JSON. */
export type Meta = {
  readonly dataset: string;
  readonly revision: string;
  readonly languages: readonly string[];
  readonly usesEntities: boolean;
  /** Part numbers of ids that terms refer to and the dataset does not have. */
  readonly elsewhere: Readonly<Record<string, number>>;
  /** Why terms were left out. */
  readonly problems: readonly string[];
};
