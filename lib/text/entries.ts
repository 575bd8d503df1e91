/** Endings that many words of the lists have, each written as its place in the alphabet in what is built: `frag|B` is `frag|t,te,ten`; by language, the most frequent first. */
export const endings: readonly string[] = [
  ...[',en', 't,te,ten', 't,te,ten,en', 'e,en,t,te,ten', 't,te,ten,e,en', 't,en', 't,te,ten,n', 'e,en'],
  ...[',s', ',ed,s', ',s,ed', ',s,ed,ing', 'e,ed,es', ',ed,ing,s', 'e,ed,es,ing', 'e,es,ed,ing'],
  ...[
    ',а,и,о',
    'ет,ют',
    'в,ла,ли,ло',
    'тиме,тимемо,тимуть',
    'а,е,ий,о,і',
    'є,ють',
    'вся,лася,лися',
    'ються,ємося,ється',
  ],
];

/** What stands for words in between, and what is built in its place. */
export const gap = { written: ' … ', built: '_' } as const;

const CAPITAL = /^[A-Z]/;
const ENDING = /\|([A-Z])/g;
/** The code before that of `A`. */
const ZERO = 64;

/**
 * Entries of a list that is written as text, separated by semicolons: keeps long lists of words readable. In what is built a capital stands for
 * the letters that an entry begins with like the one before, `A` for one of them, `lob;Bst` is `lob;lost`, behind a bar for one of `endings`, and a line for a gap.
 */
export function entries(text: string): readonly string[] {
  const found: string[] = [];
  let last = '';
  for (const piece of text.split(';')) {
    const entry = piece.trim();
    if (entry === '') continue;
    last = CAPITAL.test(entry) ? last.slice(0, entry.charCodeAt(0) - ZERO) + entry.slice(1) : entry;
    found.push(last.replace(ENDING, endingOf).replaceAll(gap.built, gap.written));
  }
  return found;
}

const endingOf = (_: string, capital: string): string => `|${endings[capital.charCodeAt(0) - ZERO - 1] ?? ''}`;
