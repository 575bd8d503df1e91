import { Unzip, UnzipInflate } from 'fflate';

/** More than this out of a file is refused, in bytes; a pack of 100,000 rows has about 60 million. */
export const mostBytes = 1_000_000_000;
/** Out of a compressed file, once it has given 64 MB: text packs at most about 20 to 1. */
const mostRatio = 100;
const ratioFrom = 64_000_000;
/** Files in a zip file: one is read, others are passed over. */
const mostFiles = 1_000;

/** A file that cannot be read as text; its message is a sentence for the reader. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** What a picture gets, or an archive within an archive. */
export const noText = 'expected text, found a file that is none';

/** The text of a file, in pieces: plain, gzip or zip (the one file in it that can hold rows), UTF-8 or UTF-16 with a BOM. */
export async function* textOf(
  source: ReadableStream<Uint8Array>,
  read: (bytes: number) => void,
): AsyncGenerator<string> {
  let taken = 0;
  const counted = source.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (bytes, controller) => {
        taken += bytes.length;
        read(taken);
        controller.enqueue(bytes);
      },
    }),
  );
  const pieces = await unpacked(counted);
  let decoder: TextDecoder | null = null;
  let given = 0;
  for await (const bytes of pieces) {
    given += bytes.length;
    if (given > mostBytes || (given > ratioFrom && given > taken * mostRatio)) {
      throw new UnreadableFile(
        `expected at most ${mostBytes / 1e6} MB of text, found more: the file unpacks without end`,
      );
    }
    decoder ??= decoderFor(bytes);
    yield decode(decoder, bytes);
  }
  if (decoder !== null) yield decode(decoder);
}

async function unpacked(source: ReadableStream<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const [peek, rest] = source.tee();
  const reader = peek.getReader();
  const head = (await reader.read()).value ?? new Uint8Array();
  // Not awaited: it is done when the other branch is.
  void reader.cancel().catch(() => undefined);
  if (head[0] === 0x1f && head[1] === 0x8b) return iterate(gunzipped(rest), 'a whole gzip file');
  if (head[0] === 0x50 && head[1] === 0x4b) return unzipped(rest);
  return iterate(rest, 'a readable file');
}

function gunzipped(source: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const gunzip = new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
  return source.pipeThrough(gunzip);
}

async function* iterate(source: ReadableStream<Uint8Array>, expected: string): AsyncGenerator<Uint8Array> {
  const reader = source.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new UnreadableFile(`expected ${expected}, found one that breaks off or is damaged (${String(error)})`);
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function* unzipped(source: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const names: string[] = [];
  const state = { files: 0, failed: '', isWhole: false };
  const unzip = new Unzip((file) => {
    state.files += 1;
    if (!/\.(ndjson|jsonl|json|jsonld|csv|tsv|txt)$/i.test(file.name) || /(^|\/)(\.|__MACOSX|readme)/i.test(file.name))
      return;
    names.push(file.name);
    if (names.length > 1) return;
    file.ondata = (error, bytes, isLast) => {
      if (error) state.failed = error.message;
      else ready.push(bytes);
      state.isWhole = isLast;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const check = () => {
    if (state.failed !== '')
      throw new UnreadableFile(`expected a whole zip file, found a damaged one (${state.failed})`);
    if (state.files > mostFiles)
      throw new UnreadableFile(`expected at most ${mostFiles} files in the zip file, found more`);
    if (names.length > 1) {
      throw new UnreadableFile(
        `expected one file with rows in the zip file, found ${names.join(' and ')}; take one out of it`,
      );
    }
  };
  for await (const bytes of iterate(source, 'a whole zip file')) {
    // Small pieces: what one piece of a bomb unpacks to must be counted before the next is taken.
    for (let at = 0; at < bytes.length; at += 16_384) {
      try {
        unzip.push(bytes.subarray(at, at + 16_384));
      } catch (error) {
        // A way of packing that nobody has heard of, for one.
        state.failed = String(error);
      }
      check();
      yield* ready.splice(0);
    }
  }
  if (names.length === 0) {
    throw new UnreadableFile('expected a .ndjson, .json, .csv or .tsv file in the zip file, found none');
  }
  if (!state.isWhole) throw new UnreadableFile('expected a whole zip file, found one that breaks off');
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  // Text in UTF-16 without its mark: every other byte of plain letters is zero.
  if (first !== 0 && second === 0) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0 && second !== 0) return new TextDecoder('utf-16be', { fatal: true });
  return new TextDecoder('utf-8', { fatal: true });
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    if (bytes?.includes(0)) throw new UnreadableFile(noText);
    const found = decoder.encoding === 'utf-8' ? 'bytes that are not (Latin-1, perhaps)' : 'half a character';
    throw new UnreadableFile(
      `expected text in ${decoder.encoding.toUpperCase()}, found ${found}; save the file as UTF-8`,
    );
  }
}
