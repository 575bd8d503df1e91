import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

// The import rule of docs/architecture.md. A folder may import what is listed, and itself.
const allowed: Record<string, readonly string[]> = {
  'lib/text': ['lib/rows.ts', 'lib/findings.ts'],
  'lib/page': ['lib/rows.ts', 'lib/findings.ts'],
  'lib/data': ['lib/rows.ts', 'lib/findings.ts', 'lib/cards.ts', 'lib/text', 'package.json'],
  components: ['lib/rows.ts', 'lib/findings.ts', 'lib/cards.ts', 'lib/texts.ts', 'locales'],
  locales: [],
  entrypoints: ['lib', 'components', 'locales'],
  lib: ['lib', 'locales'],
  scripts: ['lib', 'scripts', 'tests', 'datasets'],
};

const sources = ['lib', 'components', 'entrypoints', 'locales', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/.test(file)),
);

const roomOf = (file: string) =>
  ['lib/text', 'lib/page', 'lib/data', 'components', 'locales', 'entrypoints', 'scripts', 'lib'].find((room) =>
    file.startsWith(`${room}/`),
  ) ?? '';

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

describe('the import rule', () => {
  it('lets every folder import only what its layer may know', () => {
    const wrong = sources.flatMap((file) => {
      const room = roomOf(file);
      return importsOf(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => normalize(join(dirname(file), target)).replaceAll('\\', '/'))
        .filter(
          (target) =>
            !target.startsWith(`${room}/`) &&
            !allowed[room]?.some((path) => `${target}.ts` === path || target === path || target.startsWith(`${path}/`)),
        )
        .map((target) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the browser out of everything but messages, settings and entrypoints, and Dexie in lib/data', () => {
    const wrong = sources.filter((file) => {
      const targets = importsOf(file);
      const browser = targets.some(
        (target) => target.startsWith('wxt/browser') || target.includes('webextension-polyfill'),
      );
      const dexie = targets.some((target) => target === 'dexie');
      const mayBrowse = /^(lib\/messages\.ts|lib\/settings\.ts|entrypoints\/|scripts\/)/.test(file);
      return (browser && !mayBrowse) || (dexie && !file.startsWith('lib/data/'));
    });
    expect(wrong).toEqual([]);
  });
});

describe('imports', () => {
  it('go round in no circle, those of types neither', () => {
    const known = new Set(sources);
    const targets = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((target) => target.startsWith('.'))
          .map((target) => normalize(join(dirname(file), target)).replaceAll('\\', '/'))
          .flatMap((target) => [target, `${target}.ts`, `${target}.tsx`].filter((path) => known.has(path))),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, way: readonly string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (way.includes(file) || done.has(file)) return;
      for (const target of targets.get(file) ?? []) follow(target, [...way, file]);
      done.add(file);
    };
    for (const file of sources) follow(file, []);
    expect(circles).toEqual([]);
    expect([...targets.values()].flat().length).toBeGreaterThan(sources.length);
  });
});

describe('files are rooms', () => {
  it('have at most 250 lines, and a median of at most 90', () => {
    const lengths = sources.map((file) => [readFileSync(file, 'utf8').split('\n').length - 1, file] as const);
    expect(lengths.filter(([lines]) => lines > 250)).toEqual([]);
    const sorted = lengths.map(([lines]) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(90);
  });
});
