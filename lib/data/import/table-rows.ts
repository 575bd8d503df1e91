import { unguarded } from './formula';
import { cellKinds, fieldAndLang } from './table-fields';
import type { TableMapping } from './table-mapping';

/** A line of a table as a row, not yet checked or completed. Cells that are empty are not there. */
export function rowOfCells(cells: readonly string[], { type, lang, columns }: TableMapping): Record<string, unknown> {
  const row = new Map<string, unknown>([['type', type]]);
  for (const [at, path] of columns.entries()) {
    const cell = unguarded(cells[at] ?? '').trim();
    if (path === '' || cell === '') continue;
    // Terms in no language: what `terms` of a concept may be.
    if (cell === '{}' && isByLang(path)) put(row, [path], new Map());
    else put(row, pathOf(path, lang), cellValue(cell, path, lang));
  }
  return plainObject(row);
}

function pathOf(path: string, lang: string): readonly string[] {
  const [field, named] = fieldAndLang(path);
  return isByLang(field) ? [field, named || lang] : field.split('.');
}

function isByLang(field: string): boolean {
  return cellKinds[field]?.endsWith('by-lang') ?? false;
}

function cellValue(cell: string, path: string, lang: string): unknown {
  const [field] = fieldAndLang(path);
  const kind = cellKinds[field];
  if (kind === 'flag') return /^(true|yes|ja|oui|так|1|x)$/i.test(cell) ? true : flagOff(cell);
  if (kind === 'ids') return json(cell) ?? (/[;|]/.test(cell) ? listed(cell) : cell.split(/\s+/));
  if (kind === 'json') return json(cell) ?? cell;
  if (kind === 'list-by-lang') return json(cell) ?? listed(cell);
  if (kind === 'aliases') return json(cell) ?? listed(cell).map((text) => ({ text, lang }));
  return cell;
}

function flagOff(cell: string): unknown {
  return /^(false|no|nein|non|ні|0)$/i.test(cell) ? false : cell;
}

function listed(cell: string): readonly string[] {
  return cell
    .split(/[|;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

function json(cell: string): unknown {
  if (!cell.startsWith('[')) return undefined;
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}

type Tree = Map<string, unknown>;

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    tree.set(key, value);
    return;
  }
  const known = tree.get(key);
  const inner: Tree = known instanceof Map ? (known as Tree) : new Map<string, unknown>();
  tree.set(key, inner);
  put(inner, rest, value);
}

/** From entries, so that a key such as `__proto__` is a key like any other, and the check refuses it. */
function plainObject(tree: Tree): Record<string, unknown> {
  const entries = [...tree].map(([key, value]) => [key, value instanceof Map ? plainObject(value as Tree) : value]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}
