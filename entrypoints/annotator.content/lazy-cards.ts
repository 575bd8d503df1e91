import type { Cards, CardsOptions } from '../card-holder/contract';

/** Longest wait for the script in ms: where the reader took access back, the question may never be answered. */
const PATIENCE = 5000;

/**
 * The cards of a page, whose script comes with the first of them. `load` brings the script into the page; where that fails, or
 * is not answered in time, nothing opens and the next wish asks anew.
 */
export function lazyCards(options: CardsOptions, load: () => Promise<unknown>): Cards {
  let cards: Cards | null = null;
  let loading: Promise<void> | null = null;
  const forget = () => {
    loading = null;
  };
  const bring = async () => {
    const timer = setTimeout(forget, PATIENCE);
    if (made() === undefined) await load().catch(() => undefined);
    clearTimeout(timer);
    cards ??= made()?.(options) ?? null;
    forget();
  };
  const withCards = async (use: (cards: Cards) => void) => {
    if (!cards) {
      loading ??= bring();
      await loading;
    }
    if (cards && !options.signal.aborted) use(cards);
  };
  return {
    warm: (mark) => void withCards((now) => now.warm(mark)),
    open: (mark, rect, how) => void withCards((now) => now.open(mark, rect, how)),
    openList: () => void withCards((now) => now.openList()),
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
