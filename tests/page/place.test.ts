import { describe, expect, it } from 'vitest';
import { place } from '../../lib/page/place';

const view = { width: 1000, height: 800 };
const anchor = (x: number, y: number) =>
  ({ x, y, width: 60, height: 20, left: x, top: y, right: x + 60, bottom: y + 20 }) as DOMRect;

const wide = (y: number) => ({ ...anchor(20, y), width: 960, right: 980 }) as DOMRect;

describe('the place of a card', () => {
  it.each([
    [
      'below its mark',
      anchor(100, 100),
      { width: 384, height: 300 },
      { left: 100, top: 128, height: 300, side: 'below' },
    ],
    [
      'above it, where there is no room below',
      anchor(100, 700),
      { width: 384, height: 300 },
      { left: 100, top: 392, height: 300, side: 'above' },
    ],
    [
      'moved in at the right edge',
      anchor(900, 100),
      { width: 384, height: 300 },
      { left: 608, top: 128, height: 300, side: 'below' },
    ],
    [
      'moved in at the left edge',
      anchor(-20, 100),
      { width: 384, height: 300 },
      { left: 8, top: 128, height: 300, side: 'below' },
    ],
    [
      'beside it, where it would be cut below and above',
      anchor(100, 300),
      { width: 384, height: 700 },
      { left: 168, top: 92, height: 700, side: 'beside' },
    ],
    [
      'left of it, where there is no room on the right',
      anchor(700, 300),
      { width: 384, height: 900 },
      { left: 308, top: 8, height: 784, side: 'beside' },
    ],
    [
      'shorter, rather than over a mark that is as wide as the window',
      wide(300),
      { width: 384, height: 700 },
      { left: 20, top: 328, height: 464, side: 'below' },
    ],
    [
      'shorter above, where there is more room',
      wide(500),
      { width: 384, height: 700 },
      { left: 20, top: 8, height: 484, side: 'above' },
    ],
  ])('is %s', async (_, at, card, expected) => {
    expect(await place(at, card, view)).toEqual(expected);
  });

  it('stays on its side while it grows, and scrolls within', async () => {
    const at = anchor(100, 500);
    const first = await place(at, { width: 384, height: 200 }, view);
    const grown = await place(at, { width: 384, height: 700 }, { ...view, side: first.side });
    expect([first.side, grown]).toEqual(['below', { left: 100, top: 528, height: 264, side: 'below' }]);
  });

  it('covers the mark where the window is too low for both', async () => {
    const { top, height } = await place(anchor(100, 150), { width: 384, height: 600 }, { width: 500, height: 340 });
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + height).toBeLessThanOrEqual(332);
    expect(height).toBeGreaterThanOrEqual(240);
  });
});
