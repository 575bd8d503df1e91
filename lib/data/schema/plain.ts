/** What makes a parsed JSON value unfit to store, with the path to it; null when it is plain data. */
export type Unfit = { readonly path: readonly string[]; readonly expected: string; readonly received: string };

/** Rows are four levels deep; more is a mistake or an attack. */
const deepest = 12;
const loneSurrogate = /\p{Surrogate}/u;
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/** Looks for reserved keys, lone surrogates and deep nesting. */
export function unfit(value: unknown, path: readonly string[] = []): Unfit | null {
  if (typeof value === 'string') {
    return !loneSurrogate.test(value) ? null : { path, expected: 'well-formed Unicode', received: 'half a character' };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (path.length >= deepest) return { path, expected: `at most ${deepest} levels`, received: 'a deeper one' };
  for (const key of Object.keys(value)) {
    const inner = [...path, key];
    if (reserved.has(key)) return { path: inner, expected: 'no such key', received: JSON.stringify(key) };
    if (loneSurrogate.test(key)) return { path: inner, expected: 'well-formed Unicode', received: 'half a character' };
    const found = unfit((value as Record<string, unknown>)[key], inner);
    if (found !== null) return found;
  }
  return null;
}
