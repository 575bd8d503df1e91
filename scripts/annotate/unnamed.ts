import { unnamedDe } from './unnamed-de';
import type { UnnamedWords } from './unnamed-words';

const tables: Readonly<Record<string, Tables>> = { de: tablesOf(unnamedDe) };
type Tables = Readonly<Record<keyof UnnamedWords, ReadonlyMap<string, string>>>;

/** In English, how a page calls speakers without a name: `westliche Militäranalysten` are `Western military analysts`. The words themselves where one is not known. */
export function unnamedInEnglish(label: string, lang: string): string {
  const known = tables[lang.slice(0, 2)];
  const words = label
    .toLowerCase()
    .replace(/- (\p{L}+) /gu, '-$1-')
    .split(' ');
  const noun = known && nounOf(words.at(-1) ?? '', known);
  const adjectives = words.slice(0, -1).map((word) => known?.adjectives.get(stemOf(word)));
  if (!noun || adjectives.includes(undefined)) return label;
  return [...adjectives, noun].join(' ');
}

/** A noun, or one with what stands before it in a compound: `Militär|analysten`, `US-|Medien`. */
function nounOf(word: string, { nouns, parts }: Tables): string | null {
  const plain = nouns.get(word);
  if (plain) return plain;
  for (let at = 2; at < word.length - 2; at++) {
    const [part, noun] = [parts.get(word.slice(0, at).replace(/-$/, '')), nouns.get(word.slice(at))];
    if (part && noun) return `${part} ${noun === 'countries' && /^(?:EU|NATO)$/.test(part) ? 'member states' : noun}`;
  }
  return null;
}

const stemOf = (word: string): string => word.replace(/(?:e[mnrs]?)$/, '');

function tablesOf(words: UnnamedWords): Tables {
  const table = (rows: string) =>
    new Map(
      rows
        .trim()
        .split('\n')
        .flatMap((row) => {
          const [english = '', forms = ''] = row.split(' | ');
          return forms.split(' ').map((form) => [form, english] as const);
        }),
    );
  return { nouns: table(words.nouns), parts: table(words.parts), adjectives: table(words.adjectives) };
}
