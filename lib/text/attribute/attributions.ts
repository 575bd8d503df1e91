import type { StatementForm } from '../../findings';
import type { Span } from '../../rows';
import { addressOf, type PageFacts } from './address';
import { type Candidate, candidates } from './candidates';
import { type Discourse, type Holder, holderOf, type Lookup, linked, newDiscourse, remember } from './discourse';
import { interviewOf } from './interview';
import { isCue } from './is-cue';
import type { CueKind } from './language';
import { placedIn, type Reading } from './reading';
import { followsQuotation, isReported, sourceOf, type Told } from './subject';
import { tokenAt } from './tokens';
import { addressed, answered } from './whole-page';

/** One sentence, and who says what is in it; `rule` names what decided. */
export type Attribution = {
  readonly block: number;
  readonly sentence: Span;
  readonly holder: Holder | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly form: StatementForm;
  readonly rule: 'cue' | 'stance' | 'source' | 'colon' | 'quotation' | 'reported' | 'carried' | 'address' | 'none';
  /** 0..1: how much of the sentence is quoted. */
  readonly quoted: number;
  /** Who may be the subject of a clause in it, by token. */
  readonly subjects: readonly { readonly at: number; readonly entity: string }[];
};
type Draft = {
  reading: Reading;
  sentence: Span;
  from: number;
  to: number;
  quoted: number;
  told: Told | null;
  isColon: boolean;
  subjects: Attribution['subjects'];
};

/** Who says each sentence of a page, in order. Linear in the text. */
export function attributions(
  readings: readonly Reading[],
  limits: readonly (readonly Span[])[],
  page: PageFacts,
): readonly Attribution[] {
  const discourse = newDiscourse();
  const { entity } = page;
  const interview = interviewOf(readings, page);
  const address = interview ? null : addressOf(readings, page);
  return readings.flatMap((reading) => {
    const drafts = (limits[reading.index] ?? []).map((sentence) => draftOf(reading, sentence));
    const block: Attribution[] = drafts.map((draft, number) => settle(draft, number, { discourse, entity }));
    const said = runsOn(drafts, block);
    if (interview) return answered(said, reading.index, interview);
    return address ? said.map((one) => addressed(one, address)) : said;
  });
}

function draftOf(reading: Reading, sentence: Span): Draft {
  const from = tokenAt(reading.list, sentence.start);
  const to = tokenAt(reading.list, sentence.end);
  const quoted = share(reading, sentence);
  const isFree = (at: number) => reading.quoteAt[at] === -1;
  const named = candidates(reading, from, to);
  const all = named.filter((who) => isFree(who.first));
  const cues = reading.language.cues
    .find(reading.list, from, to)
    .filter((cue) => isFree(cue.first) && isFree(cue.last) && isCue(reading, cue, from));
  const told = cues.flatMap((cue) => sourceOf(reading, cue, { all, range: { from, to } }) ?? []);
  const spoken = markedSource(reading, all, { from, to });
  return {
    reading,
    sentence,
    from,
    to,
    quoted,
    told: spoken ?? outermost(reading, told, to),
    isColon: spoken !== null,
    subjects: subjectsOf(named),
  };
}

const subjectsOf = (all: readonly Candidate[]): Attribution['subjects'] =>
  all.flatMap(({ first, entity, isGoverned }) => (entity !== null && !isGoverned ? [{ at: first, entity }] : []));

/** The act of saying that the rest of the sentence hangs on: one at its end after a comma or quotation, else the first; stance verbs last. */
function outermost(reading: Reading, told: readonly Told[], to: number): Told | null {
  const rank = ({ cue, who, cost }: Told) => {
    const isParenthetical =
      cue.value !== 'hold' &&
      cue.value !== 'standing' &&
      followsQuotation(reading, cue.first) &&
      who.first > cue.first &&
      who.first - cue.first < 8;
    const kind = cue.value === 'hold' ? 12 : 0;
    return (isParenthetical && to - who.last < 20 ? -10 : 0) + kind + Math.max(0, cost) + cue.first / 8;
  };
  return told.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** A name set off by a mark: `Masala: "..."`, and at the end of a headline `... - Masala`. */
function markedSource(
  reading: Reading,
  all: readonly Candidate[],
  { from, to }: { from: number; to: number },
): Told | null {
  const first = all.find((one) => one.phrase <= from + 1 && one.kind !== 'pronoun' && !one.isGoverned);
  const isColon = first !== undefined && reading.list[first.last + 1]?.text === ':' && first.last + 2 < to;
  const last = all.at(-1);
  const dash = last ? last.phrase - 1 : -1;
  const isAlone = (from === 0 && to === reading.list.length) || reading.quoteAt[dash - 1] !== -1;
  const isDash = last?.last === to - 1 && isAlone && /^[-–—―]$/u.test(reading.list[dash]?.text ?? '');
  const who = isColon ? first : last;
  if (!who || !(isColon || isDash)) return null;
  const at = isColon ? who.last + 1 : who.phrase - 1;
  return { cue: { first: at, last: at, value: 'say' }, who, cost: 0 };
}

function settle(
  draft: Draft,
  number: number,
  { discourse, entity }: { discourse: Discourse; entity: Lookup },
): Attribution {
  const { reading, told } = draft;
  for (const { first, last, value } of placedIn(reading.mentions, draft.from, draft.to)) {
    const who: Candidate = { first, last, phrase: first, kind: 'mention', entity: value.entity.id, isGoverned: false };
    const holder = linked(reading, who, entity(value.entity.id));
    if (holder) remember(discourse, holder);
  }
  const isRetold = told !== null && !draft.isColon && isReported(reading, told, draft) && discourse.last !== null;
  const holder = told && !isRetold ? holderOf(reading, told.who, { discourse, entity }) : null;
  if (told && holder) {
    discourse.last = { holder, block: reading.index, sentence: number };
    if (holder.isPerson && told.who.kind !== 'people') discourse.lastPerson = holder;
    remember(discourse, holder);
    return made(draft, holder, draft.isColon ? 'colon' : ruleOf(told.cue.value));
  }
  return goesOn(draft, number, discourse);
}

function ruleOf(kind: CueKind): Attribution['rule'] {
  if (kind === 'say') return 'cue';
  return kind === 'hold' || kind === 'standing' ? 'stance' : 'source';
}

/** A sentence without a source of its own: quotation runs, reported speech, words that carry on. */
function goesOn(draft: Draft, number: number, discourse: Discourse): Attribution {
  const { reading, from, to, quoted } = draft;
  const { last } = discourse;
  const { carry } = reading.language;
  const { reported, maybeReported } = reportedIn(draft);
  const near = last !== null && reading.index - last.block <= 1;
  const isNext = last !== null && last.block === reading.index && last.sentence >= number - 1;
  const keep = (rule: Attribution['rule']) => {
    if (last) discourse.last = { holder: last.holder, block: reading.index, sentence: number };
    return made({ ...draft, told: null }, last?.holder ?? null, rule);
  };
  if (quoted > 0.6) return last && near ? keep('quotation') : made(draft, null, 'quotation');
  if (!last || !near) return made(draft, null, reported ? 'reported' : 'none');
  if (reported) return keep('reported');
  if (isNext && maybeReported) return keep('reported');
  if (isNext && carry.find(reading.list, from, to).length > 0) return keep('carried');
  if (isNext && quoted > 0.2) return keep('carried');
  return made(draft, null, 'none');
}

/** Whether a sentence has verb forms of reported speech outside quotation marks; a noun with a capital letter is none (`die Suche`). */
function reportedIn({ reading, from, to }: Draft): { reported: boolean; maybeReported: boolean } {
  const { is, data } = reading.language;
  const words = reading.list
    .slice(from, to)
    .filter(
      (token, at) => reading.quoteAt[from + at] === -1 && (data.capitals !== 'nouns' || token.text === token.low),
    );
  return {
    reported: words.some((token) => is.reported(token.low)),
    maybeReported: words.some((token) => is.maybeReported(token.low)),
  };
}

/** One quotation over several sentences belongs to whoever is named at its end: `"A. B", sagte X.` */
function runsOn(drafts: readonly Draft[], block: readonly Attribution[]): readonly Attribution[] {
  const result = [...block];
  for (let at = result.length - 2; at >= 0; at--) {
    const here = result[at];
    const next = result[at + 1];
    const draft = drafts[at];
    if (!here || !next?.holder || !draft || here.rule !== 'quotation') continue;
    const isSameQuote =
      draft.reading.quoteAt[draft.to - 1] !== -1 &&
      draft.reading.quoteAt[draft.to - 1] === draft.reading.quoteAt[draft.to];
    if (isSameQuote || (here.holder === null && next.quoted > 0))
      result[at] = { ...here, holder: next.holder, rule: 'quotation' };
  }
  return result;
}

function made(draft: Draft, holder: Holder | null, rule: Attribution['rule']): Attribution {
  const { reading, sentence, told, quoted } = draft;
  const hasCue = (rule === 'cue' || rule === 'stance' || rule === 'source') && told !== null;
  const at = hasCue ? cueToken(reading, told) : -1;
  const cue = hasCue ? { start: reading.list[at]?.start ?? 0, end: reading.list[at]?.end ?? 0 } : null;
  const content = contentOf(draft, cue);
  return {
    block: reading.index,
    sentence,
    holder,
    cue,
    content,
    form: formOf(share(reading, content), rule),
    rule,
    quoted,
    subjects: draft.subjects,
  };
}

/** The verb, or the noun of `nach Angaben von`. */
function cueToken(reading: Reading, { cue }: Told): number {
  if (cue.value !== 'before' && cue.value !== 'standing') return cue.first;
  for (let at = cue.last; at > cue.first; at--)
    if (!reading.language.is.governing(reading.list[at]?.low ?? '')) return at;
  return cue.first;
}

function formOf(quoted: number, rule: Attribution['rule']): StatementForm {
  if (quoted > 0.5) return 'direct';
  if (rule === 'stance' || rule === 'none') return quoted > 0 ? 'mixed' : 'narrative';
  return quoted > 0 ? 'mixed' : 'indirect';
}

/** The side of the cue that is quoted more, or else is longer. */
function contentOf({ reading, sentence }: Draft, cue: Span | null): Span {
  if (!cue) return sentence;
  const before = { start: sentence.start, end: cue.start };
  const after = { start: cue.end, end: sentence.end };
  const weight = (side: Span) => (side.end - side.start) * (0.2 + share(reading, side));
  return weight(before) > weight(after) ? before : after;
}

function share({ quotes }: Reading, { start, end }: Span): number {
  let sum = 0;
  for (const quote of quotes) sum += Math.max(0, Math.min(quote.end, end) - Math.max(quote.start, start));
  return sum / Math.max(1, end - start);
}
