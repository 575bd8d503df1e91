import type { Lang } from '../rows';
import { entityOf, namesIn, termsIn } from './layers';
import type { EntityEntry, Lexicon } from './types';
import { wordStarts } from './words';

type Known = { readonly lexicons: readonly Lexicon[]; readonly lang: Lang; readonly day: string };

/** The country or alliance that a name means, or null. */
export function countryNamed(name: string, lexicons: readonly Lexicon[]): EntityEntry | null {
  const [hit] = namesIn(lexicons, name, wordStarts(name));
  return hit?.end === name.length ? (hit.uses.find(({ entity }) => entity.kind !== 'person')?.entity ?? null) : null;
}

/** Persons whom a line names, by full name or as `mentioned` elsewhere on the page, or by an office that they hold on `day`; in order. */
export function titledPeople(
  line: string,
  { lexicons, lang, day }: Known,
  mentioned: ReadonlySet<string>,
): readonly EntityEntry[] {
  const starts = wordStarts(line);
  const named = namesIn(lexicons, line, starts).flatMap(({ start, uses }) => {
    const use =
      uses.find(({ entity }) => mentioned.has(entity.id)) ?? uses.find(({ full, ambiguous }) => full && !ambiguous);
    return use && use.entity.kind === 'person' ? [{ start, entity: use.entity }] : [];
  });
  const sentence = [{ start: 0, end: line.length }];
  const held = termsIn(lexicons, line, starts, sentence, lang).flatMap(({ start, use }) => {
    if (use.kind !== 'role' || use.from > day || (use.to !== null && day.slice(0, use.to.length) > use.to)) return [];
    const entity = entityOf(lexicons, use.entity.id);
    return entity ? [{ start, entity }] : [];
  });
  return [...named, ...held].sort((a, b) => a.start - b.start).map(({ entity }) => entity);
}
