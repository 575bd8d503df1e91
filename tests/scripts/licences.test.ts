import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notAllowed, notices, packages } from '../../scripts/licences';

describe('licences', () => {
  const all = packages();

  it('of every package are known and allow the use made of it', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(notAllowed(all)).toEqual([]);
  });

  it('of what is shipped go with the extension, in step with the lock file', () => {
    expect(readFileSync('public/licences.txt', 'utf8')).toBe(notices(all));
  });

  it('have a text for every package that is shipped under more than a name', () => {
    // franc-min and the like publish the licence's name only; all others carry the text.
    const bare = notices(all)
      .split('-'.repeat(72))
      .filter((part) => part.length < 300);
    expect(bare.map((part) => part.trim())).toEqual([expect.stringMatching(/^franc-min .* \(MIT\)$/)]);
  });

  it('that nobody has read, or that only suit tools, are refused', () => {
    const shipped = { name: 'a', version: '1', isShipped: true };
    expect(notAllowed([{ ...shipped, licence: 'SSPL-1.0' }])).toHaveLength(1);
    expect(notAllowed([{ ...shipped, licence: 'LGPL-3.0-or-later' }])).toHaveLength(1);
    expect(notAllowed([{ ...shipped, isShipped: false, licence: 'LGPL-3.0-or-later' }])).toHaveLength(0);
  });
});
