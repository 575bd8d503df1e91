import type { Statement, UnknownName } from '../findings';
import type { Lang, Span } from '../rows';
import { bodies } from './link/context-words';
import { isFirstName } from './link/first-names';
import { isTitleWord } from './link/forbid';
import { isAtStart, wordBefore } from './link/neighbours';

// Names of persons and bodies that no dataset knows, for the list of a page: never marked.

export type UnknownQuery = {
  readonly blocks: readonly { readonly text: string; readonly lang: Lang; readonly names: readonly Span[] }[];
  readonly statements: readonly Statement[];
};

// Limits on letters and hyphens: without them the time would grow with the square of a word that does not end.
const run =
  /\p{Lu}[\p{L}\p{M}'’]{1,40}(?:-\p{Lu}[\p{L}\p{M}'’]{1,40}){0,3}(?: (?:(?:v[ao]n|de[rn]?|di|da|du|le|la|el|al|bin) ){0,2}\p{Lu}[\p{L}\p{M}'’]{1,40}(?:-\p{Lu}[\p{L}\p{M}'’]{1,40}){0,3})+/gu;
// Of all languages: bodies keep their names abroad.
const bodyWords = new Set(Object.values(bodies).flatMap((words) => words.split(' ')));
const mostNames = 30;

/** Names with a person's or a body's context, most frequent first, at most 30. */
export function unknownNames({ blocks, statements }: UnknownQuery): readonly UnknownName[] {
  const counts = new Map<string, { kind: UnknownName['kind']; count: number; sure: boolean }>();
  const add = (text: string, kind: UnknownName['kind'], sure: boolean) => {
    const before = counts.get(text);
    counts.set(text, { kind, count: (before?.count ?? 0) + 1, sure: sure || (before?.sure ?? false) });
  };
  for (const block of blocks) for (const name of sequences(block.text, block.names)) addIfNamed(block, name, add);
  const speakers = new Set(
    statements.flatMap(({ speaker }) => (speaker && speaker.id === null ? [speaker.label] : [])),
  );
  for (const [text, entry] of counts) if ([...speakers].some((label) => label.includes(text))) entry.sure = true;
  return [...counts]
    .filter(([, { sure, count }]) => sure || count >= 2)
    .map(([text, { kind, count }]) => ({ text, kind, count }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
    .slice(0, mostNames);
}

/** Runs of two and more capitalised words that touch no known name. */
function sequences(text: string, names: readonly Span[]): readonly Span[] {
  let next = 0;
  return [...text.matchAll(run)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => {
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      return (names[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
    });
}

function addIfNamed(
  { text, lang }: UnknownQuery['blocks'][number],
  found: Span,
  add: (text: string, kind: UnknownName['kind'], sure: boolean) => void,
): void {
  const before = wordBefore(text, found.start);
  const { words, isTitled } = withoutTitles(text.slice(found.start, found.end).split(' '), lang);
  const titled = isTitled || (before !== null && isTitleWord(before.text.toLowerCase(), lang));
  // The first word of a sentence is capitalised anyway: "Then Peter Sandman".
  const isOpening = words.length > 2 && isAtStart(text, found.start) && !isTitled && !isFirstName(words[0] ?? '');
  const name = isOpening ? words.slice(1) : words;
  if (name.length < 2 || name.length > 5) return;
  if (isFirstName(name[0] ?? '')) add(name.join(' '), 'person', titled);
  else if (bodyWords.has(name.at(-1) ?? '') || (bodyWords.has(name[0] ?? '') && lang !== 'de'))
    add(name.join(' '), 'org', false);
  else if (titled && lang !== 'de' && !isAtStart(text, found.start)) add(name.join(' '), 'person', true);
}

function withoutTitles(all: readonly string[], lang: Lang): { words: readonly string[]; isTitled: boolean } {
  const first = all.findIndex((word) => !isTitleWord(word.toLowerCase(), lang));
  const words = first > 0 && all.length - first >= 2 ? all.slice(first) : all;
  return { words, isTitled: words !== all };
}
