import type { Statement, UnknownName } from '../findings';
import type { Lang, Span } from '../rows';
import { isFirstName } from './link/first-names';
import { isTitleWord } from './link/forbid';
import { isAtStart, wordBefore } from './link/neighbours';

// Names of persons and bodies that no dataset knows, for the list of a page: never marked.

export type UnknownQuery = {
  readonly blocks: readonly { readonly text: string; readonly lang: Lang; readonly names: readonly Span[] }[];
  readonly statements: readonly Statement[];
};

const capitalised =
  /(?:\p{Lu}[\p{L}\p{M}'’]+(?:-\p{Lu}[\p{L}\p{M}'’]+)*)(?: (?:v[ao]n|de[rn]?|di|da|du|le|la|el|al|bin) (?=\p{Lu})| (?=\p{Lu}))?/gu;
const bodies =
  /^(?:Ministry|Institute|Institut|University|Universität|Université|Party|Partei|Parti|Council|Rat|Conseil|Foundation|Stiftung|Fondation|Agency|Agentur|Agence|Group|Bank|Committee|Komitee|Comité|Center|Centre|Zentrum|Union|Association|Commission|Служба|Институт|Інститут|Министерство|Міністерство|Фонд|Партія|Партия)$/u;
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

/** Runs of two to five capitalised words that touch no known name. */
function sequences(text: string, names: readonly Span[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(capitalised)) {
    const last = runs.at(-1);
    const end = match.index + match[0].trimEnd().length;
    if (
      last &&
      match.index === last.end + 1 + (match.index - last.end - 1) &&
      text.slice(last.end, match.index).trim().length <= 3 &&
      !/[^\p{L} ]/u.test(text.slice(last.end, match.index))
    )
      last.end = end;
    else runs.push({ start: match.index, end });
  }
  let next = 0;
  return runs.filter((run) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= run.start) next += 1;
    const known = names[next];
    return !(known && known.start < run.end);
  });
}

function addIfNamed(
  { text, lang }: UnknownQuery['blocks'][number],
  run: Span,
  add: (text: string, kind: UnknownName['kind'], sure: boolean) => void,
): void {
  let words = text.slice(run.start, run.end).split(' ');
  let titled = false;
  while (words.length > 2 && words[0] && isTitleWord(words[0].toLowerCase(), lang)) {
    titled = true;
    words = words.slice(1);
  }
  const before = wordBefore(text, run.start);
  titled ||= before !== null && isTitleWord(before.text.toLowerCase(), lang);
  const [first = ''] = words;
  if (words.length < 2 || words.length > 5) return;
  const name = words.join(' ');
  if (isFirstName(first)) add(name, 'person', titled);
  else if (bodies.test(words.at(-1) ?? '') || (bodies.test(first) && lang !== 'de')) add(name, 'org', false);
  else if (titled && lang !== 'de' && !isAtStart(text, run.start)) add(name, 'person', true);
}
