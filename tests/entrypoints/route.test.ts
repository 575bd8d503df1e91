import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../entrypoints/options/route';

describe('addresses of the options page', () => {
  it.each([
    ['', { view: 'names', row: null, query: '', filters: {} }],
    ['#/positions', { view: 'positions', row: null, query: '', filters: {} }],
    [
      '#/names/mine%3Aanna?q=an%20na&kind=person',
      { view: 'names', row: 'mine:anna', query: 'an na', filters: { kind: 'person' } },
    ],
    ['#/nowhere/x', { view: 'names', row: 'x', query: '', filters: {} }],
    ['#/names/%E0%A4%A', { view: 'names', row: null, query: '', filters: {} }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('come back from what they were made of', () => {
    const route: fc.Arbitrary<Route> = fc.record({
      view: fc.constantFrom('names', 'claims', 'positions', 'datasets', 'sites', 'appearance', 'data', 'try'),
      row: fc.option(fc.string({ minLength: 1 }), { nil: null }),
      query: fc.string(),
      filters: fc.dictionary(fc.string({ minLength: 2 }), fc.string(), { maxKeys: 3 }),
    });
    fc.assert(
      fc.property(route, (given) => {
        expect(parseRoute(formatRoute(given))).toEqual({ ...given, filters: { ...given.filters } });
      }),
    );
  });
});
