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

/** What the whole page says about who is named: for each entity the places of its full names and of other bearers of its surname. */
type Page = { readonly full: Map<string, number[]>; readonly others: Map<string, number> };
type Found = { readonly block: number; readonly hit: NameHit; readonly readings: Readings };

/** Decides for every name found on a page whom or what it means, or that it must not be marked. Linear in the text. */
export function link({ blocks, page, named }: LinkQuery): Linked {
  const facts: Page = { full: new Map(named.map((id) => [id, [-1]])), others: new Map() };
  const found = blocks.flatMap((block, index) => readBlock(block, index, page));
  for (const [order, { readings }] of found.entries()) learn(facts, readings, order);
  const mentions = found.flatMap((item, order) => {
    const chosen = choose(item.readings.allowed, facts, order);
    return chosen ? [mentionOf(item, blocks, chosen)] : [];
  });
  return { mentions, named: [...facts.full.keys()] };
}

function readBlock(block: BlockOfNames, index: number, page: Lang): readonly Found[] {
  if (block.hits.length === 0) return [];
  const ends = new Set(block.hits.map((hit) => hit.end));
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
    };
    return { block: index, hit, readings: readingsOf({ hit, place, page, folded }) };
  });
}

function learn(facts: Page, readings: Readings, order: number): void {
  for (const { use, isFull } of readings.allowed) {
    if (!isFull || use.ambiguous) continue;
    const places = facts.full.get(use.entity.id);
    if (places) places.push(order);
    else facts.full.set(use.entity.id, [order]);
  }
  for (const { use, foreign } of readings.forbidden) {
    if (foreign && !facts.others.has(use.entity.id)) facts.others.set(use.entity.id, order);
  }
}

type Choice = { readonly reading: Reading; readonly why: Why };

function choose(allowed: readonly Reading[], facts: Page, order: number): Choice | null {
  let best: { choice: Choice; trust: number; nearest: number } | null = null;
  let isTied = false;
  for (const reading of allowed) {
    const choice = judge(reading, facts, order);
    if (!choice) continue;
    const nearest = nearestFull(facts.full.get(reading.use.entity.id), order);
    const rank = { choice, trust: choice.trust, nearest };
    const order2 = best ? rank.trust - best.trust || rank.nearest - best.nearest : 1;
    isTied = order2 === 0 ? isTied || reading.use.entity.kind === 'person' : order2 < 0 && isTied;
    if (order2 > 0) best = rank;
  }
  return isTied ? null : (best?.choice ?? null);
}

/** The rule by which a reading holds on this page, and how far it is to be trusted; null when it does not hold. */
function judge({ use, isFull }: Reading, facts: Page, order: number): (Choice & { trust: number }) | null {
  const { entity } = use;
  const isNamed = facts.full.has(entity.id);
  const reading = { use, isFull };
  const because = (rule: string, trust: number) => ({ reading, trust, why: whyOf(rule, reading) });
  if (isFull && !use.ambiguous) return because(entity.kind === 'person' ? 'full name' : 'name', 2);
  if (isNamed) return because('named in full on the page', 3);
  if (use.ambiguous) return null;
  const other = facts.others.get(entity.id);
  return other !== undefined && other <= order ? null : because('short name that fits one entry', 1);
}

function whyOf(rule: string, { use }: Reading): Why {
  const form = use.base ? use.alias : `${use.alias} (inflected)`;
  return { rule, detail: `${form} [${use.lang}]`, row: use.entity.id };
}

/** Order of the last full name before, else minus the distance of the first one after; the greater the nearer. */
function nearestFull(places: readonly number[] | undefined, order: number): number {
  if (!places) return Number.NEGATIVE_INFINITY;
  const before = places.findLast((place) => place <= order);
  return before ?? order - (places[0] ?? 0) - 1e6;
}

function mentionOf({ block, hit }: Found, blocks: readonly BlockOfNames[], { reading, why }: Choice): Mention {
  const candidates = new Set(hit.uses.map((use) => use.entity.id)).size;
  const { start, end } = hit;
  const text = blocks[block]?.text.slice(start, end) ?? '';
  return { block, start, end, text, entity: refOf(reading.use.entity), candidates, why: [why] };
}

const refOf = ({ id, label, kind }: EntityEntry) => ({ id, label, kind });
