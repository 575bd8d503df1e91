import { listenToDismiss } from './dismiss';
import type { Host } from './host';
import { place, type Side } from './place';
import { hasSheets, sheet } from './sheet';

/** A layer above everything, as high as what is in it. */
export type Popover = {
  /** What is shown goes in here. */
  readonly layer: HTMLElement;
  /** Joins the page unseen, as wide as it will be, so that what is in it can be loaded and measured. */
  prepare(): void;
  /** Opens beside a box of the window, or moves there. */
  show(anchor: DOMRect, options: { readonly height: number; readonly isDark: boolean }): void;
  /** What is shown has become higher or lower, px. */
  resize(height: number): void;
  /** Hides what is in an open layer until the next `show`. */
  wait(): void;
  /** Moves the layer down with a finger, px. */
  pull(by: number): void;
  /** Closes, and gives the focus back if the card had it. */
  hide(): void;
  isOpen(): boolean;
  /** Keeps the card where it is on the screen, and open when the reader clicks elsewhere. */
  pin(isPinned: boolean): void;
};

/** How the layer stands: as a sheet at the window's lower edge; lower than what is in it, which must scroll; in a low window. */
export type Fit = { readonly isSheet: boolean; readonly isCut: boolean; readonly isLow: boolean };

type Options = {
  readonly css: string;
  /** Escape, a press elsewhere: the card has just closed. */
  readonly onClose: () => void;
  readonly onFit: (fit: Fit) => void;
  readonly signal: AbortSignal;
};

/** Height of a window, px, up to which there is no room for buttons that stay: as when zoomed in. */
const low = 420;
/** Least distance to the window's lower edge, px. */
const gap = 8;

/** Makes the layer within a host. */
export function popover(host: Host, { css, onClose, onFit, signal }: Options): Popover {
  const document = host.element.ownerDocument;
  const view = document.defaultView ?? window;
  const layer = build(host.shadow(), css);
  let anchor = new DOMRect();
  let natural = 320;
  let side: Side | null = null;
  let isPinned = false;
  let focused: Element | null = null;

  const isOpen = () => layer.matches(':popover-open');
  const isSheet = () => hasSheets(view);
  const raise = () => {
    host.attach(homeIn(document));
    if (isOpen()) layer.hidePopover();
    layer.showPopover();
  };
  const hide = () => {
    if (!isOpen()) return;
    const hadFocus = document.activeElement === host.element;
    layer.hidePopover();
    layer.removeAttribute('data-waiting');
    layer.style.translate = '';
    isPinned = false;
    host.attach(document.documentElement);
    if (hadFocus && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  };
  const settle = async () => {
    layer.toggleAttribute('data-sheet', isSheet());
    layer.toggleAttribute('data-fixed', isPinned || isSheet());
    const height = isOpen() ? await stand() : natural;
    layer.style.height = `${height}px`;
    onFit({ isSheet: isSheet(), isCut: height < natural, isLow: view.innerHeight <= low });
  };
  // Puts the layer where it belongs; gives the height that it may have there.
  const stand = async () => {
    const { top } = layer.getBoundingClientRect();
    if (isSheet()) return Math.min(natural, Math.floor(view.innerHeight * sheet.share));
    if (isPinned) return Math.min(natural, Math.floor(view.innerHeight - top - gap));
    const width = document.documentElement.clientWidth || view.innerWidth;
    // The anchor was measured on the page, which may have been scrolled since.
    const box = new DOMRect(anchor.x - view.scrollX, anchor.y - view.scrollY, anchor.width, anchor.height);
    const size = { width: layer.offsetWidth, height: natural };
    const at = await place(box, size, { width, height: view.innerHeight, side });
    side = at.side;
    move(at.left, at.top);
    return at.height;
  };
  // Absolute in the top layer is measured from the page's origin, so that an unpinned card scrolls with its mark.
  const move = (left: number, top: number) => {
    layer.style.setProperty('--left', `${left + (isPinned ? 0 : view.scrollX)}px`);
    layer.style.setProperty('--top', `${top + (isPinned ? 0 : view.scrollY)}px`);
  };
  const show: Popover['show'] = (box, { height, isDark }) => {
    // A frame that was loaded anew has lost the keyboard: then it is nowhere, and not where it came from.
    const { activeElement } = document;
    const isNowhere = isOpen() && activeElement === document.body;
    if (activeElement !== host.element && !isNowhere) focused = activeElement;
    anchor = new DOMRect(box.x + view.scrollX, box.y + view.scrollY, box.width, box.height);
    side = null;
    natural = height;
    layer.setAttribute('data-theme', isDark ? 'dark' : 'light');
    layer.removeAttribute('data-waiting');
    if (!isOpen() || homeIn(document) !== host.element.parentElement) raise();
    void settle();
  };
  const pin = (pinned: boolean) => {
    const { left, top } = layer.getBoundingClientRect();
    isPinned = pinned;
    layer.toggleAttribute('data-fixed', pinned || isSheet());
    if (!isSheet()) move(left, top);
  };
  const close = () => {
    hide();
    onClose();
  };

  listenToDismiss(document, { host: host.element, isOpen, isPinned: () => isPinned, close, raise, signal });
  const replace = () => {
    side = null;
    void settle();
  };
  view.addEventListener('resize', replace, { signal });
  return {
    layer,
    prepare: () => {
      void settle();
      if (!isOpen()) host.attach(homeIn(document));
    },
    show,
    resize: (height) => {
      natural = height;
      void settle();
    },
    wait: () => layer.toggleAttribute('data-waiting', isOpen()),
    pull: (by) => {
      layer.style.translate = by === 0 ? '' : `0 ${by}px`;
    },
    hide,
    isOpen,
    pin,
  };
}

function build(shadow: ShadowRoot, css: string): HTMLElement {
  const layer = shadow.ownerDocument.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('popover', 'manual');
  shadow.append(layer);
  style(shadow, css);
  return layer;
}

// A constructed sheet is not subject to the page's policy; where a content script may not adopt one, an element does.
function style(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = shadow.ownerDocument.createElement('style');
    element.textContent = css;
    shadow.prepend(element);
  }
}

// A modal dialog, and what fills the screen, make all outside of them dead to clicks.
function homeIn(document: Document): Element {
  const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
  return modal ?? document.fullscreenElement ?? document.documentElement;
}
