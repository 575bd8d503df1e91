import { describe, expect, it } from 'vitest';
import type { Row } from '../../lib/rows';
import { checkFolder } from '../../scripts/dataset/check';
import { readFolder } from '../../scripts/dataset/read';
import { recognisedLanguages } from '../../scripts/dataset/terms';
import { warnings } from '../../scripts/dataset/warnings';

// Read once, outside the tests: it is some megabytes.
const folder = readFolder('datasets/ukraine-war');
const header = folder.rows.map(({ row }) => row).find((row) => row.type === 'dataset');
const rows = folder.rows.flatMap(({ row }) => (row.type === 'dataset' ? [] : [row]));
const mistakes = checkFolder(folder, new Date().toISOString().slice(0, 10));
const gaps = warnings(rows, header);

const ofType = <T extends Row['type']>(type: T) =>
  rows.filter((row): row is Extract<Row, { type: T }> => row.type === type);
const [claims, positions] = [ofType('claim'), ofType('position')];

describe('the starter dataset', () => {
  it('has no mistake', () => {
    expect(mistakes).toEqual([]);
  });

  it('has a text in every language that a card is shown in, and enough terms for every topic', () => {
    expect(gaps.filter((line) => /without|fewer than/.test(line))).toEqual([]);
  });

  it('is as broad as it promises', () => {
    expect(ofType('entity').length).toBeGreaterThanOrEqual(500);
    expect(claims.length).toBeGreaterThanOrEqual(100);
    expect(positions.length).toBeGreaterThanOrEqual(500);
    expect(new Set(positions.map(({ holder }) => holder)).size).toBeGreaterThanOrEqual(65);
  });

  it('gives every claim patterns in five languages, a background with sources, and who makes it', () => {
    const bare = claims.filter(
      ({ patterns, sources, claimants }) =>
        recognisedLanguages.some((lang) => (patterns?.[lang]?.length ?? 0) < 3) ||
        !sources?.length ||
        !claimants?.length,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('shows every topic in the words of several holders', () => {
    const holders = (topic: string) => new Set(positions.filter((row) => row.topic === topic).map((row) => row.holder));
    const topics = ofType('topic').filter(({ concept }) => concept !== true);
    expect(topics.filter(({ id }) => holders(id).size < 3).map(({ id }) => id)).toEqual([]);
  });

  it.each(['vladimir-putin', 'volodymyr-zelenskyy', 'donald-trump', 'sergey-lavrov', 'friedrich-merz'])(
    'shows how the view of %s changed: several dates on a topic',
    (holder) => {
      const dates = new Map<string, Set<string>>();
      for (const { topic, date } of positions.filter((row) => row.holder === holder))
        dates.set(topic, (dates.get(topic) ?? new Set()).add(date));
      expect([...dates.values()].filter(({ size }) => size >= 3).length).toBeGreaterThanOrEqual(1);
    },
  );
});
