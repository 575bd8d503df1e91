import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../lib/data/schema/locate';

describe('locating in JSON', () => {
  it('finds keys and values by path', () => {
    const source = '{ "a": [1, {"b\\"c": true}], "d": {} }';
    const { places, stuck } = locate(source);
    expect(stuck).toBeNull();
    expect(places.get('a')).toEqual({ key: 2, value: 7 });
    expect(places.get('a.1.b"c')).toEqual({ key: 12, value: 20 });
    expect(source.slice(places.get('d')?.value)).toBe('{} }');
  });

  it('finds a key that stands twice', () => {
    expect([...locate('{"a":1,"b":{"a":1},"a":2}').repeated]).toEqual([['a', 19]]);
  });

  it('agrees with JSON.parse on what JSON is', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(), fc.constantFrom('', ',', '"', '}', '0', ' '), (json, at, put) => {
        const source = json.slice(0, at % (json.length + 1)) + put + json.slice(at % (json.length + 1));
        let valid = true;
        try {
          JSON.parse(source);
        } catch {
          valid = false;
        }
        expect(locate(source).stuck === null).toBe(valid);
      }),
    );
  });
});
