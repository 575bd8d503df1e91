import { resolve } from 'node:path';
import type { Findings, Statement } from '../../lib/findings';
import type { EntityRow, TopicRow } from '../../lib/rows';
import { buildLexicon } from '../../lib/text/lexicon/build';
import { openLexicon } from '../../lib/text/lexicon/open';
import { annotate } from '../annotate/annotate';
import { cached, readDataset, rowsOf } from '../annotate/dataset';
import type { AnnotatedArticle } from './article';

/** What the program finds in a text, in offsets of the whole text. */
export type Found = {
  readonly relevant: boolean;
  readonly mentions: readonly Omit<Findings['mentions'][number], 'block' | 'why'>[];
  readonly statements: readonly FoundStatement[];
};
export type FoundStatement = Omit<Statement, 'block' | 'why' | 'speaker'> & {
  readonly speaker: { readonly id: string | null; readonly label: string } | null;
};
export type Finder = {
  readonly entities: readonly EntityRow[];
  readonly topics: readonly TopicRow[];
  /** Whether two names mean the same: equal, names of one entity, or a seat and whom it stands for ("Moscow", "Russia"). */
  readonly same: (one: string, other: string) => boolean;
  readonly find: (article: Pick<AnnotatedArticle, 'id' | 'text' | 'lang' | 'date' | 'title'>) => Found;
};

const dataset = resolve(import.meta.dirname, '../../datasets/ukraine-war');

/** Finds with the sources of the starter dataset, at strictness "everything". */
export function finder(): Finder {
  const source = readDataset(dataset);
  const { rows } = rowsOf(source);
  const lexicon = openLexicon(
    cached(`${source.key}-quality`, () => buildLexicon(rows, { dataset: 'starter', revision: '' })),
  );
  const entities = rows.entities.filter((row) => 'label' in row);
  const topics = rows.topics.filter((row) => 'label' in row);
  return {
    entities,
    topics,
    same: sameName(entities),
    find: (article) =>
      annotate({ ...article, isExtracted: false }, { strictness: 'everything' }, [lexicon]) as unknown as Found,
  };
}

function sameName(entities: readonly EntityRow[]): (one: string, other: string) => boolean {
  const byName = new Map<string, string>();
  for (const { id, label, aliases, standsFor } of entities) {
    const sure = aliases.filter((alias) => alias.lang === 'en' && !alias.ambiguous && !alias.near);
    for (const name of [label.en ?? '', ...sure.map((alias) => alias.text)])
      if (!byName.has(folded(name)) || name === label.en) byName.set(folded(name), standsFor ?? id);
  }
  const meaning = (name: string) => byName.get(folded(name)) ?? folded(name);
  return (one, other) => meaning(one) === meaning(other);
}

const folded = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
