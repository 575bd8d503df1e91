// One ArrayBuffer: five words of header, a directory of sections (offset and length in bytes), the sections.
// Typed arrays lie directly on it, in the byte order of the machine that built it; the magic number would not match on another.

const MAGIC = 0x5350_4c58;
/** Moves with every change of the layout: an older buffer is rebuilt, never guessed at. */
export const LEXICON_VERSION = 7;
const HEADER = 5;

export type Section = Uint32Array | Int32Array | Uint16Array;

/** Lays the sections one behind the other, each on a boundary of four bytes, and seals them with a checksum. */
export function writeSections(sections: readonly Section[]): ArrayBuffer {
  const directory = (HEADER + sections.length * 2) * 4;
  const total = sections.reduce((sum, section) => sum + padded(section.byteLength), directory);
  const buffer = new ArrayBuffer(total);
  const words = new Uint32Array(buffer);
  let offset = directory;
  sections.forEach((section, index) => {
    words[HEADER + index * 2] = offset;
    words[HEADER + index * 2 + 1] = section.byteLength;
    new Uint8Array(buffer).set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += padded(section.byteLength);
  });
  words.set([MAGIC, LEXICON_VERSION, total, 0, sections.length]);
  words[3] = checksum(words);
  return buffer;
}

/** Views on the sections. Throws a sentence with expected and found where the buffer is not exactly what was written. */
export function readSections(buffer: ArrayBuffer, count: number): SectionReader {
  if (buffer.byteLength < HEADER * 4 || buffer.byteLength % 4 !== 0) {
    throw new Error(`Lexicon is damaged: expected whole words and a header, found ${buffer.byteLength} bytes`);
  }
  const words = new Uint32Array(buffer);
  expectWord(words, 0, { name: 'magic number', expected: MAGIC });
  expectWord(words, 1, { name: 'version', expected: LEXICON_VERSION });
  expectWord(words, 2, { name: 'length in bytes', expected: buffer.byteLength });
  expectWord(words, 3, { name: 'checksum', expected: checksum(words) });
  expectWord(words, 4, { name: 'number of sections', expected: count });
  const place = (index: number) => ({
    offset: words[HEADER + index * 2] ?? 0,
    bytes: words[HEADER + index * 2 + 1] ?? 0,
  });
  return {
    words: (index) => new Uint32Array(buffer, place(index).offset, place(index).bytes / 4),
    cells: (index) => new Int32Array(buffer, place(index).offset, place(index).bytes / 4),
    units: (index) => new Uint16Array(buffer, place(index).offset, place(index).bytes / 2),
  };
}

export type SectionReader = {
  words(index: number): Uint32Array;
  cells(index: number): Int32Array;
  units(index: number): Uint16Array;
};

function expectWord(words: Uint32Array, index: number, check: { name: string; expected: number }): void {
  const found = words[index] ?? 0;
  if (found === check.expected) return;
  const text = (value: number) => `0x${value.toString(16)}`;
  throw new Error(`Lexicon does not fit: expected ${check.name} ${text(check.expected)}, found ${text(found)}`);
}

/** FNV-1a over words in four lanes; each step can be undone, so no change of a single word stays unseen. */
function checksum(words: Uint32Array): number {
  const prime = 0x0100_0193;
  let [a, b, c, d] = [0x811c_9dc5, 0x1234_5677, 0x2345_6789, 0x3456_789b];
  for (let at = 4; at < words.length; at += 4) {
    a = Math.imul(a ^ (words[at] ?? 0), prime);
    b = Math.imul(b ^ (words[at + 1] ?? 0), prime);
    c = Math.imul(c ^ (words[at + 2] ?? 0), prime);
    d = Math.imul(d ^ (words[at + 3] ?? 0), prime);
  }
  return [a, b, c, d].reduce((hash, lane) => Math.imul(hash ^ lane, prime), words[1] ?? 0) >>> 0;
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
