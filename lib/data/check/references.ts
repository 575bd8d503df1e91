import type { Alias, ByLang, ClaimRow, EntityRow, PositionRow, Row, RowType, TopicRow } from '../../rows';
import { finding, type RowFinding } from './finding';

/** That the field at `path` names the row `id` of kind `type`; a term names a topic, concept or entity. */
export type Reference = { readonly path: string; readonly type: RowType | 'term'; readonly id: string };

/** Every row that a row names. */
export function referencesOf(row: Row): readonly Reference[] {
  if (row.type === 'entity') return ofEntity(row);
  if (row.type === 'topic') return ofTerms('terms', row.terms);
  return row.type === 'claim' ? ofClaim(row) : ofPosition(row);
}

/** References to rows that are not there, rows that are there twice, and entities that stand or speak for themselves. */
export function checkReferences(rows: readonly Row[]): readonly RowFinding[] {
  const known = new Set<string>();
  const findings: RowFinding[] = [];
  for (const row of rows) {
    const key = `${row.type}/${row.id}`;
    if (known.has(key))
      findings.push(finding(row, 'id', ['an id that no other row of its kind has', `"${row.id}" again`]));
    known.add(key);
  }
  const isKnown = (type: Reference['type'], id: string) =>
    type === 'term' ? known.has(`topic/${id}`) || known.has(`entity/${id}`) : known.has(`${type}/${id}`);
  for (const row of rows) {
    for (const { path, type, id } of referencesOf(row)) {
      if (row.id === id && (row.type === type || (type === 'term' && row.type === 'topic')))
        findings.push(finding(row, path, ['another row', 'the row itself']));
      else if (!isKnown(type, id)) {
        findings.push(finding(row, path, [`the id of ${article(type)}`, `"${id}", which no row has`]));
      }
    }
  }
  return findings;
}

function article(type: Reference['type']): string {
  if (type === 'term') return 'a topic or an entity';
  return type === 'entity' ? 'an entity' : `a ${type}`;
}

function ofEntity(row: EntityRow): readonly Reference[] {
  return [
    ...(row.speaksFor ?? []).map(({ entity }, at) => named(`speaksFor.${at}.entity`, 'entity', entity)),
    ...maybe('standsFor', 'entity', row.standsFor),
    ...row.aliases.flatMap((alias: Alias, at) =>
      (alias.near ?? []).flatMap((term, index) => inTerm(`aliases.${at}.near.${index}`, term)),
    ),
  ];
}

function ofClaim(row: ClaimRow): readonly Reference[] {
  return [
    named('topic', 'topic', row.topic),
    ...(row.claimants ?? []).map((id, at) => named(`claimants.${at}`, 'entity', id)),
    ...ofTerms('patterns', row.patterns ?? {}),
  ];
}

function ofPosition(row: PositionRow): readonly Reference[] {
  return [
    named('holder', 'entity', row.holder),
    ...maybe('onBehalfOf', 'entity', row.onBehalfOf),
    named('topic', 'topic', row.topic),
    ...maybe('claim', 'claim', row.claim),
  ];
}

function ofTerms(field: string, terms: TopicRow['terms'] | ByLang<readonly string[]>): readonly Reference[] {
  return Object.entries(terms).flatMap(([lang, list]) =>
    list.flatMap((term, at) => inTerm(`${field}.${lang}.${at}`, term)),
  );
}

/** `{id}` in a term. */
function inTerm(path: string, term: string): readonly Reference[] {
  return [...term.matchAll(/\{([^{}]*)\}/g)].map((match) => named(path, 'term', (match[1] ?? '').trim()));
}

function named(path: string, type: Reference['type'], id: string): Reference {
  return { path, type, id };
}

function maybe(path: string, type: RowType, id: string | undefined): readonly Reference[] {
  return id === undefined ? [] : [named(path, type, id)];
}
