import type { Mark } from '../../lib/page/marks';
import type { Cards, CardsOptions } from '../card-holder/contract';

/** The cards of a page, whose script comes with the first of them. */
export type LazyCards = {
  /** Brings the script and the frame of the cards, for the reader is about to open one. */
  warm(): void;
  open(mark: Mark, rect: DOMRect, options: { readonly focus: boolean }): void;
  openList(): void;
  close(): void;
  /** Closes unless the reader has pinned the card or works in it. */
  leave(): void;
  isOpen(): boolean;
  /** What the card in front is about; null while none is open. */
  opened: Cards['opened'];
};

/** `load`: brings the script into the page. Fails silently where the extension can no longer be asked. */
export function lazyCards(options: CardsOptions, load: () => Promise<unknown>): LazyCards {
  let cards: Cards | null = null;
  let loading: Promise<Cards | null> | null = null;
  const ready = async () => {
    if (made() === undefined) await load();
    cards = made()?.(options) ?? null;
    return cards;
  };
  const withCards = async (use: (cards: Cards) => void) => {
    loading ??= ready();
    const now = cards ?? (await loading);
    if (now && !options.signal.aborted) use(now);
  };
  const begin = (use: (cards: Cards) => void) => {
    withCards(use).catch(() => {
      loading = null;
    });
  };
  return {
    warm: () => begin((now) => now.warm()),
    open: (mark, rect, how) => begin((now) => now.open(mark, rect, how)),
    openList: () => begin((now) => now.openList()),
    close: () => cards?.close(),
    leave: () => cards?.leave(),
    isOpen: () => cards?.isOpen() ?? false,
    opened: () => cards?.opened() ?? null,
  };
}

/** What our own script left: an element of the page with this id would be found under the name as well. */
function made(): typeof globalThis.standpunktCards {
  return Object.hasOwn(globalThis, 'standpunktCards') ? globalThis.standpunktCards : undefined;
}
