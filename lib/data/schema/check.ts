import * as v from 'valibot';
import type { DatasetRow, HiddenRow, Row, RowType } from '../../rows';
import { claim } from './claim';
import { dataset, hidden } from './dataset';
import { entity } from './entity';
import { unfit } from './plain';
import { position } from './position';
import { type FieldProblem, problem } from './problem';
import { termProblems } from './terms';
import { topic } from './topic';

/** The schema of every kind of row. */
export const schemas = { dataset, entity, topic, claim, position, hidden } as const;

export type AnyRow = DatasetRow | Row | HiddenRow;

export type Checked =
  | { readonly ok: true; readonly row: AnyRow }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Checks a parsed row of any kind; answers a copy with its keys in the order of the schema. */
export function checkRow(value: unknown): Checked {
  const wrong = unfit(value);
  if (wrong !== null) return { ok: false, problems: [problem(wrong.path.join('.'), wrong.expected, wrong.received)] };
  const schema = schemaOf(value);
  if (schema === null) return { ok: false, problems: [kindProblem(value)] };
  // Of a field, the first that is wrong: the rest follows from it.
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  if (!result.success) return { ok: false, problems: result.issues.map(problemOf) };
  const problems = termProblems(result.output);
  return problems.length === 0 ? { ok: true, row: result.output } : { ok: false, problems };
}

function schemaOf(value: unknown) {
  const { type, hidden: isHidden } = (value ?? {}) as { type?: unknown; hidden?: unknown };
  if (typeof type !== 'string' || !Object.hasOwn(schemas, type) || type === 'hidden') return null;
  if (isHidden !== undefined && type !== 'dataset') return schemas.hidden;
  return schemas[type as RowType | 'dataset'];
}

function kindProblem(value: unknown): FieldProblem {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem('', 'a row: an object with a "type"', shown(value));
  }
  const kinds = '"dataset", "entity", "topic", "claim" or "position"';
  return problem('type', kinds, shown((value as { type?: unknown }).type));
}

function problemOf(issue: v.BaseIssue<unknown>): FieldProblem {
  const path = v.getDotPath(issue) ?? '';
  if (issue.kind === 'validation') return problem(path, issue.message, shown(issue.input));
  // A key that is not there is told by its name, which the path says already.
  if (issue.received === 'undefined') return problem(path, 'this field', shown(undefined));
  if (issue.expected === 'never') return problem(path, 'no such key', `"${path.split('.').at(-1) ?? ''}"`);
  return problem(path, wanted(issue.expected ?? 'another value'), shown(issue.input));
}

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
  '(string | null)': 'a text or null',
};

function wanted(expected: string): string {
  if (/^"[^"|]+"$/.test(expected)) return expected;
  return nouns[expected] ?? expected.replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ' or ');
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
