import type { Span } from '../../rows';

// Whether the parts of a composite term stand in one sentence as the term asks, and from where to where.

/** Where each part stands in a sentence. */
export type Found = ReadonlyMap<number, readonly Span[]>;

// A sentence in which one part stands more often than this is no prose.
const MOST_PLACES = 32;

/** The first place where all sequences of a term stand, none overlapping another; null where one is missing. */
export function matchTerm(term: readonly (readonly (readonly number[])[])[], found: Found, text: string): Span | null {
  if (!hasAll(term, found)) return null;
  const taken: Span[] = [];
  for (const sequence of term) {
    const places = sequencePlaces(sequence, found, text);
    const place = places.find((span) => taken.every((other) => span.end <= other.start || span.start >= other.end));
    if (!place) return null;
    taken.push(place);
  }
  return { start: Math.min(...taken.map((span) => span.start)), end: Math.max(...taken.map((span) => span.end)) };
}

/** Most composites lack a part: that is seen before any place is looked at. */
function hasAll(term: readonly (readonly (readonly number[])[])[], found: Found): boolean {
  for (const sequence of term)
    for (const phrase of sequence) for (const part of phrase) if (!found.has(part)) return false;
  return true;
}

function sequencePlaces(sequence: readonly (readonly number[])[], found: Found, text: string): readonly Span[] {
  let places = phrasePlaces(sequence[0] ?? [], found, text);
  for (const phrase of sequence.slice(1)) {
    const next = phrasePlaces(phrase, found, text);
    places = places.flatMap((place) => {
      const after = next.find((span) => span.start >= place.end);
      return after ? [{ start: place.start, end: after.end }] : [];
    });
  }
  return places;
}

function phrasePlaces(phrase: readonly number[], found: Found, text: string): readonly Span[] {
  let places = (found.get(phrase[0] ?? -1) ?? []).slice(0, MOST_PLACES);
  for (const part of phrase.slice(1)) {
    const next = (found.get(part) ?? []).slice(0, MOST_PLACES);
    places = places.flatMap((place) =>
      next.filter((span) => areNeighbours(place, span, text)).map((span) => ({ start: place.start, end: span.end })),
    );
  }
  return places;
}

/** Nothing but one space or hyphen between, or an elision: l'accord. */
function areNeighbours(left: Span, right: Span, text: string): boolean {
  if (right.start === left.end) return true;
  return right.start === left.end + 1 && /[\s'-]/.test(text.charAt(left.end));
}
