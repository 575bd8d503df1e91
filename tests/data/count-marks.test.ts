import { describe, expect, it } from 'vitest';
import { countMarks } from '../../lib/data/check/count-marks';

describe('the marks that a spelling would make', () => {
  const texts = [
    'Merz sprach. Die Rede des Herrn Merz, Merzens Rede.',
    'Im März kam Stein; ein stein lag da, Steins Rat.',
  ];
  it.each([
    ['Merz', 2],
    ['Stein', 2],
    ['Lauterbach', 0],
  ])('%s: %i, inflected forms among them', (text, count) => {
    expect(countMarks({ text, lang: 'de' }, { kind: 'person' }, texts)).toBe(count);
  });

  it('follow the rule of letter case, and do not mind the guard', () => {
    const alias = { text: 'Stein', lang: 'de', ambiguous: true } as const;
    expect(countMarks({ ...alias, case: 'any' }, { kind: 'person' }, texts)).toBe(3);
    expect(countMarks({ ...alias, fixed: true }, { kind: 'person' }, texts)).toBe(1);
  });
});
