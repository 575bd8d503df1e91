import type { Candidate } from './candidate';
import { type Discourse, type Holder, spanOf } from './discourse';
import type { Reading } from './reading';

/** What a page has established, and somebody whom the same sentence names as its subject before. */
type Known = { readonly discourse: Discourse; readonly within: Holder | null };

/** Whoever the sentence, or the one before, speaks of; else who spoke last; else who was named last. */
export function byPronoun(reading: Reading, who: Candidate, { discourse, within }: Known): Holder | null {
  const { last, persons, lastBody } = discourse;
  const word = reading.list[who.first]?.low ?? '';
  const { is } = reading.language;
  const fits = (holder: Holder) => {
    if (is.he(word) && !is.she(word)) return holder.isPerson && !holder.isGroup && holder.gender !== 'f';
    if (is.she(word) && holder.isPerson && holder.gender !== 'm') return true;
    return is.they(word) && (!holder.isPerson || holder.isGroup === true);
  };
  if (reading.language.data.demonstratives.includes(word)) {
    const near = persons.filter((one) => reading.index - one.block <= 1 && fits(one));
    const latest = near.toSorted((a, b) => a.block - b.block || a.start - b.start).at(-1);
    return latest ? { ...latest, ...spanOf(reading, who) } : null;
  }
  const spokenOf = recentSubject(reading, discourse);
  const isBody = (holder: Holder) => reading.language.data.hasBodiesOfGender && !holder.isPerson && holder === spokenOf;
  const found = [within, onlyOneHere(reading, discourse, fits), spokenOf, last?.holder].find(
    (one) => one && (fits(one) || isBody(one)),
  );
  const named = found ?? persons.findLast(fits) ?? (lastBody && fits(lastBody) ? lastBody : null);
  return named ? { ...named, ...spanOf(reading, who) } : null;
}

/** The only one whom this block has named so far, where it has no subject yet: `Auf einem Foto von X war ein Panzer zu sehen. Er ...`. */
function onlyOneHere(
  { index }: Reading,
  { persons, subject, last }: Discourse,
  fits: (holder: Holder) => boolean,
): Holder | null {
  if (subject?.block === index || last?.block === index) return null;
  const here = persons.filter((one) => one.block === index && fits(one));
  return new Set(here.map(({ id, label }) => id ?? label)).size === 1 ? (here[0] ?? null) : null;
}

/** Of whom the sentence before speaks first, where it stands in this block or the last. */
export function recentSubject(reading: Reading, { subject }: Discourse): Holder | null {
  return subject !== null && reading.index - subject.block <= 1 ? subject.holder : null;
}
