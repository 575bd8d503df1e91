import type { Cards, CardsOptions } from '../card-holder/contract';
import { brought, leftAs } from './brought';

export type LazyCardsOptions = CardsOptions & {
  /** The reader wants a card, and none can be shown. */
  readonly refused: (why: 'noCardHere' | 'noCardNow') => void;
};

/** The cards of a page, whose script comes with the first of them; `load` brings it. */
export function lazyCards(options: LazyCardsOptions, load: () => Promise<unknown>): Cards {
  const { refused, signal } = options;
  const cards = brought(load, () => leftAs('standpunktCards')(options));
  const whileHere = (use: (cards: Cards) => void) => (now: Cards) => void (signal.aborted || use(now));
  const shown = (use: (cards: Cards) => void) => {
    if (hasNoOrigin()) refused('noCardHere');
    else cards.wish(whileHere(use), () => signal.aborted || refused('noCardNow'));
  };
  return {
    warm: (mark) => hasNoOrigin() || cards.wish(whileHere((now) => now.warm(mark))),
    open: (mark, rect, how) => shown((now) => now.open(mark, rect, how)),
    openList: () => shown((now) => now.openList()),
    close: () => cards.now()?.close(),
    leave: () => cards.now()?.leave(),
    isOpen: () => cards.now()?.isOpen() ?? false,
    opened: () => cards.now()?.opened() ?? null,
  };
}

/** A page that its own policy has put into a sandbox: our frame would be in there, too, and run nothing. */
function hasNoOrigin(): boolean {
  return globalThis.origin === 'null';
}
