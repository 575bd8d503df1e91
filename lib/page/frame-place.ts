/** The window that a reader looks at, around all frames of the same origin. */
export function windowAround(document: Document): Window {
  const view = document.defaultView ?? window;
  return view.frameElement ? windowAround(view.frameElement.ownerDocument) : view;
}

/** Where a document's own point 0, 0 stands in the window that a reader looks at, px. */
export function originOf(document: Document): { readonly x: number; readonly y: number } {
  const frame = document.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const around = originOf(frame.ownerDocument);
  const { x, y } = frame.getBoundingClientRect();
  return { x: around.x + x + frame.clientLeft, y: around.y + y + frame.clientTop };
}
