import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Row } from '../../lib/rows';
import { checkFolder } from '../../scripts/dataset/check';
import { withReport } from '../../scripts/dataset/document';
import { pack } from '../../scripts/dataset/pack';
import { readFolder } from '../../scripts/dataset/read';
import { report } from '../../scripts/dataset/report';
import { jsonSchema } from '../../scripts/dataset/schema';
import { warnings } from '../../scripts/dataset/warnings';
import { folderOf, header, mistakes, person, position, removeFolders, topic } from './dataset-folder';

afterEach(removeFolders);

const anna = person('anna', [{ text: 'Anna Sample', lang: 'en' }]);

describe('checking a dataset', () => {
  it('finds nothing in a sound one', () => {
    expect(mistakes({ entities: [anna], topics: [topic], positions: [position('a'), position('b')] })).toEqual([]);
  });

  it('names file, line and column of a reference to nothing', () => {
    const positions = [position('a'), position('b', { topic: 'peace' })];
    expect(mistakes({ entities: [anna], topics: [topic], positions })).toEqual([
      'positions.ndjson:2:53 topic: expected the id of a topic, found "peace", which no row has',
    ]);
  });

  it('finds references of every kind', () => {
    const entities = [
      person('anna', [{ text: 'Anna', lang: 'en', near: ['{gone}'] }], {
        speaksFor: [{ entity: 'nobody' }],
        standsFor: 'anna',
      }),
    ];
    const claims = [
      {
        type: 'claim',
        id: 'c',
        topic: 'ceasefire',
        text: { en: 'C' },
        claimants: ['x'],
        patterns: { en: ['{y} … {z}'] },
      },
    ];
    const topics = [{ ...topic, terms: { en: ['{ceasefire} now'] } }];
    const positions = [position('p', { onBehalfOf: 'o', claim: 'no' })];
    const paths = mistakes({ entities, topics, claims, positions }).map((line) => line.split(' ')[1]);
    expect(paths.sort()).toEqual(
      [
        'aliases.0.near.0:',
        'claim:',
        'claimants.0:',
        'onBehalfOf:',
        'patterns.en.0:',
        'patterns.en.0:',
        'speaksFor.0.entity:',
        'standsFor:',
        'terms.en.0:',
      ].sort(),
    );
  });

  it('finds an id that stands twice, and rows out of order', () => {
    const found = mistakes({ entities: [person('b', []), person('a', []), person('a', [])] }).join('\n');
    expect(found).toContain('entities.ndjson:2:1 id: expected rows sorted by id, found "a" after "b"');
    expect(found).toContain('id: expected an id that no other row of its kind has, found "a" again');
  });

  it('wants aliases in the order of the languages', () => {
    const entities = [
      person('a', [
        { text: 'A A', lang: 'en' },
        { text: 'A B', lang: 'de' },
      ]),
    ];
    expect(mistakes({ entities })).toEqual([expect.stringContaining('aliases.1: expected aliases in the order')]);
  });

  it('lets one entity have a form and others only with a guard', () => {
    const form = { text: 'Sample', lang: 'en' };
    const guarded = [person('a', [form]), person('b', [{ ...form, ambiguous: true }])];
    expect(mistakes({ entities: guarded })).toEqual([]);
    expect(mistakes({ entities: [person('a', [form]), person('b', [{ ...form, text: 'SAMPLE' }])] })).toEqual([
      expect.stringContaining('entities.ndjson:2:82 aliases.0: expected an alias of one entity only'),
    ]);
  });

  it.each([
    [{ text: 'May', lang: 'en' }, 1],
    [{ text: 'May', lang: 'en', ambiguous: true }, 0],
    [{ text: 'May', lang: 'en', near: ['prime minister'] }, 0],
    [{ text: 'US', lang: 'en' }, 1],
    [{ text: 'US', lang: 'en', case: 'exact' }, 0],
    [{ text: 'Рада', lang: 'uk' }, 1],
    [{ text: 'Sample', lang: 'en' }, 0],
  ])('asks a common word for a guard: %j', (alias, count) => {
    expect(mistakes({ entities: [person('a', [alias])] })).toHaveLength(count);
  });

  it('finds dates in the future and offices that end before they begin', () => {
    const offices = [{ title: { en: 'Minister' }, from: '2022', to: '2021-12' }];
    const positions = [position('a', { date: '2026-02' }), position('b', { date: '2026' })];
    const found = mistakes({ entities: [{ ...anna, offices }], topics: [topic], positions });
    expect(found).toEqual([
      expect.stringContaining('offices.0.to: expected an end not before "2022", found "2021-12"'),
      expect.stringContaining('positions.ndjson:1:'),
    ]);
  });

  it('finds keys that stand twice, rows in the wrong file, a missing header and a missing last line break', () => {
    const folder = folderOf({ entities: [topic] });
    writeFileSync(join(folder, 'claims.ndjson'), '{"type":"claim","id":"c","id":"d","topic":"t","text":{"en":"C"}}');
    const found = checkFolder(readFolder(folder), '2026-01-01').map(({ sentence }) => sentence);
    expect(found).toEqual([
      'expected a line break at the end of the file, found none',
      'id: expected every key once, found it again',
      'type: expected "entity" in this file, found "topic"',
    ]);
    expect(mistakes({ dataset: [] })).toEqual(['dataset.ndjson:1:1 expected one dataset row, found 0']);
  });
});

describe('what a dataset lacks', () => {
  const rows = [anna, topic, position('a', { stance: 'denies' })] as readonly object[] as readonly Row[];

  it('is counted by language and doubt', () => {
    const lines = warnings(rows, header);
    expect(lines).toContain('1 × position without statement in uk: a');
    expect(lines).toContain('1 × topic with fewer than 8 terms in de: ceasefire');
    expect(lines).toContain('1 × position that "denies" on a topic of nature "position": a');
  });

  it('shows whose claims were checked, and by whom', () => {
    const anna = person('anna', [], { speaksFor: [{ entity: 'russia' }] });
    const review = { url: 'https://example.org/check', publisher: 'Sample Check', title: 'Checked' };
    const claim = (id: string, more: object) => ({ type: 'claim', id, topic: 'ceasefire', text: { en: id }, ...more });
    const claims = [claim('a', { claimants: ['anna', 'russia'], reviews: [review] }), claim('b', { claimants: ['b'] })];
    const text = report([anna, ...claims] as readonly object[] as readonly Row[]);
    const tables = text.split('## ').filter((part) => part.startsWith('Claims by side') || part.includes('fact check'));
    expect(tables.map((part) => part.match(/\| (Russia|others) \| \d/g))).toEqual([
      ['| Russia | 1', '| others | 1'],
      ['| Russia | 1', '| others | 0'],
    ]);
    expect(text).toContain('| Sample Check | 1 |');
  });

  it('is words of a concept only where a term names it', () => {
    const concept = { type: 'topic', id: 'word', label: { en: 'Word' }, terms: { en: ['word'] }, concept: true };
    const claim = {
      type: 'claim',
      id: 'c',
      topic: 'word',
      text: { en: 'C' },
      patterns: { de: ['{word}', '{word} da'] },
    };
    const lines = warnings([concept, claim] as readonly object[] as readonly Row[], { ...header, languages: ['fr'] });
    expect(lines.filter((line) => line.includes('terms'))).toEqual([
      '1 × topic or concept without terms in de, where a term names it: word',
    ]);
  });

  it('does not ask for the names of concepts', () => {
    const concept = { type: 'topic', id: 'a', label: { en: 'A' }, terms: { en: ['a'] }, concept: true };
    const found = warnings([concept] as readonly object[] as readonly Row[], undefined);
    expect(found.filter((line) => /label|proposition/.test(line))).toEqual([]);
  });

  it('puts its report between the marks of the page on it, and again', () => {
    const marks = ['<!-- report: npm run dataset -- --document -->', '<!-- /report -->'];
    const page = `# Page\n\n${marks.join('\n')}\n\nEnd`;
    const once = withReport(page, '## Rows\n');
    expect(once).toBe(`# Page\n\n${marks[0]}\n\n### Rows\n\n${marks[1]}\n\nEnd`);
    expect(withReport(once, '## Rows\n')).toBe(once);
    expect(() => withReport(`${marks[0]}`, '')).toThrow('expected "<!-- /report -->"');
  });

  it('is seen in a report by side', () => {
    const russia = person('russia', []);
    const speaker = person('anna', [], { speaksFor: [{ entity: 'kremlin' }] });
    const kremlin = person('kremlin', [], { standsFor: 'russia' });
    const text = report([russia, speaker, kremlin, topic, position('a')] as readonly object[] as readonly Row[]);
    expect(text).toContain('| Russia | 1 |');
    expect(text).toContain('| 2022 | 1 |');
    expect(text).toContain('| media | 1 |');
  });
});

describe('what the script writes', () => {
  it('is the same pack for the same rows, dataset row first', () => {
    const folder = folderOf({ entities: [anna], topics: [topic] });
    const built = pack(readFolder(folder).rows);
    expect(built).toBe(pack(readFolder(folder).rows));
    expect(
      built
        .split('\n')
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as Row).type),
    ).toEqual(['dataset', 'entity', 'topic']);
  });

  it('is the schema in docs', () => {
    expect(readFileSync('docs/dataset.schema.json', 'utf8')).toBe(jsonSchema());
  });
});
