import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { remembered } from '../../lib/text/remembered';

describe('a function that remembers', () => {
  it('works out each answer once, whatever is asked between', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 })), (keys) => {
        const find = vi.fn((key: number) => key * 2);
        const ask = remembered(find);
        expect(keys.map(ask)).toEqual(keys.map((key) => key * 2));
        expect(find).toHaveBeenCalledTimes(new Set(keys).size);
      }),
    );
  });

  it.each([0, '', false, null, Number.NaN])('remembers %j, too', (answer) => {
    const find = vi.fn(() => answer);
    const ask = remembered(find);
    expect([ask('key'), ask('key')]).toEqual([answer, answer]);
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('remembers nothing where it failed to find an answer', () => {
    let isReady = false;
    const ask = remembered((key: string) => {
      if (!isReady) throw new Error(`no ${key} yet`);
      return key.length;
    });
    expect(() => ask('key')).toThrow('no key yet');
    isReady = true;
    expect(ask('key')).toBe(3);
  });
});
