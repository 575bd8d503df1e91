import type { Statement } from '../findings';
import type { Span } from '../rows';
import type { Attribution } from './attribute/attribution';
import { attributions } from './attribute/attributions';
import { languageOf } from './attribute/language';
import { type Reading, readingOf } from './attribute/reading';
import { tokenAt } from './attribute/tokens';
import { confidenceOf } from './confidence';
import { stanceIn } from './judged';
import { isMereAct } from './mere-acts';
import { ownTopics } from './own-topics';
import { partiesIn } from './parties';
import { isPointing, pointedBack, pointsBack } from './pointing';
import { quotations } from './quotes';
import { runningTopics } from './running-topics';
import { withWholeQuotations } from './sentences/whole-quotations';
import type { Sentence, StatementInput } from './statement-input';
import type { RankedTopics } from './topics';
import type { TermHit } from './types';
import { warNear } from './war-near';
import { isStatement } from './worth';

/** Statements of a page in order; `prior` and `change` are left empty for whoever knows the positions. */
export function statements(input: StatementInput): readonly Statement[] {
  const quotes = quotations(input.blocks.map((block) => block.text));
  const readings = input.blocks.flatMap((block, index) => {
    const language = languageOf(block.lang);
    return language ? [readingOf(block, index, quotes[index] ?? [], { ...input, language })] : [];
  });
  const said = attributions(
    readings,
    input.blocks.map((block, index) => withWholeQuotations(block.sentences, quotes[index] ?? [], block.lang)),
    {
      entity: input.entity,
      title: input.title ?? '',
      titled: input.titled ?? [],
      country: (name, lang) => input.country?.(name, lang) ?? null,
      inOffice: (office, lang) => input.inOffice?.(office, lang) ?? null,
    },
  );
  const byIndex = new Map(readings.map((reading) => [reading.index, reading]));
  return withTopics(pointedBack(said, byIndex), byIndex, input).flatMap(
    (sentence) => statementOf(heldIn(sentence, input), input) ?? [],
  );
}

/** The sentences of a page with their topics, own or carried. */
function withTopics(
  said: readonly Attribution[],
  readings: ReadonlyMap<number, Reading>,
  input: StatementInput,
): readonly Sentence[] {
  const near = warNear(said, input.blocks, input.entity);
  const terms = termsBySentence(said, input).map((list, at) => (near[at] ? list : []));
  const isPointing = said.map(({ block, sentence }) => pointsBack(readings.get(block), sentence));
  const running = runningTopics({ said, own: ownTopics(said, terms, input), near, isPointing });
  return said.flatMap((attribution, at): readonly Sentence[] => {
    const reading = readings.get(attribution.block);
    const topics = running[at];
    return reading && topics ? [{ said: attribution, terms: terms[at] ?? [], reading, ...topics }] : [];
  });
}

/** The terms of each sentence. Sentences are in order, so that each block's terms are gone through once. */
function termsBySentence(said: readonly Attribution[], input: StatementInput): readonly (readonly TermHit[])[] {
  const ordered = input.blocks.map(({ terms }) => terms.toSorted((a, b) => a.start - b.start));
  const next = ordered.map(() => 0);
  return said.map(({ block, sentence }) => {
    const terms = ordered[block] ?? [];
    let at = next[block] ?? 0;
    while (at < terms.length && (terms[at]?.start ?? 0) < sentence.start) at++;
    const found: TermHit[] = [];
    for (let term = terms[at]; term && term.start < sentence.end; term = terms[++at]) {
      if (term.end <= sentence.end) found.push(term);
    }
    next[block] = at;
    return found;
  });
}

/** `Hungary is blocking the sanctions`: a sentence that nobody says, and whose subject is for or against its topic, tells that subject's position. */
function heldIn(sentence: Sentence, input: StatementInput): Sentence {
  const { spokenOf, ...said } = sentence.said;
  if (!spokenOf || sentence.ranked.topics.length === 0) return sentence;
  const held: Sentence = { ...sentence, said: { ...said, holder: spokenOf, rule: 'stance' } };
  const { stance, isHeld } = stanceIn(held, input);
  return isHeld && stance !== 'asserts' && stance !== 'unclear' ? held : sentence;
}

function statementOf(sentence: Sentence, input: StatementInput): Statement | null {
  const { said, reading, ranked, isCarried } = sentence;
  const [first] = ranked.topics;
  if (first === undefined || isNobodys(sentence)) return null;
  const { start, end } = said.sentence;
  const { stance, rejected, isSided, isEvent, isPlain } = stanceIn(sentence, input);
  if (stance === 'asserts' && isPointing(sentence)) return null;
  const isShown = isStatement({
    rule: said.rule,
    hasHolder: said.holder !== null,
    nature: input.topic(first)?.nature ?? 'position',
    stance,
    isSided,
    isEvent,
    words: wordsIn(reading, said.sentence),
    isMereAct: isMereAct(said, reading),
    ...partiesIn(sentence, input),
    claims: ranked.claims.length,
    topical: topicalIn(sentence.terms),
    places: ranked.places,
    // Where nouns have capitals, holders are found on both sides of their verbs: what is left without one tells of events.
    isLoose: reading.language.data.capitals === 'nouns' && ranked.term?.includes('&') === true,
    isCarried,
    isGoneOnWith: sentence.isGoneOnWith,
  });
  if (!isShown) return null;
  return {
    block: said.block,
    start,
    end,
    text: reading.text.slice(start, end),
    form: said.form,
    speaker: said.holder && {
      block: said.holder.block,
      start: said.holder.start,
      end: said.holder.end,
      id: said.holder.id,
      label: said.holder.label,
      ...(said.holder.together ? { together: said.holder.together.map(({ id, label }) => ({ id, label })) } : {}),
    },
    cue: said.cue && { ...said.cue, block: said.block },
    topics: ranked.topics,
    claims: ranked.claims.map(({ id, score }) => ({
      id,
      score,
      ...(rejected.has(id) ? { rejected: true as const } : {}),
    })),
    stance,
    prior: [],
    change: null,
    confidence: confidenceOf({
      rule: said.rule,
      isKnown: Boolean(said.holder?.id),
      isCarried,
      hasClaim: ranked.claims.length > 0,
    }),
    // What somebody demands or rejects is a position whether or not the verb is one of saying, too.
    why: whyOf(isPlain && said.rule === 'cue' ? { ...said, rule: 'stance' } : said, ranked, isCarried),
  };
}

/** Whether a sentence is no statement whatever its words for and against: then they are not looked for. */
const isNobodys = ({ said, ranked, terms }: Sentence): boolean =>
  said.holder === null &&
  said.rule !== 'address' &&
  said.rule !== 'reported' &&
  ranked.claims.length === 0 &&
  topicalIn(terms) === 0;

/** Words of topics and of claims; those of concepts are no topic. */
const topicalIn = (terms: readonly TermHit[]): number =>
  terms.filter(({ use }) => use.kind === 'claim' || (use.kind === 'topic' && !use.topic.concept)).length;

const wordsIn = ({ list }: Reading, { start, end }: Span): number =>
  list.slice(tokenAt(list, start), tokenAt(list, end)).filter((token) => token.isWord).length;

function whyOf(said: Attribution, ranked: RankedTopics, isCarried: boolean): Statement['why'] {
  const [topic = ''] = ranked.topics;
  return [
    ...ranked.claims.map((claim) => ({ rule: 'claim', detail: claim.term, row: claim.id })),
    { rule: isCarried ? 'topic-carried' : 'topic', detail: ranked.term ?? '', row: topic },
    { rule: said.rule, detail: said.holder?.label ?? '', ...(said.holder?.id ? { row: said.holder.id } : {}) },
  ];
}
