import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEXICON_VERSION, readSections, type Section, writeSections } from '../../../lib/text/lexicon/sections';

const words = Uint32Array.of(1, 0xffff_ffff);
const cells = Int32Array.of(-1, 2, -0x8000_0000);
const units = Uint16Array.of(65, 0xffff, 3);
const section = fc.oneof(
  fc.array(fc.nat({ max: 0xffff_ffff })).map((list): Section => Uint32Array.from(list)),
  fc.array(fc.integer()).map((list): Section => Int32Array.from(list)),
  fc.array(fc.nat({ max: 0xffff })).map((list): Section => Uint16Array.from(list)),
);

describe('sections of a buffer', () => {
  it('are read as they were written, each in its kind', () => {
    const read = readSections(writeSections([words, cells, units, Uint32Array.of()]), 4);
    expect(read.words(0)).toEqual(words);
    expect(read.cells(1)).toEqual(cells);
    expect(read.units(2)).toEqual(units);
    expect(read.words(3)).toHaveLength(0);
  });

  it('are views: nothing is copied', () => {
    const buffer = writeSections([words]);
    expect(readSections(buffer, 1).words(0).buffer).toBe(buffer);
  });

  it('may be pieces of longer columns', () => {
    const read = readSections(writeSections([units.subarray(1, 3), words.subarray(1)]), 2);
    expect([...read.units(0)]).toEqual([0xffff, 3]);
    expect([...read.words(1)]).toEqual([0xffff_ffff]);
  });

  it('hold whatever numbers and however many they are', () => {
    fc.assert(
      fc.property(fc.array(section, { maxLength: 8 }), (sections) => {
        const read = readSections(writeSections(sections), sections.length);
        sections.forEach((written, index) => {
          if (written instanceof Uint16Array) expect(read.units(index)).toEqual(written);
          else if (written instanceof Int32Array) expect(read.cells(index)).toEqual(written);
          else expect(read.words(index)).toEqual(written);
        });
      }),
    );
  });
});

/** The buffer with one word changed. */
function changed(buffer: ArrayBuffer, at: number, value: (before: number) => number): ArrayBuffer {
  const copy = new Uint32Array(buffer.slice(0));
  copy[at] = value(copy[at] ?? 0);
  return copy.buffer;
}

describe('a damaged buffer', () => {
  const whole = writeSections([words, cells, units]);

  it.each<readonly [name: string, buffer: ArrayBuffer, sentence: RegExp]>([
    ['nothing', new ArrayBuffer(0), /expected whole words and a header, found 0 bytes/],
    ['less than a header', new ArrayBuffer(16), /found 16 bytes/],
    ['half a word too much', new ArrayBuffer(whole.byteLength + 2), /expected whole words/],
    ['zeros', new ArrayBuffer(whole.byteLength), /expected magic number 0x53504c58, found 0x0/],
    ['an older version', changed(whole, 1, () => LEXICON_VERSION - 1), /expected version/],
    ['its end cut off', whole.slice(0, whole.byteLength - 4), /expected length in bytes/],
    ['words behind its end', concatenated(whole, 4), /expected length in bytes/],
  ])('is told apart: %s', (_name, buffer, sentence) => {
    expect(() => readSections(buffer, 3)).toThrow(sentence);
  });

  it('is told apart where it has more or fewer sections than are asked for', () => {
    expect(() => readSections(whole, 2)).toThrow('expected number of sections 0x2, found 0x3');
    expect(() => readSections(whole, 4)).toThrow('expected number of sections 0x4, found 0x3');
  });

  it('is told apart whichever bit of it is another', () => {
    const bits = fc.nat({ max: whole.byteLength * 8 - 1 });
    fc.assert(
      fc.property(bits, (bit) => {
        const other = changed(whole, bit >> 5, (before) => before ^ (1 << (bit & 31)));
        expect(() => readSections(other, 3)).toThrow(/^Lexicon does not fit/);
      }),
    );
  });
});

function concatenated(buffer: ArrayBuffer, more: number): ArrayBuffer {
  const longer = new Uint8Array(buffer.byteLength + more);
  longer.set(new Uint8Array(buffer));
  return longer.buffer;
}
