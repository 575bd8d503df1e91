import { place } from './place';
import { onSwipeDown } from './swipe';

/** The one element we add to a page: a live region, and a layer above everything in which a card is drawn. */
export type Popover = {
  /** Draw here; the page can neither see nor style it. */
  readonly mount: HTMLElement;
  readonly host: HTMLElement;
  /** Opens beside a box of the window, or moves there. `focus`: moves the keyboard into the card. */
  show(anchor: DOMRect, options: { readonly focus: boolean }): void;
  /** Closes, and gives the focus back if the card had it. */
  hide(): void;
  isOpen(): boolean;
  /** Keeps the card where it is on the screen, and open when the reader clicks elsewhere. */
  pin(isPinned: boolean): void;
  theme(isDark: boolean): void;
  /** Lets a screen reader say something when it has the time. */
  announce(text: string): void;
};

type Options = {
  readonly css: string;
  /** Escape, a click elsewhere, a swipe: the card has just closed. */
  readonly onClose: () => void;
  readonly signal: AbortSignal;
};

/** Width of a window, px, under which the card is a sheet at its lower edge. */
const sheetWidth = 480;

const ownEvents =
  'click dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress'.split(' ');

/** Makes the element; it joins the page with the first card or announcement, and leaves it when `signal` aborts. */
export function popover(document: Document, { css, onClose, signal }: Options): Popover {
  const view = document.defaultView ?? window;
  const { host, layer, mount, live } = build(document, css);
  let anchor = new DOMRect();
  let isPinned = false;
  let focused: Element | null = null;

  const isOpen = () => layer.matches(':popover-open');
  const settle = async () => {
    if (!isOpen()) return;
    const isSheet = view.innerWidth < sheetWidth;
    layer.toggleAttribute('data-sheet', isSheet);
    layer.toggleAttribute('data-fixed', isPinned || isSheet);
    if (isSheet) {
      layer.removeAttribute('style');
      return;
    }
    const size = { width: layer.offsetWidth, height: mount.scrollHeight + 2 };
    const root = document.documentElement;
    const at = await place(anchor, size, { width: root.clientWidth || view.innerWidth, height: view.innerHeight });
    // Absolute in the top layer is measured from the page's origin, so that the card scrolls with its mark.
    layer.style.left = `${at.left + (isPinned ? 0 : view.scrollX)}px`;
    layer.style.top = `${at.top + (isPinned ? 0 : view.scrollY)}px`;
    layer.style.maxHeight = `${at.height}px`;
  };
  const raise = () => {
    attach(host, modalOf(document) ?? document.documentElement);
    if (isOpen()) layer.hidePopover();
    layer.showPopover();
  };
  const hide = () => {
    if (!isOpen()) return;
    const hadFocus = document.activeElement === host;
    layer.hidePopover();
    isPinned = false;
    attach(host, document.documentElement);
    if (hadFocus && focused?.isConnected) (focused as HTMLElement).focus?.({ preventScroll: true });
  };
  const close = () => {
    hide();
    onClose();
  };
  const show: Popover['show'] = (box, { focus }) => {
    if (document.activeElement !== host) focused = document.activeElement;
    anchor = box;
    if (!isOpen() || modalOf(document) !== host.closest('dialog')) raise();
    void settle();
    if (focus) mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  };

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
      if (isOpen() && !isPinned && !event.composedPath().includes(host)) close();
    },
    capture,
  );
  // What the page opens above us would also make us dead to clicks: come above it again.
  const reraise = (event: Event) => {
    if (isOpen() && event.target !== host && !(event.target as Element).contains?.(host)) raise();
  };
  document.addEventListener('toggle', reraise, capture);
  document.addEventListener('fullscreenchange', reraise, capture);
  view.addEventListener('resize', () => void settle(), { signal });
  // A handler of the page must not take a click in the card for one beside its own menus.
  for (const type of ownEvents) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  onSwipeDown(layer, () => layer.hasAttribute('data-sheet'), close, signal);
  const resized = new ResizeObserver(() => void settle());
  resized.observe(mount);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    host.remove();
  });

  return {
    mount,
    host,
    show,
    hide,
    isOpen,
    pin: (pinned) => {
      const box = layer.getBoundingClientRect();
      isPinned = pinned;
      layer.toggleAttribute('data-fixed', pinned || layer.hasAttribute('data-sheet'));
      layer.style.left = `${box.left + (pinned ? 0 : view.scrollX)}px`;
      layer.style.top = `${box.top + (pinned ? 0 : view.scrollY)}px`;
    },
    theme: (isDark) => layer.setAttribute('data-theme', isDark ? 'dark' : 'light'),
    announce: (text) => {
      attach(host, host.parentElement ?? document.documentElement);
      // A region is only heard when its text changes after it has joined the page.
      setTimeout(() => {
        live.textContent = text;
      }, 100);
    },
  };
}

function build(document: Document, css: string) {
  const host = document.createElement('standpunkt-card');
  for (const [name, value] of Object.entries({ all: 'initial', position: 'fixed', width: '0', height: '0' })) {
    host.style.setProperty(name, value, 'important');
  }
  const shadow = host.attachShadow({ mode: 'closed' });
  const live = document.createElement('div');
  live.className = 'live';
  live.setAttribute('role', 'status');
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.setAttribute('popover', 'manual');
  const mount = document.createElement('div');
  mount.className = 'mount';
  layer.append(mount);
  shadow.append(live, layer);
  style(shadow, css);
  return { host, layer, mount, live };
}

// A constructed sheet is not subject to the page's policy. Firefox 153 refuses one made by a content script: an element does there.
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

function attach(host: Element, parent: Element): void {
  if (host.parentElement !== parent) parent.append(host);
}

function modalOf(document: Document): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}
