import type { Lang } from '../rows';
import { inOffice } from './in-office';
import { entityOf, namesIn, termsIn } from './layers';
import { link } from './link/link';
import type { EntityEntry, Lexicon } from './types';
import { wordStarts } from './words';

type Known = {
  readonly lexicons: readonly Lexicon[];
  readonly lang: Lang;
  readonly day: string;
  readonly isUndated?: boolean;
};

/** The country or alliance that a name means, or null. */
export function countryNamed(name: string, lexicons: readonly Lexicon[]): EntityEntry | null {
  const [hit] = namesIn(lexicons, name, wordStarts(name));
  return hit?.end === name.length ? (hit.uses.find(({ entity }) => entity.kind !== 'person')?.entity ?? null) : null;
}

/** Persons whom a line names as a page would, where those `mentioned` on it are known, or by an office that they hold; in order. */
export function titledPeople(
  line: string,
  { lexicons, lang, day, isUndated }: Known,
  mentioned: ReadonlySet<string>,
): readonly EntityEntry[] {
  const starts = wordStarts(line);
  const block = { text: line, lang, hits: namesIn(lexicons, line, starts) };
  const named = link({ blocks: [block], page: lang, named: [...mentioned] }).mentions.flatMap(({ start, entity }) => {
    const person = entity.kind === 'person' ? entityOf(lexicons, entity.id) : null;
    return person ? [{ start, entity: person }] : [];
  });
  const sentence = [{ start: 0, end: line.length }];
  const roles = inOffice(
    termsIn(lexicons, line, starts, sentence, lang),
    isUndated ? { date: day, named: mentioned } : { date: day },
  );
  const held = roles.flatMap(({ start, use }) => {
    const entity = entityOf(lexicons, use.entity.id);
    return entity ? [{ start, entity }] : [];
  });
  return [...named, ...held].sort((a, b) => a.start - b.start).map(({ entity }) => entity);
}
