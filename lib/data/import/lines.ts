import { UnreadableFile } from './bytes';

/** Longest line of a pack, in UTF-16 code units: a row with every text at its limit is shorter. */
const longest = 1_000_000;
/** Longest JSON array: it must be held as a whole. */
const longestArray = 200_000_000;

/** A row as text, and the number of its line (of its place, in an array), from 1. */
export type Line = { readonly source: string; readonly line: number };

/** Cuts text into rows: one a line, or the items of one JSON array. Empty lines are passed over. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = '';
  let line = 0;
  let begun = false;
  let isArray = false;
  for await (const piece of pieces) {
    rest += piece;
    if (!begun) {
      rest = rest.replace(/^\uFEFF/, '');
      begun = rest.trim() !== '';
      isArray = /^\s*\[/.test(rest);
    }
    if (isArray) {
      if (rest.length > longestArray)
        throw new UnreadableFile('expected a JSON array below 200 MB, found a longer one');
      continue;
    }
    const parts = rest.split('\n');
    rest = parts.pop() ?? '';
    for (const source of parts) {
      line += 1;
      if (source.trim() !== '') yield { source: source.replace(/\r$/, ''), line };
    }
    if (rest.length > longest)
      throw new UnreadableFile(`expected lines below ${longest} characters, found a longer one`);
  }
  if (isArray) yield* itemsOf(rest);
  else if (rest.trim() !== '') yield { source: rest, line: line + 1 };
}

function* itemsOf(array: string): Generator<Line> {
  for (const [at, item] of parsed(array).entries()) yield { source: JSON.stringify(item), line: at + 1 };
}

function parsed(array: string): readonly unknown[] {
  try {
    return JSON.parse(array) as readonly unknown[];
  } catch (error) {
    throw new UnreadableFile(`expected a JSON array, found a mistake in it (${String(error)})`);
  }
}
