import type { Mention, Statement } from '../findings';
import type { Lang, Span } from '../rows';
import { type Attribution, attributions } from './attribute/attributions';
import { languageOf } from './attribute/language';
import { type Reading, readingOf } from './attribute/reading';
import { tokenAt } from './attribute/tokens';
import { type ClaimIndex, claimIndex, similarClaims } from './claims';
import { confidenceOf } from './confidence';
import { quotations } from './quotes';
import { runningTopics } from './running-topics';
import { type Judgement, stanceOf } from './stance/stance';
import { type ClaimHit, type RankedTopics, rankTopics } from './topics';
import type { EntityEntry, Lexicon, TermHit, TopicEntry } from './types';
import { isStatement } from './worth';

/** A block with all that earlier steps found in it; offsets as in `text`. */
export type ReadBlock = {
  readonly text: string;
  readonly lang: Lang;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly terms: readonly TermHit[];
};

export type StatementInput = {
  readonly blocks: readonly ReadBlock[];
  /** ISO date of the article. */
  readonly date: string;
  readonly title?: string;
  /** Persons whom the title names, in order. */
  readonly titled?: readonly EntityEntry[];
  /** Who holds an office on the day of the article. */
  inOffice?(office: string, lang: Lang): EntityEntry | null;
  entity(id: string): EntityEntry | null;
  topic(id: string): TopicEntry | null;
  readonly examples?: Lexicon['examples'];
};

type Sentence = {
  readonly said: Attribution;
  readonly reading: Reading;
  readonly ranked: RankedTopics;
  readonly isCarried: boolean;
};

/** Statements of a page in order; `prior` and `change` are left empty for whoever knows the positions. */
export function statements(input: StatementInput): readonly Statement[] {
  const quotes = quotations(input.blocks.map((block) => block.text));
  const readings = input.blocks.flatMap((block, index) => {
    const language = languageOf(block.lang);
    return language ? [readingOf(block, index, quotes[index] ?? [], { language, date: input.date })] : [];
  });
  const said = attributions(
    readings,
    input.blocks.map((block) => block.sentences),
    {
      entity: input.entity,
      title: input.title ?? '',
      titled: input.titled ?? [],
      inOffice: (office, lang) => input.inOffice?.(office, lang) ?? null,
    },
  );
  const byIndex = new Map(readings.map((reading) => [reading.index, reading]));
  return withTopics(said, byIndex, input).flatMap((sentence) => statementOf(sentence, input) ?? []);
}

/** The sentences of a page with their topics, own or carried. */
function withTopics(
  said: readonly Attribution[],
  readings: ReadonlyMap<number, Reading>,
  input: StatementInput,
): readonly Sentence[] {
  const running = runningTopics(said, ownTopics(said, input));
  return said.flatMap((attribution, at): readonly Sentence[] => {
    const reading = readings.get(attribution.block);
    const topics = running[at];
    return reading && topics ? [{ said: attribution, reading, ...topics }] : [];
  });
}

/** Topics and claims that each sentence has by itself: named, declared, or much like an example of a claim. */
function ownTopics(said: readonly Attribution[], input: StatementInput): readonly RankedTopics[] {
  const index = indexOf(input.examples ?? []);
  return said.map(({ block, sentence }) => {
    const { text = '', lang = '', terms = [] } = input.blocks[block] ?? {};
    const ranked = rankTopics(terms, sentence, input.topic);
    if (!index) return ranked;
    const compared = { text: text.slice(sentence.start, sentence.end), lang, topics: new Set(ranked.topics) };
    const similar = similarClaims(index, compared).filter(({ id }) => ranked.claims.every((claim) => claim.id !== id));
    if (similar.length === 0) return ranked;
    const claims = [...ranked.claims, ...similar.map((claim) => ({ ...claim, term: 'similar', place: null }))];
    const topic = index.examples.find(({ claim }) => claim.id === similar[0]?.id)?.claim.topic;
    const topics = topic && !ranked.topics.includes(topic) ? [...ranked.topics, topic].slice(0, 3) : ranked.topics;
    return { ...ranked, topics, claims };
  });
}

let indexed: ClaimIndex | null = null;

/** The index of the examples, made again only when the examples changed. */
function indexOf(examples: ClaimIndex['examples']): ClaimIndex | null {
  if (examples.length === 0) return null;
  const isSame =
    indexed?.examples.length === examples.length && examples.every((example, at) => indexed?.examples[at] === example);
  if (!isSame) indexed = claimIndex(examples);
  return indexed;
}

function statementOf(sentence: Sentence, input: StatementInput): Statement | null {
  const { said, reading, ranked, isCarried } = sentence;
  const [first] = ranked.topics;
  if (first === undefined) return null;
  const { start, end } = said.sentence;
  const { stance, rejected } = stanceIn(sentence, input);
  const isShown = isStatement({
    rule: said.rule,
    hasHolder: said.holder !== null,
    nature: input.topic(first)?.nature ?? 'position',
    stance,
    words: wordsIn(reading, said.sentence),
    hasParty: namesParty(sentence, input),
    claims: ranked.claims.length,
    isCarried,
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
    why: whyOf(said, ranked, isCarried),
  };
}

const wordsIn = ({ list }: Reading, { start, end }: Span): number =>
  list.slice(tokenAt(list, start), tokenAt(list, end)).filter((token) => token.isWord).length;

/** Whether a sentence names somebody, speaks of a country by one of its words, or in the first person. */
function namesParty({ said, reading }: Sentence, input: StatementInput): boolean {
  const { start, end } = said.sentence;
  const { mentions = [], terms = [] } = input.blocks[said.block] ?? {};
  const within = (span: Span) => span.start >= start && span.end <= end;
  if (mentions.some(within)) return true;
  if (terms.some((term) => within(term) && isParty(term, input))) return true;
  const words = reading.list.slice(tokenAt(reading.list, start), tokenAt(reading.list, end));
  return words.some(({ low }) => reading.language.is.first(low));
}

/** Concepts of words for a party are named after it: `russia-any`. */
function isParty({ use }: TermHit, input: StatementInput): boolean {
  return use.kind === 'topic' && use.topic.concept && input.entity(use.topic.id.replace(/-any$/, '')) !== null;
}

type Judged = { readonly stance: Statement['stance']; readonly rejected: ReadonlySet<string> };

/** The stance, and the claims that the speaker rejects: whoever rejects the first of them does not assert it. */
function stanceIn(sentence: Sentence, input: StatementInput): Judged {
  const { reading, ranked } = sentence;
  const { stance, rejects } = judgementOf(sentence, input);
  const isRejected = ({ place }: ClaimHit) =>
    rejects(place && { first: tokenAt(reading.list, place.start), last: tokenAt(reading.list, place.end) - 1 });
  const rejected = ranked.claims.filter(isRejected);
  const isDenied =
    rejected.some(({ id }) => id === ranked.claims[0]?.id) && (stance === 'asserts' || stance === 'supports');
  return { stance: isDenied ? 'denies' : stance, rejected: new Set(rejected.map(({ id }) => id)) };
}

function judgementOf({ said, reading, ranked }: Sentence, input: StatementInput): Judgement {
  const { start, end } = said.sentence;
  const holder = said.holder?.id ?? null;
  const sides = new Set(
    holder === null ? [] : [holder, ...(input.entity(holder)?.speaksFor ?? []).map((tenure) => tenure.entity)],
  );
  const isOther = (id: string) => {
    const entry = input.entity(id);
    const own = [id, entry?.standsFor ?? id, ...(entry?.speaksFor ?? []).map((tenure) => tenure.entity)];
    return own.every((one) => !sides.has(one));
  };
  const terms = (input.blocks[said.block]?.terms ?? []).filter((term) => term.start >= start && term.end <= end);
  return stanceOf({
    lang: reading.language.data.lang,
    list: reading.list,
    from: tokenAt(reading.list, start),
    to: tokenAt(reading.list, end),
    nature: input.topic(ranked.topics[0] ?? '')?.nature ?? 'position',
    cue: said.cue ? tokenAt(reading.list, said.cue.start) : -1,
    others: said.subjects.filter(({ entity }) => isOther(entity)).map(({ at }) => at),
    termEnds: new Set(terms.map((term) => term.end)),
    topicAt: terms.flatMap((term) => (topicOf(term) === ranked.topics[0] ? [tokenAt(reading.list, term.start)] : [])),
  });
}

const topicOf = ({ use }: TermHit): string | null => {
  if (use.kind === 'topic') return use.topic.id;
  return use.kind === 'claim' ? use.claim.topic : null;
};

function whyOf(said: Attribution, ranked: RankedTopics, isCarried: boolean): Statement['why'] {
  const [topic = ''] = ranked.topics;
  return [
    ...ranked.claims.map((claim) => ({ rule: 'claim', detail: claim.term, row: claim.id })),
    { rule: isCarried ? 'topic-carried' : 'topic', detail: ranked.term ?? '', row: topic },
    { rule: said.rule, detail: said.holder?.label ?? '', ...(said.holder?.id ? { row: said.holder.id } : {}) },
  ];
}
