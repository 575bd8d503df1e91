import { describe, expect, it } from 'vitest';
import type { ClaimRow, TopicRow } from '../../lib/rows';
import { conceptLikeness, conceptsOf } from '../../lib/text/claim-concepts';
import { claimIndex, similarClaims } from '../../lib/text/claims';
import { wordStarts } from '../../lib/text/words';
import { lexiconOf } from './lexicon/sample';
import { rowsOf } from './stance/rows';

const topic = (id: string, de: string, en: string, ru: string): TopicRow => ({
  ...{ type: 'topic', id, label: { en: id }, terms: { de: [de], en: [en], ru: [ru] } },
  ...(id.endsWith('-any') ? { concept: true } : {}),
});
const claim = (id: string, on: string, de: string, patterns: readonly string[] = []): ClaimRow => ({
  ...{ type: 'claim', id, topic: on, text: { de }, examples: { de: [de] } },
  ...(patterns.length > 0 ? { patterns: { de: patterns } } : {}),
});
const lexicon = lexiconOf({
  topics: [
    topic('sanctions', 'sanktion*', 'sanction*', 'санкци*'),
    topic('harm-any', 'schade*', 'hurt*', 'вред*'),
    topic('europe-any', 'europa', 'europe', 'европ*'),
    topic('russia-any', 'russland', 'russia', 'росси*'),
  ],
  claims: [
    claim('harmful', 'sanctions', 'Die Sanktionen schaden Europa mehr als Russland.'),
    claim('declared', 'sanctions', 'Sanktionen schaden Europa und Russland gleich.', ['gleich schade*']),
  ],
});
const entity = (id: string) => (id === 'russia' || id === 'europe' ? id : null);
const spokenOf = (text: string, lang: string) =>
  conceptsOf(lexicon.terms(text, wordStarts(text), [{ start: 0, end: text.length }], lang), entity);
const index = claimIndex(lexicon.examples, spokenOf);

const sentences = `
en | Sanctions hurt Europe more than Russia, he said. | harmful
ru | Санкции вредят Европе больше, чем России. | harmful
de | Europa schadeten die Sanktionen am meisten, nicht Russland. | harmful
en | Europe is preparing new sanctions against Russia. |
ru | Европа готовит новые санкции против России. |
en | Russia said that it was hurt. |
de | Europa berät über Sanktionen gegen Russland. |
`;

describe('claims found again by what is spoken of', () => {
  it.each(rowsOf(sentences))('%s: %s', (lang = '', text = '', expected = '') => {
    const { all } = spokenOf(text, lang);
    const topics = new Set([...all].filter((id) => !id.endsWith('-any')));
    const found = similarClaims(index, { text, lang, topics, concepts: all }).map(({ id }) => id);
    expect(found.filter((id) => id === 'harmful')).toEqual(expected === '' ? [] : [expected]);
  });

  it('leave claims that have patterns to their patterns', () => {
    expect(index.plain.map(({ example }) => example.claim.id)).toEqual(['harmful']);
  });

  it('need the topic, every concept of the core, and three things in common', () => {
    const example = spokenOf('Die Sanktionen schaden Europa mehr als Russland.', 'de');
    expect([...example.core]).toEqual(['harm-any']);
    const likeness = (...ids: readonly string[]) => conceptLikeness(new Set(ids), example, 'sanctions');
    expect(likeness('sanctions', 'harm-any', 'europe-any', 'russia-any')).toBe(1);
    expect(likeness('sanctions', 'europe-any', 'russia-any')).toBe(0);
    expect(likeness('harm-any', 'europe-any', 'russia-any')).toBe(0);
    expect(likeness('sanctions', 'harm-any')).toBe(0);
  });
});
