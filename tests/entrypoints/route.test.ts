import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionsHash } from '../../entrypoints/background/options-address';
import { formatRoute, parseRoute, type Route } from '../../entrypoints/options/route';

describe('addresses of the options page', () => {
  it.each([
    ['', { view: 'names', row: null, query: '', filters: {}, draft: null }],
    ['#/positions', { view: 'positions', row: null, query: '', filters: {}, draft: null }],
    [
      '#/names/mine%3Aanna?q=an%20na&kind=person',
      { view: 'names', row: 'mine:anna', query: 'an na', filters: { kind: 'person' }, draft: null },
    ],
    ['#/names?draft=', { view: 'names', row: null, query: '', filters: {}, draft: {} }],
    [
      '#/positions?draft.quote=a+b&draft.lang=de&topic=nato',
      { view: 'positions', row: null, query: '', filters: { topic: 'nato' }, draft: { quote: 'a b', lang: 'de' } },
    ],
    ['#/nowhere/x', { view: 'names', row: 'x', query: '', filters: {}, draft: null }],
    ['#/names/%E0%A4%A', { view: 'names', row: null, query: '', filters: {}, draft: null }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('come back from what they were made of', () => {
    const route: fc.Arbitrary<Route> = fc.record({
      view: fc.constantFrom('names', 'claims', 'positions', 'datasets', 'sites', 'appearance', 'data', 'try'),
      row: fc.option(fc.string({ minLength: 1 }), { nil: null }),
      query: fc.string(),
      filters: fc.dictionary(
        fc.string({ minLength: 2 }).filter((name) => !name.startsWith('draft')),
        fc.string(),
        { maxKeys: 3 },
      ),
      draft: fc.option(fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { maxKeys: 3 }), { nil: null }),
    });
    fc.assert(
      fc.property(route, (given) => {
        const draft = given.draft && { ...given.draft };
        expect(parseRoute(formatRoute(given))).toEqual({ ...given, filters: { ...given.filters }, draft });
      }),
    );
  });
});

describe('the background and the options page', () => {
  it('agree on how a draft is written', () => {
    const draft = { label: 'Otto Neu & Söhne', kind: 'org' };
    expect(parseRoute(optionsHash({ view: 'names', draft }))).toMatchObject({ view: 'names', row: null, draft });
    expect(parseRoute(optionsHash({ row: 'anna' }))).toMatchObject({ view: 'names', row: 'anna', draft: null });
  });
});
