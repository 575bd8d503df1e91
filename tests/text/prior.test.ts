import { describe, expect, it } from 'vitest';
import type { Statement } from '../../lib/findings';
import type { EntityRow, PositionRow, Stance } from '../../lib/rows';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { withPrior } from '../../lib/text/prior';
import { fakeLexicon } from './fake-lexicon';

const entity = (id: string, more: Partial<EntityRow> = {}): EntityRow => ({
  ...{ type: 'entity', id, kind: 'person', label: { en: id }, aliases: [] },
  ...more,
});
const position = (
  id: string,
  holder: string,
  date: string,
  stance: Stance,
  more: Partial<PositionRow> = {},
): PositionRow => ({
  ...{ type: 'position', id, holder, date, stance, topic: 'ceasefire', statement: { en: id } },
  source: { title: null, publisher: 'Paper', url: null, kind: 'media', seen: true },
  ...more,
});

const base = fakeLexicon('base', {
  entities: [
    entity('minister', { speaksFor: [{ entity: 'country', from: '2020' }] }),
    entity('former-minister', { speaksFor: [{ entity: 'country', to: '2019' }] }),
    entity('country', { kind: 'place' }),
    entity('palace', { kind: 'place', standsFor: 'country' }),
    entity('denier'),
    entity('envoy', { speaksFor: [{ entity: 'country', from: '2020' }] }),
  ],
  positions: [
    position('m-2021', 'minister', '2021', 'supports'),
    position('m-2023', 'minister', '2023-05-04', 'conditional'),
    position('m-2023-claim', 'minister', '2023-02', 'supports', { claim: 'first-step' }),
    position('m-2025', 'minister', '2025-01-01', 'opposes'),
    position('m-other', 'minister', '2022-01-01', 'opposes', { topic: 'sanctions' }),
    position('c-2022', 'country', '2022-02-24', 'opposes'),
    position('d-2022', 'denier', '2022', 'denies', { claim: 'first-step' }),
    position('e-sanctions', 'envoy', '2022-06', 'supports', { topic: 'sanctions', onBehalfOf: 'country' }),
    position('e-2022', 'envoy', '2022-06', 'supports', { onBehalfOf: 'country' }),
  ],
});

const said = (speaker: string | null, stance: Stance, more: Partial<Statement> = {}): Statement => ({
  ...{
    block: 0,
    start: 0,
    end: 4,
    text: 'text',
    form: 'direct',
    cue: { block: 0, start: 1, end: 2 },
    topics: ['ceasefire'],
    claims: [],
    stance,
  },
  speaker: speaker ? { block: 0, start: 0, end: 1, id: speaker, label: speaker } : null,
  ...{ prior: [], change: null, confidence: 0.9, why: [{ rule: 'stance', detail: 'speaker' }] },
  ...more,
});
const on = (day: string, statement: Statement) => withPrior(statement, { lexicons: [base], day, lang: 'de' });

describe('earlier positions', () => {
  it('are the speaker’s on the topic up to the article, newest first, then those of whom it speaks for', () => {
    const { prior } = on('2024-01-01', said('minister', 'opposes'));
    expect(prior).toEqual(['m-2023', 'm-2023-claim', 'm-2021', 'e-2022', 'c-2022']);
  });

  it('never come from after the article', () => {
    expect(on('2022-01-01', said('minister', 'opposes')).prior).toEqual(['m-2021']);
  });

  it('leave out a country that the speaker no longer speaks for', () => {
    expect(on('2024-01-01', said('former-minister', 'opposes')).prior).toEqual([]);
  });

  it('of a seat of power are those of the state it stands for, held by it or on its behalf', () => {
    expect(on('2024-01-01', said('palace', 'opposes')).prior).toEqual(['e-2022', 'c-2022']);
  });

  it('are none for a speaker whom no dataset knows', () => {
    expect(on('2024-01-01', said(null, 'opposes'))).toMatchObject({ prior: [], change: null });
  });

  it('follow the reader’s own dataset where it hides or replaces a position', () => {
    const mine = fakeLexicon('mine', {
      positions: [
        { type: 'position', id: 'm-2023', hidden: true },
        position('m-2021', 'envoy', '2021', 'supports'),
        position('m-2022', 'minister', '2022', 'supports'),
      ],
    });
    const { prior } = withPrior(said('minister', 'opposes'), { lexicons: [mine, base], day: '2024-01-01', lang: 'de' });
    expect(prior).toEqual(['m-2023-claim', 'm-2022', 'e-2022', 'c-2022']);
  });
});

describe('a compiled lexicon', () => {
  const rows = {
    entities: [entity('country', { kind: 'place' }), entity('palace', { kind: 'place', standsFor: 'country' })],
    topics: [],
    claims: [],
    positions: [
      position('p-2023', 'president', '2023', 'supports', { onBehalfOf: 'country' }),
      position('p-own', 'president', '2024', 'supports'),
      position('c-2022', 'country', '2022', 'opposes', { onBehalfOf: 'country' }),
      position('u-2022', 'union', '2022', 'opposes'),
    ],
  };
  const lexicon = openLexicon(buildLexicon(rows, { dataset: 'built', revision: '1' }));
  const held = (holder: string) => lexicon.positions(holder).map(({ id }) => id);

  it.each([
    ['country', ['c-2022', 'p-2023']],
    ['president', ['p-2023', 'p-own']],
    ['union', ['u-2022']],
    ['nobody', []],
  ])('tells what %s held, or others on its behalf, in order of date', (holder, ids) =>
    expect(held(holder)).toEqual(ids),
  );

  it('finds for a seat of power what its president said for the state', () => {
    const { prior } = withPrior(said('palace', 'opposes'), { lexicons: [lexicon], day: '2025-01-01', lang: 'de' });
    expect(prior).toEqual(['p-2023', 'c-2022']);
  });
});

describe('change', () => {
  it.each([
    ['differs from a condition', '2024-01-01', said('minister', 'opposes'), { kind: 'differs', from: 'm-2023' }],
    ['is the same as last time', '2024-01-01', said('minister', 'conditional'), { kind: 'same', from: 'm-2023' }],
    [
      'rests on the same claim first',
      '2024-01-01',
      said('minister', 'opposes', { claims: [{ id: 'first-step', score: 1 }] }),
      { kind: 'differs', from: 'm-2023-claim' },
    ],
    ['is none where the stance is unclear', '2024-01-01', said('minister', 'unclear'), null],
    ['is none on weak evidence', '2024-01-01', said('minister', 'opposes', { confidence: 0.3 }), null],
    [
      'does not compare assertions on a topic that are about different claims',
      '2024-01-01',
      said('denier', 'asserts', { claims: [{ id: 'another', score: 1 }] }),
      null,
    ],
    [
      'compares assertions on the same claim',
      '2024-01-01',
      said('denier', 'asserts', { claims: [{ id: 'first-step', score: 1 }] }),
      { kind: 'differs', from: 'd-2022' },
    ],
    [
      'does not say that a state changed its mind by what one of its envoys once said',
      '2023-01-01',
      said('palace', 'opposes', { topics: ['sanctions'] }),
      null,
    ],
    [
      'does not call it a change where no verb says who speaks',
      '2024-01-01',
      said('minister', 'opposes', { cue: null }),
      null,
    ],
    [
      'does not call it a change in a quotation that only follows another',
      '2024-01-01',
      said('minister', 'opposes', { why: [{ rule: 'quotation', detail: 'minister' }] }),
      null,
    ],
    ['is none between kinds of stance that do not compare', '2024-01-01', said('minister', 'denies'), null],
    ['says first where nothing is known', '2019-01-01', said('minister', 'opposes'), { kind: 'first', from: null }],
    [
      'does not compare an article with its own day',
      '2025-01-01',
      said('minister', 'conditional'),
      { kind: 'same', from: 'm-2023' },
    ],
  ] as const)('%s', (_, day, statement, change) => expect(on(day, statement).change).toEqual(change));
});

describe('change, for each stance before and now', () => {
  const stances: readonly Stance[] = ['supports', 'opposes', 'conditional', 'asserts', 'denies', 'unclear'];
  const kinds: Readonly<Record<string, 'same' | 'differs' | null>> = {
    ...{ 'supports supports': 'same', 'supports opposes': 'differs', 'supports conditional': 'differs' },
    ...{ 'opposes opposes': 'same', 'opposes supports': 'differs', 'opposes conditional': 'differs' },
    ...{ 'conditional conditional': 'same', 'conditional supports': 'differs', 'conditional opposes': 'differs' },
    ...{ 'asserts asserts': 'same', 'asserts denies': 'differs', 'denies denies': 'same', 'denies asserts': 'differs' },
  };
  const isVote = (stance: Stance) => ['supports', 'opposes', 'conditional'].includes(stance);
  const pairs = stances.flatMap((before) =>
    stances.map((now) => [before, now, kinds[`${before} ${now}`] ?? null] as const),
  );
  const lexiconOf = (before: Stance, nature: 'position' | 'assertion', claim: string | null) =>
    fakeLexicon('pairs', {
      topics: [{ type: 'topic', id: 'ceasefire', label: { en: 'Matter' }, terms: {}, nature }],
      entities: [entity('speaker')],
      positions: [position('before', 'speaker', '2022-01-01', before, claim === null ? {} : { claim })],
    });
  const kindOf = (statement: Statement, lexicon: ReturnType<typeof lexiconOf>) =>
    withPrior(statement, { lexicons: [lexicon], day: '2024-01-01', lang: 'de' }).change?.kind ?? null;
  const claims = [{ id: 'it', score: 1 }];

  it.each(pairs)('%s then %s: %s on the same claim', (before, now, kind) => {
    for (const nature of ['position', 'assertion'] as const)
      expect(kindOf(said('speaker', now, { claims }), lexiconOf(before, nature, 'it'))).toBe(kind);
  });

  it.each(pairs)(
    '%s then %s on a topic alone: %s for what one can be for or against, none for a claim',
    (before, now, kind) => {
      const expected = isVote(now) ? kind : null;
      expect(kindOf(said('speaker', now), lexiconOf(before, 'position', null))).toBe(expected);
      expect(kindOf(said('speaker', now), lexiconOf(before, 'assertion', null))).toBe(null);
    },
  );

  it.each([
    ['asserts', true, null],
    ['denies', true, 'differs'],
    ['denies', false, 'differs'],
  ] as const)('%s, the claim rejected: %s, is %s after it was asserted', (now, rejected, kind) => {
    const on = rejected ? [{ id: 'it', score: 1, rejected: true as const }] : claims;
    expect(kindOf(said('speaker', now, { claims: on }), lexiconOf('asserts', 'assertion', 'it'))).toBe(kind);
  });

  it('a denial of one claim says nothing of another that stands beside it', () => {
    const two = [...claims, { id: 'other', score: 1, rejected: true as const }];
    expect(kindOf(said('speaker', 'denies', { claims: two }), lexiconOf('asserts', 'assertion', 'it'))).toBe(null);
  });
});
