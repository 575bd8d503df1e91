/**
 * Hands one end of a new channel, with a key, to what is loaded in a frame, if that is of an origin; gives the other end.
 * The browser delivers to no other origin: a page that leads the frame elsewhere gets neither.
 */
export function offerPort(frame: HTMLIFrameElement, { origin, key }: { origin: string; key: string }): MessagePort {
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow?.postMessage(key, origin, [port2]);
  return port1;
}

/** Calls back, once, with the port that came with the key from the window around. What comes without it is let be. */
export function awaitPort(view: Window, key: Promise<string>, met: (port: MessagePort) => void): void {
  const ended = new AbortController();
  const heard = async ({ data, source, ports: [port] }: MessageEvent<unknown>) => {
    if (source !== view.parent || !port || typeof data !== 'string') return;
    if (data !== (await key) || ended.signal.aborted) return;
    ended.abort();
    met(port);
  };
  view.addEventListener('message', (event) => void heard(event), { signal: ended.signal });
}
