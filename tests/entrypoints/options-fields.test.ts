import { describe, expect, it } from 'vitest';
import { freshSource } from '../../components/options/SourceList';
import { claimField, claimFields, claimRow, topicFields, topicRow } from '../../entrypoints/options/claim-fields';
import { messagesOf } from '../../entrypoints/options/messages-of';
import { detailsField, nameDetails, withDetails } from '../../entrypoints/options/name-fields';
import { nameDraft, newName, suggestedFor } from '../../entrypoints/options/names';
import { draftFields, positionField, positionFields, positionRow } from '../../entrypoints/options/position-fields';
import { checkRow } from '../../lib/data/schema/check';
import { translator } from '../../lib/texts';
import { optionsTexts } from '../../locales/options/languages';
import { claim, entity, position, topic } from '../data/sample';

const t = translator('de', optionsTexts.de);

describe('the form of a position', () => {
  const full = position('p-1', {
    statement: { en: 'English', de: 'Deutsch' },
    quote: { text: 'no', lang: 'en', translatedBy: 'Agency', prefix: 'He said: ', suffix: ', and left.' },
    venue: { en: 'Geneva' },
    onBehalfOf: 'russia',
    claim: 'c-1',
    tags: ['checked', 'un'],
    source: {
      title: null,
      publisher: 'P',
      url: null,
      published: '2022-03',
      author: 'A',
      kind: 'media',
      seen: false,
      archivedAt: 'https://archive.example/1',
    },
  });

  it('gives back the row it was made of, with what it does not show', () => {
    expect(positionRow(positionFields(full, 'de'), { lang: 'de', id: 'p-1', base: full })).toEqual(full);
  });

  it('adds the reader’s language and leaves the others', () => {
    const fields = { ...positionFields(full, 'fr'), statement: ' Français ' };
    const { statement } = positionRow(fields, { lang: 'fr', id: 'p-1', base: full });
    expect(statement).toEqual({ en: 'English', de: 'Deutsch', fr: 'Français' });
  });

  it('drops what was emptied', () => {
    const fields = { ...positionFields(full, 'de'), quote: '', published: '', statement: '' };
    const row = positionRow(fields, { lang: 'de', id: 'p-1', base: full });
    expect(row).not.toHaveProperty('quote');
    expect(row.source).not.toHaveProperty('published');
    expect(row.statement).toEqual({ en: 'English' });
  });

  it('keeps what stands beside the words only as long as they are the words', () => {
    const fields = draftFields({ quote: 'No way', prefix: 'He said: ', suffix: ', and left.' }, 'en');
    const save = (quote: string) => positionRow({ ...fields, quote }, { lang: 'en', id: 'p-1' }).quote;
    expect(save('No way ')).toEqual({ text: 'No way', lang: 'en', prefix: 'He said: ', suffix: ', and left.' });
    expect(save('Way')).toEqual({ text: 'Way', lang: 'en' });
  });

  it('takes over what a page gave, and nothing it does not know', () => {
    const fields = draftFields({ holder: 'anna', stance: 'hates', quote: 'Nein', quoteLang: 'de-AT', url: 'x' }, 'en');
    expect(fields).toMatchObject({ holder: 'anna', stance: 'unclear', quote: 'Nein', quoteLang: 'de', url: 'x' });
  });

  const good = { ...positionFields(full, 'de'), url: 'https://example.org/' };
  it.each([
    ['holder', { holder: '' }, 'Wähle einen Namen aus der Liste.'],
    ['topic', { topic: '' }, 'Das fehlt noch.'],
    ['date', { date: '2022-13' }, 'Nötig ist ein Datum wie 2022, 2022-03 oder 2022-03-10.'],
    ['published', { published: 'gestern' }, 'Nötig ist ein Datum wie 2022, 2022-03 oder 2022-03-10.'],
    ['url', { url: 'javascript:alert(1)' }, 'Eine Adresse muss mit https:// oder http:// beginnen.'],
    ['publisher', { publisher: '' }, 'Das fehlt noch.'],
    ['quote', { quote: 'ja '.repeat(26) }, 'Höchstens 25 Wörter dürfen zitiert werden.'],
  ])('says beside %s what is wrong with it', (field, change, sentence) => {
    const row = positionRow({ ...good, ...change }, { lang: 'de', id: 'p-1', base: full });
    expect(messagesOf(row, positionField, t)).toEqual({ [field]: sentence });
  });

  it('says nothing of a sound one', () => {
    expect(messagesOf(positionRow(good, { lang: 'de', id: 'p-1', base: full }), positionField, t)).toEqual({});
  });
});

describe('the forms of claims and topics', () => {
  const stored = claim('c', {
    patterns: { de: ['eins', 'zwei drei'], en: ['one'] },
    examples: { de: ['So wurde es gesagt.'] },
    claimants: ['anna', 'ben'],
    context: { en: 'Background' },
    reviews: [{ url: 'https://checks.example/1', publisher: 'Checks', title: 'Not so', rating: 'false', lang: 'en' }],
    sources: [position('p').source, { ...position('p').source, title: null, author: 'A' }],
    tags: ['un'],
  });

  it('give back the rows they were made of', () => {
    expect(claimRow(claimFields(stored, 'en'), { lang: 'en', id: 'c', base: stored })).toEqual(stored);
    const topics = [
      topic('t', { proposition: { en: 'That it ends' }, nature: 'position', description: { de: 'Ein Ende' } }),
      topic('t', { nature: 'assertion' }),
      topic('t', { concept: true }),
      topic('t'),
    ];
    for (const other of topics)
      expect(topicRow(topicFields(other, 'en'), { lang: 'en', id: 't', base: other })).toEqual(other);
  });

  it('say of a list which of its entries is wrong', () => {
    const fields = claimFields(stored, 'en');
    const sources = fields.sources.with(1, { ...freshSource, publisher: 'P', url: 'ftp://x' });
    const row = claimRow({ ...fields, sources, tags: 'Two, words' }, { lang: 'en', id: 'c', base: stored });
    expect(Object.keys(messagesOf(row, claimField, t)).sort()).toEqual(['sources.1.url', 'tags']);
  });

  it('take one pattern a line, without empty lines and empty languages', () => {
    const fields = { ...claimFields(stored, 'en'), patterns: { de: ' vier\n\nfünf ', en: '\n' } };
    expect(claimRow(fields, { lang: 'en', id: 'c', base: stored }).patterns).toEqual({ de: ['vier', 'fünf'] });
  });

  it('say in which line and where a pattern is wrong', () => {
    const fields = { ...claimFields(stored, 'en'), patterns: { de: 'gut\nso {nicht' } };
    const row = claimRow(fields, { lang: 'en', id: 'c', base: stored });
    expect(messagesOf(row, claimField, t)).toEqual({
      'patterns.de': 'Zeile 2, Zeichen 4: „{“ kann hier nicht stehen.',
    });
  });

  it('want a topic to be called something', () => {
    const row = topicRow({ ...topicFields(null, 'de'), label: ' ' }, { lang: 'de', id: 'a' });
    expect(messagesOf(row, claimField, t)).toEqual({ label: 'Das fehlt noch.' });
  });
});

describe('the details of a name', () => {
  const stored = entity('anna', {
    gender: 'f',
    offices: [
      { title: { en: 'Minister', de: 'Ministerin' }, from: '2019', to: '2021', roles: { de: ['Ressortchefin'] } },
      { title: { en: 'President' }, from: '2022' },
    ],
    speaksFor: [{ entity: 'government', from: '2019', to: '2020' }, { entity: 'office' }],
    sameAs: ['https://www.wikidata.org/entity/Q1'],
    tags: ['un'],
  });

  it('give back the name they were made of, in any language', () => {
    for (const lang of ['de', 'en', 'uk']) {
      expect(withDetails(stored, nameDetails(stored, lang), lang)).toEqual(stored);
    }
  });

  it('keep what of an office they do not show, and the times of whom the name still speaks for', () => {
    const fields = nameDetails(stored, 'de');
    const [first] = fields.offices;
    if (!first) throw new Error('expected an office, found none');
    const offices = [
      { ...first, title: 'Leiterin', to: '' },
      { title: 'Neu', from: '2024', to: '', kept: null },
    ];
    expect(withDetails(stored, { ...fields, offices, speaksFor: ['government', 'new'] }, 'de')).toMatchObject({
      offices: [
        { title: { en: 'Minister', de: 'Leiterin' }, from: '2019', roles: { de: ['Ressortchefin'] } },
        { title: { de: 'Neu' }, from: '2024' },
      ],
      speaksFor: [{ entity: 'government', from: '2019', to: '2020' }, { entity: 'new' }],
    });
  });

  it('say which office is wrong, and which address', () => {
    const fields = nameDetails(stored, 'de');
    const offices = [...fields.offices, { title: '', from: 'bald', to: '', kept: null }];
    const row = withDetails(stored, { ...fields, offices, sameAs: 'Q1' }, 'de');
    expect(messagesOf(row, detailsField, t)).toEqual({
      'offices.2.title': 'Das fehlt noch.',
      'offices.2.from': 'Nötig ist ein Datum wie 2022, 2022-03 oder 2022-03-10.',
      sameAs: 'Eine Adresse muss mit https:// oder http:// beginnen.',
    });
  });
});

describe('a new name', () => {
  it('is called and found as it is written', () => {
    const row = newName(nameDraft({ label: ' Otto Neu ', kind: 'org', lang: 'de-CH' }, 'en'), 'otto-neu', 'en');
    expect(row).toMatchObject({ kind: 'org', label: { de: 'Otto Neu' }, aliases: [{ text: 'Otto Neu', lang: 'de' }] });
    expect(checkRow(row).ok).toBe(true);
  });

  it('is offered the spellings that transliteration gives, once each, without those it has', () => {
    const aliases = [
      { text: 'Іван Зеленко', lang: 'uk' },
      { text: 'Ivan Zelenko', lang: 'en' },
    ];
    const offered = suggestedFor(entity('ivan', { aliases })).map(({ lang, text }) => `${lang} ${text}`);
    expect(offered).toContain('de Iwan Selenko');
    expect(offered).not.toContain('en Ivan Zelenko');
    expect(new Set(offered).size).toBe(offered.length);
  });
});
