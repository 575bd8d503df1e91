import { UnreadableFile } from './bytes';
import type { Item } from './item';
import { rowMembers } from './shape';

/** Longest JSON document, in UTF-16 code units: it must be held as a whole. */
const longest = 200_000_000;

/** All text of a file that can only be read as a whole. */
export async function wholeText(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > longest) {
      throw new UnreadableFile(
        `expected at most ${longest / 1e6} million characters in a JSON document or table, found more; use one row a line (NDJSON)`,
      );
    }
  }
  return text;
}

/** The rows of a JSON document, uncut and unparsed: the items of an array, those in a member that holds rows, or the one object. */
export function* itemsOf(text: string): Generator<Item> {
  const place = placer(text);
  const at = blanks(text, 0);
  const end = endOf(text, at);
  const rest = blanks(text, end);
  if (rest < text.length) throw broken(text, rest, 'the end of the file');
  for (const [from, to] of spansOf(text, at, end)) yield { source: text.slice(from, to), ...place(from) };
}

type Range = readonly [from: number, to: number];

function spansOf(text: string, at: number, end: number): readonly Range[] {
  if (text[at] === '[') return [...values(text, at)];
  const members = text[at] === '{' ? [...membersOf(text, at)] : [];
  const inner = members.filter(([key, from]) => rowMembers.has(key) && /[[{]/.test(text.charAt(from)));
  const header = members.filter(([key, from]) => key === 'dataset' && text[from] === '{');
  if (inner.length === 0) return [[at, end]];
  return [...header, ...inner].flatMap(([, from, to]) =>
    text[from] === '[' ? [...values(text, from)] : spansOf(text, from, to),
  );
}

/** The values of an array that begins at a place. */
function* values(text: string, start: number): Generator<Range> {
  let at = blanks(text, start + 1);
  while (text[at] !== ']') {
    const end = endOf(text, at);
    yield [at, end];
    at = blanks(text, end);
    if (text[at] === ',') at = blanks(text, at + 1);
    else if (text[at] !== ']') throw broken(text, at, '"," or "]"');
  }
}

function* membersOf(text: string, start: number): Generator<readonly [key: string, from: number, to: number]> {
  let at = blanks(text, start + 1);
  while (text[at] !== '}') {
    if (text[at] !== '"') throw broken(text, at, 'a key in quotation marks');
    const keyEnd = endOfString(text, at);
    const colon = blanks(text, keyEnd);
    if (text[colon] !== ':') throw broken(text, colon, '":"');
    const from = blanks(text, colon + 1);
    const to = endOf(text, from);
    yield [text.slice(at + 1, keyEnd - 1), from, to];
    at = blanks(text, to);
    if (text[at] === ',') at = blanks(text, at + 1);
    else if (text[at] !== '}') throw broken(text, at, '"," or "}"');
  }
}

/** The end of the value that begins at a place. Counts brackets and calls nothing again: depth costs no stack. */
function endOf(text: string, start: number): number {
  const first = text.charAt(start);
  if (first === '"') return endOfString(text, start);
  if (first !== '[' && first !== '{') {
    const found = /[^\s,\]}]+/y;
    found.lastIndex = start;
    if (!found.test(text)) throw broken(text, start, 'a JSON value');
    return found.lastIndex;
  }
  const marks = /["[\]{}]/g;
  marks.lastIndex = start;
  for (let depth = 0; ; ) {
    const sign = marks.exec(text)?.[0];
    if (sign === undefined) throw broken(text, text.length, 'a JSON value to its end');
    if (sign === '"') marks.lastIndex = endOfString(text, marks.lastIndex - 1);
    else depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  throw broken(text, text.length, 'a text to its closing quotation mark');
}

function blanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Tells line and column of places that are asked for in order. */
function placer(text: string): (at: number) => { readonly line: number; readonly column: number } {
  let [line, lineStart, next] = [1, 0, text.indexOf('\n')];
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    return { line, column: at - lineStart + 1 };
  };
}

function broken(text: string, at: number, expected: string): UnreadableFile {
  const { line, column } = placer(text)(at);
  const found = at >= text.length ? 'the end of the file' : JSON.stringify(text.charAt(at));
  return new UnreadableFile(
    `expected ${expected} in line ${line}, column ${column}, found ${found}: the JSON is broken`,
  );
}
