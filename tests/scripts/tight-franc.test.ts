import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { data } from 'franc-min/data.js';
import { describe, expect, it } from 'vitest';
import { tightFranc } from '../../scripts/tight-franc';

const path = join(dirname(createRequire(import.meta.url).resolve('franc-min/package.json')), 'data.js');

async function built(id: string): Promise<unknown> {
  const { transform } = tightFranc();
  if (typeof transform !== 'function') throw new Error('expected a function that transforms');
  const done = transform.call({} as never, readFileSync(path, 'utf8'), id) as { code: string } | null;
  return done && ((await import(`data:text/javascript,${encodeURIComponent(done.code)}`)) as { data: unknown }).data;
}

describe('the letter statistics in what is built', () => {
  it('are those of the Latin and the Cyrillic script, unchanged', async () => {
    expect(Object.keys(data)).toEqual(['Latin', 'Cyrillic', 'Arabic', 'Devanagari']);
    expect(await built(path)).toEqual({ Latin: data.Latin, Cyrillic: data.Cyrillic });
  });

  it('of other files stay as they are', async () => {
    expect(await built('/somewhere/data.js')).toBeNull();
  });
});
