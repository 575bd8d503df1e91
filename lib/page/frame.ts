import { offerPort } from './frame-port';

/** A page of the extension within a page, and the port to it. */
export type Frame<To> = {
  /** Puts the frame into its parent unless it is there. */
  load(): void;
  /** Goes nowhere while the frame is not loaded. */
  send(message: To): void;
  focus(): void;
  /** Takes the frame away; the next `load` makes another. */
  drop(): void;
};

/** A page of the extension: its address, and its origin, which Chrome's addresses of a session do not tell. */
export type FramePage = { readonly address: string; readonly origin: string };

type Options<From> = {
  /** Where the frame is put: of a closed root. */
  readonly parent: HTMLElement;
  readonly page: FramePage;
  /** What the page is told, so that it knows who speaks. */
  readonly key: string;
  readonly heard: (message: From) => void;
  /** Another page comes into the frame, ours or not: what was in it is gone. */
  readonly onLoad: () => void;
};

/** Makes the frame with the first `load`. */
export function frameIn<To, From>({ parent, page, key, heard, onLoad }: Options<From>): Frame<To> {
  let frame: HTMLIFrameElement | null = null;
  let port: MessagePort | null = null;
  const close = () => {
    port?.close();
    port = null;
  };
  const loaded = (element: HTMLIFrameElement) => {
    close();
    // A page that has got hold of the frame may have put it elsewhere.
    if (element.parentNode !== parent) return;
    onLoad();
    // Empty, at first and in Firefox whenever it was moved. The address goes into no attribute: Firefox' events hand elements of
    // closed roots to the page, and it would tell the page who this reader is.
    if (element.contentDocument?.URL === 'about:blank') {
      element.contentWindow?.location.replace(page.address);
      return;
    }
    port = offerPort(element, { origin: page.origin, key });
    port.onmessage = ({ data }: MessageEvent<From>) => heard(data);
  };
  const make = () => {
    const element = parent.ownerDocument.createElement('iframe');
    element.title = 'Standpunkt';
    element.addEventListener('load', () => loaded(element));
    parent.append(element);
    return element;
  };
  return {
    load: () => {
      if (frame?.parentNode !== parent) frame = make();
    },
    send: (message) => port?.postMessage(message),
    focus: () => frame?.focus(),
    drop: () => {
      close();
      frame?.remove();
      frame = null;
    },
  };
}
