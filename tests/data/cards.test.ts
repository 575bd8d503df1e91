import { describe, expect, it } from 'vitest';
import type { EntityCard, StatementCard } from '../../lib/cards';
import { cardFor } from '../../lib/data/cards/card';
import { saveRow } from '../../lib/data/curate';
import { importDataset } from '../../lib/data/import/import';
import type { Statement } from '../../lib/findings';
import { claim, entity, inPieces, packOf, position, sampleStore, topic } from './sample';

const rows = [
  entity('russia', { kind: 'place', label: { en: 'Russia', de: 'Russland' } }),
  entity('ministry', { kind: 'org', label: { en: 'The ministry' }, speaksFor: [{ entity: 'russia' }] }),
  entity('anna', {
    label: { en: 'Anna Sample', de: 'Anna Beispiel', ru: 'Анна Пример' },
    description: { en: 'Speaks for a ministry.' },
    offices: [
      { title: { en: 'Deputy minister' }, from: '2015', to: '2021-06' },
      { title: { en: 'Minister', de: 'Ministerin' }, from: '2021-07-01' },
    ],
    speaksFor: [{ entity: 'ministry', from: '2021' }],
  }),
  entity('ben', { label: { en: 'Ben Sample' } }),
  topic('ceasefire', { label: { en: 'Ceasefire', de: 'Waffenruhe' }, proposition: { en: 'There should be one.' } }),
  topic('sanctions'),
  claim('c1', { text: { en: 'A claim', de: 'Eine Behauptung' }, context: { en: 'Background.' } }),
  position('a-2020', { date: '2020-05', topic: 'sanctions' }),
  position('a-2019', { date: '2019', stance: 'opposes' }),
  position('a-2021', { date: '2021-08', statement: { en: 'S', de: 'D' } }),
  position('a-2023', { date: '2023-01' }),
  position('m-2022', { date: '2022-02-01', holder: 'ministry' }),
  position('b-2018', { date: '2018', holder: 'ben' }),
  position('b-2021', { date: '2021', holder: 'ben' }),
  position('b-2024', { date: '2024', holder: 'ben' }),
];
const filled = async () => {
  const store = sampleStore();
  await importDataset(store, inPieces(packOf('pack', rows)));
  return store;
};
const article = { topics: ['ceasefire'], date: '2022-03-01T10:00:00Z', lang: 'de' };
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('the card of a name', () => {
  const cardOf = async (more: object = {}, store = filled()) =>
    (await cardFor(await store, { ...article, finding: { kind: 'mention', entity: 'anna' }, ...more })) as EntityCard;

  it('tells the office at the article’s date in the reader’s language, else in English', async () => {
    expect((await cardOf()).office).toEqual({ title: 'Ministerin', from: '2021-07-01' });
    expect((await cardOf({ date: '2020-01-01' })).office).toEqual({
      title: 'Deputy minister',
      from: '2015',
      to: '2021-06',
    });
    expect((await cardOf({ date: '2014-12-31' })).office).toBeUndefined();
  });

  it('puts the topics of the article first, newest first, and what came after apart', async () => {
    const card = await cardOf();
    expect(ids(card.prior)).toEqual(['a-2021', 'a-2019', 'a-2020']);
    expect(ids(card.later)).toEqual(['a-2023']);
    expect(card.prior[0]).toMatchObject({
      statement: 'D',
      statementLang: 'de',
      dataset: 'pack',
      topic: { label: 'Waffenruhe' },
    });
    expect(card.prior[1]).toMatchObject({ statementLang: 'en' });
  });

  it('gives the name in the script of the state it speaks for', async () => {
    expect((await cardOf()).original).toEqual({ text: 'Анна Пример', lang: 'ru' });
    expect((await cardOf({ lang: 'ru' })).original).toBeUndefined();
    expect((await cardOf({ finding: { kind: 'mention', entity: 'ben' } })).original).toBeUndefined();
  });

  it('says for whom it spoke on that day, and which dataset says so', async () => {
    const card = await cardOf();
    expect(card.speaksFor).toEqual([{ id: 'ministry', label: 'The ministry' }]);
    expect((await cardOf({ date: '2019' })).speaksFor).toEqual([]);
    expect(card.dataset).toEqual({ id: 'pack', title: 'Title of pack', author: 'Sample authors' });
  });

  it('shows the reader’s own version, and positions as the reader moved them', async () => {
    const store = await filled();
    await saveRow(store, entity('anna', { label: { de: 'Meine Anna' } }));
    await saveRow(store, position('a-2021', { date: '2021-08', holder: 'ben' }));
    const card = await cardOf({}, Promise.resolve(store));
    expect(card).toMatchObject({ label: 'Meine Anna', dataset: { id: 'mine' } });
    expect(ids(card.prior)).toEqual(['a-2019', 'a-2020']);
  });

  it('is none for a name that no dataset has', async () => {
    expect(await cardOf({ finding: { kind: 'mention', entity: 'nobody' } })).toBeNull();
  });
});

describe('the card of a statement', () => {
  const statement: Statement = {
    block: 0,
    start: 0,
    end: 9,
    text: 'Some text',
    form: 'indirect',
    speaker: { block: 0, start: 0, end: 4, id: 'anna', label: 'Anna' },
    cue: null,
    topics: ['ceasefire'],
    claims: [{ id: 'c1', score: 1 }],
    stance: 'supports',
    prior: ['a-2021', 'a-2019', 'm-2022'],
    change: { kind: 'differs', from: 'a-2019' },
    confidence: 0.9,
    why: [],
  };
  const cardOf = async (more: Partial<Statement> = {}) =>
    (await cardFor(await filled(), {
      ...article,
      finding: { kind: 'statement', statement: { ...statement, ...more } },
    })) as StatementCard;

  it('holds what the speaker said before, for whom it speaks, and after', async () => {
    const card = await cardOf();
    expect(card.speaker).toEqual({
      id: 'anna',
      label: 'Anna Beispiel',
      known: true,
      office: { title: 'Ministerin', from: '2021-07-01' },
    });
    expect(ids(card.prior)).toEqual(['a-2021', 'a-2019']);
    expect(ids(card.priorOnBehalf)).toEqual(['m-2022']);
    expect(ids(card.later)).toEqual(['a-2023']);
  });

  it('never shows as the speaker’s own what somebody else said for the same side', async () => {
    const card = await cardOf({ prior: ['a-2021', 'b-2021'] });
    expect(ids(card.prior)).toEqual(['a-2021']);
    expect(card.priorOnBehalf).toMatchObject([{ id: 'b-2021', holder: { id: 'ben', label: 'Ben Sample' } }]);
  });

  it('shows the entry that a change rests on', async () => {
    expect((await cardOf()).change).toMatchObject({ kind: 'differs', from: { id: 'a-2019', stance: 'opposes' } });
    expect((await cardOf({ change: { kind: 'first', from: null } })).change).toEqual({ kind: 'first' });
  });

  it('compares with the newest of everybody else at that date', async () => {
    expect(ids((await cardOf()).others)).toEqual(['b-2021']);
  });

  it('gives the claim with its background, and the topic with what a stance is toward', async () => {
    const card = await cardOf();
    expect(card.claims[0]).toMatchObject({ id: 'c1', text: 'Eine Behauptung', context: 'Background.' });
    expect(card.topics).toEqual([{ id: 'ceasefire', label: 'Waffenruhe', proposition: 'There should be one.' }]);
  });

  it('names all who say it together', async () => {
    const together = [
      { id: 'ben', label: 'Ben' },
      { id: null, label: 'drei Minister' },
    ];
    const card = await cardOf({ speaker: { block: 0, start: 0, end: 4, id: 'anna', label: 'Anna', together } });
    expect(card.speaker).toMatchObject({
      id: 'anna',
      together: [
        { id: 'ben', label: 'Ben Sample', known: true },
        { id: '', label: 'drei Minister', known: false },
      ],
    });
    expect(ids(card.prior)).toEqual(['a-2021', 'a-2019']);
  });

  it('calls the speaker the same where it says why the words are marked', async () => {
    const topic = { rule: 'topic', detail: 'waffenruhe', row: 'ceasefire' };
    const card = await cardOf({ why: [topic, { rule: 'cue', detail: 'Anna Sample', row: 'anna' }] });
    expect(card.why).toEqual([topic, { rule: 'cue', detail: 'Anna Beispiel', row: 'anna' }]);
  });

  it('keeps the page’s words for a speaker whom no dataset knows', async () => {
    const speaker = { block: 0, start: 0, end: 4, id: null, label: 'eine Sprecherin' };
    const card = await cardOf({ speaker, prior: [], change: null });
    expect(card.speaker).toEqual({ id: '', label: 'eine Sprecherin', known: false });
    expect(ids(card.others)).toEqual(['m-2022', 'a-2021', 'b-2021']);
  });
});
