/** Which elements became visible or hidden by their style, as far as that changes what a reader reads. */
export type Visibility = { hasChanged(elements: ReadonlySet<Element>): boolean };

/** Fewest characters of an element whose appearance matters. */
const leastText = 40;

/** `isRead`: whether some of the text that was read stands in an element. */
export function visibilityOf(isRead: (element: Element) => boolean): Visibility {
  // An element is compared with how it was seen last, so that one which is never read is asked about once.
  const seen = new WeakMap<Element, boolean>();
  const differs = (element: Element) => {
    if (!element.isConnected) return false;
    const now = element.checkVisibility({ visibilityProperty: true });
    const before = seen.get(element) ?? isRead(element);
    seen.set(element, now);
    return now !== before && (element.textContent ?? '').length >= leastText;
  };
  return {
    hasChanged: (elements) => [...elements].filter(differs).length > 0,
  };
}
