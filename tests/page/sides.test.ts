import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { mayConcern, namesSide } from '../../lib/page/sides';
import type { EntityRow } from '../../lib/rows';

const meant = ['ukraine', 'russia', 'kyiv', 'moscow', 'kremlin', 'volodymyr-zelenskyy', 'vladimir-putin'];
const rows = readFileSync('datasets/ukraine-war/entities.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as EntityRow)
  .filter(({ id }) => meant.includes(id));

describe('the first test of a page', () => {
  it.each(meant)('knows every name that the starter dataset has for %s', (id) => {
    const names = rows.find((row) => row.id === id)?.aliases.map(({ text }) => text) ?? [];
    expect(names.length).toBeGreaterThan(0);
    // Two letters stand for much else in Latin script.
    expect(names.filter((name) => !namesSide(name) && !/^[A-Z]{2}$/.test(name))).toEqual([]);
  });

  it.each([
    'ukrainische Städte',
    'UKRAINE',
    'українські міста',
    'в украинском городе',
    'villes ukrainiennes',
    'ciudades ucranianas',
    'città ucraine',
    'ukraińskie miasta',
    'ukrajinská města',
    'русские войска',
    'російські війська',
    'wojska rosyjskie',
    'ruská vojska',
    'w Kijowie',
    'у Києві',
    'московские власти',
    'Rus­sian troops',
  ])('knows "%s"', (text) => {
    expect(namesSide(text)).toBe(true);
  });

  it.each(['Brüssel und Preußen', 'Brussels and Prussia', 'a rustic house', 'Kiwis', 'брусника'])(
    'passes "%s" over',
    (text) => {
      expect(namesSide(text)).toBe(false);
    },
  );

  it.each([
    ['names a side in a paragraph', '<p>The talks in Kyiv went on.</p>', true],
    ['names a side in its headline', '<h1>Kyiv</h1><p>The talks went on.</p>', true],
    ['names a side where lines are broken', '<div>The talks<br>in Kyiv went on.</div>', true],
    ['has no paragraphs', '<div>The talks in Kyiv went on.</div>', true],
    ['names a side in its menu alone', `<ul><li>Ukraine</li></ul><p>${'It rained. '.repeat(60)}</p>`, false],
    ['names no side', '<p>It rained.</p>', false],
  ])('says of a page that %s whether it may be about the war', (_, html, may) => {
    const { document } = new Window();
    document.body.innerHTML = html;
    expect(mayConcern(document as unknown as Document)).toBe(may);
  });
});
