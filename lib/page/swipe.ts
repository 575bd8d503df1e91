/** How far down a finger must pull a sheet to close it, px. */
const enough = 80;

type Options = {
  readonly isSheet: () => boolean;
  /** How far the finger has pulled; 0 once it lets go too early. */
  readonly pulled: (by: number) => void;
  readonly swiped: () => void;
};

/** Follows a finger that pulls a document down from its top. Measured on the screen, for what is pulled moves under the finger. */
export function onSwipeDown(document: Document, { isSheet, pulled, swiped }: Options): void {
  let from: number | null = null;
  const distance = (event: TouchEvent) => Math.max(0, (event.changedTouches[0]?.screenY ?? 0) - (from ?? 0));
  const passive = { passive: true };
  const isAtTop = () => (document.scrollingElement?.scrollTop ?? 0) <= 0;
  document.addEventListener(
    'touchstart',
    (event) => {
      from = isSheet() && isAtTop() ? (event.changedTouches[0]?.screenY ?? null) : null;
    },
    passive,
  );
  document.addEventListener('touchmove', (event) => from !== null && pulled(distance(event)), passive);
  document.addEventListener(
    'touchend',
    (event) => {
      if (from === null) return;
      if (distance(event) > enough) swiped();
      else pulled(0);
      from = null;
    },
    passive,
  );
}
