import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { compiler } from '../../lib/data/compiler';
import { saveRow, saveRows } from '../../lib/data/curate';
import { mine, type Store } from '../../lib/data/db';
import { importDataset } from '../../lib/data/import/import';
import { loadLexicons, rebuild, storedProblems } from '../../lib/data/lexicons';
import { termsIn } from '../text/lexicon/sample';
import { entity, inPieces, packOf, sampleStore, slip, topic } from './sample';

/** A store with a term that is none: past every check, as rows of an older version may be. */
async function withBadTerm(name: string): Promise<Store> {
  const store = sampleStore(new IDBFactory(), name, compiler);
  await importDataset(store, inPieces(packOf('pack', [entity('carl')])));
  const good = topic('peace', { terms: { en: ['peace', 'truce'] } });
  await saveRows(store, [entity('anna'), good]);
  await slip(store, [{ ...good, terms: { en: ['peace {', 'truce'] } }]);
  return store;
}

const sentences = [expect.stringMatching(/^topic peace: term "peace \{", column \d+: expected /)];

describe('a stored dataset with a bad term', () => {
  it('is compiled without it, and tells', async () => {
    const store = await withBadTerm('skips');
    expect(await storedProblems(store, mine)).toEqual([]);
    expect(await rebuild(store, mine)).toEqual(sentences);
    expect(await storedProblems(store, mine)).toEqual(sentences);
  });

  it('is loaded when its lexicon is of an earlier release, and all else is found', async () => {
    const store = await withBadTerm('older');
    await store.lexicons.update(mine, { version: `earlier than ${compiler.version}` });
    const lexicons = await loadLexicons(store);
    expect(lexicons.flatMap((lexicon) => termsIn(lexicon, 'a truce', 'en'))).toEqual(['peace: truce']);
    expect(lexicons.map((lexicon) => lexicon.names('anna', Uint32Array.of(0)).length).sort()).toEqual([0, 1]);
    expect(await storedProblems(store, mine)).toEqual([]);
  });

  it('does not stand in the way of what the reader saves next', async () => {
    const store = await withBadTerm('saves');
    await rebuild(store, mine);
    expect(await saveRow(store, entity('ben'))).toMatchObject({ ok: true });
    expect(await storedProblems(store, mine)).toEqual(sentences);
  });

  it('still refuses a new term that closes a circle', async () => {
    const store = await withBadTerm('circle');
    await rebuild(store, mine);
    await saveRow(store, topic('one', { terms: { en: ['one'] } }));
    await saveRow(store, topic('two', { terms: { en: ['{one} now'] } }));
    const saved = await saveRow(store, topic('one', { terms: { en: ['{two} then'] } }));
    expect(saved).toMatchObject({ ok: false, problems: [{ sentence: expect.stringContaining('circle') }] });
  });
});

describe('the compiler', () => {
  const built = (terms: readonly string[]) => {
    const rows = {
      entities: [entity('anna')],
      topics: [topic('t', { terms: { en: terms } })],
      claims: [],
      positions: [],
    };
    return compiler.build(rows, { dataset: 'pack', revision: '7' }) as ArrayBuffer;
  };

  it('says whose rows a lexicon has', () => {
    const { dataset, revision } = compiler.open(built([]));
    expect([dataset, revision]).toEqual(['pack', '7']);
  });

  it.each([
    ['none', ['one', 'two'], 0],
    ['one', ['one', '{ two'], 1],
    ['a hundred and no more', Array.from({ length: 150 }, (_, index) => `{ ${index}`), 100],
  ])('tells problems: %s', (_name, terms, count) => {
    expect(compiler.problems?.(built(terms))).toHaveLength(count);
  });
});
