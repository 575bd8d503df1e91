import type { Lang } from '../../rows';
import type { NameHit, NameUse } from '../types';
import { type Forbidden, forbidsBefore, type Place } from './forbid';
import { forbidsAfter } from './forbid-after';
import { forbidsHomonym } from './homonyms';
import { isNear } from './near';
import { wordBefore } from './neighbours';
import { ownStart } from './own-names';

/** One way to read a name that its surroundings allow. */
export type Reading = {
  readonly use: NameUse;
  /** Several words, or one that the dataset says identifies alone. */
  readonly isFull: boolean;
  /** Where the name begins: before the hit, where a patronymic or a middle name stands between first name and surname. */
  readonly start: number;
};
export type Readings = {
  readonly allowed: readonly Reading[];
  readonly forbidden: readonly (Forbidden & { readonly use: NameUse })[];
};

export type BlockOfNames = { readonly text: string; readonly lang: Lang; readonly hits: readonly NameHit[] };
const quotationMarks = '"“”„‟«»‹›‚‘’';
type Query = { readonly hit: NameHit; readonly place: Place; readonly page: Lang; readonly folded: () => string };

// Languages that a dataset is expected to cover: there an alias of another language is the weaker evidence.
const covered = new Set<Lang>(['de', 'en', 'uk', 'ru', 'fr', 'pl', 'it', 'es', 'cs']);

/** The readings of a hit that language, neighbours and `near` words allow, one an entity; and why others are not. */
export function readingsOf({ hit, place, page, folded }: Query): Readings {
  const isOneWord = !/[\s-]/.test(place.text.slice(hit.start, hit.end));
  const allowed = new Map<string, Reading>();
  const forbidden: (Forbidden & { use: NameUse })[] = [];
  for (const use of hit.uses) {
    if (!fitsLanguage(use, isOneWord, place.lang, page)) continue;
    if (use.near.length > 0 && !isTitled(place, use) && !isNear(use.near, folded())) continue;
    const isPerson = use.entity.kind === 'person';
    const isShort = isOneWord || (isPerson && !use.full);
    const rule =
      forbidsAfter(place, use.entity, isShort) ??
      forbidsHomonym(place, use.entity, isShort) ??
      (isShort ? forbidsBefore(place, use.entity) : null);
    const own = isShort && isPerson ? startOf(place, use) : null;
    if (rule) forbidden.push({ ...rule, use });
    else keep(allowed, { use, isFull: use.full || !isShort || own !== null, start: own ?? hit.start }, place.lang);
  }
  return { allowed: [...allowed.values()], forbidden };
}

function startOf({ text, span }: Place, { entity }: NameUse): number | null {
  const before = wordBefore(text, span.start);
  return before && ownStart(text, before, entity);
}

/** A body whose name is also a common word stands in quotation marks of its own: der „Spiegel“. */
function isTitled({ text, span }: Place, { entity }: NameUse): boolean {
  const marks = (offset: number) => quotationMarks.includes(text.charAt(offset) || ' ');
  return entity.kind === 'org' && marks(span.start - 1) && marks(span.end);
}

/** Of the uses of one entity the best: full before short, unambiguous before ambiguous, the block's language before others. */
function keep(readings: Map<string, Reading>, reading: Reading, lang: Lang): void {
  const before = readings.get(reading.use.entity.id);
  if (!before || rank(reading, lang) > rank(before, lang)) readings.set(reading.use.entity.id, reading);
}

function rank({ use, isFull }: Reading, lang: Lang): number {
  return (isFull ? 8 : 0) + (use.ambiguous ? 0 : 4) + (use.lang === lang ? 2 : 0) + (use.base ? 1 : 0);
}

/** Names of several words count everywhere, one word only in its language; elsewhere abbreviations and long unchanged names do. */
function fitsLanguage(use: NameUse, isOneWord: boolean, lang: Lang, page: Lang): boolean {
  if (use.lang === lang || use.lang === page || use.lang === 'mul') return true;
  if (!isOneWord) return use.full;
  if (!use.base) return false;
  if (!covered.has(lang)) return use.alias.length >= 4 || use.alias === use.alias.toUpperCase();
  if (/^[\p{Lu}\p{N}]{3,}$|^\p{Lu}\d+$/u.test(use.alias)) return true;
  return use.alias.length >= 5 && use.entity.kind !== 'place';
}
