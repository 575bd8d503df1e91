import { describe, expect, it } from 'vitest';
import { filtersOf, orderOf, sortOf, withFilter } from '../../entrypoints/options/filters';

describe('what an address says of a list', () => {
  const written = {
    kind: 'person',
    stance: 'opposes',
    topic: 'nato',
    holder: 'anna',
    source: 'no',
    from: '2022',
    x: 'y',
  };

  it('filters by what rows of a type have, and by nothing else', () => {
    expect(filtersOf('entity', written)).toEqual({ kind: 'person', hasSource: false });
    expect(filtersOf('claim', written)).toEqual({ topic: 'nato', hasSource: false });
    const filters = { stance: 'opposes', topic: 'nato', holder: 'anna', from: '2022', hasSource: false };
    expect(filtersOf('position', written)).toEqual(filters);
  });

  it('lets everything through where it is not understood', () => {
    expect(filtersOf('entity', { kind: 'monster', source: 'perhaps', dataset: '', lang: '' })).toEqual({});
    expect(orderOf('entity', { sort: 'sideways' })).toBe('label');
  });

  it('means my own rows by "mine"', () => {
    expect(filtersOf('entity', { kind: 'mine' })).toEqual({ dataset: 'mine' });
  });

  it('sorts positions by date unless told otherwise, and the rest by what it is called', () => {
    expect([sortOf('position', {}), sortOf('entity', {})]).toEqual([{ by: 'date', descending: true }, undefined]);
    expect(sortOf('position', { sort: 'date' })).toEqual({ by: 'date' });
    expect(sortOf('entity', { sort: 'dataset' })).toEqual({ by: 'dataset' });
  });

  it('loses a filter that is emptied', () => {
    expect(withFilter(withFilter({ a: '1' }, 'b', '2'), 'a', '')).toEqual({ b: '2' });
  });
});
