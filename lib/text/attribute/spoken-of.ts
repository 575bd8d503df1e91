import type { Candidate } from './candidate';
import type { Draft } from './draft';
import type { Told } from './subject';

/** Of whom a sentence speaks first; where subjects stand before their verbs, only at its beginning. */
export function openingOf({ reading, all, from }: Draft): Candidate | undefined {
  const { is, data } = reading.language;
  const isOne = ({ first }: Candidate) =>
    data.capitals === 'nouns' &&
    !is.organ(reading.list[first]?.low ?? '') &&
    !data.plural.some((ending) => reading.list[first]?.low.endsWith(ending));
  const first = all.find((who) => !who.isGoverned && who.kind !== 'pronoun' && (who.kind !== 'people' || isOne(who)));
  if (!first || reading.language.data.order === 'either') return first;
  return first.phrase === from || reading.list[first.phrase - 1]?.text === ',' ? first : undefined;
}

/** The subject that a sentence names before a quotation or colon with whose pronoun it goes on: `X promised help: "...", he wrote`. */
export function subjectBefore({ reading, all, from }: Draft, { who, cue }: Told): Candidate | null {
  const { is } = reading.language;
  const noun = reading.list[who.first]?.low ?? '';
  const isBody = is.body(noun) || is.organ(noun);
  if (who.kind !== 'pronoun' && !isBody) return null;
  // `Moscow goes on, the agency writes`: what it writes of is not the agency.
  if (isBody && cue.value === 'say' && who.first > cue.last && reading.list[cue.first - 1]?.text === ',') return null;
  const first = all.find((one) => one.first < who.first && !one.isGoverned && one.kind !== 'pronoun');
  if (!first || isBody) return first ?? null;
  const between = reading.list.slice(first.last, who.first);
  const isReport = reading.list.slice(from, who.first).some(({ low }) => is.reported(low));
  return !isReport && between.some(({ text }) => /^[:"“”„«»]$/u.test(text)) ? first : null;
}
