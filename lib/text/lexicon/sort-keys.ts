// Multikey quicksort (Bentley & Sedgewick, "Fast algorithms for sorting and searching strings", 1997): keys are compared
// letter by letter and no strings are made, which sorts 100,000 keys several times faster than Array.prototype.sort.

/** Keys end to end in one array of letter classes; key n lies between starts n and n + 1. */
export type Keys = { readonly codes: Uint16Array; readonly starts: Uint32Array };

/** Numbers of the keys in ascending order of their letters; a key comes before its continuations, equal keys as they came. */
export function sortKeys(keys: Keys): Uint32Array {
  const order = new Uint32Array(keys.starts.length - 1);
  for (let key = 0; key < order.length; key++) order[key] = key;
  sortRange({ ...keys, order }, { low: 0, high: order.length, depth: 0 });
  return order;
}

type Sorting = Keys & { readonly order: Uint32Array };
type Range = { low: number; high: number; depth: number };

function sortRange(keys: Sorting, all: Range): void {
  const waiting = [all];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    if (range.high - range.low < 2) continue;
    const { less, more, pivot } = partition(keys, range);
    waiting.push({ ...range, high: less }, { ...range, low: more });
    if (pivot > 0) waiting.push({ low: less, high: more, depth: range.depth + 1 });
    else if (more - less > 1) keys.order.subarray(less, more).sort();
  }
}

function partition({ codes, starts, order }: Sorting, { low, high, depth }: Range) {
  const letter = (key: number) => {
    const at = (starts[key] ?? 0) + depth;
    return at < (starts[key + 1] ?? 0) ? (codes[at] ?? 0) : 0;
  };
  const pivot = letter(order[(low + high) >> 1] ?? 0);
  let less = low;
  let more = high;
  for (let at = low; at < more; ) {
    const key = order[at] ?? 0;
    const code = letter(key);
    if (code < pivot) {
      order[at++] = order[less] ?? 0;
      order[less++] = key;
    } else if (code > pivot) {
      order[at] = order[--more] ?? 0;
      order[more] = key;
    } else at++;
  }
  return { less, more, pivot };
}
