import { listenToDismiss } from './dismiss';
import type { Host } from './host';
import { place, type Side } from './place';
import { selectableByHand } from './selectable';
import { onSwipeDown } from './swipe';

/** A layer above everything in which a card is drawn. */
export type Popover = {
  /** Draw here. */
  readonly mount: HTMLElement;
  /** Opens beside a box of the window, or moves there. */
  show(anchor: DOMRect, options: ShowOptions): void;
  /** Closes, and gives the focus back if the card had it. */
  hide(): void;
  isOpen(): boolean;
  /** Keeps the card where it is on the screen, and open when the reader clicks elsewhere. */
  pin(isPinned: boolean): void;
};

type ShowOptions = {
  /** Moves the keyboard into the card. */
  readonly focus: boolean;
  readonly isDark: boolean;
};

type Options = {
  readonly css: string;
  /** Escape, a click elsewhere, a swipe: the card has just closed. */
  readonly onClose: () => void;
  readonly signal: AbortSignal;
};

/** Width of a window, px, under which the card is a sheet at its lower edge. */
const sheetWidth = 480;

/** Makes the layer within a host. */
export function popover(host: Host, { css, onClose, signal }: Options): Popover {
  const document = host.element.ownerDocument;
  const view = document.defaultView ?? window;
  const { layer, mount } = build(host.shadow(), css);
  let anchor = new DOMRect();
  let side: Side | null = null;
  let isPinned = false;
  let focused: Element | null = null;

  const isOpen = () => layer.matches(':popover-open');
  const raise = () => {
    host.attach(homeIn(document));
    if (isOpen()) layer.hidePopover();
    layer.showPopover();
  };
  const hide = () => {
    if (!isOpen()) return;
    const hadFocus = document.activeElement === host.element;
    layer.hidePopover();
    layer.removeAttribute('data-selectable');
    isPinned = false;
    host.attach(document.documentElement);
    if (hadFocus && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  };
  const settle = async () => {
    if (!isOpen()) return;
    const isSheet = view.innerWidth < sheetWidth;
    layer.toggleAttribute('data-sheet', isSheet);
    layer.toggleAttribute('data-fixed', isPinned || isSheet);
    if (isSheet) return layer.removeAttribute('style');
    const width = document.documentElement.clientWidth || view.innerWidth;
    const size = { width: layer.offsetWidth, height: mount.offsetHeight };
    // The anchor was measured on the page, which may have been scrolled since.
    const box = new DOMRect(anchor.x - view.scrollX, anchor.y - view.scrollY, anchor.width, anchor.height);
    const at = await place(box, size, { width, height: view.innerHeight, side });
    side = at.side;
    layer.style.maxHeight = `${at.height}px`;
    move(at.left, at.top);
  };
  // Absolute in the top layer is measured from the page's origin, so that an unpinned card scrolls with its mark.
  const move = (left: number, top: number) => {
    layer.style.left = `${left + (isPinned ? 0 : view.scrollX)}px`;
    layer.style.top = `${top + (isPinned ? 0 : view.scrollY)}px`;
  };
  const show: Popover['show'] = (box, { focus, isDark }) => {
    // Drawing the next card takes away the button that had the keyboard: then it is nowhere, and not where it came from.
    const { activeElement } = document;
    const isNowhere = isOpen() && activeElement === document.body;
    if (activeElement !== host.element && !isNowhere) focused = activeElement;
    anchor = new DOMRect(box.x + view.scrollX, box.y + view.scrollY, box.width, box.height);
    side = null;
    layer.setAttribute('data-theme', isDark ? 'dark' : 'light');
    if (!isOpen() || homeIn(document) !== host.element.parentElement) raise();
    void settle();
    if (focus) mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  };
  const pin = (pinned: boolean) => {
    const { left, top } = layer.getBoundingClientRect();
    isPinned = pinned;
    layer.toggleAttribute('data-fixed', pinned || layer.hasAttribute('data-sheet'));
    if (!layer.hasAttribute('data-sheet')) move(left, top);
  };
  const close = () => {
    hide();
    onClose();
  };

  listenToDismiss(document, { host: host.element, isOpen, isPinned: () => isPinned, close, raise, signal });
  onSwipeDown(layer, () => layer.hasAttribute('data-sheet'), close, signal);
  selectableByHand(layer, signal);
  const replace = () => {
    side = null;
    void settle();
  };
  view.addEventListener('resize', replace, { signal });
  const resized = new ResizeObserver(() => !isPinned && void settle());
  resized.observe(mount);
  signal.addEventListener('abort', () => resized.disconnect());
  return { mount, show, hide, isOpen, pin };
}

function build(shadow: ShadowRoot, css: string) {
  const document = shadow.ownerDocument;
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('popover', 'manual');
  const mount = document.createElement('div');
  layer.append(mount);
  shadow.append(layer);
  style(shadow, css);
  return { layer, mount };
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
