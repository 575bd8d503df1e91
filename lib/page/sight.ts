/** Whether a reader can have seen what is pressed: a page may open a card under the pointer, or draw something over it. */
export type Sight = {
  /** Something else is drawn, and not shown yet. */
  unseen(): void;
  /** What is drawn is shown from now on. */
  shown(): void;
  /** It has been shown long enough to be looked at. */
  isLookedAt(): boolean;
  /** Something lies over the window, or makes it faint or tinted. Told by Chrome and Edge alone: false elsewhere. */
  isCovered(): boolean;
};

/** Time that a look takes, ms: less than a reader needs to aim, more than the second press of a double click. */
const look = 350;

type Visible = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Watches an element of a frame (Intersection Observer, version 2: https://w3c.github.io/IntersectionObserver/v2/). */
export function sightOf(element: Element): Sight {
  let since = Number.POSITIVE_INFINITY;
  let isVisible = true;
  const observer = new IntersectionObserver(
    (entries) => {
      isVisible = (entries.at(-1) as Visible | undefined)?.isVisible ?? true;
    },
    { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
  );
  observer.observe(element);
  return {
    unseen: () => {
      since = Number.POSITIVE_INFINITY;
    },
    shown: () => {
      since = performance.now();
    },
    isLookedAt: () => performance.now() - since > look,
    isCovered: () => !isVisible,
  };
}
