// Radix sort from the first letter on (McIlroy, Bostic & McIlroy, "Engineering radix sort", 1993): keys are dealt out by one
// letter after the other and no strings are made, which sorts 100,000 keys several times faster than Array.prototype.sort.

/** Keys end to end in one array of letter classes; key n lies between starts n and n + 1. */
export type Keys = { readonly codes: Uint16Array; readonly starts: Uint32Array };

type Sorting = Keys & { readonly order: Uint32Array };
type Range = { readonly low: number; readonly high: number; readonly depth: number };

// Groups up to this size are sorted by comparing.
const FEW = 12;

/**
 * Numbers of the keys in ascending order of their letters; a key comes before its continuations, equal keys stay as they
 * came. `classes` is one more than the largest letter class.
 */
export function sortKeys(keys: Keys, classes: number): Uint32Array {
  const order = new Uint32Array(keys.starts.length - 1);
  for (let key = 0; key < order.length; key++) order[key] = key;
  const sorting = { ...keys, order };
  const dealt = new Uint32Array(order.length);
  const limits = new Uint32Array(classes + 1);
  const waiting: Range[] = [{ low: 0, high: order.length, depth: 0 }];
  for (let range = waiting.pop(); range; range = waiting.pop()) {
    if (range.high - range.low <= FEW) insert(sorting, range);
    else deal(sorting, range, { dealt, limits, waiting });
  }
  return order;
}

/** Orders a group by one letter; those that share it wait to be ordered by the next. */
function deal(
  { codes, starts, order }: Sorting,
  { low, high, depth }: Range,
  { dealt, limits, waiting }: { dealt: Uint32Array; limits: Uint32Array; waiting: Range[] },
): void {
  const letterOf = (key: number) => {
    const at = (starts[key] ?? 0) + depth;
    return at < (starts[key + 1] ?? 0) ? (codes[at] ?? 0) : 0;
  };
  limits.fill(0);
  for (let at = low; at < high; at++) {
    const next = letterOf(order[at] ?? 0) + 1;
    limits[next] = (limits[next] ?? 0) + 1;
  }
  limits[0] = low;
  for (let letter = 1; letter < limits.length; letter++)
    limits[letter] = (limits[letter] ?? 0) + (limits[letter - 1] ?? 0);
  for (let at = low; at < high; at++) {
    const key = order[at] ?? 0;
    const letter = letterOf(key);
    const to = limits[letter] ?? 0;
    dealt[to] = key;
    limits[letter] = to + 1;
  }
  order.set(dealt.subarray(low, high), low);
  // Every limit now stands where the next letter's group begins.
  for (let letter = 1; letter < limits.length; letter++) {
    const from = limits[letter - 1] ?? 0;
    const to = limits[letter] ?? 0;
    if (to - from > 1) waiting.push({ low: from, high: to, depth: depth + 1 });
  }
}

function insert(keys: Sorting, { low, high, depth }: Range): void {
  const { order } = keys;
  for (let at = low + 1; at < high; at++) {
    const key = order[at] ?? 0;
    let to = at;
    for (; to > low && comesAfter(keys, order[to - 1] ?? 0, key, depth); to--) order[to] = order[to - 1] ?? 0;
    order[to] = key;
  }
}

function comesAfter({ codes, starts }: Keys, one: number, other: number, depth: number): boolean {
  const end = starts[one + 1] ?? 0;
  const otherEnd = starts[other + 1] ?? 0;
  let at = (starts[one] ?? 0) + depth;
  let otherAt = (starts[other] ?? 0) + depth;
  while (at < end && otherAt < otherEnd && codes[at] === codes[otherAt]) {
    at++;
    otherAt++;
  }
  if (at === end || otherAt === otherEnd) return at < end;
  return (codes[at] ?? 0) > (codes[otherAt] ?? 0);
}
