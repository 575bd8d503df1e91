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

const name = 'standpunkt-card';
const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/** Makes the element; it joins the page with the first card or announcement, and leaves it when `signal` aborts. */
export function createHost(document: Document, signal: AbortSignal): Host {
  // When Firefox takes a script away after an update, it cannot clear up after itself: the next one does.
  for (const old of [...document.getElementsByTagName(name)]) old.remove();
  const element = document.createElement(name);
  let made: { readonly shadow: ShadowRoot; readonly live: HTMLElement } | null = null;
  const open = () => {
    made ??= furnish(element);
    return made;
  };
  signal.addEventListener('abort', () => element.remove());
  const attach = (parent: Element) => {
    open();
    if (element.parentElement !== parent && !signal.aborted) parent.append(element);
  };
  return {
    element,
    shadow: () => open().shadow,
    attach,
    announce: (text) => {
      attach(element.parentElement ?? document.documentElement);
      // A region is only heard when its text changes after it has joined the page.
      setTimeout(() => {
        open().live.textContent = text;
      }, 100);
    },
  };
}

function furnish(element: HTMLElement) {
  for (const [property, value] of Object.entries({ all: 'initial', position: 'fixed', width: '0', height: '0' })) {
    element.style.setProperty(property, value, 'important');
  }
  // Closed: an open root would let the page read the reader's data.
  const shadow = element.attachShadow({ mode: 'closed' });
  const live = element.ownerDocument.createElement('div');
  live.setAttribute('role', 'status');
  live.style.cssText = hidden;
  shadow.append(live);
  return { shadow, live };
}
