/** From opening the page to what nobody waits for, ms: by then the first list is there, and whoever came to search has begun. */
const pause = 600;

/** Done when the page is open and has nothing to do: what nobody waits for must not hold up what somebody does. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestIdleCallback(() => resolve()), pause);
  });
}
