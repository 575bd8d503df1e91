import type { ClaimRow, PositionRow, Row, Rows } from '../../rows';
import { inflect as inflectByRules } from '../forms/inflect';
import { newAlphabet } from './alphabet';
import { buildNames } from './build-names';
import { buildTerms } from './build-terms';
import { column } from './columns';
import { claimEntry, entityTable, isShown, positionEntry, topicEntry } from './entries';
import { HIDDEN, type IdWriter, idWriter } from './ids';
import type { Meta } from './layout';
import type { Inflect } from './name-forms';
import { type PoolWriter, poolWriter } from './pool';
import { type Section, writeSections } from './sections';
import type { TermProblem } from './term-rows';

export type BuildOptions = {
  readonly dataset: string;
  readonly revision: string;
  /** Forms of an alias in its language; the rules of lib/text/forms unless given. */
  readonly inflect?: Inflect;
  /** Told of every term that is left out. */
  readonly onProblem?: (problem: TermProblem) => void;
};

/** A lexicon tells no more of its problems than a reader would read. */
const MOST_PROBLEMS = 100;

/** Compiles the rows of one dataset. A term that is none, or refers to itself, is left out: the rest of the dataset counts. */
export function buildLexicon(rows: Rows, options: BuildOptions): ArrayBuffer {
  const pool = poolWriter();
  const ids = idWriter(pool);
  const entities = rows.entities.filter(isShown);
  const topics = rows.topics.filter(isShown);
  const claims = rows.claims.filter(isShown);
  const positions = rows.positions.filter(isShown);
  const held = byHolder(positions);
  const idNumbers = enter(ids, entities);
  for (const list of [topics, claims, positions]) enter(ids, list);
  for (const list of [rows.entities, rows.topics, rows.claims, rows.positions]) {
    for (const row of list) if (!isShown<Row>(row)) ids.add(row.type, row.id, HIDDEN);
  }
  const holderLimits = enterHolders(ids, held);
  const tools = { alphabet: newAlphabet(), pool, inflect: options.inflect ?? inflectByRules };
  const names = buildNames(entities, tools.pool, tools.inflect);
  const terms = buildTerms({ entities, topics, claims }, tools);
  const { dataset, revision } = options;
  const { languages, usesEntities, elsewhere } = terms;
  const problems = terms.problems.slice(0, MOST_PROBLEMS).map(({ sentence }) => sentence);
  const meta: Meta = { dataset, revision, languages, usesEntities, elsewhere, problems };
  for (const problem of terms.problems) options.onProblem?.(problem);
  const tables: readonly Section[] = [
    tools.alphabet.letters(),
    ids.section(),
    entityTable(pool, entities, idNumbers),
    strings(pool, topics.map(topicEntry)),
    strings(pool, claims.map(claimEntry)),
    positionTable(pool, held),
    holderLimits,
    names.aliases,
    terms.uses,
    exampleTable(pool, claims),
    strings(pool, [meta]),
    ...names.sections,
    ...terms.sections,
  ];
  const { units, limits } = pool.done();
  return writeSections([units, limits, ...tables]);
}

function enter(ids: IdWriter, rows: readonly Row[]): readonly number[] {
  return rows.map((row, index) => ids.add(row.type, row.id, index));
}

type Held = { readonly holder: string; readonly position: PositionRow };

/** Positions under who took them and under whom they were taken for, in order of date. */
function byHolder(positions: readonly PositionRow[]): readonly Held[] {
  const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
  return positions
    .flatMap((position) => [...holdersOf(position)].map((holder) => ({ holder, position })))
    .sort((one, other) => compare(one.holder, other.holder) || compare(one.position.date, other.position.date));
}

const holdersOf = ({ holder, onBehalfOf = holder }: PositionRow) => new Set([holder, onBehalfOf]);

function enterHolders(ids: IdWriter, held: readonly Held[]): Section {
  const limits = column();
  held.forEach(({ holder }, index) => {
    if (index > 0 && held[index - 1]?.holder === holder) return;
    ids.add('holder', holder, limits.length());
    limits.push(index);
  });
  limits.push(held.length);
  return limits.done();
}

/** Every position as text once, though two may hold it. */
function positionTable(pool: PoolWriter, held: readonly Held[]): Section {
  const texts = new Map<PositionRow, number>();
  return Uint32Array.from(held, ({ position }) => {
    const text = texts.get(position) ?? pool.addNew(JSON.stringify(positionEntry(position)));
    texts.set(position, text);
    return text;
  });
}

function strings(pool: PoolWriter, entries: readonly object[]): Section {
  return Uint32Array.from(entries, (entry) => pool.addNew(JSON.stringify(entry)));
}

function exampleTable(pool: PoolWriter, claims: readonly ClaimRow[]): Section {
  const table = claims.flatMap((claim, row) =>
    Object.entries(claim.examples ?? {}).flatMap(([lang, texts]) =>
      texts.flatMap((text) => [row, pool.add(lang), pool.addNew(text)]),
    ),
  );
  return Uint32Array.from(table);
}
