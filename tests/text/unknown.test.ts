import { describe, expect, it } from 'vitest';
import { unknownNames } from '../../lib/text/unknown';

const names = (lang: string, text: string, known: readonly string[] = []) => {
  const spans = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return unknownNames({ blocks: [{ text, lang, names: spans }], statements: [] }).map(
    ({ text: name, count, kind }) => `${name} ${count} ${kind}`,
  );
};

describe('names that no dataset knows', () => {
  it.each([
    ['after a title', 'de', 'Dem widersprach Ministerin Petra Sandmann am Abend.', ['Petra Sandmann 1 person']],
    [
      'twice, without a title',
      'en',
      'Then Peter Sandman left, and nobody saw Peter Sandman again.',
      ['Peter Sandman 2 person'],
    ],
    ['once, without a title', 'en', 'Then Peter Sandman left.', []],
    ['in Cyrillic', 'uk', 'Це підтвердив міністр Петро Піщаний.', ['Петро Піщаний 1 person']],
    [
      'a body named twice',
      'en',
      'The Harbour Institute agreed. So said the Harbour Institute.',
      ['Harbour Institute 2 org'],
    ],
    ['capitalised nouns', 'de', 'Die Große Halle war voll. In der Große Halle war Licht.', []],
  ] as const)('%s', (_, lang, text, expected) => expect(names(lang, text)).toEqual(expected));

  it('leave out what the dataset knows', () => {
    expect(names('de', 'Das sagte Ministerin Petra Sandmann.', ['Petra Sandmann'])).toEqual([]);
  });
});
