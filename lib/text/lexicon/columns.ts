// Growing columns of numbers: what a lexicon is gathered in before its size is known.

/** A column of 32-bit numbers that grows by doubling. */
export type Column = { push(value: number): void; at(index: number): number; length(): number; done(): Uint32Array };

export function column(capacity = 1024): Column {
  let values = new Uint32Array(capacity);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(values);
        values = wider;
      }
      values[length++] = value;
    },
    at: (index) => values[index] ?? 0,
    length: () => length,
    done: () => values.subarray(0, length),
  };
}
