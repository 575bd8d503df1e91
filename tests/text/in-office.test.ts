import { describe, expect, it } from 'vitest';
import { inOffice, type RoleHit } from '../../lib/text/in-office';
import type { EntityEntry } from '../../lib/text/types';

const held = (id: string, from: string, to: string | null, start = 0): RoleHit => ({
  start,
  end: start + 9,
  dataset: 'world',
  use: { kind: 'role', entity: { id } as EntityEntry, from, to, lang: 'en', term: 'president' },
});

const presidents = [
  held('ann', '2001-05-01', '2009-04-30'),
  held('bea', '2009-05-01', '2017-04-30'),
  held('cid', '2017-05-01', null),
];
const who = (date: string, named?: readonly string[], hits = presidents) =>
  inOffice(hits, named ? { date, named: new Set(named) } : { date }).map(({ use }) => use.entity.id);

describe('an office on a page with a date', () => {
  it.each([
    ['2005-01-01', ['ann']],
    ['2009-04-30', ['ann']],
    ['2009-05-01', ['bea']],
    ['2017-05-01', ['cid']],
    ['2030-01-01', ['cid']],
    ['1999-12-31', []],
  ])('%s: %j', (date, expected) => expect(who(date)).toEqual(expected));
});

describe('an office on a page without a date', () => {
  it.each([
    ['that names nobody', [], ['cid']],
    ['that names the holder of today', ['cid'], ['cid']],
    ['that names one before', ['bea'], ['bea']],
    ['that names two before', ['ann', 'bea'], ['bea']],
    ['that names one before and the one of today', ['ann', 'cid'], ['cid']],
    ['that names somebody else', ['dan'], ['cid']],
  ])('%s', (_name, named, expected) => expect(who('2026-01-01', named)).toEqual(expected));

  it('is told place by place', () => {
    const ministers = [held('eve', '2001', '2016', 20), held('fay', '2017', null, 20)];
    expect(who('2026-01-01', ['bea'], [...presidents, ...ministers])).toEqual(['bea', 'fay']);
    expect(who('2026-01-01', ['eve'], [...presidents, ...ministers])).toEqual(['cid', 'eve']);
  });
});

it('other terms are no offices', () => {
  const topic = { ...held('ann', '2001', null), use: { kind: 'topic' } } as never;
  expect(inOffice([topic], { date: '2026-01-01' })).toEqual([]);
});
