import { describe, expect, it } from 'vitest';
import { isSiteOff, switchSite } from '../lib/sites-off';

describe('a site that is switched off', () => {
  it.each([
    ['example.org', 'example.org', true],
    ['example.org', 'www.example.org', true],
    ['www.example.org', 'example.org', true],
    ['www.example.org', 'live.example.org', true],
    ['live.example.org', 'example.org', false],
    ['ample.org', 'example.org', false],
  ])('%s: a page on %s is off: %s', (off, host, isOff) => {
    expect(isSiteOff(['other.org', off], host)).toBe(isOff);
  });

  it('has one entry, whoever switched it and under which of its hosts', () => {
    expect(switchSite(['other.org', 'live.example.org'], 'www.example.org', false)).toEqual([
      'other.org',
      'example.org',
    ]);
    expect(switchSite(['example.org', 'www.example.org'], 'example.org', false)).toEqual(['example.org']);
  });

  it('is on again with all that lies below and above it, so that pressing the switch is seen', () => {
    expect(switchSite(['live.example.org', 'www.example.org'], 'example.org', true)).toEqual([]);
    const on = switchSite(['example.org', 'other.org'], 'live.example.org', true);
    expect([on, isSiteOff(on, 'live.example.org')]).toEqual([['other.org'], false]);
  });
});
