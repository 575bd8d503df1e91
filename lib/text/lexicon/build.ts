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

export type BuildOptions = {
  readonly dataset: string;
  readonly revision: string;
  /** Forms of an alias in its language; the rules of lib/text/forms unless given. */
  readonly inflect?: Inflect;
};

/** Compiles the rows of one dataset. Throws a sentence with the row where a term is no term, or refers to itself. */
export function buildLexicon(rows: Rows, options: BuildOptions): ArrayBuffer {
  const pool = poolWriter();
  const ids = idWriter(pool);
  const entities = rows.entities.filter(isShown);
  const topics = rows.topics.filter(isShown);
  const claims = rows.claims.filter(isShown);
  const positions = byHolder(rows.positions.filter(isShown));
  const idNumbers = enter(ids, entities);
  for (const list of [topics, claims, positions]) enter(ids, list);
  for (const list of [rows.entities, rows.topics, rows.claims, rows.positions]) {
    for (const row of list) if (!isShown<Row>(row)) ids.add(row.type, row.id, HIDDEN);
  }
  const holderLimits = enterHolders(ids, positions);
  const tools = { alphabet: newAlphabet(), pool, inflect: options.inflect ?? inflectByRules };
  const names = buildNames(entities, tools);
  const terms = buildTerms({ entities, topics, claims }, tools);
  const { dataset, revision } = options;
  const meta: Meta = { dataset, revision, languages: terms.languages, usesEntities: terms.usesEntities };
  const tables: readonly Section[] = [
    tools.alphabet.letters(),
    ids.section(),
    entityTable(pool, entities, idNumbers),
    strings(pool, topics.map(topicEntry)),
    strings(pool, claims.map(claimEntry)),
    strings(pool, positions.map(positionEntry)),
    holderLimits,
    names.aliases,
    terms.uses,
    exampleTable(pool, claims),
    strings(pool, [meta]),
    ...names.trie,
    ...terms.sections,
  ];
  const { units, limits } = pool.done();
  return writeSections([units, limits, ...tables]);
}

function enter(ids: IdWriter, rows: readonly Row[]): readonly number[] {
  return rows.map((row, index) => ids.add(row.type, row.id, index));
}

function byHolder(positions: readonly PositionRow[]): readonly PositionRow[] {
  const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
  return positions.toSorted((one, other) => compare(one.holder, other.holder) || compare(one.date, other.date));
}

function enterHolders(ids: IdWriter, positions: readonly PositionRow[]): Section {
  const limits = column();
  positions.forEach((position, index) => {
    if (index > 0 && positions[index - 1]?.holder === position.holder) return;
    ids.add('holder', position.holder, limits.length());
    limits.push(index);
  });
  limits.push(positions.length);
  return limits.done();
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
