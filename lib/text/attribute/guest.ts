import { type PageFacts, speakerOf } from './address';
import type { Candidate } from './candidate';
import { candidates } from './candidates';
import type { Holder } from './discourse';
import type { Reading } from './reading';

/** Who answers in an interview, before whose first question stand the blocks of `lead`. */
export type Guests = {
  readonly readings: readonly Reading[];
  readonly lead: readonly Reading[];
  readonly page: PageFacts;
};

/** What the lead counts when the person named most often is looked for. */
const LEAD = 3;

/** Who answers: somebody unknown whom the lead introduces with full name, else whom the title names, else the person named most often. */
export function guestOf({ readings, lead, page }: Guests): Holder | null {
  const named = lead.flatMap((reading) => namesIn(reading).map((who) => ({ reading, who })));
  const introduced = named.find(({ who }) => who.last > who.first && !who.isGoverned);
  if (introduced) return unknownHolder(introduced.reading, introduced.who);
  const [guest] = page.titled;
  if (guest) return speakerOf(guest, readings[0]);
  const known = mostNamed(readings, lead.length, page);
  if (known) return known;
  const [alone] = named;
  return alone ? unknownHolder(alone.reading, alone.who) : null;
}

/** The full name by which the lead introduces somebody of this surname, known or not. */
export function guestCalled(surname: string, { lead, page }: Guests): Holder | null {
  for (const reading of lead) {
    const mention = reading.mentions.find(
      ({ last, value }) => reading.list[last]?.text === surname && value.entity.kind === 'person',
    );
    const entry = mention && page.entity(mention.value.entity.id);
    if (entry) return speakerOf(entry, reading);
    const who = namesIn(reading).find(({ last }) => reading.list[last]?.text === surname);
    if (who) return unknownHolder(reading, who);
  }
  return null;
}

const namesIn = (reading: Reading): readonly Candidate[] =>
  candidates(reading, { from: 0, to: reading.list.length }, () => false).filter(({ kind }) => kind === 'name');

/** Somebody whom no dataset knows, as the page names them. */
export function unknownHolder(
  { index, text, list }: Reading,
  { first, last }: Pick<Candidate, 'first' | 'last'>,
): Holder {
  const [start, end] = [list[first]?.start ?? 0, list[last]?.end ?? 0];
  return { block: index, start, end, id: null, label: text.slice(start, end), gender: null, isPerson: true };
}

function mostNamed(readings: readonly Reading[], lead: number, { entity }: PageFacts): Holder | null {
  const counts = new Map<string, number>();
  readings.forEach(({ mentions }, at) => {
    for (const { value } of mentions)
      if (value.entity.kind === 'person')
        counts.set(value.entity.id, (counts.get(value.entity.id) ?? 0) + (at < Math.max(1, lead) ? LEAD : 1));
  });
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const known = most && entity(most[0]);
  return known ? speakerOf(known, readings[0]) : null;
}
