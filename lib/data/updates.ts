/** An address that the reader subscribed to for the newest version of a pack. */
export type Subscription = {
  /** Id of the dataset. */
  readonly dataset: string;
  /** https: of a pack, or of an index that names one (docs/dataset-format.md). */
  readonly address: string;
  /** What the server called the version that was last imported; empty when it gave none. */
  readonly etag: string;
  /** SHA-256 of the pack that was last imported, hexadecimal. */
  readonly sha256: string;
  /** ISO 8601; empty: never. */
  readonly checkedAt: string;
  /** Looked up once a day when the options page opens; otherwise only when the reader asks. */
  readonly isAutomatic: boolean;
};

export type Update =
  | { readonly kind: 'same' }
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly file: Blob;
      readonly etag: string;
      readonly sha256: string;
      /** The publisher's index told the checksum beforehand. */
      readonly isVerified: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: UpdateFailure; readonly detail: string };

export type UpdateFailure = 'insecure' | 'unreachable' | 'status' | 'too-large' | 'checksum' | 'elsewhere';

export type UpdateOptions = {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly signal?: AbortSignal;
  /** Largest pack taken, bytes. */
  readonly most?: number;
};

/** 300 MB: three times a pack of 100,000 rows, and still within what a page can hold. */
const mostBytes = 300_000_000;
/** An index is a line or two. */
const mostIndexBytes = 65_536;

type Asked = Pick<Subscription, 'address' | 'etag' | 'sha256'>;

/** Asks the address of a subscription for its pack; writes nothing. One request, two where the address is an index. */
export async function fetchUpdate({ address, etag, sha256 }: Asked, options: UpdateOptions): Promise<Update> {
  if (!isSecure(address)) return failed('insecure', address);
  const first = await load(address, etag, options);
  if (first.kind !== 'loaded') return first;
  const index = await indexOf(first.file);
  if (index === null) return await judged({ ...first, name: nameOf(address), wanted: null }, sha256);
  if (index.sha256 === sha256) return { kind: 'same' };
  const pack = new URL(index.pack, address);
  // The browser was asked about one host, and the reader trusts that one.
  if (pack.origin !== new URL(address).origin) return failed('elsewhere', pack.origin);
  const second = await load(pack.href, '', options);
  if (second.kind === 'same') return failed('status', '304');
  if (second.kind === 'failed') return second;
  return await judged({ file: second.file, etag: first.etag, name: nameOf(pack.href), wanted: index.sha256 }, sha256);
}

/** True for what may be subscribed to. */
export function isSecure(address: string): boolean {
  return URL.canParse(address) && new URL(address).protocol === 'https:';
}

/** Whether an automatic subscription is due again: a day has gone by since it was looked up. */
export function isDue({ isAutomatic, checkedAt }: Subscription, now: Date): boolean {
  return isAutomatic && (checkedAt === '' || Math.abs(now.getTime() - Date.parse(checkedAt)) >= 86_400_000);
}

type Loaded = { readonly kind: 'loaded'; readonly file: Blob; readonly etag: string };

async function load(
  address: string,
  etag: string,
  { fetch, signal, most = mostBytes }: UpdateOptions,
): Promise<Loaded | Exclude<Update, { kind: 'new' }>> {
  try {
    const response = await fetch(address, {
      // The browser's own cache would answer for the server; a redirect would lead to a host nobody was asked about.
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: etag === '' ? {} : { 'If-None-Match': etag },
      ...(signal ? { signal } : {}),
    });
    if (response.status === 304) return { kind: 'same' };
    if (!response.ok) return failed('status', String(response.status));
    const file = await bodyOf(response, most);
    if (file === null) return failed('too-large', String(most));
    return { kind: 'loaded', file, etag: response.headers.get('etag') ?? '' };
  } catch (error) {
    signal?.throwIfAborted();
    return failed('unreachable', error instanceof Error ? error.message : String(error));
  }
}

/** Read piece by piece, so that an endless answer ends. */
async function bodyOf(response: Response, most: number): Promise<Blob | null> {
  const parts: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  if (reader === undefined) return new Blob();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
}

async function judged(
  { file, etag, name, wanted }: Omit<Loaded, 'kind'> & { readonly name: string; readonly wanted: string | null },
  known: string,
): Promise<Update> {
  const sha256 = await checksum(file);
  if (wanted !== null && wanted !== sha256) return failed('checksum', sha256);
  if (sha256 === known) return { kind: 'same' };
  return { kind: 'new', name, file, etag, sha256, isVerified: wanted !== null };
}

async function checksum(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function indexOf(file: Blob): Promise<{ readonly pack: string; readonly sha256: string } | null> {
  if (file.size > mostIndexBytes) return null;
  try {
    const { pack, sha256 } = JSON.parse(await file.text()) as { pack?: unknown; sha256?: unknown };
    if (typeof pack !== 'string' || typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) return null;
    return { pack, sha256 };
  } catch {
    // NDJSON of several lines, or an archive: the pack itself.
    return null;
  }
}

function nameOf(address: string): string {
  return decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '') || new URL(address).hostname;
}

function failed(reason: UpdateFailure, detail: string): Extract<Update, { kind: 'failed' }> {
  return { kind: 'failed', reason, detail };
}
