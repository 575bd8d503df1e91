import type { BlockSpan, DetectRequest, Findings, Mention, Statement } from '../findings';
import type { Lang, Span } from '../rows';
import { articleDay } from './date';
import { blockLanguage, pageLanguage } from './language';
import { entityOf, namesIn, termsIn, topicOf } from './layers';
import { link } from './link/link';
import { normalise, toOriginal } from './normalise';
import { withPrior } from './prior';
import { leastRelevance, relevance, termsBeside, toldIn } from './relevance';
import { remembered } from './remembered';
import { sentences } from './sentences/sentences';
import type { ReadBlock } from './statement-input';
import { statements } from './statements';
import { countryNamed, titledPeople } from './titled';
import type { EntityEntry, Lexicon, NameHit, Normalised, TopicEntry } from './types';
import { unknownNames } from './unknown/names';
import { wordStarts } from './words';

type Prepared = {
  readonly normalised: Normalised;
  readonly text: string;
  readonly lang: Lang;
  readonly starts: Uint32Array;
  readonly hits: readonly NameHit[];
};

/**
 * What a page says of the lexicons' names and topics, highest rank first: mentions, statements with their prior positions, unknown names.
 * Offsets are those of the request's blocks. Pages that are not about the war have no findings. Pure but for the clock; linear in the text.
 */
export function detect(request: DetectRequest, lexicons: readonly Lexicon[]): Findings {
  return detection(request, lexicons).whole();
}

/** Findings in two steps: the names are known in a fraction of the time that all of it takes. */
export type Detection = {
  /** Without statements and unknown names. */
  readonly names: Findings;
  whole(): Findings;
};

/** The same as `detect`, whose second step is taken when it is asked for. */
export function detection(request: DetectRequest, lexicons: readonly Lexicon[]): Detection {
  const begun = performance.now();
  const day = articleDay(request.date, new Date().toISOString().slice(0, 10));
  const known = knownRows(lexicons);
  const page = pageLanguage(request.lang, request.blocks);
  const blocks = request.blocks.map((block) => prepare(block.text, blockLanguage(block, page), lexicons));
  const { mentions, named } = link({ blocks, page, named: request.context?.named ?? [] });
  const read = readBlocks(blocks, mentions, lexicons);
  const score = relevance({
    mentions,
    terms: termsBeside(read, known.entity),
    told: toldIn(read),
    length: lengthOf(blocks),
    lang: page,
    entity: known.entity,
  });
  const relevant = score >= leastRelevance || request.context?.relevant === true;
  const marks = relevant ? mentions : [];
  const names: Findings = {
    lang: page,
    date: day,
    relevant,
    score,
    mentions: marks.map((mention) => toPage(mention, blocks, request)),
    statements: [],
    unknown: [],
    context: { named, relevant },
    ms: performance.now() - begun,
  };
  const whole = (): Findings => {
    if (!relevant) return names;
    const resumed = performance.now();
    const found = statementsOf(read, { request, day, lexicons, known });
    const said = read.map(({ text, lang, mentions: marked }) => ({ text, lang, names: marked }));
    return {
      ...names,
      statements: found.map((each) => toPage({ ...each, ...partsToPage(each, blocks) }, blocks, request)),
      unknown: unknownNames({ blocks: said, statements: found }),
      ms: names.ms + performance.now() - resumed,
    };
  };
  return { names, whole };
}

function prepare(original: string, lang: Lang, lexicons: readonly Lexicon[]): Prepared {
  const normalised = normalise(original);
  const starts = wordStarts(normalised.text);
  return { normalised, text: normalised.text, lang, starts, hits: namesIn(lexicons, normalised.text, starts) };
}

function readBlocks(
  blocks: readonly Prepared[],
  mentions: readonly Mention[],
  lexicons: readonly Lexicon[],
): readonly ReadBlock[] {
  const byBlock = blocks.map((): Mention[] => []);
  for (const mention of mentions) byBlock[mention.block]?.push(mention);
  return blocks.map(({ text, lang, starts }, index) => {
    const limits = sentences(text, lang);
    return {
      text,
      lang,
      sentences: limits,
      mentions: byBlock[index] ?? [],
      terms: termsIn(lexicons, text, starts, limits, lang),
    };
  });
}

/** UTF-16 units of ordinary words and their blanks at most, so that one endless word (data, or a hostile page) does not outweigh the text. */
const longestWord = 12;

const lengthOf = (blocks: readonly Prepared[]): number =>
  blocks.reduce((sum, { text, starts }) => sum + Math.min(text.length, longestWord * (starts.length + 1)), 0);

/** The rows of all datasets that count, by id; asked for again and again for the same few. */
type Known = {
  readonly entity: (id: string) => EntityEntry | null;
  readonly topic: (id: string) => TopicEntry | null;
};

const knownRows = (lexicons: readonly Lexicon[]): Known => ({
  entity: remembered((id) => entityOf(lexicons, id)),
  topic: remembered((id) => topicOf(lexicons, id)),
});

type Scene = {
  readonly request: DetectRequest;
  readonly day: string;
  readonly lexicons: readonly Lexicon[];
  readonly known: Known;
};

function statementsOf(blocks: readonly ReadBlock[], { request, day, lexicons, known }: Scene): readonly Statement[] {
  const title = normalise(request.title ?? '').text;
  const lang = blocks[0]?.lang ?? '';
  const mentioned = new Set(blocks.flatMap((block) => block.mentions.map((mention) => mention.entity.id)));
  const isUndated = articleDay(request.date, '') === '';
  const found = statements({
    blocks,
    date: day,
    ...(isUndated ? { named: mentioned } : {}),
    title,
    titled: titledPeople(title, { lexicons, lang, day, isUndated }, mentioned),
    country: (name) => countryNamed(name, lexicons),
    inOffice: (office, of) => titledPeople(office, { lexicons, lang: of, day, isUndated }, mentioned)[0] ?? null,
    entity: known.entity,
    topic: known.topic,
    examples: lexicons.flatMap((lexicon) => lexicon.examples),
    termsOf: (text, of) => {
      const plain = normalise(text).text;
      return termsIn(lexicons, plain, wordStarts(plain), [{ start: 0, end: plain.length }], of);
    },
  });
  return found.map((each) => withPrior(each, { lexicons, day, lang: blocks[each.block]?.lang ?? lang }));
}

/** A finding with its span in the page's own text. */
function toPage<Finding extends BlockSpan & { readonly text: string }>(
  finding: Finding,
  blocks: readonly Prepared[],
  request: DetectRequest,
): Finding {
  const span = originalSpan(finding, blocks);
  return { ...finding, ...span, text: request.blocks[finding.block]?.text.slice(span.start, span.end) ?? finding.text };
}

function partsToPage({ speaker, cue }: Statement, blocks: readonly Prepared[]): Pick<Statement, 'speaker' | 'cue'> {
  return {
    speaker: speaker && { ...speaker, ...originalSpan(speaker, blocks) },
    cue: cue && { ...cue, ...originalSpan(cue, blocks) },
  };
}

function originalSpan(span: BlockSpan, blocks: readonly Prepared[]): Span {
  const normalised = blocks[span.block]?.normalised;
  return normalised ? toOriginal(normalised, span) : span;
}
