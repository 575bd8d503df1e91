import { expect, test } from 'vitest';
import type { EntityRow, TopicRow } from '../../lib/rows';
import { detect } from '../../lib/text/detect';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';

const place = (id: string, text: string): EntityRow => ({
  ...{ type: 'entity', id, kind: 'place', label: { en: text } },
  aliases: [{ text, lang: 'de', kind: 'full' }],
});
const peace: TopicRow = { type: 'topic', id: 'peace', label: { en: 'Peace' }, terms: { de: ['Frieden*'] } };
const rows = { entities: [place('russia', 'Russland'), place('ukraine', 'Ukraine')], topics: [peace] };
const lexicon = openLexicon(buildLexicon({ ...rows, claims: [], positions: [] }, { dataset: 'test', revision: '1' }));

const clause = 'Russland erklärte, dass die Ukraine den Frieden nicht ablehne und Hilfe will';
const texts: readonly (readonly [string, string])[] = [
  ['sentences', `${clause}. `],
  ['one sentence that never ends', `${clause}, `],
  ['quotation marks that never close', `„${clause}. `],
  ['names without anything between', 'Ukraine Russland Carlo Masala '],
];

/** Processor time of this process, in milliseconds: what other work takes does not count. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  detect({ blocks: [{ text }], lang: 'de', date: '2025-03-18' }, [lexicon]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (text: string) => Math.min(...Array.from({ length: 4 }, () => timeOf(text)));

/** Milliseconds a text may take on a machine that is busy with other work: what is compared is processor time. */
const PATIENCE = 300_000;

/** UTF-16 code units of the shorter text; the first readings of it warm the program up. */
const SHORT = 25_000;

// Four times the text takes four times the time, and would take sixteen if time grew with the square of the text.
test.each(texts)(
  'the time of detection grows as the text does: %s',
  (_name, piece) => {
    const short = piece.repeat(SHORT / piece.length);
    best(short);
    expect(best(short.repeat(4)) / best(short)).toBeLessThan(9);
  },
  PATIENCE,
);
