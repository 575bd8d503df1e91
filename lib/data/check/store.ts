import type { EntityRow, Row, RowType } from '../../rows';
import { type Saved, saveRows } from '../curate';
import type { Store } from '../db';
import { type Duplicate, findDuplicates } from '../duplicates';
import { groupedBy } from '../grouped';
import { layers } from '../layers';
import { rebuild, staleLexicons, storedProblems } from '../lexicons';
import { allVisible } from '../visible';
import { checkAliases, isCommonWord } from './aliases';
import { checkCircles } from './circles';
import { checkDates } from './dates';
import type { RowFinding } from './finding';
import { checkLetters } from './letters';
import { checkReferences, referencesOf } from './references';
import { renamed } from './rewrite';

export type FindingKind = 'reference' | 'alias-shared' | 'alias-twice' | 'alias-common' | 'date' | 'circle' | 'letters';

/** Something wrong with a row that the reader has. */
export type DataFinding = {
  readonly kind: FindingKind;
  readonly type: RowType;
  readonly id: string;
  /** The field: `aliases.3`, `offices.0.to`. */
  readonly path: string;
  /** The id, spelling or date that stands there. */
  readonly value: string;
  /** Whether `repair` can mend it without asking what is meant. */
  readonly canRepair: boolean;
};

export type DataReport = {
  readonly rows: number;
  readonly findings: readonly DataFinding[];
  readonly duplicates: readonly Duplicate[];
  /** Keys of datasets whose lexicon is not of their newest rows. */
  readonly stale: readonly string[];
  /** What lexicons leave out: a sentence for each term. */
  readonly problems: readonly string[];
};

/** Looks through everything that the reader has; writes nothing. `today` is an ISO day. */
export async function checkStore(store: Store, today: string): Promise<DataReport> {
  const rows = await allVisible(store);
  const byKey = new Map(rows.map((row) => [`${row.type}/${row.id}`, row]));
  const entities = rows.filter((row): row is EntityRow => row.type === 'entity');
  const described = (found: readonly RowFinding[], kindOf: (row: Row, path: string) => FindingKind) =>
    found.flatMap(({ type, id, path }) => {
      const row = byKey.get(`${type}/${id}`);
      return row === undefined ? [] : [describe(row, path, kindOf(row, path))];
    });
  return {
    rows: rows.length,
    findings: [
      ...described(checkReferences(rows), () => 'reference'),
      ...described(checkCircles(entities), () => 'circle'),
      ...described(checkAliases(entities), aliasKind),
      ...described(checkLetters(entities), () => 'letters'),
      ...described(checkDates(rows, today), () => 'date'),
    ],
    duplicates: findDuplicates(rows),
    stale: await staleLexicons(store),
    problems: await allProblems(store),
  };
}

async function allProblems(store: Store): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { key } of await layers(store)) problems.push(...(await storedProblems(store, key)));
  return problems;
}

/**
 * Mends what can be mended: lexicons are built anew; a reference to a row that is not there goes where it may; a spelling
 * that stands twice goes once, and one that is shared or an everyday word counts only with the full name. One step, on the reader's copies.
 */
export async function repair(
  store: Store,
  report: DataReport,
  build: (key: string) => Promise<unknown> = (key) => rebuild(store, key),
): Promise<Saved | null> {
  for (const key of report.stale) await build(key);
  const wanted = groupedBy(
    report.findings.filter(({ canRepair }) => canRepair),
    ({ type, id }) => `${type}/${id}`,
  );
  if (wanted.size === 0) return null;
  const rows = await allVisible(store);
  const known = new Set(rows.map(({ type, id }) => `${type}/${id}`));
  const mended = rows.flatMap((row) => {
    const findings = wanted.get(`${row.type}/${row.id}`);
    return findings ? [mend(row, findings, known)] : [];
  });
  return await saveRows(store, mended);
}

function mend(row: Row, findings: readonly DataFinding[], known: ReadonlySet<string>): Row {
  const has = (type: RowType | 'term', id: string) =>
    type === 'term' ? known.has(`topic/${id}`) || known.has(`entity/${id}`) : known.has(`${type}/${id}`);
  const sound = renamed(row, (type, id) => (has(type, id) ? id : null));
  if (sound.type !== 'entity') return sound;
  const at = (kinds: readonly FindingKind[]) =>
    new Set(findings.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => Number(path.split('.')[1])));
  const [twice, guarded] = [at(['alias-twice']), at(['alias-shared', 'alias-common'])];
  return {
    ...sound,
    aliases: sound.aliases.flatMap((alias, index) => {
      if (twice.has(index)) return [];
      return [guarded.has(index) ? { ...alias, ambiguous: true as const } : alias];
    }),
  };
}

function describe(row: Row, path: string, kind: FindingKind): DataFinding {
  const value = valueAt(row, path);
  return { kind, type: row.type, id: row.id, path, value, canRepair: canRepair(row, path, kind) };
}

function canRepair(row: Row, path: string, kind: FindingKind): boolean {
  // Which name of a circle is wrong, which date, and which letters are meant, only the reader knows.
  if (kind === 'date' || kind === 'circle' || kind === 'letters') return false;
  if (kind !== 'reference') return true;
  // A position without its holder or topic is none: only the reader knows who was meant.
  return !(path === 'holder' || path === 'topic') && !isLastTerm(row);
}

/** A topic must keep a term in some language. */
function isLastTerm(row: Row): boolean {
  return row.type === 'topic' && Object.values(row.terms).flat().length === referencesOf(row).length;
}

function aliasKind(row: Row, path: string): FindingKind {
  const index = Number(path.split('.')[1]);
  const aliases = row.type === 'entity' ? row.aliases : [];
  const alias = aliases[index];
  if (alias === undefined) return 'alias-shared';
  const isRepeated = aliases.slice(0, index).some(({ text, lang }) => text === alias.text && lang === alias.lang);
  if (isRepeated) return 'alias-twice';
  return isCommonWord(alias) ? 'alias-common' : 'alias-shared';
}

function valueAt(row: Row, path: string): string {
  const named = referencesOf(row).find((reference) => reference.path === path);
  if (named) return named.id;
  let value: unknown = row;
  for (const part of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[part];
  const { text } = (value ?? {}) as { text?: unknown };
  return String(text ?? value ?? '');
}
