/** Fewest letters of a word that says something, and how many letters of two words must agree: endings do not count. */
const least = 4;
const stem = 6;

/** Whether a text says no more than another: every word of some length in it stands there too, whatever its ending or accents. */
export function isRepeated(text: string, other: string): boolean {
  const said = new Set(stems(other));
  return stems(text).every((word) => said.has(word));
}

function stems(text: string): readonly string[] {
  const folded = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter(({ length }) => length >= least)
    .map((word) => word.slice(0, stem));
}
