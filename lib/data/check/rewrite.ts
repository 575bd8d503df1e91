import type { ByLang, ClaimRow, EntityRow, PositionRow, Row, RowType } from '../../rows';
import { referencesOf } from './references';

/** What a reference to a row of `type` becomes: another id, or null where it goes. */
export type Rename = (type: RowType | 'term', id: string) => string | null;

/**
 * A row with its references renamed. Where one goes, what it stands in goes too: an entry of a list, an optional field, a
 * term. A reference that must be there stays as it is. Rows never come to refer to themselves. The very same row when nothing changed.
 */
export function renamed(row: Row, rename: Rename): Row {
  const isTouched = referencesOf(row).some(({ type, id }) => rename(type, id) !== id || isSelf(row, type, id));
  if (!isTouched) return row;
  if (row.type === 'entity') return ofEntity(row, rename);
  if (row.type === 'topic') return { ...row, terms: terms(row.terms, renameBut(rename, row.id)) ?? {} };
  return row.type === 'claim' ? ofClaim(row, rename) : ofPosition(row, rename);
}

function ofEntity(row: EntityRow, rename: Rename): EntityRow {
  const { speaksFor, standsFor, ...rest } = row;
  const other = (id: string) => without(rename('entity', id), row.id);
  const tenures = speaksFor?.flatMap((tenure) => {
    const entity = other(tenure.entity);
    return entity === null ? [] : [{ ...tenure, entity }];
  });
  const seat = standsFor === undefined ? null : other(standsFor);
  return {
    ...rest,
    aliases: row.aliases.map(({ near, ...alias }) => {
      const kept = list(near, rename);
      return kept ? { ...alias, near: kept } : alias;
    }),
    ...(tenures?.length ? { speaksFor: once(tenures) } : {}),
    ...(seat === null ? {} : { standsFor: seat }),
  };
}

function ofClaim(row: ClaimRow, rename: Rename): ClaimRow {
  const { patterns, claimants, ...rest } = row;
  const makers = once((claimants ?? []).flatMap((id) => rename('entity', id) ?? []));
  const words = patterns && terms(patterns, rename);
  return {
    ...rest,
    topic: rename('topic', row.topic) ?? row.topic,
    ...(words ? { patterns: words } : {}),
    ...(makers.length > 0 ? { claimants: makers } : {}),
  };
}

function ofPosition(row: PositionRow, rename: Rename): PositionRow {
  const { onBehalfOf, claim, ...rest } = row;
  const holder = rename('entity', row.holder) ?? row.holder;
  const behalf = onBehalfOf === undefined ? null : without(rename('entity', onBehalfOf), holder);
  const claimed = claim === undefined ? null : rename('claim', claim);
  return {
    ...rest,
    holder,
    topic: rename('topic', row.topic) ?? row.topic,
    ...(behalf === null ? {} : { onBehalfOf: behalf }),
    ...(claimed === null ? {} : { claim: claimed }),
  };
}

function terms(all: ByLang<readonly string[]>, rename: Rename): ByLang<readonly string[]> | null {
  const kept = Object.entries(all).flatMap(([lang, written]) => {
    const own = list(written, rename);
    return own ? [[lang, own] as const] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** Terms with each `{id}` in them renamed, without those that lost one; null when none is left. */
function list(written: readonly string[] | undefined, rename: Rename): readonly string[] | null {
  const kept = (written ?? []).flatMap((term) => {
    let isLost = false;
    const next = term.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
      const id = name.trim();
      const to = rename('term', id);
      isLost ||= to === null;
      return to === id || to === null ? whole : `{${to}}`;
    });
    return isLost ? [] : [next];
  });
  return kept.length > 0 ? once(kept) : null;
}

function isSelf(row: Row, type: RowType | 'term', id: string): boolean {
  return id === row.id && (type === row.type || (type === 'term' && row.type === 'topic'));
}

function renameBut(rename: Rename, self: string): Rename {
  return (type, id) => without(rename(type, id), self);
}

function without(id: string | null, self: string): string | null {
  return id === self ? null : id;
}

function once<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
