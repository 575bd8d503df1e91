import type { StatementForm } from '../../findings';
import type { Span } from '../../rows';
import { addressOf, type PageFacts } from './address';
import type { Attribution } from './attribution';
import { authorOf } from './byline';
import type { Candidate } from './candidate';
import { type Discourse, fullName, type Holder, introduce, linked, newDiscourse, remember } from './discourse';
import { type Draft, draftOf, share } from './draft';
import { headed } from './headings';
import { interviewOf } from './interview';
import type { CueKind } from './language';
import { leavesOutSubject } from './left-out';
import { isOpinion } from './opinion';
import { placedIn, type Reading } from './reading';
import { holderOf } from './referents';
import { openingOf, subjectBefore } from './spoken-of';
import { isReported, type Told } from './subject';
import { addressed, answered, argued } from './whole-page';

/** Who says each sentence of a page, in order. Linear in the text. */
export function attributions(
  readings: readonly Reading[],
  limits: readonly (readonly Span[])[],
  page: PageFacts,
): readonly Attribution[] {
  const discourse = newDiscourse();
  const interview = interviewOf(readings, page);
  const address = interview ? null : addressOf(readings, page);
  const said = readings.flatMap((reading) => {
    const drafts: Draft[] = [];
    const block = (limits[reading.index] ?? []).map((sentence, number) => {
      // In order, since a sentence may give in full the name that the next one shortens.
      const draft = draftOf(reading, sentence, (word) => fullName(discourse, word) !== null);
      drafts.push(draft);
      return settle(draft, number, { discourse, page });
    });
    const whole = runsOn(drafts, block);
    if (interview) return answered(whole, reading.index, interview);
    return address ? whole.map((one) => addressed(one, address)) : whole;
  });
  if (interview || address) return said;
  if (!isOpinion(readings, page)) return headed(said, readings);
  const author = authorOf(readings, page);
  const byIndex = new Map(readings.map((reading) => [reading.index, reading]));
  return headed(
    said.map((one) => argued(one, author, byIndex.get(one.block))),
    readings,
  );
}

function settle(
  draft: Draft,
  number: number,
  { discourse, page }: { discourse: Discourse; page: PageFacts },
): Attribution {
  const { reading, told } = draft;
  const { entity } = page;
  const place = { block: reading.index, sentence: number };
  const refer = (who: Candidate, within: Holder | null = null) =>
    holderOf(reading, who, { ...page, discourse, within });
  const earlier = told ? subjectBefore(draft, told) : null;
  const isOwn = told && !isRetold(draft, number, discourse) && !isCarriedOver(draft, told);
  const holder = isOwn
    ? together(
        refer(told.who, earlier && refer(earlier)),
        (told.together ?? []).map((one) => refer(one)),
      )
    : null;
  for (const who of draft.all) {
    // A full name is known from here on, also that of `a study by Ann Miller`.
    const introduced = who.kind === 'name' && who.last > who.first ? refer(who) : null;
    if (introduced && !who.isGoverned) {
      remember(discourse, introduced);
      introduce(discourse, reading, who.first, introduced);
    }
  }
  const opening = openingOf(draft);
  const subject = opening ? refer(opening) : null;
  for (const { first, last, value } of placedIn(reading.mentions, draft.from, draft.to)) {
    const who: Candidate = { first, last, phrase: first, kind: 'mention', entity: value.entity.id, isGoverned: false };
    const holder = linked(reading, who, entity(value.entity.id));
    if (!holder) continue;
    remember(discourse, holder);
    introduce(discourse, reading, first, holder);
  }
  if (told && holder) {
    discourse.last = { holder, ...place };
    discourse.subject = { holder, ...place };
    if (holder.isPerson && !holder.isGroup && told.who.kind !== 'people') discourse.lastPerson = holder;
    remember(discourse, holder);
    return made(draft, holder, draft.isColon ? 'colon' : ruleOf(told.cue.value));
  }
  const said = goesOn(draft, number, discourse);
  if (said.rule === 'none' && subject && tellsOfWords(draft)) discourse.last = { holder: subject, ...place };
  const spokenOf = said.holder ?? subject;
  if (spokenOf) discourse.subject = { holder: spokenOf, ...place };
  return tellsOf(draft, said.rule, subject) ? { ...said, spokenOf: subject } : said;
}

/** `Trump wählte scharfe Worte.`: a sentence that nobody says, but that tells that its subject said something. */
const tellsOfWords = ({ reading: { list, language }, from, to }: Draft): boolean =>
  list.slice(from, to).some(({ low }) => language.is.utterance(low));

/** Several people who speak together are a group. */
function together(first: Holder | null, others: readonly (Holder | null)[]): Holder | null {
  const joint = others.flatMap((one) => (one && one.label !== first?.label ? one : []));
  return first && joint.length > 0 ? { ...first, isGroup: true, together: joint } : first;
}

/** Whether a sentence that nobody says may tell the position of a known subject: where subjects stand before their verbs, the name it opens with. */
const tellsOf = (draft: Draft, rule: Attribution['rule'], subject: Holder | null): subject is Holder =>
  rule === 'none' && draft.reading.language.data.order === 'before' && Boolean(subject?.id) && draft.isTelling;

/** Whether somebody who spoke before, and near enough to go on, tells of who says or wants it. */
function isRetold(draft: Draft, number: number, { last }: Discourse): boolean {
  const { told, reading } = draft;
  if (told === null || draft.isColon || last === null || reading.index - last.block > CAPTIONS) return false;
  const isNext = last.block === reading.index && last.sentence >= number - 1;
  if (!isNext && !reportedIn(draft).reported) return false;
  // `Eine Waffenruhe sei für Moskau unannehmbar.`
  const isHeld = told.cue.value === 'noun' || isStanding(reading, told);
  return isHeld ? reportedIn(draft).reported : isReported(reading, told, draft);
}

/** Whether it is told how something stands for somebody, and not who says it: `für Moskau unannehmbar`. */
const isStanding = ({ list, language }: Draft['reading'], { cue: { value, first } }: Told): boolean =>
  value === 'before' && language.data.standing.includes(list[first]?.low ?? '');

/** `In his words, Moscow wants ...`: what is wanted is told by him. */
const isCarriedOver = (draft: Draft, { cue }: Told): boolean =>
  leavesOutSubject(draft) ||
  ((cue.value === 'hold' || cue.value === 'standing') &&
    draft.reading.language.carry.find(draft.reading.list, draft.from, cue.first).length > 0);

function ruleOf(kind: CueKind): Attribution['rule'] {
  if (kind === 'say') return 'cue';
  return kind === 'hold' || kind === 'standing' ? 'stance' : 'source';
}

/** Blocks that may part reported speech from whom it goes on with: a picture's caption and a heading. */
const CAPTIONS = 3;

/** A sentence without a source of its own: quotation runs, reported speech, words that carry on. */
function goesOn(draft: Draft, number: number, discourse: Discourse): Attribution {
  const { reading, from, to, quoted } = draft;
  const { last } = discourse;
  const { carry } = reading.language;
  const { reported, maybeReported } = reportedIn(draft);
  const near = last !== null && reading.index - last.block <= 1;
  const isFar = last !== null && reading.index - last.block <= CAPTIONS;
  const isNext = last !== null && last.block === reading.index && last.sentence >= number - 1;
  const keep = (rule: Attribution['rule']) => {
    if (last) discourse.last = { holder: last.holder, block: reading.index, sentence: number };
    return made({ ...draft, told: null }, last?.holder ?? null, rule);
  };
  const isCarried = leavesOutSubject(draft) || carry.find(reading.list, from, to).length > 0;
  const { subject } = discourse;
  // `X arrived. In his words, ...`: who was spoken of speaks.
  if (
    isCarried &&
    !isNext &&
    subject?.holder.isPerson &&
    subject.block === reading.index &&
    subject.sentence === number - 1
  ) {
    discourse.last = { holder: subject.holder, block: reading.index, sentence: number };
    return made({ ...draft, told: null }, subject.holder, 'carried');
  }
  if (quoted > 0.6) return last && near ? keep('quotation') : made(draft, null, 'quotation');
  if (last && isFar && reported) return keep('reported');
  if (!last || !near) return made(draft, null, reported ? 'reported' : 'none');
  if (reported) return keep('reported');
  if (isNext && maybeReported) return keep('reported');
  if (isNext && isCarried) return keep('carried');
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
