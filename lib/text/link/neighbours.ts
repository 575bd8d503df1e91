import { isUpperCode, isWordCode } from '../letters';

// The words around a span of normalised text, found by walking its characters: nothing is copied but the word.

export type Neighbour = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word and the span: a space, a full stop and a space (Dr. Merz), or a hyphen. */
  readonly gap: ' ' | '. ' | '-';
};

const HYPHEN = 45;
const STOP = 46;
const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0;

/** The word right before an offset, across a space, a full stop or a hyphen; null when other punctuation or nothing stands there. */
export function wordBefore(text: string, offset: number): Neighbour | null {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  let gap: Neighbour['gap'] = ' ';
  if (end === offset) {
    if (offset === 0 || text.charCodeAt(offset - 1) !== HYPHEN) return null;
    gap = '-';
    end -= 1;
  } else if (text.charCodeAt(end - 1) === STOP) {
    gap = '. ';
    end -= 1;
  }
  let start = end;
  while (start > 0 && (isWordCode(text.charCodeAt(start - 1)) || isJoint(text, start - 1))) start -= 1;
  return start === end ? null : { text: text.slice(start, end), start, end, gap };
}

/** The word right after an offset, across a space or a hyphen; null when punctuation or nothing stands there. */
export function wordAfter(text: string, offset: number): Neighbour | null {
  let start = offset;
  while (start < text.length && isSpace(text.charCodeAt(start))) start += 1;
  const isHyphen = start === offset && text.charCodeAt(start) === HYPHEN;
  if (isHyphen) start += 1;
  else if (start === offset) return null;
  let end = start;
  while (end < text.length && (isWordCode(text.charCodeAt(end)) || isJoint(text, end))) end += 1;
  return start === end ? null : { text: text.slice(start, end), start, end, gap: isHyphen ? '-' : ' ' };
}

/** Whether a word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => isUpperCode(word.charCodeAt(0));

/** Whether a sentence, a quotation or a line begins at an offset: only punctuation that ends or opens one stands before it. */
export function isAtStart(text: string, offset: number): boolean {
  let before = offset;
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before -= 1;
  return before === 0 || /[\n.!?:;…"'«»„“”‘‚’()[\]–—|•/]/.test(text.charAt(before - 1));
}

/** A hyphen or apostrophe between two letters is part of the word. */
function isJoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code === HYPHEN || code === 39 || code === 0x2019) &&
    isWordCode(text.charCodeAt(at - 1)) &&
    isWordCode(text.charCodeAt(at + 1))
  );
}
