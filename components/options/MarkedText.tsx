import type { BlockSpan } from '../../lib/findings';

export type TextMark = BlockSpan & {
  readonly kind: 'mention' | 'statement';
  /** Said when the pointer rests on it. */
  readonly title: string;
};

export type MarkedTextProps = {
  readonly blocks: readonly string[];
  readonly marks: readonly TextMark[];
  readonly lang?: string;
};

/** A text with its marks drawn as on a page: names a thin line, statements a dotted one and a tint; a name in a statement has both. */
export function MarkedText({ blocks, marks, lang }: MarkedTextProps) {
  return (
    <div class="marked-text" lang={lang}>
      {blocks.map((text, block) => (
        <p key={`${block} ${text}`}>
          {pieces(
            text,
            marks.filter((mark) => mark.block === block),
          ).map(({ start, end, over }) =>
            over.length === 0 ? (
              text.slice(start, end)
            ) : (
              <span
                key={start}
                class={over.map(({ kind }) => kind).join(' ')}
                title={over.map(({ title }) => title).join('\n')}
              >
                {text.slice(start, end)}
              </span>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

type Piece = { readonly start: number; readonly end: number; readonly over: readonly TextMark[] };

/** Cuts a text wherever a mark begins or ends. */
export function pieces(text: string, marks: readonly TextMark[]): readonly Piece[] {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    return { start, end, over: marks.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
