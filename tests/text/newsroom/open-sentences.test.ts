import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Sentences that are read wrong as yet, for whoever mends them.

const newsroom = 'tests/text/newsroom';
const folder = join(newsroom, 'open');
const stances = ['asserts', 'conditional', 'denies', 'opposes', 'supports', 'unclear'];
const topics = new Set(
  readFileSync('datasets/ukraine-war/topics.ndjson', 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly id: string }).id),
);
const read = readdirSync(newsroom)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(newsroom, name), 'utf8'));

describe.each(readdirSync(folder))('open sentences in %s', (name) => {
  const rows = readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

  it('each have a speaker, a topic of the dataset and a stance', () => {
    expect(rows.length).toBeGreaterThan(20);
    for (const [sentence = '', who = '', topic = '', stance = ''] of rows) {
      expect(
        [sentence, who].every((part) => part.length > 0),
        sentence,
      ).toBe(true);
      for (const id of topic.split(',')) expect(topics.has(id), `${sentence}: ${id}`).toBe(true);
      for (const one of stance.split(',')) expect(stances, sentence).toContain(one);
    }
  });

  it('stand once, and not among those that are read right', () => {
    const sentences = rows.map(([sentence = '']) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences)
      expect(
        read.some((code) => code.includes(`\n${sentence} |`)),
        sentence,
      ).toBe(false);
  });
});
