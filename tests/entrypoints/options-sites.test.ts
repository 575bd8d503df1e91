import { describe, expect, it } from 'vitest';
import { stepOf } from '../../entrypoints/options/history-steps';
import { hostOf, hostOfPattern, patternOf } from '../../entrypoints/options/sites';
import type { JournalEntry } from '../../lib/data/records';
import { entity } from '../data/sample';

describe('sites', () => {
  it.each([
    ['example.org', 'example.org'],
    [' https://www.Example.org/news?x=1 ', 'example.org'],
    ['news.example.co.uk', 'news.example.co.uk'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
    ['localhost', null],
    ['*.org', null],
    ['two words', null],
    ['', null],
  ])('takes %j for %j', (written, host) => {
    expect(hostOf(written)).toBe(host);
  });

  it.each(['*://*.example.org/*', '*://example.org/*', '*://www.example.org/*', 'https://example.org/*'])(
    'knows the site of %s',
    (pattern) => {
      expect(hostOfPattern(pattern)).toBe('example.org');
      expect(hostOfPattern(patternOf('example.org'))).toBe('example.org');
    },
  );
});

describe('a step of the history', () => {
  const entry = (more: Partial<JournalEntry>): JournalEntry => ({
    number: 1,
    action: 'save',
    at: '2026-01-02T03:04:05Z',
    changes: [],
    datasets: [],
    undone: 0,
    stamp: 1,
    rows: [],
    ...more,
  });

  it('says which fields of one row differ', () => {
    const before = entity('anna', { label: { en: 'Anna', de: 'Änne' } });
    const after = { ...before, label: { en: 'Anna' }, kind: 'org' as const };
    const step = stepOf(entry({ changes: [{ type: 'entity', id: 'anna', before, after }] }), 'de');
    expect(step.rows).toEqual([{ label: 'Anna', href: '#/names/anna' }]);
    expect(step.changes).toEqual([
      { field: 'kind', before: 'person', after: 'org' },
      { field: 'label', before: 'en: Anna\nde: Änne', after: 'en: Anna' },
    ]);
  });

  it('names the first of many rows and counts them', () => {
    const changes = ['a', 'b', 'c', 'd'].map(
      (id) => ({ type: 'entity', id, before: entity(id), after: null }) as const,
    );
    const step = stepOf(entry({ changes, undone: 1 }), 'en');
    expect([step.rows.length, step.count, step.changes, step.isUndone]).toEqual([3, 4, [], true]);
  });
});
