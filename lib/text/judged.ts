import { type Token, tokenAt } from './attribute/tokens';
import { sideOf } from './relevance';
import type { Place } from './stance/near';
import { negationTest } from './stance/signs';
import { type Judgement, stanceOf } from './stance/stance';
import type { Sentence, StatementInput } from './statement-input';
import type { ClaimHit } from './topics';
import type { TermHit } from './types';
import { unnamedIn } from './unnamed';

type Range = { readonly from: number; readonly to: number };
type Judged = Pick<Judgement, 'stance' | 'isSided' | 'isEvent' | 'isHeld' | 'isPlain'> & {
  readonly rejected: ReadonlySet<string>;
};

/** The stance, and the claims that the speaker rejects: whoever rejects the first of them does not assert it. */
export function stanceIn(sentence: Sentence, input: StatementInput): Judged {
  const { reading, ranked } = sentence;
  const { stance, rejects, isSided, isEvent, isHeld, isPlain } = judgementOf(sentence, input);
  const isRejected = ({ place }: ClaimHit) =>
    rejects(place && { first: tokenAt(reading.list, place.start), last: tokenAt(reading.list, place.end) - 1 });
  const rejected = ranked.claims.filter(isRejected);
  const isDenied =
    rejected.some(({ id }) => id === ranked.claims[0]?.id) && (stance === 'asserts' || stance === 'supports');
  return {
    stance: isDenied ? 'denies' : stance,
    rejected: new Set(rejected.map(({ id }) => id)),
    isSided,
    isEvent: isEvent && !namesDoer(sentence, input),
    isHeld,
    isPlain,
  };
}

/** Whether a side of the war other than the speaker's is a subject, or those whom a quotation speaks of: then it is said who did it. */
function namesDoer({ said, reading }: Sentence, { entity }: StatementInput): boolean {
  const { start, end } = said.sentence;
  const own = said.holder?.id ? sideOf(said.holder.id, entity) : null;
  const isDoer = (id: string) => ![null, own].includes(sideOf(id, entity));
  if (said.subjects.some((one) => isDoer(one.entity))) return true;
  return spokenOfIn(said, reading, { from: tokenAt(reading.list, start), to: tokenAt(reading.list, end) }).length > 0;
}

function judgementOf({ said, terms, reading, ranked }: Sentence, input: StatementInput): Judgement {
  const { start, end } = said.sentence;
  const holders = [said.holder, ...(said.holder?.together ?? [])].flatMap((one) => one?.id ?? []);
  const sides = new Set(holders.flatMap((id) => sidesOf(id, input)));
  const isOther = (id: string) => sidesOf(id, input).every((one) => !sides.has(one));
  const [from, to] = [tokenAt(reading.list, start), tokenAt(reading.list, end)];
  const own = ownIn(said, reading, { from, to, isOther });
  const cue = said.cue ? tokenAt(reading.list, said.cue.start) : -1;
  const places = terms.flatMap((term) => (topicOf(term) === ranked.topics[0] ? placesOf(term, reading) : []));
  return stanceOf({
    lang: reading.language.data.lang,
    list: reading.list,
    from,
    to,
    nature: input.topic(ranked.topics[0] ?? '')?.nature ?? 'position',
    isAddress: said.rule === 'address',
    cue,
    others:
      said.holder === null
        ? []
        : [
            ...said.subjects
              .filter(({ at, entity }) => isOther(entity) && !GENITIVE.test(reading.list[at]?.low ?? ''))
              .filter(({ at }) => !own.some((one) => isJoined(reading, { one, at, cue })))
              .map(({ at }) => at),
            ...unnamedIn(reading, { from, to }),
            ...spokenOfIn(said, reading, { from, to }),
          ],
    own,
    topicAt: topicIn(places, own),
  });
}

/** An entity, what it stands for, and those it speaks for. */
function sidesOf(id: string, { entity }: StatementInput): readonly string[] {
  const entry = entity(id);
  return [id, entry?.standsFor ?? id, ...(entry?.speaksFor ?? []).map((tenure) => tenure.entity)];
}

/** Words between a name and one that is joined to it, at most. */
const JOINED = 3;

/** `The Union and the States`: whether a name behind the holder's is joined to it and acts with it; not across the holder's verb. */
function isJoined(
  { list, language }: Sentence['reading'],
  { one, at, cue }: { readonly one: number; readonly at: number; readonly cue: number },
): boolean {
  const between = list.slice(one + 1, at);
  return (
    at > one &&
    between.length <= JOINED &&
    !(one < cue && cue < at) &&
    between.every((token) => token.isWord) &&
    between.some(({ low }) => language.data.conjunctions.includes(low))
  );
}

/** An English genitive is no subject: `Ukraine's membership`. */
const GENITIVE = /['’]s$/;

/** Tokens by which the holder is named or speaks of itself; `he` after the verb of saying, when nobody else was named but who is spoken to. */
function ownIn(
  { subjects, cue, holder }: Sentence['said'],
  { list, language }: Sentence['reading'],
  { from, to, isOther }: Range & { readonly isOther: (id: string) => boolean },
): readonly number[] {
  const said = cue ? tokenAt(list, cue.start) : -1;
  const told = subjects.find(({ at, entity }) => said >= 0 && at > said + 1 && isOther(entity))?.at ?? to;
  const isBody = holder !== null && !holder.isPerson;
  const isOwn = ({ low }: Token, at: number) =>
    language.is.first(low) ||
    (said >= 0 && at > said && at < told && (language.is.he(low) || language.is.she(low))) ||
    (isBody && at === said + 1 && language.is.they(low));
  const named = subjects.filter(({ entity }) => !isOther(entity)).map(({ at }) => at);
  return [...named, ...tokensThat(isOwn, list, { from, to })];
}

/** Words of a pattern that stand further apart than this are not one phrase: it stands where it begins and where it ends. */
const WIDEST = 6;
/** What stands between the words of a pattern is not its own. */
const GAP = /[…&]/;

/** Tokens of a term, or the first and the last of one whose words stand apart or have a negation between them that is not the term's. */
function placesOf({ start, end, use }: TermHit, { list, language }: Sentence['reading']): readonly Place[] {
  const [first, last] = [tokenAt(list, start), tokenAt(list, end) - 1];
  const isNegation = negationTest(language.data.lang);
  const isNegated = list.slice(first, last).some(({ low }) => isNegation(low));
  const isOwn = isNegated && use.kind !== 'claim' && use.term.split(' ').some(isNegation);
  if (isOwn || (last - first < WIDEST && !(isNegated && GAP.test(use.term)))) return [{ first, last }];
  return [
    { first, last: first },
    { first: last, last },
  ];
}

/** The words of a topic without the holder's own name, `Vance` of `Vance & Ukraine`, unless there are no others. */
function topicIn(places: readonly Place[], own: readonly number[]): readonly Place[] {
  const others = places.filter(({ first, last }) => first < last || !own.includes(first));
  return others.length > 0 ? others : places;
}

const topicOf = ({ use }: TermHit): string | null => {
  if (use.kind === 'topic') return use.topic.id;
  return use.kind === 'claim' ? use.claim.topic : null;
};

/** In somebody's own words `he`, `she` and `they` are others. */
function spokenOfIn(
  { rule }: Sentence['said'],
  { list, quoteAt, language: { is } }: Sentence['reading'],
  { from, to }: Range,
): readonly number[] {
  const isTold = (at: number) => rule === 'address' || (quoteAt[at] ?? -1) >= 0;
  const isOther = ({ low }: Token, at: number) => isTold(at) && (is.they(low) || is.he(low) || is.she(low));
  return tokensThat(isOther, list, { from, to });
}

/** The tokens within a range that a test holds for. */
function tokensThat(
  test: (token: Token, at: number) => boolean,
  list: readonly Token[],
  { from, to }: Range,
): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) {
    const token = list[at];
    if (token && test(token, at)) found.push(at);
  }
  return found;
}
