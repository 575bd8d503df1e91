import type { CardRequest, IndexEntry, PageIndex } from './messages';
import type { Metadata } from './page/metadata';
import type { Fit } from './page/popover';

// What a page and the frame of its card say to each other, over a port that nobody else has. JSON only.

/** A statement's words, and where and when they are written: what is copied as a citation. */
export type Citation = Pick<Metadata, 'title' | 'url' | 'publisher' | 'author'> & {
  readonly text: string;
  readonly date: string;
};

/** What the frame is to show. `turn` counts the orders of a page: what belongs to an older one comes too late. */
export type CardOrder = {
  readonly turn: number;
  /** What the reader reads, best first. */
  readonly languages: readonly string[];
  /** Host name of the page, as a reader says it. */
  readonly site: string;
  /** ISO date of the article; empty when nothing was read yet. */
  readonly date: string;
  readonly isDark: boolean;
  readonly isPinned: boolean;
} & (
  | {
      readonly kind: 'card';
      readonly request: Omit<CardRequest, 'lang'>;
      /** Where the mark stands among its like, from 1; null where it is not told. */
      readonly places: { readonly index: number; readonly count: number } | null;
      /** Null for a name. */
      readonly citation: Citation | null;
    }
  | { readonly kind: 'list'; readonly entries: readonly IndexEntry[] }
);

/** A page to the frame of its card. */
export type ToFrame =
  | CardOrder
  | { readonly kind: 'focus' }
  /** What was drawn can be seen from now on. */
  | { readonly kind: 'shown' }
  | { readonly kind: 'closed' }
  /** The page keeps the card where it is, or no longer does. */
  | { readonly kind: 'pinned'; readonly isPinned: boolean }
  /** How the card stands in the window. */
  | ({ readonly kind: 'fit' } & Fit);

/** Which mark of its kind, in reading order. */
export type MarkPlace = { readonly kind: 'mention' | 'statement'; readonly index: number };

/** The frame of a card to its page. Heights in px. */
export type FromFrame =
  | { readonly kind: 'ready' }
  /** An order stands there and can be shown. */
  | { readonly kind: 'drawn'; readonly turn: number; readonly height: number }
  /** What the card in front is about; null for a list or a notice. */
  | { readonly kind: 'titled'; readonly turn: number; readonly title: NonNullable<PageIndex['open']> | null }
  | { readonly kind: 'sized'; readonly height: number }
  | { readonly kind: 'close' }
  | { readonly kind: 'pin'; readonly isPinned: boolean }
  /** To the mention after or before. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'go'; readonly to: MarkPlace }
  | { readonly kind: 'takeBack'; readonly where: 'page' | 'site' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'try' }
  /** A finger pulls the sheet down by so much; 0 when it has let go. */
  | { readonly kind: 'pulled'; readonly by: number };
