import { describe, expect, it } from 'vitest';
import { authorOf } from '../../../lib/text/attribute/byline';
import type { EntityEntry } from '../../../lib/text/types';
import { read } from './read';

const person = (id: string): EntityEntry => ({
  id,
  label: id,
  kind: 'person',
  gender: null,
  standsFor: null,
  speaksFor: [],
});

/** The author of a page with a title; `[Name]` in a line is a known person, and so is whoever `titled` names. */
function author(lang: string, lines: readonly string[], title = '', titled: readonly string[] = []): string | null {
  const page = {
    title,
    titled: titled.map(person),
    entity: person,
    country: () => null,
    inOffice: () => null,
  };
  const readings = lines.map((line, index) => read(lang, line, index));
  return authorOf(readings, page)?.label ?? null;
}
const body = 'Der Krieg dauert an, und niemand weiß, wie lange er noch dauern wird, sagte der Minister von gestern.';

describe('who has written a page that argues in its own voice', () => {
  it.each([
    ['de', 'Ein Kommentar von [Merz]', 'Merz'],
    ['de', 'Ein Gastbeitrag von Außenminister [Merz]', 'Merz'],
    ['de', 'Kolumne von [Merz]', 'Merz'],
    ['de', 'Von [Merz]', 'Merz'],
    ['de', 'Von Wenke Ottersbeck', 'Wenke Ottersbeck'],
    ['de', 'Ein Kommentar von Wenke Ottersbeck', 'Wenke Ottersbeck'],
    ['de', 'Ein Gastkommentar von Wenke Ottersbeck, Greifswald', 'Wenke Ottersbeck'],
    ['de', 'Meinung von Rufus van Tillander', 'Rufus van Tillander'],
    ['de', 'Von Petra Muster (Text) und Jan Beispiel (Fotos)', 'Petra Muster'],
    ['en', 'By [Merz]', 'Merz'],
    ['en', 'Opinion by Jane Miller', 'Jane Miller'],
    ['fr', 'Par [Macron]', 'Macron'],
  ])('%s: a line says it, %s', (lang, line, name) => {
    expect(author(lang, [line, body])).toBe(name);
    expect(author(lang, [body, line])).toBe(name);
  });

  it.each([
    ['Gastbeitrag von Friedrich Merz: Was jetzt zu tun ist', 'Merz'],
    ['Was jetzt zu tun ist – ein Gastbeitrag von Friedrich Merz', 'Merz'],
    ['Kommentar von Friedrich Merz', 'Merz'],
  ])('the title says it: %s', (title, name) => {
    expect(author('de', [body], title, ['Merz'])).toBe(name);
  });

  it.each([
    ['a title that only names somebody', 'Kommentar: Was Merz jetzt tun muss', ['Merz'], [body]],
    ['a title without a label', 'Was von Merz bleibt', ['Merz'], [body]],
    ['a sentence with the same small word', '', [], ['Ein Angriff von [Merz] auf die Union.', body]],
    ['a line whose small word has no name behind it', '', [], ['Von der Redaktion', body]],
    ['a paper', '', [], ['Von <Reuters>', body]],
    ['a line far from the edges', '', [], [body, body, body, body, 'Von [Merz]', body, body, body, body]],
    ['a name far behind the small word', '', [], ['Von dem, was man heute so hört: [Merz]', body]],
    ['no block at all', 'Gastbeitrag von Friedrich Merz', ['Merz'], []],
  ] as const)('but not %s', (_, title, titled, lines) => {
    expect(author('de', lines, title, titled)).toBeNull();
  });
});
