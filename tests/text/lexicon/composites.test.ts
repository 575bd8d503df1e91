import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/rows';
import { type Found, matchTerm } from '../../../lib/text/lexicon/composites';

/** Where words stand in a text, by their places in the list of words. */
function foundIn(text: string, words: readonly string[]): Found {
  const found = new Map<number, Span[]>();
  for (const [part, word] of words.entries()) {
    const places = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    }));
    if (places.length > 0) found.set(part, places);
  }
  return found;
}

const words = ['truce', 'talks', 'front'];
const [TRUCE, TALKS, FRONT] = [0, 1, 2];
type Term = Parameters<typeof matchTerm>[0];
const beside = (...parts: readonly number[]): Term => [[parts]];
const inOrder = (...parts: readonly number[]): Term => [parts.map((part) => [part])];
const together = (...parts: readonly number[]): Term => parts.map((part) => [[part]]);

/** The words that a term stands on; null where it does not. */
function matched(term: Term, text: string): string | null {
  const span = matchTerm(term, foundIn(text, words), text);
  return span && text.slice(span.start, span.end);
}

describe('parts of a term in a sentence', () => {
  it.each<readonly [name: string, term: Term, text: string, expected: string | null]>([
    ['side by side, a space between', beside(TRUCE, TALKS), 'the truce talks began', 'truce talks'],
    ['side by side, a hyphen between', beside(TRUCE, TALKS), 'truce-talks', 'truce-talks'],
    ['side by side, an apostrophe between', beside(TRUCE, TALKS), "truce'talks", "truce'talks"],
    ['side by side, nothing between', beside(TRUCE, TALKS), 'trucetalks', 'trucetalks'],
    ['not side by side: two spaces', beside(TRUCE, TALKS), 'truce  talks', null],
    ['not side by side: a comma', beside(TRUCE, TALKS), 'truce,talks', null],
    ['not side by side: a word between', beside(TRUCE, TALKS), 'truce and talks', null],
    ['not side by side: the other way round', beside(TRUCE, TALKS), 'talks truce', null],
    ['three side by side', beside(TRUCE, TALKS, FRONT), 'truce truce talks front', 'truce talks front'],
    ['the second place, where the first has no neighbour', beside(TRUCE, TALKS), 'truce, truce talks', 'truce talks'],
    ['in order, much between', inOrder(TRUCE, TALKS), 'a truce, and then talks.', 'truce, and then talks'],
    ['in order, up to the nearest', inOrder(TRUCE, TALKS), 'truce talks talks', 'truce talks'],
    ['not in order', inOrder(TRUCE, TALKS), 'talks on a truce', null],
    ['in order, the same part twice', inOrder(TRUCE, TRUCE), 'truce by truce', 'truce by truce'],
    ['not twice where it stands once', inOrder(TRUCE, TRUCE), 'the truce', null],
    ['in any order', together(TRUCE, TALKS), 'talks on a truce', 'talks on a truce'],
    ['in any order, one missing', together(TRUCE, TALKS), 'a truce', null],
    ['in any order, the same part twice', together(TRUCE, TRUCE), 'truce, truce', 'truce, truce'],
    ['not twice in any order where it stands once', together(TRUCE, TRUCE), 'truce', null],
    [
      'a pair beside and one anywhere, taking no word twice',
      [[[TRUCE, TALKS]], [[TALKS]]],
      'truce talks or talks',
      'truce talks or talks',
    ],
    ['a pair beside and one of its words, which is taken', [[[TRUCE, TALKS]], [[TALKS]]], 'truce talks', null],
  ])('%s', (_name, term, text, expected) => expect(matched(term, text)).toBe(expected));

  const sentence = fc.array(fc.constantFrom(...words, 'or', ','), { maxLength: 12 });

  it('in order: stand wherever a plain search for one after the other finds them', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.array(fc.constantFrom(TRUCE, TALKS, FRONT), { minLength: 1, maxLength: 4 }),
        (said, parts) => {
          const text = said.join(' ');
          const pattern = new RegExp(parts.map((part) => words[part]).join('.*?'));
          expect(matched(inOrder(...parts), text) !== null).toBe(pattern.test(text));
        },
      ),
    );
  });

  it('in any order: stand where every part stands as often as it is asked for', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.array(fc.constantFrom(TRUCE, TALKS, FRONT), { minLength: 1, maxLength: 4 }),
        (said, parts) => {
          const has = parts.every(
            (part) => said.filter((word) => word === words[part]).length >= parts.filter((one) => one === part).length,
          );
          expect(matched(together(...parts), said.join(' ')) !== null).toBe(has);
        },
      ),
    );
  });

  it('side by side: stand where the words stand with one space between', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.array(fc.constantFrom(TRUCE, TALKS, FRONT), { minLength: 1, maxLength: 3 }),
        (said, parts) => {
          const text = said.join(' ');
          const phrase = parts.map((part) => words[part]).join(' ');
          expect(matched(beside(...parts), text)).toBe(text.includes(phrase) ? phrase : null);
        },
      ),
    );
  });
});
