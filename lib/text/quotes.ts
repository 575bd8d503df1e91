import type { Span } from '../rows';

type Open = { readonly start: number; readonly closers: string };
type Found = { spans: { start: number; end: number }[]; unclosed: number | null; unopened: boolean };

const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '“': '”"“',
  '”': '”',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‚': '‘’',
  '‘': '’',
  '‹': '›',
};
const MARK = /[„“”«»"‚‘’'‹]/g;
/** Blocks that an opened quotation may run through before its closing mark. */
const FARTHEST = 4;
/** Code units of a sentence that closes a quotation it never opened, at most: keeps the search back linear. */
const LONGEST = 800;

/** Quoted spans of each block, marks included. Knows quotations that only open or only close, and those that run over blocks. Linear. */
export function quotations(blocks: readonly string[]): readonly (readonly Span[])[] {
  const found = blocks.map(quotedIn);
  found.forEach((block, index) => {
    if (block.unclosed === null) return;
    const text = blocks[index] ?? '';
    const closing = closingBlock(found, index);
    const isContinued = closing > index || /^\s*[„“«»"]/.test(blocks[index + 1] ?? '');
    block.spans.push({ start: block.unclosed, end: isContinued ? text.length : sentenceEnd(text, block.unclosed) });
    for (let between = index + 1; between < closing; between++) {
      found[between]?.spans.push({ start: 0, end: blocks[between]?.length ?? 0 });
    }
    const last = closing > index ? found[closing]?.spans[0] : undefined;
    if (last) last.start = 0;
  });
  return found.map((block) => block.spans);
}

function closingBlock(found: readonly Found[], from: number): number {
  for (let index = from + 1; index < Math.min(found.length, from + FARTHEST); index++) {
    if (found[index]?.unopened) return index;
    if (found[index]?.spans.length || found[index]?.unclosed !== null) return -1;
  }
  return -1;
}

function quotedIn(text: string): Found {
  const found: Found = { spans: [], unclosed: null, unopened: false };
  let open = null as Open | null;
  for (const { index, 0: mark } of text.matchAll(MARK)) {
    const before = text[index - 1] ?? ' ';
    const after = text[index + 1] ?? ' ';
    if (open?.closers.includes(mark) && isClosing(mark, before, after)) {
      found.spans.push({ start: open.start, end: index + 1 });
      open = null;
    } else if (!open && isOpening(mark, before, after)) {
      open = { start: index, closers: mark === "'" ? "'" : (CLOSERS[mark] ?? mark) };
    } else if (!open && '”“»"'.includes(mark) && isClosing(mark, before, after) && !isInches(before, after)) {
      closeUnopened(found, text, index);
    }
  }
  if (open && open.closers !== "'" && open.closers !== '’') found.unclosed = open.start;
  return found;
}

/** A closing mark without an opening one: the quotation began with the sentence, or with the block when none is before it. */
function closeUnopened(found: Found, text: string, index: number): void {
  const start = sentenceStart(text, index);
  while ((found.spans.at(-1)?.start ?? -1) >= start) found.spans.pop();
  if (found.spans.length === 0) found.unopened = true;
  found.spans.push({ start: Math.max(start, found.spans.at(-1)?.end ?? 0), end: index + 1 });
}

function isOpening(mark: string, before: string, after: string): boolean {
  if (mark === '«' && /[\s(–—:]/.test(before)) return true;
  if (/\s/.test(after)) return false;
  if (mark === '„' || mark === '«' || mark === '‚' || mark === '‹') return true;
  if (mark === '’') return false;
  if (mark === "'" || mark === '‘') return /[\s(–—]/.test(before) && /\p{L}/u.test(after);
  return /[\s([{–—:/-]/.test(before) || (/[.!?]/.test(before) && /\p{Lu}/u.test(after));
}

function isClosing(mark: string, before: string, after: string): boolean {
  if (mark === "'" || mark === '’' || mark === '‘') return !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (mark === '»' || mark === '«' || mark === '“' || mark === '”') return true;
  return !/[\s(]/.test(before) || /[\s.,;:!?)]/.test(after);
}

/** `27"-Schirme` */
const isInches = (before: string, after: string) => /\d/.test(before) && /[-\p{L}]/u.test(after);

/** Code units of `.!?:`. */
const STOPS = new Set([0x2e, 0x21, 0x3f, 0x3a]);

function sentenceStart(text: string, index: number): number {
  for (let at = index - 2; at > Math.max(0, index - LONGEST); at--) {
    if (STOPS.has(text.charCodeAt(at)) && /\s/.test(text[at + 1] ?? '') && /[\p{Ll}\p{N}”"»]/u.test(text[at - 1] ?? ''))
      return at + 2;
  }
  return 0;
}

function sentenceEnd(text: string, from: number): number {
  const stop = /[.!?](?=\s)/g;
  stop.lastIndex = from;
  return (stop.exec(text)?.index ?? text.length - 1) + 1;
}
