// The tree that a reader sees: shadow trees in place of children, slots with what was put into them, documents of frames within the page.

/** The document in a frame of the same origin; null for every other element, and for what may not be seen. */
export function documentIn(element: Element): Document | null {
  if (element.tagName !== 'IFRAME') return null;
  // Of another origin it is null; a frame that is just being torn down throws.
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** The element around an element, out of shadow trees and frames too; null at the root of the page. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? null);
}

/** Gives the nodes within an element one after the other, then null. A generator takes a page's first reading three times as long. */
export function cursorIn(element: Element): () => Node | null {
  const assigned = element.tagName === 'SLOT' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  if (assigned.length > 0) {
    const left = assigned.values();
    return () => left.next().value ?? null;
  }
  let next = firstIn(element);
  return () => {
    const node = next;
    next = node?.nextSibling ?? null;
    return node;
  };
}

/** Every document within a document's frames of the same origin. */
export function frameDocuments(document: Document): readonly Document[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc], iframe[src]')].flatMap((frame) => {
    const inner = isOfOrigin(frame, document) ? documentIn(frame) : null;
    return inner ? [inner, ...frameDocuments(inner)] : [];
  });
}

// Looking into a frame costs a page up to a millisecond. Those without an address are written by scripts: advertisements.
function isOfOrigin(frame: HTMLIFrameElement, { location }: Document): boolean {
  return frame.hasAttribute('srcdoc') || (frame.src !== '' && frame.src.startsWith(`${location?.origin}/`));
}

/** Every open shadow root within a place. Walks over all of its elements. */
export function shadowRoots(place: ParentNode): readonly ShadowRoot[] {
  return [...place.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element.shadowRoot, ...shadowRoots(element.shadowRoot)] : [],
  );
}

function firstIn(element: Element): Node | null {
  if (element.shadowRoot) return element.shadowRoot.firstChild;
  return documentIn(element)?.body ?? element.firstChild;
}
