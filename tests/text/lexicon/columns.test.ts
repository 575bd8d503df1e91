import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column } from '../../../lib/text/lexicon/columns';

const numbers = fc.array(fc.nat({ max: 0xffff_ffff }), { maxLength: 200 });

describe('a column', () => {
  it('holds what an array of the same numbers holds, however small it began', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 1, max: 16 }), (values, capacity) => {
        const list = column(capacity);
        for (const value of values) list.push(value);
        expect(list.length()).toBe(values.length);
        expect([...list.done()]).toEqual(values);
        expect(values.map((_, at) => list.at(at))).toEqual(values);
      }),
    );
  });

  it('goes on growing after it was asked for all it has', () => {
    const list = column(1);
    list.push(7);
    const before = list.done();
    list.push(8);
    expect([...before]).toEqual([7]);
    expect([...list.done()]).toEqual([7, 8]);
  });

  it('is empty at first, whatever room it has', () => {
    expect(column().length()).toBe(0);
    expect(column().done()).toHaveLength(0);
  });
});
