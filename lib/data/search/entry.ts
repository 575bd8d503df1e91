import type { ByLang, EntityKind, Row, RowType, Source, Stance } from '../../rows';
import type { Found } from '../layers';
import { fold } from './fold';

/** What searching needs of a row; the row itself is read when it is shown. */
export type Entry = {
  readonly id: string;
  readonly type: RowType;
  readonly dataset: string;
  /** In every language and script, folded. */
  readonly text: string;
  /** Folded label, for sorting. */
  readonly label: string;
  /** Folded labels by language: what a row is called counts more than what is said of it. */
  readonly labels: ByLang;
  readonly date: string;
  readonly kind: EntityKind | null;
  readonly topic: string | null;
  readonly holder: string | null;
  readonly stance: Stance | null;
  readonly langs: readonly string[];
  readonly tags: readonly string[];
  /** An address to look it up at. */
  readonly hasSource: boolean;
};

/** The entry of a row. */
export function entryOf({ row, dataset }: Found): Entry {
  const own = ownOf(row);
  const text = fold([row.id, ...own.texts].join(' '));
  const tags = row.type === 'topic' ? [] : (row.tags ?? []);
  return { ...none, id: row.id, type: row.type, dataset, tags, ...own.fields, text };
}

const none = { date: '', kind: null, topic: null, holder: null, stance: null } as const;

type Own = {
  readonly texts: readonly string[];
  readonly fields: Partial<Entry> & Pick<Entry, 'label' | 'labels' | 'langs' | 'hasSource'>;
};

function ownOf(row: Row): Own {
  if (row.type === 'entity') {
    const texts = [...all(row.label), ...row.aliases.map(({ text }) => text), ...all(row.description)];
    const langs = [...new Set([...Object.keys(row.label), ...row.aliases.map(({ lang }) => lang)])];
    const hasSource = (row.sameAs?.length ?? 0) > 0;
    return { texts, fields: { ...titles(row.label), langs, hasSource, kind: row.kind } };
  }
  if (row.type === 'topic') {
    const texts = [...all(row.label), ...all(row.description), ...all(row.proposition), ...all(row.terms).flat()];
    return {
      texts,
      fields: { ...titles(row.label), langs: Object.keys(row.label), hasSource: false, topic: row.id },
    };
  }
  if (row.type === 'claim') {
    const texts = [...all(row.text), ...all(row.context), ...(row.sources ?? []).flatMap(words)];
    const hasSource = [...(row.sources ?? []), ...(row.reviews ?? [])].some(({ url }) => url !== null);
    return { texts, fields: { ...titles(row.text), langs: Object.keys(row.text), hasSource, topic: row.topic } };
  }
  const { holder, topic, stance, date, source } = row;
  const texts = [
    ...all(row.statement),
    ...all(row.venue),
    row.quote?.text ?? '',
    ...words(source),
    holder,
    topic,
    date,
  ];
  const fields = { holder, topic, stance, date, langs: Object.keys(row.statement), hasSource: source.url !== null };
  return { texts, fields: { ...fields, ...titles(row.statement) } };
}

function all<T>(texts: ByLang<T> | undefined): readonly T[] {
  return Object.values(texts ?? {});
}

function titles(texts: ByLang): Pick<Entry, 'label' | 'labels'> {
  const labels = Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, fold(text)]));
  return { label: (labels.en ?? all(labels)[0] ?? '').trim(), labels };
}

function words({ title: name, publisher, author }: Source): readonly string[] {
  return [name ?? '', publisher, author ?? ''];
}
