import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../lib/text/attribute/candidate';
import { byAgent, isAgent, isPassive } from '../../../lib/text/attribute/passive';
import { phraseStart } from '../../../lib/text/attribute/phrase-start';
import { at, read } from './read';

/** A text with its verb, its auxiliary (or null) and somebody in it. */
function parsed(lang: string, text: string, verb: string, helper: string | null, name?: string) {
  const reading = read(lang, text);
  const cue = { first: at(reading, verb), last: at(reading, verb), value: 'say' as const };
  const anchor = helper === null ? -1 : at(reading, helper);
  const first = name === undefined ? 0 : at(reading, name);
  const { first: phrase, isGoverned } = phraseStart(reading, first, 0);
  const who: Candidate = { first, last: first, phrase, kind: 'mention', entity: null, isGoverned };
  return { reading, cue, anchor, who, range: { from: 0, to: reading.list.length } };
}

describe('a participle inside its clause', () => {
  it.each([
    ['en', 'is passive behind its auxiliary', 'The plan was rejected yesterday', 'rejected', true],
    ['en', 'is passive behind an adverb', 'The plan was already rejected', 'rejected', true],
    ['en', 'is passive behind one manner', 'The plan was flatly rejected', 'rejected', true],
    ['en', 'is passive before whoever does it', 'a truce proposed by Trump', 'proposed', true],
    ['en', 'is active behind its subject', 'Trump rejected the plan', 'rejected', false],
    ['en', 'is active behind another auxiliary', 'Trump has rejected the plan', 'rejected', false],
    ['en', 'is active where a name parts it from the auxiliary', 'The plan is what Trump rejected', 'rejected', false],
    ['en', 'is active where a mark parts it from the auxiliary', 'As it is, rejected plans', 'rejected', false],
    ['en', 'tells what its subject says where it goes on', 'Trump is demanding a truce', 'demanding', false],
    ['en', 'tells what its subject says in some verbs', 'Trump was quoted yesterday', 'quoted', false],
    ['fr', 'is passive behind its auxiliary', 'Le plan a été rejeté hier', 'rejeté', true],
    ['fr', 'is passive before whoever does it', 'une trêve proposée par Trump', 'proposée', true],
    ['fr', 'is active behind another auxiliary', 'Trump a rejeté le plan', 'rejeté', false],
  ])('%s: %s: %s', (lang, _, text, verb, expected) => {
    const { reading, cue } = parsed(lang, text, verb, null);
    expect(isPassive(reading, cue, -1)).toBe(expected);
  });
});

describe('a participle at the end of its clause', () => {
  it.each([
    ['is passive', 'Gestern wurden Angriffe gemeldet', 'gemeldet', 'wurden', true],
    ['is passive before a joining word', 'Angriffe wurden gemeldet und gezählt', 'gemeldet', 'wurden', true],
    ['is passive before its auxiliary', 'dass Angriffe gemeldet wurden', 'gemeldet', 'wurden', true],
    ['tells a state', 'Ein Beitritt ist ausgeschlossen', 'ausgeschlossen', 'ist', true],
    ['tells a state of mind', 'Trump ist überzeugt', 'überzeugt', 'ist', false],
    ['is active with another auxiliary', 'Kyjiw hat Angriffe gemeldet', 'gemeldet', 'hat', false],
    ['is an infinitive', 'Kyjiw wird Angriffe melden', 'melden', 'wird', false],
    ['is a participle that ends like an infinitive', 'Das wird aufgegeben', 'aufgegeben', 'wird', true],
    ['goes on', 'Er wurde gemeldet haben', 'gemeldet', 'wurde', false],
    ['has no auxiliary', 'Angriffe gemeldet', 'gemeldet', null, false],
  ])('%s: %s', (_, text, verb, helper, expected) => {
    const { reading, cue, anchor } = parsed('de', text, verb, helper);
    expect(isPassive(reading, cue, anchor)).toBe(expected);
  });

  it('is no passive where a language has none', () => {
    const { reading, cue, anchor } = parsed('uk', 'План був відхилений', 'відхилений', 'був');
    expect(isPassive(reading, cue, anchor)).toBe(false);
  });
});

describe('whoever does what a passive tells', () => {
  const costOf = (...given: Parameters<typeof parsed>) => {
    const { reading, ...pair } = parsed(...given);
    return byAgent(reading, pair);
  };

  it.each([
    ['en', 'stands behind by', 'The plan was rejected by Trump', 'rejected', 'Trump'],
    ['en', 'stands behind by and an article', 'The plan was rejected by the Kremlin', 'rejected', 'Kremlin'],
    ['fr', 'stands behind par', 'Le plan est rejeté par Moscou', 'rejeté', 'Moscou'],
    ['de', 'stands behind von', 'Der Plan wurde von Trump abgelehnt', 'abgelehnt', 'Trump'],
    ['de', 'stands behind vom', 'Der Plan wurde vom Kreml abgelehnt', 'abgelehnt', 'Kreml'],
  ])('%s: %s: %s', (lang, _, text, verb, name) => {
    expect(costOf(lang, text, verb, null, name)).toBeLessThan(3);
  });

  it.each([
    ['en', 'is not its subject', 'Trump was rejected by all', 'rejected', 'Trump'],
    ['en', 'stands not behind another preposition', 'The plan was rejected in Moscow', 'rejected', 'Moscow'],
    ['de', 'is not its subject', 'Trump wurde gestern abgelehnt', 'abgelehnt', 'Trump'],
    ['de', 'does not stand behind the verb', 'Abgelehnt wurde der Plan von Trump', 'Abgelehnt', 'Trump'],
    ['de', 'is no place by its name', 'Der Plan wurde in Moskau abgelehnt', 'abgelehnt', 'Moskau'],
  ])('%s: %s: %s', (lang, _, text, verb, name) => {
    expect(costOf(lang, text, verb, null, name)).toBe(Infinity);
  });

  it('may be people of the body within which it is done', () => {
    const { reading, who, ...pair } = parsed(
      'de',
      'Das wurde im Ministerium abgelehnt',
      'abgelehnt',
      null,
      'Ministerium',
    );
    expect(byAgent(reading, { ...pair, who: { ...who, kind: 'people' } })).toBe(0);
  });

  it('is dearer where the participle has no auxiliary', () => {
    const full = costOf('en', 'A truce was proposed by Trump', 'proposed', null, 'Trump');
    expect(costOf('en', 'A truce proposed by Trump', 'proposed', null, 'Trump')).toBeGreaterThan(full);
  });

  it.each([
    ['en', 'a truce proposed by Trump', 'Trump', true],
    ['en', 'a truce proposed by the Kremlin', 'Kremlin', true],
    ['en', 'a truce proposed to Trump', 'Trump', false],
    ['fr', 'une trêve proposée par Trump', 'Trump', true],
    ['de', 'eine Waffenruhe von Trump', 'Trump', false],
  ])('%s is told by a preposition alone only where it has no other sense: %s', (lang, text, name, expected) => {
    const { reading, who } = parsed(lang, text, name, null, name);
    expect(isAgent(reading, who)).toBe(expected);
  });
});
