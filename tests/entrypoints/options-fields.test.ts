import { describe, expect, it } from 'vitest';
import { claimField, claimFields, claimRow, topicFields, topicRow } from '../../entrypoints/options/claim-fields';
import { messagesOf } from '../../entrypoints/options/messages-of';
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
    quote: { text: 'no', lang: 'en', translatedBy: 'Agency' },
    venue: { en: 'Geneva' },
    onBehalfOf: 'russia',
    source: { title: null, publisher: 'P', url: null, published: '2022-03', author: 'A', kind: 'media', seen: false },
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
  const stored = claim('c', { patterns: { de: ['eins', 'zwei drei'], en: ['one'] }, context: { en: 'Background' } });

  it('give back the rows they were made of', () => {
    expect(claimRow(claimFields(stored, 'en'), { lang: 'en', id: 'c', base: stored })).toEqual(stored);
    const other = topic('t', { proposition: { en: 'That it ends' }, nature: 'position' });
    expect(topicRow(topicFields(other, 'en'), { lang: 'en', id: 't', base: other })).toEqual(other);
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
    const row = topicRow({ label: ' ', proposition: '', terms: { de: '' } }, { lang: 'de', id: 'a' });
    expect(messagesOf(row, claimField, t)).toEqual({ label: 'Das fehlt noch.' });
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
