import { describe, expect, it } from 'vitest';
import { termsIn as termsInAll } from '../../../lib/text/layers';
import type { Lexicon } from '../../../lib/text/types';
import { wordStarts } from '../../../lib/text/words';
import { lexiconOf, person, told, topic } from './sample';

const found = (lexicons: readonly Lexicon[], text: string) =>
  termsInAll(lexicons, text, wordStarts(text), [{ start: 0, end: text.length }], 'de').map((hit) => told(text, hit));

describe('a term that refers to a row of another dataset', () => {
  const lawrow = person('lawrow', { aliases: [{ text: 'Sergej Lawrow', lang: 'de' }] });
  const pack = lexiconOf({ topics: [topic('ceasefire', ['Waffenruhe*'])], entities: [lawrow] }, { dataset: 'pack' });
  const mine = lexiconOf({ topics: [topic('over', ['{ceasefire} … vorbei', '{lawrow} & Absage'])] });

  it('comes true by what that dataset finds', () => {
    expect(found([mine, pack], 'Die Waffenruhe ist vorbei')).toContain('over: Waffenruhe ist vorbei');
    expect(found([mine, pack], 'Absage von Sergej Lawrow')).toContain('over: Absage von Sergej Lawrow');
  });

  it('counts once, and in one sentence only', () => {
    expect(found([mine, pack], 'Die Waffenruhe ist vorbei')).toHaveLength(2);
    expect(found([mine, pack], 'Die Waffenruhe hält')).toEqual(['ceasefire: Waffenruhe']);
  });

  it('is never true while no dataset has the row, or a higher one hides it', () => {
    expect(found([mine], 'Die Waffenruhe ist vorbei')).toEqual([]);
    const hiding = lexiconOf({ topics: [{ type: 'topic', id: 'ceasefire', hidden: true }] });
    expect(found([hiding, mine, pack], 'Die Waffenruhe ist vorbei')).toEqual([]);
  });

  it('says which rows it needs', () => {
    expect(mine.elsewhere).toEqual(['ceasefire', 'lawrow']);
    expect(pack.elsewhere).toEqual([]);
  });
});
