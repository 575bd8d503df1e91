import type { ByLang, Row, Source } from '../../rows';
import { fold } from './fold';
import type { Entry } from './folded';
import { sortedAs } from './sorted-as';

/** Whose an entry is, and the language that it is sorted in. */
type Place = { readonly dataset: string; readonly lang: string };

/** A stored entry in its place: the same object, for copies of 100,000 are felt. */
export function placed(stored: Entry, { dataset, lang }: Place): Entry {
  return Object.assign(stored, { dataset, label: sortedAs(stored.labels, lang) });
}

/** The entry of a row. */
export function entryOf(row: Row, { dataset, lang }: Place): Entry {
  const { texts, fields } = ownOf(row);
  // One literal: spreading three objects took most of the time that 100,000 entries need.
  return {
    id: row.id,
    type: row.type,
    dataset,
    text: fold(`${row.id} ${texts.join(' ')}`),
    label: sortedAs(fields.labels, lang),
    labels: fields.labels,
    date: fields.date ?? '',
    kind: fields.kind ?? null,
    topic: fields.topic ?? null,
    holder: fields.holder ?? null,
    stance: fields.stance ?? null,
    langs: fields.langs,
    tags: row.type === 'topic' ? none : (row.tags ?? none),
    hasSource: fields.hasSource,
  };
}

const none: readonly string[] = [];

type Own = {
  readonly texts: readonly string[];
  readonly fields: Partial<Entry> & Pick<Entry, 'labels' | 'langs' | 'hasSource'>;
};

function ownOf(row: Row): Own {
  if (row.type === 'entity') {
    const texts = [...all(row.label), ...row.aliases.map(({ text }) => text), ...all(row.description)];
    const langs = [...new Set([...Object.keys(row.label), ...row.aliases.map(({ lang }) => lang)])];
    const hasSource = (row.sameAs?.length ?? 0) > 0;
    return { texts, fields: { labels: folded(row.label), langs, hasSource, kind: row.kind } };
  }
  if (row.type === 'topic') {
    const texts = [...all(row.label), ...all(row.description), ...all(row.proposition), ...all(row.terms).flat()];
    return {
      texts,
      fields: { labels: folded(row.label), langs: Object.keys(row.label), hasSource: false, topic: row.id },
    };
  }
  if (row.type === 'claim') {
    const texts = [...all(row.text), ...all(row.context), ...(row.sources ?? []).flatMap(words)];
    const hasSource = [...(row.sources ?? []), ...(row.reviews ?? [])].some(({ url }) => url !== null);
    return { texts, fields: { labels: folded(row.text), langs: Object.keys(row.text), hasSource, topic: row.topic } };
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
  const labels = folded(row.statement);
  const langs = Object.keys(row.statement);
  return { texts, fields: { labels, holder, topic, stance, date, langs, hasSource: source.url !== null } };
}

function all<T>(texts: ByLang<T> | undefined): readonly T[] {
  return Object.values(texts ?? {});
}

function folded(texts: ByLang): ByLang {
  return Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, fold(text)]));
}

function words({ title: name, publisher, author }: Source): readonly string[] {
  return [name ?? '', publisher, author ?? ''];
}
