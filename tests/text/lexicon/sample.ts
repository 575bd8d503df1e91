import type { ClaimRow, EntityRow, PositionRow, Rows, TopicRow } from '../../../lib/rows';
import { type BuildOptions, buildLexicon } from '../../../lib/text/lexicon/build';
import { openLexicon } from '../../../lib/text/lexicon/open';
import type { Lexicon, TermHit } from '../../../lib/text/types';
import { wordStarts } from '../../../lib/text/words';

/** Rows of a dataset that has only some kinds of them. */
export const rowsOf = (part: Partial<Rows>): Rows => ({ entities: [], topics: [], claims: [], positions: [], ...part });

/** A lexicon of such rows. */
export function lexiconOf(part: Partial<Rows>, options: Partial<BuildOptions> = {}): Lexicon {
  return openLexicon(buildLexicon(rowsOf(part), { dataset: 'test', revision: '1', ...options }));
}

export const person = (id: string, more: Partial<EntityRow> = {}): EntityRow => ({
  ...{ type: 'entity', id, kind: 'person', label: { en: id }, aliases: [] },
  ...more,
});

export const topic = (id: string, terms: readonly string[]): TopicRow => ({
  ...{ type: 'topic', id, label: { en: id } },
  terms: { de: terms },
});

export const claim = (id: string, patterns: readonly string[]): ClaimRow => ({
  ...{ type: 'claim', id, topic: 'ceasefire', text: { en: id } },
  patterns: { de: patterns },
});

export const position = (id: string, holder: string, date: string): PositionRow => ({
  ...{ type: 'position', id, holder, topic: 'ceasefire', stance: 'supports', statement: { en: id }, date },
  source: { title: null, publisher: 'Test', url: null, kind: 'media', seen: false },
});

/** What a hit means and the words it stands on. */
export function told(text: string, { start, end, use }: TermHit): string {
  const words = text.slice(start, end);
  if (use.kind === 'topic') return `${use.topic.id}: ${words}`;
  if (use.kind === 'claim') return `${use.claim.id}: ${words}`;
  return `${use.entity.id} ${use.from}..${use.to ?? ''}: ${words}`;
}

/** All terms of a German text of one sentence. */
export function termsIn(lexicon: Lexicon, text: string, lang = 'de'): readonly string[] {
  const sentences = [{ start: 0, end: text.length }];
  return lexicon.terms(text, wordStarts(text), sentences, lang).map((hit) => told(text, hit));
}
