import { announcedSpeaker, type PageFacts, speakerOf } from './address';
import type { Holder } from './discourse';
import { type Guests, guestCalled, guestOf } from './guest';
import type { Reading } from './reading';

/** What a block is in an interview: a question, which holds nobody's position, or an answer. */
export type Turn = { readonly kind: 'asks' } | { readonly kind: 'answers'; readonly holder: Holder };
export type Interview = {
  /** By index of the block. */
  readonly turns: ReadonlyMap<number, Turn>;
  /** Who answers: also whose the quotations without a source are. */
  readonly speaker: Holder;
};

/** Words of a label before its colon, at most. */
const LABEL = 4;
/** Questions that make a page an interview. */
const FEWEST = 3;
/** Tokens of a line that says who led the interview, at most. */
const LINE = 12;
/** Share of the words between quotation marks that makes a page with one guest an interview in quotations. */
const QUOTED = 0.4;
/** Words in the first person in answers, of all words. */
const FIRST = 0.012;

/** Whether a page is an interview, by labels (`Q: / A:`, names), by questions that stand alone, or by quotation; and who answers. */
export function interviewOf(readings: readonly Reading[], page: PageFacts): Interview | null {
  const told = labelled(readings, page);
  // A speech asks questions of its own.
  if (told || announcedSpeaker(readings, page)) return told;
  return unlabelled(readings, page) ?? quoted(readings, page);
}

function labelled(readings: readonly Reading[], page: PageFacts): Interview | null {
  const labels = readings.map(labelOf);
  const asked = new Map<string, number[]>();
  readings.forEach((reading, at) => {
    const label = labels[at];
    if (label) asked.set(label, [...(asked.get(label) ?? []), isQuestion(reading) ? 1 : 0]);
  });
  const share = (label: string) => {
    const all = asked.get(label) ?? [];
    return all.length < 2 ? -1 : all.reduce((sum, one) => sum + one, 0) / all.length;
  };
  const speaking = [...asked.keys()].filter((label) => share(label) >= 0);
  const asking = new Set(speaking.filter((label) => share(label) > 0.5));
  // Questions may stand without a label, between the answers of one guest.
  const bare = new Set(readings.filter((reading, at) => labels[at] === null && isQuestion(reading)));
  if (speaking.length === asking.size || (asking.size === 0 && (bare.size < 2 || speaking.length > 1))) return null;
  const isTurn = (reading: Reading, at: number) => bare.has(reading) || speaking.includes(labels[at] ?? '');
  const guests: Guests = { readings, lead: readings.slice(0, readings.findIndex(isTurn)), page };
  const guest = guestOf(guests);
  const turns = new Map<number, Turn>();
  const called = new Map<string, Holder>();
  let turn: Turn | null = null;
  readings.forEach((reading, at) => {
    const label = labels[at];
    if (label && speaking.includes(label)) {
      const before = called.get(label);
      const answering = before ? again(before, reading) : (named(reading, guests) ?? guest);
      const holder = asking.has(label) ? null : answering;
      if (holder) called.set(label, holder);
      turn = asking.has(label) ? { kind: 'asks' } : holder && { kind: 'answers', holder };
    } else if (asking.size === 0 && (bare.has(reading) || isCredit(reading))) turn = { kind: 'asks' };
    if (turn) turns.set(reading.index, turn);
  });
  const speaker = [...turns.values()].find((one) => one.kind === 'answers')?.holder ?? guest;
  return speaker && { turns, speaker };
}

/** The last of the words before the colon that a block begins with, in lower case, for a name is given in full only once; or null. */
function labelOf({ list, quoteAt }: Reading): string | null {
  const colon = list.slice(0, LABEL + 1).findIndex((token) => token.text === ':');
  if (colon < 1 || colon + 1 >= list.length || quoteAt[0] !== -1) return null;
  return list[colon - 1]?.low ?? null;
}

/** The same person under a label that may shorten the name. */
const again = (holder: Holder, { index, list }: Reading): Holder => ({
  ...holder,
  block: index,
  start: 0,
  end: list[list.findIndex(({ text }) => text === ':') - 1]?.end ?? 0,
});

/** The person whose name is the label, known or not. */
function named(reading: Reading, guests: Guests): Holder | null {
  const { entity, titled } = guests.page;
  const colon = reading.list.findIndex((token) => token.text === ':');
  const mention = reading.mentions.find(({ last, value }) => last < colon && value.entity.kind === 'person');
  const known = mention && entity(mention.value.entity.id);
  const end = reading.list[colon - 1]?.end ?? 0;
  if (known) return { ...speakerOf(known, reading), start: 0, end };
  const label = reading.text.slice(0, end);
  const introduced = guestCalled(reading.list[colon - 1]?.text ?? '', guests);
  if (introduced) return { ...introduced, block: reading.index, start: 0, end };
  if (colon > 1 || label.length > 3 || titled.length === 0) {
    const isName =
      /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u.test(label) && !reading.language.is.answer(label.toLowerCase());
    if (isName) return { block: reading.index, start: 0, end, id: null, label, gender: null, isPerson: true };
  }
  return null;
}

/** Questions that fill a block, each followed by an answer, on a page that says that it is an interview or answers in the first person. */
function unlabelled(readings: readonly Reading[], page: PageFacts): Interview | null {
  const questions = readings.filter((reading, at) => {
    const next = readings[at + 1];
    return isQuestion(reading) && next !== undefined && !isQuestion(next) && quotedShare([reading]) < 0.5;
  });
  const [opening] = questions;
  if (!opening || questions.length < FEWEST || quotedShare(readings) > 0.2) return null;
  const first = readings.indexOf(opening);
  const body = readings.slice(first);
  const words = body.flatMap(({ list }) => list.filter((token) => token.isWord));
  const own = body.reduce(
    (sum, { list, language }) => sum + list.filter(({ low }) => language.is.first(low)).length,
    0,
  );
  const speaker = guestOf({ readings, lead: readings.slice(0, first), page });
  if (!speaker || (own < words.length * FIRST && !isDeclared(readings, page))) return null;
  const asks = new Set(questions);
  const turns = new Map(
    body.map((reading): [number, Turn] => [
      reading.index,
      asks.has(reading) || isCredit(reading) ? { kind: 'asks' } : { kind: 'answers', holder: speaker },
    ]),
  );
  return { turns, speaker };
}

/** Whether the title or a line says that the page is an interview: `Das Gespräch führte ...`. */
function isDeclared(readings: readonly Reading[], { title }: PageFacts): boolean {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const is = readings[0]?.language.is;
  return words.some((word) => is?.interview(word)) || readings.some(isCredit);
}

/** `Das Gespräch führte Jonte Abels.` */
const isCredit = ({ list, language }: Reading): boolean =>
  list.length <= LINE && list.some(({ low }) => language.is.interview(low));

/** A page that is mostly one guest's quotations. */
function quoted(readings: readonly Reading[], page: PageFacts): Interview | null {
  const [first] = readings;
  const words = page.title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const colon = page.title.indexOf(':');
  const isTitled = words.some((word) => first?.language.is.interview(word)) || (colon > 0 && colon < 40);
  const [guest] = page.titled;
  if (!guest || !isTitled || quotedShare(readings) < QUOTED) return null;
  return { turns: new Map(), speaker: speakerOf(guest, first) };
}

const isQuestion = ({ list }: Reading): boolean => {
  const last = list.findLast((token) => !/^["“”»«’'*)]$/u.test(token.text));
  return last?.text === '?' && list.length > 2;
};

function quotedShare(readings: readonly Reading[]): number {
  let all = 0;
  let inside = 0;
  for (const { list, quoteAt } of readings) {
    all += list.length;
    for (const at of quoteAt) if (at !== -1) inside++;
  }
  return inside / Math.max(1, all);
}
