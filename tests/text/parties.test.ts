import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/text/attribute/attribution';
import { languageOf } from '../../lib/text/attribute/language';
import { readingOf } from '../../lib/text/attribute/reading';
import { partiesIn } from '../../lib/text/parties';
import { noTopics } from '../../lib/text/topics';
import type { EntityEntry, TermHit } from '../../lib/text/types';
import { mention, term, entity as worldOf } from './sides';

const countries = new Set([
  'russia',
  'ukraine',
  'france',
  'kremlin',
  'bankova',
  'president',
  'minister',
  'envoy',
  'turncoat',
]);
const entity = (id: string): EntityEntry | null => (countries.has(id) ? worldOf(id) : null);

type Asked = {
  readonly text?: string;
  readonly lang?: string;
  readonly holder?: string | null;
  readonly terms?: readonly TermHit[];
  readonly rule?: Attribution['rule'];
};

/** Of whom `text` speaks; words in it that are ids of the small world are names. A first sentence speaks of Russia and in the first person. */
function parties({ text = '', lang = 'en', holder = null, terms = [], rule = 'cue' }: Asked) {
  const before = 'we russia . ';
  const all = before + text;
  const language = languageOf(lang);
  if (!language) throw new Error(`no words of attribution in ${lang}`);
  const mentions = [...all.matchAll(/\w+/g)]
    .filter(([word]) => countries.has(word))
    .map(({ 0: word, index }) => ({ ...mention(word), start: index, end: index + word.length }));
  const reading = readingOf({ text: all, mentions, terms: [] }, 0, [], { language, date: '2026-11-23' });
  const sentence = { start: before.length, end: all.length };
  const speaker = { block: 0, start: 0, end: 0, id: holder, label: 'Speaker', gender: null, isPerson: true };
  const said: Attribution = {
    ...{ block: 0, sentence, content: sentence, form: 'indirect', rule, cue: null, quoted: 0, subjects: [] },
    holder: holder === null ? null : speaker,
  };
  const blocks = [{ text: all, lang, sentences: [sentence], mentions, terms }];
  const ranked = { ranked: noTopics, isCarried: false, isGoneOnWith: false };
  return partiesIn({ said, terms, reading, ...ranked }, { blocks, date: '2026-11-23', entity, topic: () => null });
}

describe('whether a sentence speaks of somebody', () => {
  it.each<readonly [name: string, asked: Asked, expected: boolean]>([
    ['a name in it', { text: 'rain in france' }, true],
    ['no name, only one in the sentence before', { text: 'rain again' }, false],
    ['the first person', { text: 'we wait' }, true],
    ['the first person in German', { text: 'wir warten', lang: 'de' }, true],
    ['the first person in Ukrainian', { text: 'ми чекаємо', lang: 'uk' }, true],
    ['they', { text: 'they wait' }, true],
    ['a word for a country', { text: 'rain', terms: [term('france-any', true)] }, true],
    ['a concept that is no party’s', { text: 'rain', terms: [term('harm-any', true)] }, false],
    ['a topic that has a country’s name', { text: 'rain', terms: [term('france')] }, false],
  ])('%s', (_name, asked, expected) => expect(parties(asked).hasParty).toBe(expected));
});

describe('whether a sentence names the other side', () => {
  it.each<readonly [name: string, asked: Asked, expected: boolean]>([
    ['a side, said by nobody', { text: 'russia waits' }, true],
    ['a side, said by somebody of no side', { text: 'russia waits', holder: 'france' }, true],
    ['a side, said by somebody whom no dataset knows', { text: 'russia waits', holder: 'nobody' }, true],
    ['the speaker’s own side', { text: 'russia waits', holder: 'president' }, false],
    ['the speaker’s own side by what stands for it', { text: 'the kremlin waits', holder: 'president' }, false],
    ['the other side by what stands for it', { text: 'bankova waits', holder: 'president' }, true],
    ['the other side by who speaks for it', { text: 'the minister waits', holder: 'kremlin' }, true],
    ['both sides', { text: 'russia and ukraine wait', holder: 'president' }, true],
    ['somebody of no side', { text: 'france waits', holder: 'president' }, false],
    ['who speaks for a side only after another country', { text: 'the turncoat waits', holder: 'minister' }, false],
    [
      'the other side by a word for the country',
      { text: 'rain', holder: 'president', terms: [term('ukraine-any', true)] },
      true,
    ],
    [
      'the own side by a word for the country',
      { text: 'rain', holder: 'president', terms: [term('russia-any', true)] },
      false,
    ],
    ['the other side only in the sentence before', { text: 'rain', holder: 'minister' }, false],
    ['the other side only as they', { text: 'they wait', holder: 'minister' }, false],
    ['they in an address', { text: 'they wait', holder: 'minister', rule: 'address' }, true],
    ['they in a Ukrainian address', { text: 'вони чекають', lang: 'uk', holder: 'minister', rule: 'address' }, true],
    ['they in the address of somebody of no side', { text: 'they wait', holder: 'france', rule: 'address' }, false],
    [
      'a German word that is she as well',
      { text: 'sie warten', lang: 'de', holder: 'minister', rule: 'address' },
      false,
    ],
  ])('%s', (_name, asked, expected) => expect(parties(asked).hasOpponent).toBe(expected));
});
