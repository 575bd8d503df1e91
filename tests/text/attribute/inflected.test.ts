import { expect, it } from 'vitest';
import { inflected, sorted, stemsOf } from '../../../lib/text/attribute/inflected';

it('gives every stem of a class its endings, in order of the alphabet', () => {
  expect(inflected([['t,te,ten', 'sag frag']])).toEqual(['frag|t,te,ten', 'sag|t,te,ten']);
});

it('keeps a stem in each of its classes, and what two classes say alike once', () => {
  const made = inflected([
    [',s', 'official official'],
    [',es', 'official'],
    [',s', 'official'],
  ]);
  expect(made).toEqual(['official|,es', 'official|,s']);
});

it('joins lists in order of the alphabet, each entry once', () => {
  expect(sorted(['b', 'a'], [], ['c', 'a'])).toEqual(['a', 'b', 'c']);
});

it('reads stems over several lines', () => {
  expect(stemsOf('\n  sag\n  frag  klag ')).toEqual(['sag', 'frag', 'klag']);
});
