import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchUpdate, isDue, type Subscription, type UpdateOptions } from '../../lib/data/updates';

const address = 'https://packs.example/war.ndjson';
const pack = '{"type":"dataset"}\n{"type":"entity"}\n';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const asked: Pick<Subscription, 'address' | 'etag' | 'sha256'> = { address, etag: '', sha256: '' };

describe('an update by address', () => {
  let server: Server;
  let requests: IncomingMessage[] = [];
  const files = new Map<string, { body: string; status?: number; headers?: Record<string, string> }>();
  // The product asks for https only; a server of the test has no certificate, so the request is led to it here.
  const toServer: UpdateOptions['fetch'] = (wanted, init) => {
    const { pathname } = new URL(wanted);
    const { port } = server.address() as AddressInfo;
    return fetch(`http://127.0.0.1:${port}${pathname}`, init);
  };
  const options: UpdateOptions = { fetch: toServer };

  beforeEach(async () => {
    requests = [];
    files.clear();
    server = createServer((request, response) => {
      requests.push(request);
      const file = files.get(request.url ?? '');
      const etag = file?.headers?.etag;
      if (etag !== undefined && request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(file ? (file.status ?? 200) : 404, file?.headers).end(file?.body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterEach(() => new Promise((closed) => server.close(closed)));

  it('gives the pack, its ETag and its checksum, and tells the server nothing but the address', async () => {
    files.set('/war.ndjson', { body: pack, headers: { etag: '"1"' } });
    const update = await fetchUpdate(asked, options);
    expect(update).toMatchObject({
      kind: 'new',
      name: 'war.ndjson',
      etag: '"1"',
      sha256: hash(pack),
      isVerified: false,
    });
    expect(update.kind === 'new' && (await update.file.text())).toBe(pack);
    const { cookie, referer, authorization } = requests[0]?.headers ?? {};
    expect([requests.length, cookie, referer, authorization]).toEqual([1, undefined, undefined, undefined]);
  });

  it('is none when the server says so, or when the pack is the one that is there', async () => {
    files.set('/war.ndjson', { body: pack, headers: { etag: '"1"' } });
    expect(await fetchUpdate({ ...asked, etag: '"1"' }, options)).toEqual({ kind: 'same' });
    expect(await fetchUpdate({ ...asked, sha256: hash(pack) }, options)).toEqual({ kind: 'same' });
    expect(requests.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', undefined]);
  });

  it('is checked against the checksum of an index', async () => {
    const index = { ...asked, address: 'https://packs.example/index.json' };
    files.set('/packs/2.ndjson', { body: pack });
    files.set('/index.json', { body: JSON.stringify({ pack: 'packs/2.ndjson', sha256: hash(pack) }) });
    expect(await fetchUpdate(index, options)).toMatchObject({ kind: 'new', name: '2.ndjson', isVerified: true });
    expect(await fetchUpdate({ ...index, sha256: hash(pack) }, options)).toEqual({ kind: 'same' });
    files.set('/packs/2.ndjson', { body: `${pack}{}` });
    expect(await fetchUpdate(index, options)).toMatchObject({ kind: 'failed', reason: 'checksum' });
  });

  it('does not follow an index to another host, nor a redirect', async () => {
    const body = JSON.stringify({ pack: 'https://elsewhere.example/x', sha256: hash(pack) });
    files.set('/war.ndjson', { body });
    expect(await fetchUpdate(asked, options)).toMatchObject({ kind: 'failed', reason: 'elsewhere' });
    files.set('/war.ndjson', { body: '', status: 302, headers: { location: '/other.ndjson' } });
    expect(await fetchUpdate(asked, options)).toMatchObject({ kind: 'failed', reason: 'unreachable' });
    expect(requests.map(({ url }) => url)).toEqual(['/war.ndjson', '/war.ndjson']);
  });

  it('says what went wrong', async () => {
    expect(await fetchUpdate(asked, options)).toEqual({ kind: 'failed', reason: 'status', detail: '404' });
    const insecure = { ...asked, address: 'http://packs.example/war.ndjson' };
    expect(await fetchUpdate(insecure, options)).toMatchObject({ kind: 'failed', reason: 'insecure' });
    files.set('/war.ndjson', { body: 'x'.repeat(10_000) });
    expect(await fetchUpdate(asked, { ...options, most: 9_999 })).toMatchObject({
      kind: 'failed',
      reason: 'too-large',
    });
    const fetch = () => Promise.reject(new TypeError('no network'));
    expect(await fetchUpdate(asked, { fetch })).toMatchObject({ kind: 'failed', reason: 'unreachable' });
  });

  it('is looked up on its own only where the reader asked for that, once a day', () => {
    const subscription = { ...asked, dataset: 'war', checkedAt: '2026-01-01T10:00:00Z', isAutomatic: true };
    const [sameDay, nextDay] = [new Date('2026-01-01T20:00:00Z'), new Date('2026-01-02T10:00:00Z')];
    expect([isDue(subscription, sameDay), isDue(subscription, nextDay)]).toEqual([false, true]);
    expect(isDue({ ...subscription, isAutomatic: false }, nextDay)).toBe(false);
    expect(isDue({ ...subscription, checkedAt: '' }, sameDay)).toBe(true);
  });
});
