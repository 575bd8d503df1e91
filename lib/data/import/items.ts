import { itemsOf, wholeText } from './document';
import type { Item } from './item';
import { linesOf } from './lines';
import { type Shape, shapeOf } from './shape';
import { type TableOptions, tableItems } from './table-items';

/** So much is looked at to know what a file is. */
const headLength = 65_536;

export type ItemOptions = TableOptions & {
  /** Called once, when it is known. */
  readonly onShape?: (shape: Shape) => void;
};

/** The rows of a text in any of the formats that can be imported. */
export async function* itemsIn(pieces: AsyncIterable<string>, options: ItemOptions): AsyncGenerator<Item> {
  const { head, all } = await peeked(pieces);
  const shape = shapeOf(head);
  options.onShape?.(shape);
  if (shape === 'lines') yield* linesOf(all);
  else if (shape === 'document') yield* itemsOf(await wholeText(all));
  else yield* tableItems(await wholeText(all), options);
}

/** The beginning of a text, without a byte order mark, and all of it. */
export async function peeked(pieces: AsyncIterable<string>): Promise<{ head: string; all: AsyncIterable<string> }> {
  const rest = pieces[Symbol.asyncIterator]();
  let head = '';
  let isDone = false;
  while (head.length < headLength && !isDone) {
    const next = await rest.next();
    isDone = next.done === true;
    if (!next.done) head += next.value;
  }
  head = head.replace(/^\uFEFF/, '');
  async function* all() {
    yield head;
    try {
      while (!isDone) {
        const next = await rest.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await rest.return?.();
    }
  }
  return { head, all: all() };
}
