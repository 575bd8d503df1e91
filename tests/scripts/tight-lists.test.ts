import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../lib/text/entries';
import { tightLists } from '../../scripts/tight-lists';

const list = /\b(?:entries|forms)\(\s*`([^`]*)`/g;
const listsOf = (code: string) => [...code.matchAll(list)].map(([, words = '']) => entries(words));

function built(path: string, code: string): string {
  const { transform } = tightLists();
  if (typeof transform !== 'function') throw new Error('expected a function that transforms');
  const done = transform.call({} as never, code, resolve(path)) as { code: string } | null;
  return done?.code ?? code;
}

describe('word lists in what is built', () => {
  it('have the entries that are written, and fewer characters', () => {
    const paths = readdirSync('lib/text', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const files = paths.map((path) => ({
      path: join('lib/text', path),
      code: readFileSync(join('lib/text', path), 'utf8'),
    }));
    const lists = files.flatMap(({ code }) => listsOf(code));
    expect(lists.length).toBeGreaterThan(100);
    expect(files.flatMap(({ path, code }) => listsOf(built(path, code)))).toEqual(lists);
    expect(files.some(({ path, code }) => built(path, code).length < code.length)).toBe(true);
  });

  it.each([
    ['entries(` abwehr; abwehrt; bei `)', 'entries(`abwehr;Ft;bei`)'],
    ['entries(`a; ab; abc`)', 'entries(`a;ab;Bc`)'],
    ['entries(`мир; мира; война`)', 'entries(`~miq;Ca;cojna`)'],
    ['entries(`проти; об’єднан*; ні | ґ,їй`)', 'entries(`~pqosi;ob’9enan*;n7 | _,8j`)'],
    ['entries(`ёлка; мир x`)', 'entries(`ёлка;мир x`)'],
    ['entries(`в 2014`)', 'entries(`в 2014`)'],
    ['entries(``)', 'entries(``)'],
  ])('write no letters twice that neighbours begin with, and Cyrillic ones in a byte: %s', (code, expected) => {
    expect(built('lib/text/list.ts', code)).toBe(expected);
  });

  it.each([['мир; мира; війна | ґ,їй'], ['об’єднан*; ёлка; съезд … за/проти'], ['one; two 2; три'], ['']])(
    'are read as they are written: %s',
    (words) => {
      const [, tight = words] = /`([^`]*)`/.exec(built('lib/text/list.ts', `entries(\`${words}\`)`)) ?? [];
      expect(entries(tight)).toEqual(entries(words));
    },
  );

  it('of other files stay as they are', () => {
    expect(built('components/list.ts', 'entries(` a; b `)')).toBe('entries(` a; b `)');
  });
});
