import { describe, expect, it } from 'vitest';
import { parseLine } from '../../../lib/data/schema/line';

const entity = {
  type: 'entity',
  id: 'anna-sample',
  kind: 'person',
  label: { en: 'Anna Sample' },
  aliases: [{ text: 'Anna Sample', lang: 'en' }],
};
const position = {
  type: 'position',
  id: 'sample-2022',
  holder: 'anna-sample',
  topic: 'ceasefire',
  stance: 'supports',
  statement: { en: 'She asks for a ceasefire.' },
  date: '2022-03-10',
  source: { title: null, publisher: 'Sample Times', url: null, kind: 'media', seen: true },
};

const sentences = (source: string) => {
  const parsed = parseLine(source, 7);
  return parsed.ok ? [] : parsed.problems.map(({ line, column, sentence }) => `${line}:${column} ${sentence}`);
};

describe('a line of a pack', () => {
  it('is taken as it is when it follows the schema', () => {
    expect(parseLine(JSON.stringify(entity), 1)).toEqual({ ok: true, row: entity });
    expect(parseLine(JSON.stringify(position), 1)).toEqual({ ok: true, row: position });
    const hidden = { type: 'claim', id: 'x', hidden: true };
    expect(parseLine(JSON.stringify(hidden), 1)).toEqual({ ok: true, row: hidden });
  });

  it('says in which column JSON ends', () => {
    expect(sentences('{"type": "entity" "id"}')).toEqual(['7:19 expected JSON, found "\\""']);
    expect(sentences('{"type": "entity"')).toEqual(['7:18 expected JSON, found the end of the line']);
    expect(sentences('{"type": nul}')).toEqual(['7:10 expected JSON, found "n"']);
  });

  it('says which kinds of rows there are', () => {
    const kinds = '"dataset", "entity", "topic", "claim" or "position"';
    expect(sentences('{"type":"person"}')).toEqual([`7:9 type: expected ${kinds}, found "person"`]);
    expect(sentences('{"type":"hidden"}')).toEqual([`7:9 type: expected ${kinds}, found "hidden"`]);
    expect(sentences('{"type":"toString"}')).toEqual([`7:9 type: expected ${kinds}, found "toString"`]);
    expect(sentences('[1]')).toEqual(['7:1 expected a row: an object with a "type", found a list']);
  });

  it.each([
    [{ ...entity, colour: 'red' }, 'colour: expected no such key, found "colour"'],
    [{ ...entity, id: 'Anna Sample' }, 'id: expected an id: a slug such as'],
    [{ ...entity, id: undefined }, 'id: expected this field, found nothing'],
    [{ ...entity, label: {} }, 'label: expected a text in at least one language, found an object'],
    [{ ...entity, label: { deutsch: 'Anna' } }, 'label.deutsch: expected a language tag'],
    [
      { ...entity, label: { en: ' Anna' } },
      'label.en: expected a text without blanks before or after it, found " Anna"',
    ],
    [{ ...entity, label: { en: 'An\u0007na' } }, 'label.en: expected a text without control characters'],
    [{ ...entity, label: { en: 'An\ud800na' } }, 'label.en: expected well-formed Unicode, found half a character'],
    [{ ...entity, aliases: 'Anna' }, 'aliases: expected a list, found "Anna"'],
    [{ ...entity, sameAs: ['javascript:alert(1)'] }, 'sameAs.0: expected an address that begins with https://'],
    [{ ...entity, sameAs: ['https://exa mple.org'] }, 'sameAs.0: expected an address'],
    [{ ...entity, sameAs: ['https://[::1'] }, 'sameAs.0: expected a well-formed address'],
    [{ ...position, date: '2022-02-30' }, 'date: expected a date that is in the calendar, found "2022-02-30"'],
    [{ ...position, date: '10.3.2022' }, 'date: expected a date such as "2022", "2022-03" or "2022-03-10"'],
    [{ ...position, date: '2022-03-10T12:00:00Z' }, 'date: expected a date such as'],
    [{ ...position, stance: 'pro' }, 'stance: expected "supports" or "opposes"'],
    [
      { ...position, quote: { text: 'word '.repeat(26).trim(), lang: 'en' } },
      'quote.text: expected a quotation of at most 25 words',
    ],
    [{ ...position, source: { ...position.source, seen: 'yes' } }, 'source.seen: expected true or false, found "yes"'],
  ])('refuses %j', (row, sentence) => {
    expect(sentences(JSON.stringify(row)).join('\n')).toContain(sentence);
  });

  it.each(['2022', '2022-03', '2022-03-10', '2022-03~', '2022?', '202X', '2022-21', '2022-03-10/2022-03-12'])(
    'knows the date %s',
    (date) => expect(sentences(JSON.stringify({ ...position, date }))).toEqual([]),
  );

  it('allows a quotation of 25 words', () => {
    const quote = { text: 'word '.repeat(25).trim(), lang: 'en' };
    expect(sentences(JSON.stringify({ ...position, quote }))).toEqual([]);
  });

  it.each([
    ['{"type":"topic","id":"a","__proto__":{"x":1},"label":{"en":"A"},"terms":{}}', '7:26 __proto__:'],
    ['{"type":"topic","id":"a","label":{"en":"A","constructor":"B"},"terms":{}}', '7:44 label.constructor:'],
    ['{"type":"topic","id":"a","label":{"en":"A","\\u005f_proto__":"B"},"terms":{}}', '7:44 label.__proto__:'],
  ])('refuses keys that would reach an object itself: %s', (source, start) => {
    expect(sentences(source)[0]).toContain(`${start} expected no such key`);
  });

  it('refuses deep nesting without going down', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    expect(sentences(`{"type":"topic","id":"a","label":${deep},"terms":{}}`)).toEqual([
      expect.stringContaining('expected at most 12 levels, found a deeper one'),
    ]);
  });
});
