import type { Lang } from '../rows';

/** A stretch of a text node as it stands in a block's text, one code unit to one. */
export type Segment = {
  readonly node: Text;
  /** Offset in the node. */
  readonly at: number;
  /** Offset in the block. */
  readonly start: number;
  readonly length: number;
};

/** A block of a page: its text with inline tags flattened and white space collapsed, and the way back to the text nodes. */
export type PageBlock = {
  readonly element: Element;
  readonly text: string;
  readonly lang: Lang | null;
  /** By `start`, without overlap. */
  readonly segments: readonly Segment[];
};

/** Gathers the text nodes of one block. */
export type Flattener = {
  add(node: Text, linked: boolean): void;
  /** A `<br>` or the edge of something that stands apart, as a line break. */
  breakLine(): void;
  /**
   * What was gathered, and the share of it that is linked; null when there are no letters. Starts anew. `langOf` is asked only
   * when there are: it looks at everything around the element.
   */
  finish(
    element: Element,
    langOf: (element: Element) => Lang | null,
  ): { readonly block: PageBlock; readonly linked: number } | null;
};

/** White space that CSS draws otherwise than it is written: more than one, or another than a blank. A no-break space is none. */
const run = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
const leading = /^[ \t\n\r\f]*/;
const trailing = /[ \t\n\r\f]$/;

/** Gathers blocks one after the other. */
export function flattener(): Flattener {
  let text = '';
  let linked = 0;
  let segments: Segment[] = [];
  // White space after a blank, and at the start, is not drawn. Looking at the end of a text that grows would copy it each time.
  let isSpaced = true;
  let isBroken = true;

  const take = (node: Text, at: number, end: number) => {
    if (end > at) segments.push({ node, at, start: text.length, length: end - at });
  };
  const add = (node: Text, isLinked: boolean) => {
    const { data } = node;
    const before = text.length;
    let from = isSpaced ? (leading.exec(data)?.[0].length ?? 0) : 0;
    run.lastIndex = from;
    for (let found = run.exec(data); found; found = run.exec(data)) {
      take(node, from, found.index + 1);
      text += `${data.slice(from, found.index)} `;
      from = run.lastIndex;
    }
    take(node, from, data.length);
    text += data.slice(from);
    if (text.length > before) {
      isSpaced = trailing.test(data);
      isBroken = false;
    }
    if (isLinked) linked += text.length - before;
  };
  const breakLine = () => {
    if (isBroken) return;
    text += '\n';
    isBroken = true;
    isSpaced = true;
  };
  const finish = (element: Element, langOf: (element: Element) => Lang | null) => {
    const whole = text.trimEnd();
    const result = /\p{L}/u.test(whole)
      ? { block: { element, text: whole, lang: langOf(element), segments }, linked: linked / text.length }
      : null;
    text = '';
    linked = 0;
    segments = [];
    isSpaced = true;
    isBroken = true;
    return result;
  };
  return { add, breakLine, finish };
}
