import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

export type Side = 'below' | 'above' | 'beside';

/** Where a card goes, px from the window's left and top, and how high it may be. */
export type Place = { readonly left: number; readonly top: number; readonly height: number; readonly side: Side };

type Size = { readonly width: number; readonly height: number };
type View = Size & {
  /** Where the card already is: it stays there while it grows. */
  readonly side?: Side | null;
};

/** Distance to the mark and to the window's edges, px. */
const gap = 8;
/** Under this height a card rather covers its mark than be cut shorter, px. */
const leastHeight = 240;

/**
 * Places a box of a size at an anchor within a window: below, else above, else beside it if it would be cut there; shifted in, never
 * larger than the window.
 */
export async function place(anchor: DOMRect, card: Size, view: View): Promise<Place> {
  const stacked = view.side === 'beside' ? null : await placeStacked(anchor, card, view);
  const isWhole = stacked !== null && (stacked.height >= card.height || view.side);
  return (isWhole ? null : placeBeside(anchor, card, view)) ?? stacked ?? (await placeStacked(anchor, card, view));
}

// Where the whole height of the window can be had without covering the mark: right of it, else left.
function placeBeside(anchor: DOMRect, card: Size, view: Size): Place | null {
  const lefts = [anchor.right + gap, anchor.left - gap - card.width];
  const left = lefts.find((each) => each >= gap && each + card.width + gap <= view.width);
  if (left === undefined) return null;
  const height = Math.min(card.height, view.height - 2 * gap);
  const top = Math.max(gap, Math.min(anchor.top, view.height - gap - height));
  return { left: Math.round(left), top: Math.round(top), height: Math.floor(height), side: 'beside' };
}

async function placeStacked(anchor: DOMRect, card: Size, view: View): Promise<Place> {
  let height = Math.min(card.height, view.height - 2 * gap);
  const least = Math.min(leastHeight, height);
  const floating = () => ({ x: 0, y: 0, width: card.width, height });
  const { x, y, placement } = await computePosition(anchor, card, {
    placement: view.side === 'above' ? 'top-start' : 'bottom-start',
    platform: platform(view, floating),
    middleware: [
      offset(gap),
      flip({ padding: gap, fallbackPlacements: view.side ? [] : ['top-start'] }),
      size({
        padding: gap,
        apply: ({ availableHeight }) => {
          height = Math.min(height, Math.max(availableHeight, least));
        },
      }),
      shift({ padding: gap, crossAxis: true }),
    ],
  });
  const side = placement === 'top-start' ? 'above' : 'below';
  return { left: Math.round(x), top: Math.round(y), height: Math.floor(height), side };
}

// The card is fixed in the top layer, so that nothing but the window clips it: what the DOM package measures is known.
function platform(view: Size, floating: () => Size & { readonly x: number; readonly y: number }): Platform {
  return {
    getElementRects: ({ reference: { x, y, width, height } }) => ({
      reference: { x, y, width, height },
      floating: floating(),
    }),
    getClippingRect: () => ({ x: 0, y: 0, width: view.width, height: view.height }),
    getDimensions: floating,
  };
}
