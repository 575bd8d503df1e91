import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

/** Where a card goes, px from the window's left and top, and how high it may be. */
export type Place = { readonly left: number; readonly top: number; readonly height: number };

type Size = { readonly width: number; readonly height: number };

/** Distance to the mark and to the window's edges, px. */
const gap = 8;

/** Places a box of a size beside an anchor within a window: below, else above, shifted in, never larger than the window. */
export async function place(anchor: DOMRect, card: Size, view: Size): Promise<Place> {
  let height = card.height;
  const { x, y } = await computePosition(anchor, card, {
    placement: 'bottom-start',
    platform: platform(view),
    middleware: [
      offset(gap),
      flip({ padding: gap, fallbackPlacements: ['top-start'], fallbackStrategy: 'bestFit' }),
      size({
        padding: gap,
        apply: ({ availableHeight }) => {
          height = Math.min(card.height, Math.max(availableHeight, Math.min(320, view.height - 2 * gap)));
        },
      }),
      shift({ padding: gap, crossAxis: true }),
    ],
  });
  const top = Math.max(gap, Math.min(y, view.height - gap - height));
  // Above the mark the place was worked out for the full height: a card cut short stands closer.
  const shortened = y < anchor.top ? Math.max(gap, anchor.top - gap - height) : top;
  return { left: Math.round(x), top: Math.round(shortened), height: Math.floor(height) };
}

// The card is fixed in the top layer, so that nothing but the window clips it: what the DOM package measures is known.
function platform(view: Size): Platform {
  const clip = { x: 0, y: 0, width: view.width, height: view.height };
  return {
    getElementRects: ({ reference, floating }) => ({
      reference: { x: reference.x, y: reference.y, width: reference.width, height: reference.height },
      floating: { x: 0, y: 0, width: floating.width, height: floating.height },
    }),
    getClippingRect: () => clip,
    getDimensions: (element: Size) => ({ width: element.width, height: element.height }),
  };
}
