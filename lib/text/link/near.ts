import { fold, isWordCode } from '../letters';
import { parseTerm } from '../terms/parse';

type Test = (folded: string) => boolean;

const tests = new Map<string, Test>();

/** Whether one of some terms (words and phrases with `*` and `…`; no `{id}`) stands in a block, given as `fold(text)`. Each term is parsed once. */
export function isNear(terms: readonly string[], folded: string): boolean {
  return terms.some((term) => {
    const test = tests.get(term) ?? compile(term);
    tests.set(term, test);
    return test(folded);
  });
}

function compile(source: string): Test {
  const parsed = parseTerm(source);
  if (!parsed.ok) return () => false;
  const words = parsed.term.flat(2).flatMap((part) => (part.kind === 'words' ? [part] : []));
  const wanted = words.map(({ text, prefix, suffix }) => ({ text: fold(text), prefix, suffix }));
  return (folded) =>
    wanted.length > 0 && wanted.every(({ text, prefix, suffix }) => stands(folded, text, { prefix, suffix }));
}

function stands(folded: string, word: string, open: { readonly prefix: boolean; readonly suffix: boolean }): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    const begins = open.suffix || at === 0 || !isWordCode(folded.charCodeAt(at - 1));
    const ends = open.prefix || !isWordCode(folded.charCodeAt(at + word.length));
    if (begins && ends) return true;
  }
  return false;
}
