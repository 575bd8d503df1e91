import { expect, it } from 'vitest';
import { cases } from './fuzz';

it('every run tries at least 100,000 made-up inputs', () => {
  expect(Object.values(cases).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000);
});
