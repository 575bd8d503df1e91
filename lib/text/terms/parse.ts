import { isWordCode } from '../letters';
import { normalise, toOriginal } from '../normalise';

// The term syntax of docs/term-syntax.md: data for topics, claims and conditions of aliases, never code.

/** Neighbouring words. `prefix`: any ending (waffenstillstand*); `suffix`: any beginning (*gipfel). */
export type Atom = {
  readonly kind: 'words';
  readonly text: string;
  readonly prefix: boolean;
  readonly suffix: boolean;
};
/** Any term of that topic or concept, or any alias of that entity. */
export type Reference = { readonly kind: 'reference'; readonly id: string };
export type Part = Atom | Reference;
/** Parts that stand side by side, with nothing but white space or a hyphen between. */
export type Phrase = readonly Part[];
/** Phrases in this order within one sentence: A … B. */
export type Sequence = readonly Phrase[];
/** Sequences in any order within one sentence: A & B. */
export type Term = readonly Sequence[];

/** `column`: offset into the term, from 0. */
export type TermError = { readonly column: number; readonly expected: string; readonly found: string };
export type ParsedTerm = { readonly ok: true; readonly term: Term } | { readonly ok: false; readonly error: TermError };

type Token = { readonly kind: 'word' | 'reference' | 'gap' | 'and'; readonly text: string; readonly column: number };

const tokens = /\s+|\.\.\.|…|&|\{[^{}]*\}|(?:(?!\.\.\.)[^\s…&{}])+|[{}]/gy;
const fewestLetters = 2;

/** Reads one term, or says in which column what was expected. */
export function parseTerm(source: string): ParsedTerm {
  const normalised = normalise(source);
  const found = tokenise(normalised.text);
  const outcome = 'expected' in found ? found : assemble(found, normalised.text.length);
  if (!('expected' in outcome)) return { ok: true, term: outcome };
  const { start } = toOriginal(normalised, { start: outcome.column, end: outcome.column });
  return { ok: false, error: { ...outcome, column: start } };
}

function tokenise(text: string): readonly Token[] | TermError {
  const list: Token[] = [];
  for (const match of text.matchAll(tokens)) {
    const found = match[0];
    const column = match.index;
    const error = mistakeIn(found, column);
    if (error) return error;
    if (found === '…' || found === '...') list.push({ kind: 'gap', text: found, column });
    else if (found === '&') list.push({ kind: 'and', text: found, column });
    else if (found.startsWith('{')) list.push({ kind: 'reference', text: found.slice(1, -1).trim(), column });
    else if (found.trim() !== '') list.push({ kind: 'word', text: found, column });
  }
  return list;
}

function mistakeIn(found: string, column: number): TermError | null {
  if (found === '{') return { column, expected: 'an id and } after {', found };
  if (found === '}') return { column, expected: '{ before }', found };
  if (found.startsWith('{'))
    return /^\{\s*[^\s{}]+\s*\}$/.test(found) ? null : { column, expected: 'one id between { and }', found };
  const star = found.indexOf('*', 1);
  if (star > 0 && star < found.length - 1)
    return { column: column + star, expected: '* at the beginning or end of a word', found };
  if (!found.includes('*')) return null;
  if (found.length > 1 && found.startsWith('*') && found.endsWith('*'))
    return { column, expected: 'one * in a word', found };
  const letters = [...found].filter((letter) => isWordCode(letter.charCodeAt(0))).length;
  return letters < fewestLetters ? { column, expected: `at least ${fewestLetters} letters beside *`, found } : null;
}

function assemble(list: readonly Token[], end: number): Term | TermError {
  const term: Part[][][] = [[[]]];
  let last: Token | null = null;
  for (const token of list) {
    const phrase = term.at(-1)?.at(-1) ?? [];
    if (token.kind === 'gap' || token.kind === 'and') {
      if (phrase.length === 0) return { column: token.column, expected: 'a word or {id}', found: token.text };
      if (token.kind === 'and') term.push([[]]);
      else term.at(-1)?.push([]);
    } else if (token.kind === 'reference') phrase.push({ kind: 'reference', id: token.text });
    else {
      const error = addWord(phrase, token);
      if (error) return error;
    }
    last = token;
  }
  if (!last || last.kind === 'gap' || last.kind === 'and')
    return { column: end, expected: 'a word or {id}', found: 'the end' };
  return term;
}

/** Plain words run on in one atom; a starred word ends the atom, as a phrase of atoms side by side. */
function addWord(phrase: Part[], token: Token): TermError | null {
  const prefix = token.text.endsWith('*');
  const suffix = token.text.startsWith('*');
  const text = token.text.replaceAll('*', '');
  const before = phrase.at(-1);
  if (before?.kind === 'words' && !before.prefix && !before.suffix && !suffix) {
    phrase[phrase.length - 1] = { ...before, text: `${before.text} ${text}`, prefix };
    return null;
  }
  // Words are entered at letters: 's after a reference is s, and marks of quotation do not count.
  const letters = text.replace(/^[^\p{L}\p{N}\p{M}]+/u, '');
  if (letters === '') return { column: token.column, expected: 'a letter or digit', found: token.text };
  phrase.push({ kind: 'words', text: letters, prefix, suffix });
  return null;
}
