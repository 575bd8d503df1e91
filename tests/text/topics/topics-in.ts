import type { ClaimRow, TopicRow } from '../../../lib/rows';
import { buildLexicon } from '../../../lib/text/lexicon/build';
import { openLexicon } from '../../../lib/text/lexicon/open';
import { normalise } from '../../../lib/text/normalise';
import { rankTopics } from '../../../lib/text/topics';
import { wordStarts } from '../../../lib/text/words';
import { rowsIn } from '../starter-rows';

// The starter dataset's words, without names: those of topics stand for themselves.
const lexicon = openLexicon(
  buildLexicon(
    { entities: [], topics: rowsIn<TopicRow>('topics'), claims: rowsIn<ClaimRow>('claims'), positions: [] },
    { dataset: 'ukraine-war', revision: '1' },
  ),
);

/** Topics of a sentence by the words of the starter dataset, most important first. */
export function topicsIn(sentence: string, lang: string): readonly string[] {
  const text = normalise(sentence).text;
  const span = { start: 0, end: text.length };
  const hits = lexicon.terms(text, wordStarts(text), [span], lang);
  return rankTopics(hits, span, { topic: (id) => lexicon.topic(id), share: () => 0 }).topics;
}
