import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemReason, reason } from '../../components/options/reason';
import { schemas } from '../../lib/data/schema/check';
import { parseLine } from '../../lib/data/schema/line';
import { parseTerm } from '../../lib/text/terms/parse';
import { translator } from '../../lib/texts';
import { optionsTexts } from '../../locales/options/languages';
import { reasonTexts } from '../../locales/options/reasons/languages';

const languages = ['de', 'fr', 'uk'] as const;
const places = (text: string) => [...text.matchAll(/<\w+>/g)].map(String).sort();

/** What the schemas expect, wherever in them it stands. */
function messagesIn(part: unknown, seen = new Set<unknown>()): readonly string[] {
  if (typeof part !== 'object' || part === null || seen.has(part)) return [];
  seen.add(part);
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'message' && typeof value === 'string' ? [value] : messagesIn(value, seen),
  );
}

/** Sentences that begin with "expected" in what reads files; a value where something is put in. */
const sentences = readdirSync('lib/data/import').flatMap((file) =>
  [
    ...readFileSync(`lib/data/import/${file}`, 'utf8').matchAll(/(['`])(expected (?:(?!\1).)*, found(?:(?!\1).)*)\1/g),
  ].map(([, , sentence = '']) => sentence.replace(/\$\{[^}]*\}/g, '7')),
);

const wrongTerms = ['{', '}', '{a b}', 'a*b', '*a*', 'a*', '…', 'a …', '“'];
const termPhrases = wrongTerms.flatMap((term) => {
  const parsed = parseTerm(term);
  return parsed.ok ? [] : [parsed.error.expected];
});

describe('what is wrong with data', () => {
  it.each(languages)('has the same phrases in %s as in German, with the same places', (lang) => {
    const texts = reasonTexts[lang] ?? {};
    expect(Object.keys(texts)).toEqual(Object.keys(reasonTexts.de ?? {}));
    for (const [english, text] of Object.entries(texts))
      for (const place of places(text))
        expect([english, places(english)]).toEqual([english, expect.arrayContaining([place])]);
  });

  it.each(languages)('is said in %s, whatever a schema, a term or a file may lack', (lang) => {
    const t = translator(lang, optionsTexts[lang]);
    const said = [...messagesIn(schemas), ...termPhrases, ...sentences];
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter((phrase) => reason(phrase, t) === phrase)).toEqual([]);
  });

  it.each([
    ['{"type":"entity","id":"A"}', 'Kennung (id): erwartet: eine Kennung wie „sergey-lavrov“'],
    ['{"type":"entity","id":"a","kind":"x"}', 'Art (kind): erwartet: "person", "org", "place"'],
    [
      '{"type":"entity","id":"a","kind":"person","label":{"de":""}}',
      'Name (label.de): erwartet: ein Text, der nicht leer ist; gefunden: ""',
    ],
    ['{"type":"entity"}', 'Art (kind): erwartet: dieses Feld; gefunden: nichts'],
    ['{"type":"person"}', 'erwartet: "dataset", "entity", "topic", "claim" oder "position"; gefunden: "person"'],
    ['{"type":"entity"', 'erwartet: JSON; gefunden: das Ende der Zeile'],
    [
      '{"type":"topic","id":"a","label":{"de":"a"},"terms":{"de":["a*b"]}}',
      'erwartet: * am Anfang oder Ende eines Worts; gefunden: a*b an Stelle 2 von „a*b“',
    ],
  ])('names the field, what was expected and what stands there: %s', (source, expected) => {
    const parsed = parseLine(source, 1);
    const problems = parsed.ok
      ? []
      : parsed.problems.map((one) => problemReason(one, translator('de', optionsTexts.de)));
    expect(problems).toContainEqual(expect.stringContaining(expected));
  });

  it('writes numbers as the language does, and says what is within', () => {
    const t = translator('de', optionsTexts.de);
    expect(reason('a text of at most 4,000 characters', t)).toBe('ein Text von höchstens 4.000 Zeichen');
    expect(reason('expected "," or "]" in line 1200, column 3, found the end of the file: the JSON is broken', t)).toBe(
      'In Zeile 1.200, Spalte 3 ist das JSON zerbrochen. Erwartet: "," oder "]"; gefunden: das Ende der Datei',
    );
  });

  it('is said as it is in English', () => {
    expect(reason('a text of at most 4,000 characters', translator('en', optionsTexts.en))).toBe(
      'a text of at most 4,000 characters',
    );
  });
});
