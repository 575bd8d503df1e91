import { describe, expect, it } from 'vitest';
import { askAbout, type Reading } from '../../entrypoints/annotator.content/reading';
import type { DetectRequest } from '../../lib/findings';
import type { PageBlock } from '../../lib/page/flatten';
import { answer } from './fake-detect';

/** A page of paragraphs, read but not asked about. */
function page(texts: readonly string[]): Reading {
  const blocks = texts.map((text) => ({ text, lang: null, segments: [] }) as unknown as PageBlock);
  const meta = { title: '', url: '', publisher: '', author: null, lang: 'de', date: null, saysArticle: true };
  return {
    meta,
    isArticle: true,
    roots: [],
    blocks,
    found: new Map(),
    context: null,
    relevant: false,
    lang: 'de',
    date: '2025-10-07',
    unknown: [],
    isEarly: false,
    judged: 0,
  };
}

/** What is asked, by how many blocks it is about, and what is then known. `isAboutWar` judges the text that is asked about. */
async function asked(reading: Reading, isAboutWar: (text: string) => boolean) {
  const calls: string[] = [];
  const detector = (name: string) => (request: DetectRequest) => {
    calls.push(`${name} ${request.blocks.length}`);
    return Promise.resolve(answer(request, isAboutWar(request.blocks.map(({ text }) => text).join(' '))));
  };
  const states: Reading[] = [];
  for await (const state of askAbout(reading, { names: detector('names'), detect: detector('all') }))
    states.push(state);
  return { calls, states };
}

const long = 'Boris kam. '.repeat(800);
const names = (states: readonly Reading[]) =>
  states.map(({ found }) => [...found.values()].reduce((sum, { mentions }) => sum + mentions.length, 0));

describe('the first questions about a page', () => {
  it('are for the names at its beginning, then for everything', async () => {
    const { calls, states } = await asked(page([long, 'Erika ging.']), () => true);
    expect(calls).toEqual(['names 1', 'all 2']);
    expect(names(states)).toEqual([800, 801]);
    expect(states.map(({ isEarly }) => isEarly)).toEqual([true, false]);
  });

  it('are for the names of all of it where the beginning is not about the war', async () => {
    const { calls, states } = await asked(page([long, 'Erika ging.']), (text) => text.includes('Erika'));
    expect(calls).toEqual(['names 1', 'names 2', 'all 2']);
    expect(names(states)).toEqual([801, 801]);
  });

  it('are one where it is short and not about the war', async () => {
    const { calls, states } = await asked(page(['Erika ging.']), () => false);
    expect(calls).toEqual(['names 1']);
    expect(states.at(-1)?.relevant).toBe(false);
  });

  it('leave nothing marked where only the beginning seemed to be about the war', async () => {
    const { states } = await asked(page([long, 'Erika ging.']), (text) => !text.includes('Erika'));
    expect(states.at(-1)?.relevant).toBe(false);
    expect(names(states).at(-1)).toBe(0);
  });
});
