import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** One request that a browser tried to make; `CONNECT` for everything over TLS. */
export type SeenRequest = { readonly method: string; readonly host: string; readonly path: string };

export type RecordingProxy = {
  readonly port: number;
  readonly seen: SeenRequest[];
  /** Pages by path (`/a.html`), served on every host before the folder is looked at. */
  readonly pages: Map<string, string>;
  /** Headers that a path is answered with besides. */
  readonly headers: Map<string, Readonly<Record<string, string>>>;
  close(): Promise<void>;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * A forward proxy that is the whole internet of a test browser: it answers every host from one folder, refuses TLS,
 * and writes down all that was asked.
 */
export async function startProxy(folder: string): Promise<RecordingProxy> {
  const seen: SeenRequest[] = [];
  const pages = new Map<string, string>();
  const headers: RecordingProxy['headers'] = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    seen.push({ method: request.method ?? '', host: url.hostname, path: url.pathname });
    void answer(folder, pages, decodeURIComponent(url.pathname)).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', ...headers.get(url.pathname) });
      response.end(body);
    });
  });
  server.on('connect', (request, socket) => {
    seen.push({ method: 'CONNECT', host: (request.url ?? '').replace(/:\d+$/, ''), path: '' });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  return { port, seen, pages, headers, close };
}

async function answer(folder: string, pages: ReadonlyMap<string, string>, path: string) {
  const page = pages.get(path);
  if (page !== undefined) return { status: 200, type: types['.html'] ?? '', body: page };
  const file = join(folder, normalize(path));
  const type = types[extname(file)];
  const body = type === undefined ? null : await readFile(file).catch(() => null);
  if (body === null) return { status: 404, type: 'text/plain', body: `expected a page of ${folder}, found ${path}` };
  return { status: 200, type: type ?? '', body };
}
