/** The one element that we add to a page, under its root: what it holds the page can neither see nor style. */
export type Host = {
  readonly element: HTMLElement;
  /** Made with the first use, for most pages have none. */
  shadow(): ShadowRoot;
  /** Puts the element into the page, or into a dialog that makes all else dead to clicks. */
  attach(parent: Element): void;
  /** Lets a screen reader say something when it has the time. */
  announce(text: string): void;
};

/** Of all browsers that we run in; TypeScript does not know it yet. */
type Moving = Element & { moveBefore(moved: Element, before: null): void };

const name = 'standpunkt-card';
/** `all` leaves direction and bidi as the page set them. */
const ownStyle = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  position: 'fixed',
  width: '0',
  height: '0',
};
const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** Makes the element; it joins the page with the first card or announcement, and leaves it when `signal` aborts. */
export function createHost(document: Document, signal: AbortSignal): Host {
  // When Firefox takes a script away after an update, it cannot clear up after itself: the next one does.
  for (const old of [...document.getElementsByTagName(name)]) old.remove();
  const { element, shadow } = closed(document);
  let live: HTMLElement | null = null;
  const open = () => {
    live ??= furnish(element, shadow);
    return live;
  };
  signal.addEventListener('abort', () => element.remove());
  const attach = (parent: Element) => {
    open();
    if (element.parentElement === parent || signal.aborted) return;
    // What is moved so keeps its frames loaded, in Chrome.
    if (element.isConnected) (parent as Moving).moveBefore(element, null);
    else parent.append(element);
  };
  return {
    element,
    shadow: () => {
      open();
      return shadow;
    },
    attach,
    announce: (text) => {
      attach(element.parentElement ?? document.documentElement);
      // A region is only heard when its text changes after it has joined the page.
      setTimeout(() => {
        open().textContent = text;
      }, 100);
    },
  };
}

/**
 * The element with its root, closed: an open one would let the page read the reader's data. Made in a document without a
 * window, for in its own one a page may define the element's name: its code would run before ours and be given the root
 * (`ElementInternals.shadowRoot`). That is refused where the root was there before the definition.
 */
function closed(document: Document): { readonly element: HTMLElement; readonly shadow: ShadowRoot } {
  const element = new Document().createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
  const shadow = element.attachShadow({ mode: 'closed' });
  return { element: document.adoptNode(element), shadow };
}

function furnish(element: HTMLElement, shadow: ShadowRoot): HTMLElement {
  for (const [property, value] of Object.entries(ownStyle)) element.style.setProperty(property, value, 'important');
  const live = element.ownerDocument.createElement('div');
  live.setAttribute('role', 'status');
  live.style.cssText = hidden;
  shadow.append(live);
  return live;
}
