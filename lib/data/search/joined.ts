import type { Entry } from './folded';

/** The texts of a list in one string: looking through it once is ten times as quick as through 100,000 of them. */
type Joined = { readonly text: string; readonly starts: Uint32Array };

const blank = 32;
const known = new WeakMap<readonly Entry[], Joined>();

/** Words that were looked for, with what was found, of each list: whoever types goes on from a beginning. */
const found = new WeakMap<readonly Entry[], Map<string, readonly Entry[]>>();
const mostFound = 24;

/** Entries of a list that have a word beginning so (`word` begins with a blank), in the order of the list. */
export function having(list: readonly Entry[], word: string): readonly Entry[] {
  const before = found.get(list) ?? new Map<string, readonly Entry[]>();
  found.set(list, before);
  const known = before.get(word);
  if (known) return known;
  const begun = [...before.keys()].filter((each) => word.startsWith(each)).sort((a, b) => b.length - a.length)[0];
  const start = begun === undefined ? undefined : before.get(begun);
  const answer = start ? start.filter(({ text }) => text.includes(word)) : scanned(list, word);
  before.set(word, answer);
  const [oldest] = before.keys();
  if (before.size > mostFound && oldest !== undefined) before.delete(oldest);
  return answer;
}

function scanned(list: readonly Entry[], word: string): readonly Entry[] {
  const { text, starts } = joinedOf(list);
  // Without its blank: that one is everywhere, and the search would stop at each.
  const letters = word.slice(1);
  const all: Entry[] = [];
  let index = 0;
  for (let at = text.indexOf(letters); at >= 0; ) {
    if (text.charCodeAt(at - 1) !== blank) {
      at = text.indexOf(letters, at + 1);
      continue;
    }
    while ((starts[index + 1] ?? text.length) <= at) index += 1;
    const entry = list[index];
    if (entry) all.push(entry);
    at = text.indexOf(letters, starts[index + 1] ?? text.length);
  }
  return all;
}

function joinedOf(list: readonly Entry[]): Joined {
  const before = known.get(list);
  if (before) return before;
  const starts = new Uint32Array(list.length);
  let length = 0;
  for (const [index, { text }] of list.entries()) {
    starts[index] = length;
    length += text.length + 1;
  }
  const joined = { text: list.map(({ text }) => text).join('\n'), starts };
  known.set(list, joined);
  return joined;
}
