import type { ByLang, Row, RowType } from '../rows';
import { renamed } from './check/rewrite';
import { mergeRows, type Saved } from './curate';
import type { Store } from './db';
import { visibleRows } from './visible';

/** Merges rows of one type into `keep`: the others go, and every row that named one of them names `keep.id`. One step, which undo takes back whole. */
export async function mergeInto(store: Store, keep: Row, others: readonly string[]): Promise<Saved> {
  const gone = new Set(others.filter((id) => id !== keep.id));
  const rename = (type: RowType | 'term', id: string) => (isMeant(type, keep.type) && gone.has(id) ? keep.id : id);
  const changed: Row[] = [];
  for await (const found of visibleRows(store)) {
    for (const { row } of found) {
      if (row.type === keep.type && (gone.has(row.id) || row.id === keep.id)) continue;
      const next = renamed(row, rename);
      if (next !== row) changed.push(next);
    }
  }
  const own = renamed(keep, rename);
  return await mergeRows(
    store,
    [own, ...changed],
    [...gone].map((id) => ({ type: keep.type, id })),
  );
}

/** One row of several of a type: of `first` what it has, of the others what it lacks, and of lists what any has. */
export function unionOf<R extends Row>(first: R, others: readonly R[]): R {
  return others.reduce((sum, other) => unionOfTwo(sum, other), first);
}

function unionOfTwo<R extends Row>(one: R, other: R): R {
  const left = one as unknown as Fields;
  const right = other as unknown as Fields;
  const fields = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(fields.map((field) => [field, together(left[field], right[field])])) as unknown as R;
}

type Fields = Readonly<Record<string, unknown>>;

function together(one: unknown, other: unknown): unknown {
  if (one === undefined) return other;
  if (Array.isArray(one) && Array.isArray(other)) return distinct([...one, ...other]);
  if (isTexts(one) && isTexts(other)) {
    const langs = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return Object.fromEntries(langs.map((lang) => [lang, together(one[lang], other[lang])]));
  }
  return one;
}

/** Aliases are the same by their text and language, whatever else is said of them. */
function distinct(items: readonly unknown[]): readonly unknown[] {
  const keyOf = (item: unknown) => {
    const { text, lang } = (item ?? {}) as { text?: string; lang?: string };
    return text !== undefined && lang !== undefined ? `${lang} ${text}` : JSON.stringify(item);
  };
  const kept = new Map<string, unknown>();
  for (const item of items) if (!kept.has(keyOf(item))) kept.set(keyOf(item), item);
  return [...kept.values()];
}

/** Texts or lists by language: an object all of whose keys are language tags. */
function isTexts(value: unknown): value is ByLang<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((key) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key))
  );
}

function isMeant(type: RowType | 'term', kept: RowType): boolean {
  return type === kept || (type === 'term' && (kept === 'topic' || kept === 'entity'));
}
