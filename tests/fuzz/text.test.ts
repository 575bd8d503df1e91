import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../lib/page/text-fragment';
import { bounds, compareDates, isOnOrBefore } from '../../lib/text/date';
import { blockLanguage, pageLanguage } from '../../lib/text/language';
import { normalise, toOriginal } from '../../lib/text/normalise';
import { quotations } from '../../lib/text/quotes';
import { sentences } from '../../lib/text/sentences/sentences';
import { parseTerm } from '../../lib/text/terms/parse';
import { wordStarts } from '../../lib/text/words';
import { fuzz } from './fuzz';
import { expectInOrder, expectWithin } from './well-formed';
import { someLang, someText, wildText } from './wild-text';

describe('of any text', { timeout: 600_000 }, () => {
  it('normalising keeps a way back to every letter, in order', () => {
    fuzz('normalise', someText(), (text) => {
      const normalised = normalise(text);
      const { length } = normalised.text;
      let last = 0;
      for (let at = 0; at < length; at++) {
        const { start, end } = toOriginal(normalised, { start: at, end: at + 1 });
        if (start < last || end < start || end > text.length) expect.fail(`expected order, found ${start}..${end}`);
        last = start;
      }
      if (length > 0) expectWithin(text, toOriginal(normalised, { start: 0, end: length }));
    });
  });

  it('words begin at letters or digits, in order', () => {
    fuzz('words', someText(), (text) => {
      let last = -1;
      for (const start of wordStarts(text)) {
        expect(start).toBeGreaterThan(last);
        expect(start).toBeLessThan(text.length);
        last = start;
      }
    });
  });

  it('sentences do not overlap and leave only white space out', () => {
    fuzz('sentences', fc.tuple(someText(), someLang), ([text, lang]) => {
      const found = sentences(text, lang);
      expectInOrder(text, found);
      let outside = '';
      let last = 0;
      for (const { start, end } of found) {
        outside += text.slice(last, start);
        last = end;
      }
      expect((outside + text.slice(last)).trim()).toBe('');
    });
  });

  it('quotations lie within their blocks, in order', () => {
    fuzz('quotations', fc.array(wildText(15), { maxLength: 4 }), (blocks) => {
      const found = quotations(blocks);
      expect(found.length).toBe(blocks.length);
      found.forEach((spans, index) => {
        for (const span of spans) if (blocks[index] !== '') expectWithin(blocks[index] ?? '', span);
      });
    });
  });

  it('a language is told, and never thrown over', () => {
    fuzz('language', fc.tuple(fc.array(wildText(), { maxLength: 3 }), fc.option(someText(4))), ([texts, said]) => {
      const blocks = texts.map((text) => ({ text }));
      const page = pageLanguage(said ?? undefined, blocks);
      expect(page).toMatch(/^[a-z]{2,3}$/);
      for (const block of blocks) expect(blockLanguage(block, page)).toMatch(/^[a-z]{2,3}$/);
    });
  });
});

const dateLike = fc
  .array(fc.constantFrom('2', '0', '1', '9', 'X', '-', '/', '~', '?', '%', '..', 'T', ':', 'Z', '21', '02', '31'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
const fields = { year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 0, max: 25 }), day: fc.nat(32) };
const nearlyDate = fc.record(fields).map(({ year, month, day }) => {
  const [y, m, d] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return `${y}-${m}-${d}`;
});

describe('of anything like', { timeout: 600_000 }, () => {
  it('a date, the days it may mean are days of the calendar, the earliest first', () => {
    fuzz('dates', fc.oneof(dateLike, nearlyDate, someText(6)), (date) => {
      const found = bounds(date);
      expect(compareDates(date, date)).toBe(0);
      expect(isOnOrBefore(date, '9999-12-31')).toBe(found !== null);
      if (found === null) return;
      for (const day of [found.earliest, found.latest]) {
        const isDay = /^\d{4}-\d\d-\d\d$/.test(day);
        if (!isDay) expect.fail(`expected a day for "${date}", found "${day}"`);
        if (day > '0001' && day !== '9999-12-31')
          expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
      expect(found.earliest <= found.latest).toBe(true);
    });
  });

  it('a term, it is read, or the mistake is told with its place', () => {
    fuzz('terms', someText(10), (source) => {
      const parsed = parseTerm(source);
      if (parsed.ok) {
        expect(parsed.term.length).toBeGreaterThan(0);
        for (const part of parsed.term.flat(2)) expect(part.kind === 'words' ? part.text : part.id).not.toBe('');
      } else {
        const { column, expected } = parsed.error;
        expect(expected).not.toBe('');
        if (column < 0 || column > source.length) expect.fail(`expected a column of "${source}", found ${column}`);
      }
    });
  });

  it('a quotation, its link is a well-formed address of the same page', () => {
    fuzz('fragments', fc.tuple(someText(30), wildText(8), wildText(8)), ([exact, prefix, suffix]) => {
      const address = 'https://example.org/article';
      const link = textFragment(`${address}#old`, { exact, prefix, suffix });
      expect(link.startsWith(`${address}#:~:text=`)).toBe(true);
      expect(URL.canParse(link)).toBe(true);
      expect(link.slice(address.length + 1)).not.toMatch(/[#\s<>"]/);
    });
  });
});
