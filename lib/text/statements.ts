import type { Statement } from '../findings';
import type { Span } from '../rows';
import type { Attribution } from './attribute/attribution';
import { attributions } from './attribute/attributions';
import { languageOf } from './attribute/language';
import { placedIn, type Reading, readingOf } from './attribute/reading';
import { tokenAt } from './attribute/tokens';
import { type ClaimIndex, claimIndex, similarClaims } from './claims';
import { confidenceOf } from './confidence';
import { stanceIn } from './judged';
import { isPointing } from './pointing';
import { quotations } from './quotes';
import { runningTopics } from './running-topics';
import type { Sentence, StatementInput } from './statement-input';
import { type RankedTopics, rankTopics } from './topics';
import type { TermHit } from './types';
import { warNear } from './war-near';
import { isStatement } from './worth';

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
      country: (name, lang) => input.country?.(name, lang) ?? null,
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
  const near = warNear(said, input.blocks, input.entity);
  const terms = termsBySentence(said, input).map((list, at) => (near[at] ? list : []));
  const running = runningTopics({ said, own: ownTopics(said, terms, input), near });
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

/** Topics and claims that each sentence has by itself: named, declared, or much like an example of a claim. */
function ownTopics(
  said: readonly Attribution[],
  terms: readonly (readonly TermHit[])[],
  input: StatementInput,
): readonly RankedTopics[] {
  const index = indexOf(input.examples ?? []);
  const alone = { topic: input.topic, share: () => 0 };
  const share = sharesOf(said.map(({ sentence }, at) => rankTopics(terms[at] ?? [], sentence, alone).topics));
  return said.map(({ block, sentence }, at) => {
    const { text = '', lang = '' } = input.blocks[block] ?? {};
    const ranked = rankTopics(terms[at] ?? [], sentence, { topic: input.topic, share });
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

/** What share of a page's topical sentences each topic has. */
function sharesOf(topics: readonly (readonly string[])[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const ids of topics) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const all = topics.filter((ids) => ids.length > 0).length;
  return (id) => (counts.get(id) ?? 0) / Math.max(1, all);
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
  if (first === undefined || isNobodys(sentence)) return null;
  const { start, end } = said.sentence;
  const { stance, rejected, isSided } = stanceIn(sentence, input);
  if (stance === 'asserts' && isPointing(sentence)) return null;
  const isShown = isStatement({
    rule: said.rule,
    hasHolder: said.holder !== null,
    nature: input.topic(first)?.nature ?? 'position',
    stance,
    isSided,
    words: wordsIn(reading, said.sentence),
    hasParty: namesParty(sentence, input),
    claims: ranked.claims.length,
    topical: topicalIn(sentence.terms),
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

/** Whether a sentence names somebody, speaks of a country by one of its words, or in the first person. */
function namesParty({ said, terms, reading }: Sentence, input: StatementInput): boolean {
  const from = tokenAt(reading.list, said.sentence.start);
  const to = tokenAt(reading.list, said.sentence.end);
  if (placedIn(reading.mentions, from, to).length > 0 || terms.some((term) => isParty(term, input))) return true;
  return reading.list
    .slice(from, to)
    .some(({ low }) => reading.language.is.first(low) || reading.language.is.they(low));
}

/** Concepts of words for a party are named after it: `russia-any`. */
function isParty({ use }: TermHit, input: StatementInput): boolean {
  return use.kind === 'topic' && use.topic.concept && input.entity(use.topic.id.replace(/-any$/, '')) !== null;
}

function whyOf(said: Attribution, ranked: RankedTopics, isCarried: boolean): Statement['why'] {
  const [topic = ''] = ranked.topics;
  return [
    ...ranked.claims.map((claim) => ({ rule: 'claim', detail: claim.term, row: claim.id })),
    { rule: isCarried ? 'topic-carried' : 'topic', detail: ranked.term ?? '', row: topic },
    { rule: said.rule, detail: said.holder?.label ?? '', ...(said.holder?.id ? { row: said.holder.id } : {}) },
  ];
}
