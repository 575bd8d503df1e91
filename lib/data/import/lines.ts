import { UnreadableFile } from './bytes';
import type { Item } from './item';

/** Longest line of a pack, in UTF-16 code units: a row with every text at its limit is shorter. */
const longest = 1_000_000;

/** Cuts text into rows, one a line. Empty lines are passed over. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Item> {
  let rest = '';
  let line = 0;
  for await (const piece of pieces) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const source of parts) {
      line += 1;
      if (source.trim() !== '') yield { source: source.replace(/\r$/, ''), line, column: 1 };
    }
    if (rest.length > longest)
      throw new UnreadableFile(`expected lines below ${longest} characters, found a longer one`);
  }
  if (rest.trim() !== '') yield { source: rest, line: line + 1, column: 1 };
}
