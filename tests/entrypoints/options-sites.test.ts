import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../entrypoints/options/history-steps';
import { hostOf, hostOfPattern, patternOf, withSite } from '../../entrypoints/options/sites';
import { saveRows } from '../../lib/data/curate';
import type { JournalEntry } from '../../lib/data/records';
import { entity, position, sampleStore, topic } from '../data/sample';

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

  it('adds one once, none that is named, and switches on what was off', () => {
    const added = withSite({ sitesAdded: [], sitesOff: ['example.org', 'bbc.com'] }, 'example.org');
    expect(added).toEqual({ sitesAdded: ['*://*.example.org/*'], sitesOff: ['bbc.com'] });
    expect(withSite(added, 'example.org')).toEqual(added);
    expect(withSite(added, 'bbc.com')).toEqual({ ...added, sitesOff: [] });
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

  it('says which fields of one row differ', async () => {
    const before = entity('anna', { label: { en: 'Anna', de: 'Änne' } });
    const after = { ...before, label: { en: 'Anna' }, kind: 'org' as const };
    const entries = [entry({ changes: [{ type: 'entity', id: 'anna', before, after }] })];
    const [step] = await stepsOf(sampleStore(), entries, { lang: 'de' });
    expect(step?.rows).toEqual([{ label: 'Anna', href: '#/names/anna' }]);
    expect(step?.changes).toEqual([
      { field: 'kind', before: 'person', after: 'org' },
      { field: 'label', before: 'en: Anna\nde: Änne', after: 'en: Anna' },
    ]);
  });

  it('calls what a row names by its name', async () => {
    const store = sampleStore();
    await saveRows(store, [entity('ben', { label: { en: 'Ben' } }), topic('nato', { label: { en: 'NATO' } })]);
    const [before, after] = [position('p', { topic: 'nato' }), position('p', { topic: 'nato', holder: 'ben' })];
    const [step] = await stepsOf(store, [entry({ changes: [{ type: 'position', id: 'p', before, after }] })], {
      lang: 'en',
    });
    expect(step?.changes).toEqual([{ field: 'holder', before: before.holder, after: 'Ben' }]);
  });

  it('names the first of many rows and counts them', async () => {
    const changes = ['a', 'b', 'c', 'd'].map(
      (id) => ({ type: 'entity', id, before: entity(id), after: null }) as const,
    );
    const [step] = await stepsOf(sampleStore(), [entry({ changes, undone: 1 })], { lang: 'en' });
    expect([step?.rows.length, step?.count, step?.changes, step?.isUndone]).toEqual([3, 4, [], true]);
  });
});
