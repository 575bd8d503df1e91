import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDataset } from '../../lib/data/import/import';
import type { Row } from '../../lib/rows';
import { contents, exported, inPieces, packOf, position, sampleStore } from './sample';

describe('exporting', () => {
  const text = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((one) => /^\S(?:[\s\S]*\S)?$/.test(one) && !/\p{Cc}/u.test(one));
  const byLang = fc.dictionary(fc.constantFrom('de', 'en', 'uk', 'zh-Hant'), text, { minKeys: 1 });
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,4}){0,2}$/);
  const anyEntity = fc
    .record(
      {
        id: slug,
        kind: fc.constantFrom('person', 'org', 'place'),
        label: byLang,
        aliases: fc.array(fc.record({ text, lang: fc.constantFrom('de', 'mul') })),
        description: byLang,
        gender: fc.constantFrom('f', 'm'),
        tags: fc.array(slug),
      },
      { requiredKeys: ['id', 'kind', 'label', 'aliases'] },
    )
    .map((row) => ({ type: 'entity', ...row }) as Row);
  const anyPosition = fc
    .record({ id: slug, statement: byLang, date: fc.constantFrom('2022', '2022-03~', '2024-02-29') })
    .map((row) => position(row.id, row));

  it('gives what imports back as the same', async () => {
    const someRows = fc.uniqueArray(fc.oneof(anyEntity, anyPosition), {
      selector: ({ type, id }) => `${type}/${id}`,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(someRows, async (list) => {
        const [store, other] = [sampleStore(), sampleStore()];
        expect(await importDataset(store, inPieces(packOf('pack', list)))).toMatchObject({ ok: true });
        const text = await exported(store, 'pack');
        expect(await importDataset(other, inPieces(text))).toMatchObject({ ok: true });
        expect(await contents(other)).toEqual(await contents(store));
        expect(await exported(other, 'pack')).toBe(text);
        const sorted = (lines: readonly unknown[]) =>
          lines.map((line) => JSON.stringify(line, Object.keys(line as object).sort())).sort();
        expect(
          sorted(
            text
              .trim()
              .split('\n')
              .slice(1)
              .map((line) => JSON.parse(line) as unknown),
          ),
        ).toEqual(sorted(list));
      }),
      { numRuns: 40 },
    );
  });
});
