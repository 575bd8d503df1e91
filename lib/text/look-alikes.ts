// Words in which letters of two scripts stand that look the same: Pутин with a Latin P, Zelеnskyj with a Cyrillic е. They come
// from keyboards switched too late, from text recognition, and from authors who hide from searches. Such a word is read in the
// one script in which all its letters can stand. A word that mixes scripts otherwise stays as it is, and so does one that
// stands wholly in the other script (a Latin "COBET"): that is a word of its own, and no name is found in it.

const latin = 'aceiopxyABCEHIKMOPTXY';
const cyrillic = 'асеіорхуАВСЕНІКМОРТХУ';
const twins = new Map([...latin].map((letter, at) => [letter, cyrillic.charAt(at)]));
const twinsBack = new Map([...cyrillic].map((letter, at) => [letter, latin.charAt(at)]));

const mixed = /[a-z][\u0400-\u052f]|[\u0400-\u052f][a-z]/i;
const words = /[a-z\u0400-\u052f]+/gi;

/** The text with every word of two scripts that can stand in one written in that one; as long as before. Linear in its length. */
export function inOneScript(text: string): string {
  return mixed.test(text) ? text.replace(words, (word) => (mixed.test(word) ? written(word) : word)) : text;
}

function written(word: string): string {
  const letters = [...word];
  const ofLatin = letters.filter((letter) => letter < '\u0400');
  const toCyrillic = ofLatin.every((letter) => twins.has(letter));
  const toLatin = letters.every((letter) => letter < '\u0400' || twinsBack.has(letter));
  // A word of twins only is written in the script that has more of it.
  const isCyrillic = toCyrillic && !(toLatin && ofLatin.length * 2 > letters.length);
  if (!isCyrillic && !toLatin) return word;
  const other = isCyrillic ? twins : twinsBack;
  return letters.map((letter) => other.get(letter) ?? letter).join('');
}
