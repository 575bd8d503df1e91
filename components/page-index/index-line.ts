/** A line of the page index, ready to be shown: where it jumps to, and what it reads. */
export type IndexLine = {
  readonly kind: 'mention' | 'statement';
  readonly index: number;
  readonly text: string;
  readonly aside: string;
  readonly group: string;
};
