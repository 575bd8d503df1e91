import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const listing = readFileSync('docs/store/listing.md', 'utf8');
const permissions = readFileSync('docs/store/permissions.md', 'utf8');
const manifest = readFileSync('wxt.config.ts', 'utf8');

describe('what the stores are told', () => {
  it('has summaries that fit Chrome: at most 132 characters', () => {
    const summaries = [...listing.matchAll(/\*\*(?:Summary|Kurzfassung)\.\*\* (.+)/g)].map(([, text = '']) => text);
    expect(summaries).toHaveLength(2);
    for (const text of summaries) expect(text.length, text).toBeLessThanOrEqual(132);
  });

  it('is the description of the manifest', () => {
    for (const language of ['en', 'de']) {
      const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
      expect(listing).toContain(messages.description.message);
    }
  });

  it('has pictures of the size that the stores want, at least three', () => {
    const pictures = readdirSync('docs/store').filter((file) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    for (const picture of pictures) {
      // Width and height stand in the first chunk of a PNG.
      const bytes = readFileSync(`docs/store/${picture}`);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1280, 800]);
    }
  });

  it('has no picture, there or in the docs, of more than 200 KB', () => {
    for (const folder of ['docs/store', 'docs/images'])
      for (const picture of readdirSync(folder).filter((file) => file.endsWith('.png')))
        expect(statSync(`${folder}/${picture}`).size, picture).toBeLessThan(200_000);
  });

  it('gives a reason for every permission of the manifest, and for no other', () => {
    const asked = [
      ...(manifest.match(/permissions: \[[^\]]*\]\),\n {4}\]|permissions: \[[\s\S]*?\n {4}\],/)?.[0] ?? '').matchAll(
        /'(\w+)'/g,
      ),
    ]
      .map(([, name]) => name)
      .filter((name) => name !== 'firefox');
    const explained = [...permissions.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(4);
    expect(new Set(explained)).toEqual(new Set(asked));
  });
});
