import type { ComponentChild } from 'preact';
import type { BlockSpan } from '../../lib/findings';
import { lifted } from './contrast';
import { type LookSettings, ownColours } from './LookFields';

export type TextMark = BlockSpan & {
  readonly kind: 'mention' | 'statement';
  /** Said when the pointer rests on it. */
  readonly title: string;
  /** What a press opens, here or (with the keys for it) in another tab; absent where there is nothing to open. */
  readonly opens?: { readonly href: string; readonly open: () => void };
};

export type MarkedTextProps = {
  readonly blocks: readonly string[];
  readonly marks: readonly TextMark[];
  readonly lang?: string;
  /** How marks are drawn; Standpunkt's own way when absent. */
  readonly look?: LookSettings;
};

/** A text with its marks drawn as on a page: names a thin line, statements a dotted one; a name in a statement has both. */
export function MarkedText({ blocks, marks, lang, look }: MarkedTextProps) {
  return (
    <div class={`marked-text ${look?.strength ?? ''}`} lang={lang} style={look && styleOf(look)}>
      {blocks.map((text, block) => (
        <p key={`${block} ${text}`}>
          {pieces(
            text,
            marks.filter((mark) => mark.block === block),
          ).map((piece) => (
            <Words key={piece.start} start={piece.start} text={text.slice(piece.start, piece.end)} over={piece.over} />
          ))}
        </p>
      ))}
    </div>
  );
}

type WordsProps = { readonly text: string; readonly start: number; readonly over: readonly TextMark[] };

function Words({ text, start, over }: WordsProps) {
  if (over.length === 0) return <>{text}</>;
  // A name within a statement opens the name.
  const first = over.toSorted((a, b) => a.end - a.start - (b.end - b.start)).find(({ opens }) => opens);
  const drawn = over.reduce<ComponentChild>((inner, { kind }) => <span class={kind}>{inner}</span>, text);
  const title = over.map((mark) => mark.title).join('\n');
  if (!first?.opens) return <span title={title}>{drawn}</span>;
  const { href, open } = first.opens;
  return (
    <a
      class="opens"
      href={href}
      title={title}
      // A statement is cut where names stand in it: the keyboard stops at its first piece alone.
      tabIndex={first.start === start ? 0 : -1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open();
      }}
    >
      {drawn}
    </a>
  );
}

/** The look as custom properties; a colour of the reader's is lifted on dark pages as news pages lift it. */
function styleOf({ colours, underlines }: LookSettings): Record<string, string> {
  const kinds = ['mention', 'statement'] as const;
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const colour = colours[kind] || ownColours[kind];
      return [
        [`--${kind}`, `light-dark(${colour}, ${lifted(colour)})`],
        [`--${kind}-line`, underlines[kind]],
      ];
    }),
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
