import type { DetectRequest, Findings, Mention, PageContext, Statement, UnknownName } from '../../lib/findings';
import { findingArticle, wholePage } from '../../lib/page/article';
import { readBlocks, withoutTail } from '../../lib/page/blocks';
import type { PageBlock } from '../../lib/page/flatten';
import { type Metadata, metadata } from '../../lib/page/metadata';
import { inSlices, resultInSlices, turnIfDue } from '../../lib/page/slices';

export type Found = { readonly mentions: readonly Mention[]; readonly statements: readonly Statement[] };

/** Of blocks that were looked at before the page was known to be about the war. */
const unmarked: Found = { mentions: [], statements: [] };

/** What is known of a page. Findings belong to blocks, and stay while a block's text does. */
export type Reading = {
  readonly meta: Metadata;
  readonly isArticle: boolean;
  readonly roots: readonly Element[];
  readonly blocks: readonly PageBlock[];
  readonly found: ReadonlyMap<PageBlock, Found>;
  readonly context: PageContext | null;
  readonly relevant: boolean;
  readonly lang: string;
  readonly date: string;
  readonly unknown: readonly UnknownName[];
  /** Only names were asked about as yet, or of another dataset. */
  readonly isEarly: boolean;
  /** Characters of the page when it was last judged not to be about the war; 0 before that. */
  readonly judged: number;
};

/** Asks about blocks: about all that is in them, or the names alone, which are known earlier. */
export type Detect = Record<'names' | 'detect', (request: DetectRequest) => Promise<Findings>>;

export type ReadOptions = {
  /** The whole page is read, not its article alone. */
  readonly isWhole: boolean;
  readonly signal: AbortSignal;
};

/** Characters asked about at once: enough for every usual article, little enough for a long page to show marks early. */
const chunkLength = 40_000;
/** Characters at the beginning of a page whose names are asked about before all else: more than its first screen. */
const firstLength = 8000;
/** A page that is not about the war is judged again once it has grown to this many times its length: not for a ticker beside it. */
const growth = 1.2;

/** Reads a page anew. Blocks that stand as they stood are the same objects as before; what was found in unchanged text is kept. */
export async function readPage(
  document: Document,
  before: Reading | null,
  { isWhole, signal }: ReadOptions,
): Promise<Reading> {
  const began = performance.now();
  const view = document.defaultView ?? window;
  const meta = metadata(document, view.location.href);
  await turnIfDue(began);
  const article = isWhole
    ? wholePage(document)
    : await resultInSlices(findingArticle(document, meta.saysArticle), signal);
  await turnIfDue(began);
  const read: PageBlock[] = [];
  if (article) await inSlices(readBlocks(article, view), (block) => read.push(block), signal);
  const standing = new Map(before?.blocks.map((block) => [block.segments[0]?.node, block]));
  const blocks = (isWhole ? read : withoutTail(read)).map((block) => {
    const old = standing.get(block.segments[0]?.node);
    return old && stands(old, block) ? old : block;
  });
  const today = new Date().toISOString().slice(0, 10);
  // All is asked anew then.
  const same = before && !before.isEarly && isSameArticle(before.meta, meta) ? before : null;
  const isGrown = same !== null && !same.relevant && lengthOf(blocks) > same.judged * growth;
  return {
    meta,
    isArticle: article !== null,
    roots: article?.roots ?? [],
    blocks,
    found: kept(blocks, isGrown ? new Map() : (same?.found ?? new Map())),
    context: isGrown ? null : (same?.context ?? null),
    relevant: same?.relevant ?? false,
    lang: same?.lang ?? meta.lang ?? '',
    date: meta.date ?? same?.date ?? today,
    unknown: same?.unknown ?? [],
    isEarly: false,
    judged: isGrown ? 0 : (same?.judged ?? 0),
  };
}

/**
 * Asks about the blocks without findings, the first of the page first, then from the window outward; about the names at the beginning
 * before all else. Yields after every answer.
 */
export async function* askAbout(reading: Reading, { names, detect }: Detect): AsyncGenerator<Reading, void, undefined> {
  if (reading.judged > 0) return;
  let now = reading;
  const isOpen = (block: PageBlock) => !now.found.has(block);
  for (const blocks of chunks(reading.blocks.filter(isOpen))) {
    const request = requestOf(now, blocks);
    if (now.found.size === 0) {
      const [first = blocks] = parts(blocks, firstLength);
      const beginning = await names(requestOf(now, first));
      // An article may come to the war after its beginning.
      const isEnough = beginning.relevant || first.length === blocks.length;
      const early = isEnough ? beginning : await names(request);
      now = { ...withFindings(now, isEnough ? first : blocks, early), isEarly: early.relevant };
      yield now;
      // Where the names are not about the war, there are no statements either.
      if (!early.relevant) continue;
    }
    const found = await detect(request);
    // What the beginning alone seemed to be does not count any more.
    now = { ...withFindings({ ...now, relevant: now.relevant && !now.isEarly }, blocks, found), isEarly: false };
    yield now;
  }
  if (!now.relevant) yield { ...now, judged: lengthOf(now.blocks) };
  else {
    // What was looked at before the page turned out to be about the war.
    for (const blocks of chunks(now.blocks.filter((block) => now.found.get(block) === unmarked))) {
      now = withFindings(now, blocks, await detect(requestOf(now, blocks)));
      yield now;
    }
  }
}

function requestOf({ meta, date, context }: Reading, blocks: readonly PageBlock[]): DetectRequest {
  return {
    blocks: blocks.map(({ text, lang }) => (lang ? { text, lang } : { text })),
    ...(meta.lang ? { lang: meta.lang } : {}),
    date,
    url: meta.url,
    title: meta.title,
    ...(context ? { context } : {}),
  };
}

// What was said before is another matter on another date, and a page that the browser translated is another text: asked about anew.
function isSameArticle(one: Metadata, other: Metadata): boolean {
  return one.date === other.date && one.lang === other.lang;
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function withFindings(reading: Reading, blocks: readonly PageBlock[], findings: Findings): Reading {
  const mentions = Map.groupBy(findings.mentions, ({ block }) => block);
  const statements = Map.groupBy(findings.statements, ({ block }) => block);
  const found = new Map(reading.found);
  blocks.forEach((block, index) => {
    const own = { mentions: mentions.get(index) ?? [], statements: statements.get(index) ?? [] };
    found.set(block, findings.relevant ? knownOr(own, reading.found.get(block)) : unmarked);
  });
  const { lang, date, context, unknown } = findings;
  const known = new Set(reading.unknown.map(({ text }) => text));
  return {
    ...reading,
    found,
    context,
    lang,
    date,
    relevant: reading.relevant || findings.relevant,
    unknown: [...reading.unknown, ...unknown.filter(({ text }) => !known.has(text))],
  };
}

// The names of a block come early and again with the rest: where there is no more, it stays as it was painted.
function knownOr(own: Found, before: Found | undefined): Found {
  const isNew = own.statements.length > 0 || own.mentions.length !== before?.mentions.length;
  return before === undefined || isNew ? own : before;
}

function stands(old: PageBlock, now: PageBlock): boolean {
  const last = (block: PageBlock) => block.segments.at(-1)?.node;
  return (
    old.text === now.text &&
    old.segments.length === now.segments.length &&
    last(old) === last(now) &&
    old.lang === now.lang
  );
}

// A page that draws itself anew replaces its nodes, not its words: findings go with the words.
function kept(blocks: readonly PageBlock[], found: ReadonlyMap<PageBlock, Found>): ReadonlyMap<PageBlock, Found> {
  const byText = new Map([...found].map(([block, each]) => [block.text, each]));
  const result = new Map<PageBlock, Found>();
  for (const block of blocks) {
    const each = found.get(block) ?? byText.get(block.text);
    if (each) result.set(block, each);
  }
  return result;
}

function chunks(blocks: readonly PageBlock[]): readonly (readonly PageBlock[])[] {
  // Full names stand at the beginning; after that what the reader sees counts.
  const [first, ...rest] = parts(blocks, chunkLength);
  const distance = (chunk: readonly PageBlock[]) => Math.abs(chunk[0]?.element.getBoundingClientRect().top ?? 0);
  return first ? [first, ...rest.toSorted((one, other) => distance(one) - distance(other))] : [];
}

/** Blocks in parts, each ending with the block that makes it at least as long as `least`, but for the last. */
function parts(blocks: readonly PageBlock[], least: number): readonly (readonly PageBlock[])[] {
  const all: PageBlock[][] = [];
  let length = least;
  for (const block of blocks) {
    if (length >= least) {
      all.push([]);
      length = 0;
    }
    all.at(-1)?.push(block);
    length += block.text.length;
  }
  return all;
}
