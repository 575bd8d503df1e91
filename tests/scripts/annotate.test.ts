import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// The command itself, in a process of its own, over a dataset and articles of our own.

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const entity = (id: string, kind: string, names: readonly string[]) => ({
  ...{ type: 'entity', id, kind, label: { en: names[0] } },
  aliases: names.map((text) => ({ text, lang: 'en' })),
});
const rows = [
  {
    type: 'dataset',
    format: 1,
    id: 'small',
    title: { en: 'Small' },
    revision: '1',
    license: 'CC0-1.0',
    author: 'us',
    languages: ['en'],
  },
  entity('russia', 'place', ['Russia']),
  entity('ukraine', 'place', ['Ukraine']),
  entity('jane-miller', 'person', ['Jane Miller', 'Miller']),
  { type: 'topic', id: 'ceasefire', label: { en: 'Ceasefire' }, terms: { en: ['ceasefire*', 'truce*'] } },
];
const dataset = file('small.ndjson', `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
const text = 'A truce between Russia and Ukraine.\n\n“Ukraine wants a ceasefire,” said Jane Miller.\nMiller left.';

/** What `npm run annotate` runs, without the second that npm takes. */
const annotate = ['--import', 'tsx', 'scripts/annotate.ts'];

const run = (args: readonly string[], input = '') => {
  const { stdout, status } = spawnSync(process.execPath, [...annotate, '--dataset', dataset, ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  return { status, results: lines.map((line) => JSON.parse(line)) };
};
type Printed = { readonly start: number; readonly end: number; readonly text: string };

describe('npm run annotate', () => {
  it('prints one object a file, with offsets into the whole text', { timeout: 300_000 }, () => {
    const { status, results } = run([file('a.txt', text), '--date', '2025-03-18']);
    const [found] = results;
    expect(status).toBe(0);
    expect(found).toMatchObject({ lang: 'en', date: '2025-03-18', relevant: true });
    expect(found.mentions.map((mention: Printed) => mention.text)).toEqual([
      'Russia',
      'Ukraine',
      'Ukraine',
      'Jane Miller',
      'Miller',
    ]);
    for (const { start, end, text: surface } of found.mentions as Printed[])
      expect(text.slice(start, end)).toBe(surface);
    expect(found.mentions[3].entity).toEqual({ id: 'jane-miller', label: 'Jane Miller', kind: 'person' });
    expect(found).not.toHaveProperty('text');
  });

  it('prints the text that it took out of a page', { timeout: 300_000 }, () => {
    const paragraphs = Array.from(
      { length: 4 },
      () =>
        '<p>Russia and Ukraine talked about a truce for a long time, and then <b>Jane Miller</b> said that she hoped for a ceasefire before winter.</p>',
    ).join('');
    const page = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-18T10:00:00Z"></head><body><nav><a href="/">Home of the paper</a></nav><article><h1>Truce</h1>${paragraphs}</article></body></html>`;
    const [found] = run([file('a.html', page)]).results;
    expect(found).toMatchObject({ date: '2025-03-18', relevant: true });
    expect(found.text).not.toContain('Home');
    for (const { start, end, text: surface } of found.mentions as Printed[])
      expect(found.text.slice(start, end)).toBe(surface);
    expect(found.mentions.map((mention: Printed) => mention.text)).toContain('Jane Miller');
  });

  it('answers every line of JSON Lines with a line, a bad one with the reason', { timeout: 300_000 }, () => {
    const lines = [
      JSON.stringify({ id: 'one', text, lang: 'en', date: '2024-01-01' }),
      '{"id": "two"}',
      'nonsense',
      JSON.stringify({ id: 4, text: 'Rain.' }),
    ];
    const { status, results } = run(['--jsonl'], lines.join('\n'));
    expect(results.map(({ id, line }) => id ?? line)).toEqual(['one', 2, 3, '4']);
    expect(results[0]).toMatchObject({ date: '2024-01-01', relevant: true });
    expect(results[1].error).toBe('expected a string as "text", received nothing');
    expect(results[2].error).toMatch(/JSON/);
    expect(results[3]).toMatchObject({ relevant: false, mentions: [] });
    expect(status).toBe(1);
  });

  it('answers a file that it cannot read with a line', { timeout: 300_000 }, () => {
    const { status, results } = run(['--jsonl', join(folder, 'none.jsonl')]);
    expect(results).toHaveLength(1);
    expect(results[0].error).toMatch(/ENOENT/);
    expect(status).toBe(1);
  });

  it.each([
    [['--strictness', 'loose', 'a.txt'], 'expected strict, balanced or everything, received loose'],
    [['--unknown'], "Unknown option '--unknown'"],
    [['--dataset', join(folder, 'none.ndjson'), 'a.txt'], 'ENOENT'],
  ])('answers the wish %j with one sentence', { timeout: 300_000 }, (args, sentence) => {
    const { status, stderr } = spawnSync(process.execPath, [...annotate, ...args], { encoding: 'utf8' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('node:internal');
    expect(status).toBe(2);
  });

  it('says how it is used', { timeout: 300_000 }, () => {
    expect(execFileSync(process.execPath, [...annotate, '--help'], { encoding: 'utf8' })).toContain('--jsonl [FILE]');
  });
});
