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
  /** What was gathered, and the share of it that is linked; null when there are no letters. Starts anew. */
  finish(element: Element, lang: Lang | null): { readonly block: PageBlock; readonly linked: number } | null;
};

/** White space as CSS collapses it; a no-break space is a character like others. */
const space = /[ \t\n\r\f]+/g;

/** Gathers blocks one after the other. */
export function flattener(): Flattener {
  let text = '';
  let linked = 0;
  let segments: Segment[] = [];

  const push = (node: Text, at: number, end: number) => {
    if (end > at) segments.push({ node, at, start: text.length, length: end - at });
  };
  const add = (node: Text, isLinked: boolean) => {
    const { data } = node;
    const before = text.length;
    let from = 0;
    for (const run of data.matchAll(space)) {
      const { index } = run;
      const leads = index === from && (text === '' || /[ \n]$/.test(text));
      if (!leads && run[0] === ' ') continue;
      const keep = leads ? from : index + 1;
      push(node, from, keep);
      if (!leads) text += `${data.slice(from, index)} `;
      from = index + run[0].length;
    }
    push(node, from, data.length);
    text += data.slice(from);
    if (isLinked) linked += text.length - before;
  };
  const breakLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const finish = (element: Element, lang: Lang | null) => {
    const whole = text.trimEnd();
    const result = /\p{L}/u.test(whole)
      ? { block: { element, text: whole, lang, segments }, linked: linked / text.length }
      : null;
    text = '';
    linked = 0;
    segments = [];
    return result;
  };
  return { add, breakLine, finish };
}
