import type { Alias, EntityRow } from '../../rows';
import { finding, type RowFinding } from './finding';
import { commonWords } from './words';

/** Aliases that two entities share without a guard, that stand twice, or that are common words without a guard. */
export function checkAliases(entities: readonly EntityRow[]): readonly RowFinding[] {
  return [...checkShared(entities), ...entities.flatMap(checkOwn)];
}

/** True when an alias alone never makes a mark. */
export function isGuarded(alias: Alias): boolean {
  return alias.ambiguous === true || (alias.near?.length ?? 0) > 0;
}

/** True when an alias, as a page may write it, is a word of everyday language. */
export function isCommonWord(alias: Alias): boolean {
  const words = commonWords[alias.lang];
  if (words === undefined) return false;
  const lower = alias.text.toLowerCase();
  // "US" written in capitals only is not "us"; "May" is "may" at the start of a sentence.
  const onlyAsWritten = alias.case === 'exact' && alias.text.slice(1) !== lower.slice(1);
  return !onlyAsWritten && words.has(lower);
}

type Use = { readonly row: EntityRow; readonly at: number };

function checkShared(entities: readonly EntityRow[]): readonly RowFinding[] {
  const uses = new Map<string, Use[]>();
  for (const row of entities) {
    for (const [at, alias] of row.aliases.entries()) {
      if (isGuarded(alias)) continue;
      const key = alias.case === 'exact' ? `=${alias.text}` : alias.text.toLowerCase();
      uses.set(key, [...(uses.get(key) ?? []), { row, at }]);
    }
  }
  return [...uses.values()].flatMap((shared) => {
    const first = shared[0];
    return shared
      .filter(({ row }) => row.id !== first?.row.id)
      .map(({ row, at }) => finding(row, `aliases.${at}`, sharedWith(row.aliases[at], first?.row)));
  });
}

function sharedWith(alias: Alias | undefined, other: EntityRow | undefined): readonly [string, string] {
  const expected = 'an alias of one entity only, or "ambiguous" or "near" on all but one';
  return [expected, `"${alias?.text ?? ''}", also an alias of ${other?.id ?? ''}`];
}

function checkOwn(row: EntityRow): readonly RowFinding[] {
  const seen = new Set<string>();
  return row.aliases.flatMap((alias, at) => {
    const key = `${alias.lang}/${alias.text}`;
    const repeated = seen.has(key);
    seen.add(key);
    if (repeated) return [finding(row, `aliases.${at}`, ['every alias once', `"${alias.text}" again`])];
    if (isGuarded(alias) || !isCommonWord(alias)) return [];
    const expected = '"ambiguous" or "near" on a common word';
    return [finding(row, `aliases.${at}`, [expected, `"${alias.text}" without either`])];
  });
}
