import { test } from 'vitest';
import type { EntityRow, TopicRow } from '../../lib/rows';
import { detect } from '../../lib/text/detect';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { expectLinear } from '../linear';

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

/** Milliseconds a text may take on a machine that is busy with other work: what is compared is processor time. */
const PATIENCE = 300_000;

/** UTF-16 code units of the shorter text. */
const SHORT = 25_000;

test.each(texts)(
  'the time of detection grows as the text does: %s',
  (_name, piece) => {
    const read = (text: string) => void detect({ blocks: [{ text }], lang: 'de', date: '2025-03-18' }, [lexicon]);
    expectLinear(read, piece, SHORT);
  },
  PATIENCE,
);
