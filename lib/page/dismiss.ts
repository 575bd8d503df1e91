type Options = {
  readonly host: Element;
  readonly isOpen: () => boolean;
  readonly isPinned: () => boolean;
  readonly close: () => void;
  /** Something of the page came above us. */
  readonly raise: () => void;
  readonly signal: AbortSignal;
};

/** The ways a card closes from outside of it (Escape, a press elsewhere) and stays above what the page opens. */
export function listenToDismiss(document: Document, { host, isOpen, isPinned, close, raise, signal }: Options): void {
  const view = document.defaultView ?? window;
  const capture = { capture: true, signal };
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isOpen() || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    capture,
  );
  view.addEventListener(
    'pointerdown',
    (event) => {
      if (isOpen() && !isPinned() && !event.composedPath().includes(host)) close();
    },
    capture,
  );
  // What the page opens above us would also make us dead to clicks.
  const above = ({ target }: Event) => {
    if (isOpen() && target !== host) raise();
  };
  document.addEventListener('toggle', above, capture);
  document.addEventListener('fullscreenchange', above, capture);
}
