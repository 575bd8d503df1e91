import type { Letters } from './scheme';

const cyrillicWord = /\p{Script=Cyrillic}(?:['’ʼ]?\p{Script=Cyrillic})*/gu;
const opening = /[аеёиоуыэюяєіїьъ'’ʼ]/;
const vowel = /[аеёиоуыэюяєії]/;
const longestKey = 5;

/** A text with its Cyrillic words in the Latin letters of a table; other characters stay. */
export const spell = (text: string, letters: Letters): string =>
  text.replace(cyrillicWord, (word) => spellWord(word, letters));

function spellWord(word: string, letters: Letters): string {
  const lower = word.toLowerCase();
  const capitals = word.length > 1 && word === word.toUpperCase();
  let spelled = '';
  for (let at = 0; at < word.length; ) {
    const { spelling, length } = spellAt(lower, at, letters);
    const upper = word.charAt(at) !== lower.charAt(at);
    const rest = capitals ? spelling.slice(1).toUpperCase() : spelling.slice(1);
    spelled += upper ? spelling.charAt(0).toUpperCase() + rest : spelling;
    at += length;
  }
  return spelled;
}

function spellAt(word: string, at: number, letters: Letters): { spelling: string; length: number } {
  const before = word.charAt(at - 1);
  const prefixes = [...(at === 0 ? ['^'] : []), ...(opening.test(before) ? ['+'] : []), ''];
  for (let length = Math.min(longestKey, word.length - at); length > 0; length--) {
    const key = word.slice(at, at + length);
    const after = word.charAt(at + length);
    const suffixes = [...(after === '' ? ['$'] : []), ...(vowel.test(after) ? ['*'] : []), ''];
    for (const prefix of prefixes) {
      for (const suffix of suffixes) {
        const spelling = letters.get(prefix + key + suffix);
        if (spelling !== undefined) return { spelling, length };
      }
    }
  }
  return { spelling: word.charAt(at), length: 1 };
}
