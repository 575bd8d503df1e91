import type { Mention, Why } from '../../findings';
import type { Lang } from '../../rows';
import { fold } from '../letters';
import type { EntityEntry, NameHit } from '../types';
import type { Place } from './forbid';
import { type BlockOfNames, type Reading, type Readings, readingsOf } from './readings';
import { isTitleCase } from './title-case';

export type LinkQuery = {
  readonly blocks: readonly BlockOfNames[];
  readonly page: Lang;
  /** Ids of entities whose full name stood in earlier blocks of the page. */
  readonly named: readonly string[];
};
/** Mentions in the order of the text, block by block, and the ids of all entities named in full. */
export type Linked = { readonly mentions: readonly Mention[]; readonly named: readonly string[] };

/** Places among all names of the page: of the entity's first full name, and of the last one before the name that is being decided. */
type FullNames = { readonly first: number; last: number | null };
/** What the whole page says about who is named; `others`: where another bearer of an entity's surname first stands. */
type Page = { readonly full: Map<string, FullNames>; readonly others: Map<string, number> };
type Found = { readonly block: number; readonly hit: NameHit; readonly readings: Readings };

/** Decides for every name found on a page whom or what it means, or that it must not be marked. Linear in the text. */
export function link({ blocks, page, named }: LinkQuery): Linked {
  const facts: Page = { full: new Map(named.map((id) => [id, { first: -1, last: -1 }])), others: new Map() };
  const found = blocks.flatMap((block, index) => readBlock(block, index, page));
  for (const [order, { readings }] of found.entries()) learn(facts, readings, order);
  const mentions = found.flatMap((item, order) => {
    for (const id of fullIn(item.readings)) (facts.full.get(id) ?? { last: null }).last = order;
    const chosen = choose(item.readings.allowed, facts, order);
    return chosen ? [mentionOf(item, blocks, chosen)] : [];
  });
  return { mentions, named: [...facts.full.keys()] };
}

function readBlock(block: BlockOfNames, index: number, page: Lang): readonly Found[] {
  if (block.hits.length === 0) return [];
  const ends = new Set(block.hits.map((hit) => hit.end));
  const people = block.hits.filter(({ uses }) => uses.every(({ entity }) => entity.kind === 'person'));
  const edges = new Set(people.flatMap(({ start, end }) => [start, end]));
  const isTitle = isTitleCase(block.text, block.lang);
  let key: string | undefined;
  const folded = () => {
    key ??= fold(block.text);
    return key;
  };
  return block.hits.map((hit) => {
    const place: Place = {
      text: block.text,
      span: hit,
      lang: block.lang,
      isTitle,
      isNameEnd: (offset) => ends.has(offset),
      isPersonAt: (offset) => edges.has(offset),
    };
    return { block: index, hit, readings: readingsOf({ hit, place, page, folded }) };
  });
}

const fullIn = ({ allowed }: Readings) =>
  allowed.filter(({ use, isFull }) => isFull && !use.ambiguous).map(({ use }) => use.entity.id);

function learn(facts: Page, readings: Readings, order: number): void {
  for (const id of fullIn(readings)) if (!facts.full.has(id)) facts.full.set(id, { first: order, last: null });
  for (const { use, foreign } of readings.forbidden) {
    if (foreign && !facts.others.has(use.entity.id)) facts.others.set(use.entity.id, order);
  }
}

type Choice = { readonly reading: Reading; readonly why: Why };
type Judged = Choice & { readonly trust: number; readonly nearest: number };

/** The most trusted reading, then the one named last; null where two persons come out equal. */
function choose(allowed: readonly Reading[], facts: Page, order: number): Choice | null {
  const judged = allowed.flatMap((reading) => judge(reading, facts, order) ?? []);
  const [best, next] = judged.sort((a, b) => b.trust - a.trust || b.nearest - a.nearest);
  if (!best) return null;
  const isTied = next?.trust === best.trust && next.nearest === best.nearest;
  return isTied && best.reading.use.entity.kind === 'person' ? null : best;
}

/** The rule by which a reading holds on this page, and how far it is to be trusted; null when it does not hold. */
function judge(reading: Reading, facts: Page, order: number): Judged | null {
  const { use, isFull } = reading;
  const { entity } = use;
  const isNamed = facts.full.has(entity.id);
  const nearest = nearness(facts.full.get(entity.id), order);
  const because = (rule: string, trust: number): Judged => ({ reading, trust, nearest, why: whyOf(rule, reading) });
  if (isFull && !use.ambiguous) {
    // Who or what asks for words beside it and has them is meant rather than who or what asks for none.
    if (use.near.length > 0) return because('words that stand near', 2.5);
    return because(entity.kind === 'person' ? 'full name' : 'name', 2);
  }
  if (isNamed) return because('named in full on the page', 3);
  if (use.ambiguous) return null;
  const other = facts.others.get(entity.id);
  return other !== undefined && other <= order ? null : because('short name that fits one entry', 1);
}

function whyOf(rule: string, { use }: Reading): Why {
  const form = use.base ? use.alias : `${use.alias} (inflected)`;
  return { rule, detail: `${form} [${use.lang}]`, row: use.entity.id };
}

/** Place of the last full name before, else the distance to the first one after, always less; the greater the nearer. */
function nearness(places: FullNames | undefined, order: number): number {
  if (!places) return Number.MIN_SAFE_INTEGER;
  return places.last ?? order - places.first - 1e9;
}

function mentionOf({ block, hit }: Found, blocks: readonly BlockOfNames[], { reading, why }: Choice): Mention {
  const candidates = new Set(hit.uses.map((use) => use.entity.id)).size;
  const { start } = reading;
  const { end } = hit;
  const text = blocks[block]?.text.slice(start, end) ?? '';
  return { block, start, end, text, entity: refOf(reading.use.entity), candidates, why: [why] };
}

const refOf = ({ id, label, kind }: EntityEntry) => ({ id, label, kind });
