/** How far down a finger must pull a sheet to close it, px. */
const enough = 80;

/** Calls back when a finger pulls an element down from its top, while `isSheet`; the element follows the finger. */
export function onSwipeDown(
  element: HTMLElement,
  isSheet: () => boolean,
  swiped: () => void,
  signal: AbortSignal,
): void {
  let from: number | null = null;
  const pulled = (event: TouchEvent) => Math.max(0, (event.changedTouches[0]?.clientY ?? 0) - (from ?? 0));
  element.addEventListener(
    'touchstart',
    (event) => {
      from = isSheet() && element.scrollTop <= 0 ? (event.changedTouches[0]?.clientY ?? null) : null;
    },
    { passive: true, signal },
  );
  element.addEventListener(
    'touchmove',
    (event) => {
      if (from !== null) element.style.translate = `0 ${pulled(event)}px`;
    },
    { passive: true, signal },
  );
  element.addEventListener(
    'touchend',
    (event) => {
      if (from === null) return;
      element.style.translate = '';
      if (pulled(event) > enough) swiped();
      from = null;
    },
    { passive: true, signal },
  );
}
