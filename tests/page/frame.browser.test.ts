import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Frame, frameIn } from '../../lib/page/frame';
import { awaitPort } from '../../lib/page/frame-port';

const key = '1-2-3-4';
afterEach(() => {
  document.body.innerHTML = '';
});

/** A page that takes the port that comes with the key, says so, and echoes. Of this origin: the test looks into it. */
const address = () => {
  const script = `const met = ${awaitPort.toString().replace(/^.*?function \w*/, 'function awaitPort')};
    awaitPort(window, Promise.resolve('${key}'), (port) => {
      port.onmessage = ({ data }) => port.postMessage(['heard', data]);
      port.postMessage(['ready']);
    });`.replace('const met = ', '');
  return URL.createObjectURL(new Blob([`<script>${script}</script>`], { type: 'text/html' }));
};

function start(parent: HTMLElement, options: { key?: string; origin?: string } = {}) {
  const heard = vi.fn<(message: readonly string[]) => void>();
  const onLoad = vi.fn();
  const { key: given = key, origin = window.location.origin } = options;
  const page = { address: address(), origin };
  const frame: Frame<string> = frameIn<string, readonly string[]>({ parent, page, key: given, heard, onLoad });
  frame.load();
  return { frame, heard, onLoad };
}
const box = () => document.body.appendChild(document.createElement('div'));

describe('the frame of the card', () => {
  it('takes the port of who knows the key, and answers', async () => {
    const { frame, heard } = start(box());
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(['ready']), { timeout: 60_000 });
    frame.send('hello');
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(['heard', 'hello']), { timeout: 60_000 });
  });

  it('lets everything else be, whoever sends it', async () => {
    const parent = box();
    const { frame, heard } = start(parent, { key: 'guessed' });
    const element = parent.querySelector('iframe');
    await vi.waitFor(() => expect(element?.contentDocument?.URL).toMatch(/^blob:/), { timeout: 60_000 });
    const { port1, port2 } = new MessageChannel();
    const answered = vi.fn();
    port1.onmessage = answered;
    element?.contentWindow?.postMessage('another key', '*', [port2]);
    element?.contentWindow?.postMessage(key, '*');
    frame.send('hello');
    await new Promise((settled) => setTimeout(settled, 200));
    expect(heard).not.toHaveBeenCalled();
    expect(answered).not.toHaveBeenCalled();
  });

  it('gets nothing when it shows a page of another origin', async () => {
    const { heard, onLoad } = start(box(), { origin: 'https://example.org' });
    await vi.waitFor(() => expect(onLoad).toHaveBeenCalledTimes(2), { timeout: 60_000 });
    await new Promise((settled) => setTimeout(settled, 200));
    expect(heard).not.toHaveBeenCalled();
  });

  it('is loaded anew, and answers anew, after it was moved', async () => {
    const parent = box();
    const { frame, heard } = start(parent);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), { timeout: 60_000 });
    box().append(parent);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2), { timeout: 60_000 });
    frame.send('hello');
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(['heard', 'hello']), { timeout: 60_000 });
  });

  it('gets nothing where the page has put it', async () => {
    const parent = box();
    const { heard } = start(parent);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), { timeout: 60_000 });
    const element = parent.querySelector('iframe');
    const elsewhere = box();
    const loaded = new Promise((resolve) => element?.addEventListener('load', resolve));
    if (element) elsewhere.append(element);
    await loaded;
    expect(element?.contentDocument?.URL).toBe('about:blank');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('tells the page no address', async () => {
    const parent = box();
    const { heard } = start(parent);
    await vi.waitFor(() => expect(heard).toHaveBeenCalled(), { timeout: 60_000 });
    expect(parent.innerHTML).toBe('<iframe title="Standpunkt"></iframe>');
  });

  it('is gone when it is dropped, and comes again', async () => {
    const parent = box();
    const { frame, heard } = start(parent);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1), { timeout: 60_000 });
    frame.drop();
    expect(parent.children).toHaveLength(0);
    frame.load();
    frame.load();
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2), { timeout: 60_000 });
    expect(parent.children).toHaveLength(1);
  });
});
