import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cases } from './fuzz';

it('every run tries at least 100,000 made-up inputs', () => {
  expect(Object.values(cases).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100_000);
});

it.each(Object.keys(cases))('the made-up inputs that are counted for %s are tried in one place', (part) => {
  const files = readdirSync(import.meta.dirname).map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'));
  expect(files.join('').match(new RegExp(`fuzz(Async)?\\(\\s*'${part}'`, 'g'))).toHaveLength(1);
});
