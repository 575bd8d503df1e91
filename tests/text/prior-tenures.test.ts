import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../lib/findings';
import type { PositionRow, Stance } from '../../lib/rows';
import { type Comparison, changeFrom, withPrior } from '../../lib/text/prior';
import type { PositionEntry } from '../../lib/text/types';
import { lexiconOf, person } from './lexicon/sample';

const row = (id: string, holder: string, date: string, more: Partial<PositionRow> = {}): PositionRow => ({
  ...{ type: 'position', id, holder, date, stance: 'supports', topic: 'truce', statement: { en: id } },
  source: { title: null, publisher: 'Paper', url: null, kind: 'media', seen: true },
  ...more,
});
const said = (speaker: string, more: Partial<Statement> = {}): Statement => ({
  ...{ block: 0, start: 0, end: 4, text: 'text', form: 'direct', cue: { block: 0, start: 1, end: 2 } },
  ...{ topics: ['truce'], claims: [], stance: 'supports', confidence: 0.9, prior: [], change: null },
  ...{ why: [{ rule: 'stance', detail: '' }], speaker: { block: 0, start: 0, end: 1, id: speaker, label: speaker } },
  ...more,
});

describe('earlier positions of whom somebody speaks for', () => {
  const lexicon = lexiconOf({
    entities: [
      person('land', { kind: 'place' }),
      person('nobody'),
      person('always', { speaksFor: [{ entity: 'land' }] }),
      person('since', { speaksFor: [{ entity: 'land', from: '2020-06' }] }),
      person('until', { speaksFor: [{ entity: 'land', to: '2020-06' }] }),
      person('within', { speaksFor: [{ entity: 'land', from: '2019', to: '2020' }] }),
      person('twice', {
        speaksFor: [
          { entity: 'land', from: '2010', to: '2012' },
          { entity: 'land', from: '2020', to: '2021' },
        ],
      }),
      person('both', { speaksFor: [{ entity: 'land' }, { entity: 'bund' }] }),
      person('bund', { kind: 'org' }),
      person('seat', { kind: 'place', standsFor: 'land' }),
    ],
    positions: [row('land', 'land', '2009'), row('bund', 'bund', '2008')],
  });

  it.each([
    ['nobody', '2020-01-01', []],
    ['always', '2020-01-01', ['land']],
    ['since', '2020-05-31', []],
    ['since', '2020-06-01', ['land']],
    ['until', '2020-06-30', ['land']],
    ['until', '2020-07-01', []],
    ['within', '2018-12-31', []],
    ['within', '2019-01-01', ['land']],
    ['within', '2020-12-31', ['land']],
    ['within', '2021-01-01', []],
    ['twice', '2011-01-01', ['land']],
    ['twice', '2015-01-01', []],
    ['twice', '2020-01-01', ['land']],
    ['both', '2020-01-01', ['land', 'bund']],
    ['seat', '2020-01-01', ['land']],
    ['land', '2020-01-01', ['land']],
    ['always', '2008-12-31', []],
  ])('%s on %s: %j', (speaker, day, prior) => {
    expect(withPrior(said(speaker), { lexicons: [lexicon], day, lang: 'de' }).prior).toEqual(prior);
  });
});

describe('earlier positions on the matter', () => {
  const lexicon = lexiconOf({
    entities: [person('anna')],
    positions: [
      row('on-topic', 'anna', '2020'),
      row('on-claim', 'anna', '2021', { topic: 'arms', claim: 'labs' }),
      row('elsewhere', 'anna', '2022', { topic: 'arms' }),
      row('month', 'anna', '2020-06'),
      row('day', 'anna', '2020-06-15'),
      row('undated', 'anna', 'unknown'),
    ],
  });
  const priorOf = (day: string, more: Partial<Statement> = {}) =>
    withPrior(said('anna', more), { lexicons: [lexicon], day, lang: 'de' }).prior;

  it.each<readonly [name: string, day: string, more: Partial<Statement>, prior: readonly string[]]>([
    ['newest first; a day before its month', '2025-01-01', {}, ['day', 'month', 'on-topic']],
    ['by the first topic alone', '2025-01-01', { topics: ['arms', 'truce'] }, ['elsewhere', 'on-claim']],
    [
      'by a claim on another topic',
      '2025-01-01',
      { claims: [{ id: 'labs', score: 1 }] },
      ['on-claim', 'day', 'month', 'on-topic'],
    ],
    ['a month from its first day', '2020-06-01', {}, ['month', 'on-topic']],
    ['a day from itself', '2020-06-15', {}, ['day', 'month', 'on-topic']],
    ['a year from its first day', '2020-01-01', {}, ['on-topic']],
    ['nothing before', '2019-12-31', {}, []],
    ['nothing without a topic', '2025-01-01', { topics: [] }, []],
    ['nothing on a topic of nobody', '2025-01-01', { topics: ['grain'] }, []],
  ])('%s', (_name, day, more, prior) => expect(priorOf(day, more)).toEqual(prior));
});

describe('whether a speaker changed', () => {
  const entry = (id: string, stance: Stance, more: Partial<PositionEntry> = {}): PositionEntry => ({
    ...{ id, holder: 'anna', onBehalfOf: null, topic: 'truce', claim: null, stance, date: '2020' },
    ...more,
  });
  const compared = (own: readonly PositionEntry[], more: Partial<Comparison> = {}): Comparison => ({
    ...{ own, ids: ['anna'], day: '2025-01-01', lang: 'de', isClaim: false },
    ...more,
  });

  it.each<
    readonly [
      name: string,
      statement: Partial<Statement>,
      own: readonly PositionEntry[],
      more: Partial<Comparison>,
      kind: string | null,
    ]
  >([
    ['nothing before', {}, [], {}, 'first'],
    ['the same before', {}, [entry('a', 'supports')], {}, 'same'],
    ['the opposite before', {}, [entry('a', 'opposes')], {}, 'differs'],
    ['a condition before', {}, [entry('a', 'conditional')], {}, 'differs'],
    ['the newest counts', {}, [entry('new', 'supports'), entry('old', 'opposes')], {}, 'same'],
    ['unclear ones are passed over', {}, [entry('new', 'unclear'), entry('old', 'opposes')], {}, 'differs'],
    ['only unclear ones', {}, [entry('a', 'unclear')], {}, null],
    ['only what others held for her', {}, [entry('a', 'opposes', { holder: 'envoy' })], {}, null],
    [
      'what the state she stands for held',
      {},
      [entry('a', 'opposes', { holder: 'land' })],
      { ids: ['anna', 'land'] },
      'differs',
    ],
    ['a position of the same day', {}, [entry('a', 'opposes', { date: '2025-01-01' })], {}, null],
    ['a position of the month that may be later', {}, [entry('a', 'opposes', { date: '2025-01' })], {}, null],
    ['a position of the day before', {}, [entry('a', 'opposes', { date: '2024-12-31' })], {}, 'differs'],
    ['weak evidence', { confidence: 0.49 }, [entry('a', 'opposes')], {}, null],
    ['evidence just enough', { confidence: 0.5 }, [entry('a', 'opposes')], {}, 'differs'],
    ['the same on weak evidence', { confidence: 0.49 }, [entry('a', 'supports')], {}, null],
    ['no verb that tells the stance', { why: [] }, [entry('a', 'opposes')], {}, null],
    ['the same without such a verb', { why: [] }, [entry('a', 'supports')], {}, 'same'],
    ['no speaker', { speaker: null }, [entry('a', 'opposes')], {}, null],
    ['a topic that is a claim, no claim', {}, [entry('a', 'opposes')], { isClaim: true }, null],
    [
      'a topic that is a claim, the same claim',
      { claims: [{ id: 'labs', score: 1 }] },
      [entry('a', 'opposes', { claim: 'labs' })],
      { isClaim: true },
      'differs',
    ],
    [
      'a topic that is a claim, another claim',
      { claims: [{ id: 'labs', score: 1 }] },
      [entry('a', 'opposes', { claim: 'dam' })],
      { isClaim: true },
      null,
    ],
  ])('%s', (_name, statement, own, more, kind) => {
    expect(changeFrom(said('anna', statement), compared(own, more))?.kind ?? null).toBe(kind);
  });

  it('names the position that it changed from', () => {
    const own = [entry('new', 'unclear'), entry('old', 'opposes'), entry('older', 'supports')];
    expect(changeFrom(said('anna'), compared(own))).toEqual({ kind: 'differs', from: 'old' });
  });

  it('never differs from what is the same, for any history', () => {
    const stance = fc.constantFrom<Stance>('supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear');
    fc.assert(
      fc.property(stance, fc.array(stance, { maxLength: 6 }), (now, before) => {
        const own = before.map((one, at) => entry(`p${at}`, one));
        const change = changeFrom(said('anna', { stance: now }), compared(own));
        const from = own.find(({ id }) => id === change?.from);
        if (change?.kind === 'differs') expect(from?.stance).not.toBe(now);
        if (change?.kind === 'same') expect(from?.stance).toBe(now);
        if (change?.kind === 'first') expect(own).toEqual([]);
        if (now === 'unclear') expect(change).toBeNull();
      }),
    );
  });
});
