import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkFolder } from '../../scripts/dataset/check';
import { readFolder } from '../../scripts/dataset/read';

const header = {
  type: 'dataset',
  format: 1,
  id: 'sample',
  title: { en: 'Sample' },
  revision: '1',
  license: 'CC-BY-4.0',
  author: 'Standpunkt contributors',
  languages: ['de', 'en', 'cs'],
};
const place = (id: string, more: object = {}) => ({
  type: 'entity',
  id,
  kind: 'place',
  label: { de: id, en: id, cs: id },
  aliases: [{ text: `${id} Town`, lang: 'en' }],
  ...more,
});
const topic = { type: 'topic', id: 'ceasefire', label: { en: 'Ceasefire' }, terms: { en: ['ceasefire'] } };
const source = { title: 'T', publisher: 'P', url: 'https://example.org/', kind: 'media', seen: true };
const position = (more: object) => ({
  type: 'position',
  id: 'p',
  holder: 'anvil',
  topic: 'ceasefire',
  stance: 'supports',
  statement: { en: 'It asks for a ceasefire.' },
  date: '2022-03-10',
  source,
  ...more,
});
const quote = (words: number) => ({ quote: { text: Array(words).fill('word').join(' '), lang: 'en' } });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Files = { readonly entities?: readonly object[]; readonly positions?: readonly object[] };

function mistakes({ entities = [place('anvil')], positions = [] }: Files): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  folders.push(folder);
  for (const [name, rows] of Object.entries({ dataset: [header], entities, topics: [topic], positions })) {
    writeFileSync(join(folder, `${name}.ndjson`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  }
  return checkFolder(readFolder(folder), '2026-01-01').map(
    ({ file, line, sentence }) => `${file.split('/').at(-1)}:${line} ${sentence}`,
  );
}

describe('a mistake in a dataset', () => {
  it('is not seen in a sound one', () => {
    expect(mistakes({ positions: [position(quote(25))] })).toEqual([]);
  });

  it.each<readonly [string, Files, string]>([
    [
      'a name missing in a language of the dataset',
      { entities: [place('anvil', { label: { de: 'Anvil', en: 'Anvil' } })] },
      'entities.ndjson:1 label: expected a name in every language of the dataset row, found none in cs',
    ],
    [
      'an alias of two entities, in other letters',
      { entities: [place('anvil'), place('baker', { aliases: [{ text: 'ANVIL TOWN', lang: 'cs' }] })] },
      'entities.ndjson:2 aliases.0: expected an alias of one entity only',
    ],
    [
      'a common word without a guard',
      { entities: [place('anvil', { aliases: [{ text: 'Dům', lang: 'cs' }] })] },
      'entities.ndjson:1 aliases.0: expected "ambiguous" or "near" on a common word',
    ],
    [
      'an office that begins in the future',
      { entities: [place('anvil', { offices: [{ title: { en: 'Mayor' }, from: '2026-02-01' }] })] },
      'entities.ndjson:1 offices.0.from: expected a date not after 2026-01-01',
    ],
    ['a date that is none', { positions: [position({ date: '2022-13' })] }, 'positions.ndjson:1 date:'],
    [
      'an address that is none',
      { positions: [position({ source: { ...source, url: 'example.org/page' } })] },
      'positions.ndjson:1 source.url:',
    ],
    [
      'an address of an item elsewhere that is none',
      { entities: [place('anvil', { sameAs: ['Q1'] })] },
      'entities.ndjson:1 sameAs.0:',
    ],
    ['a quotation of 26 words', { positions: [position(quote(26))] }, 'positions.ndjson:1 quote.text:'],
  ])('is %s', (_, files, sentence) => {
    expect(mistakes(files).filter((found) => found.startsWith(sentence))).not.toEqual([]);
  });
});
