import type { EntityRow, Rows } from '../../lib/rows';

// Names and text of random syllables, the same in every run: the names share many beginnings, and a quarter of the text's
// words begin as a name may.

const syllables = 'ka lo mi ter sen ru vo dan ge schu ni bra to fel ist au on we per zi'.split(' ');

/** Different names of two words. */
export function makeNames(count: number): readonly string[] {
  const word = wordMaker(generator(1));
  const names = new Set<string>();
  while (names.size < count) names.add(flat(`${word(true)} ${word(true)}`));
  return [...names];
}

/** Text of `length` characters in which every fortieth word is a name. */
export function makeText(length: number, names: readonly string[]): string {
  const random = generator(2);
  const word = wordMaker(random);
  const words: string[] = [];
  for (let size = 0; size < length; size += (words.at(-1)?.length ?? 0) + 1) {
    words.push(random(40) === 0 ? (names[random(names.length)] ?? '') : word(random(4) === 0));
  }
  return flat(words.join(' ').slice(0, length));
}

/** The same text in one piece of memory, as a page's is: what was joined or cut is read more slowly until then. */
export function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** A dataset with one entity a name. */
export function rowsOfNames(names: readonly string[]): Rows {
  const entities = names.map((name, index): EntityRow => {
    const aliases = [{ text: name, lang: 'mul' }];
    return { type: 'entity', id: `e${index}`, kind: 'person', label: { en: name }, aliases };
  });
  return { entities, topics: [], claims: [], positions: [] };
}

function generator(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function wordMaker(random: (limit: number) => number) {
  return (isName: boolean) => {
    let word = '';
    for (let left = 1 + random(3) + Number(isName); left > 0; left--) word += syllables[random(syllables.length)];
    return isName ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  };
}
