import type { ByLang, Row, Source } from '../../rows';
import type { Found } from '../layers';
import { fold } from './fold';
import type { Entry } from './folded';

/** The entry of a row. */
export function entryOf({ row, dataset }: Found): Entry {
  const { texts, fields } = ownOf(row);
  // One literal: spreading three objects took most of the time that 100,000 entries need.
  return {
    id: row.id,
    type: row.type,
    dataset,
    text: fold(`${row.id} ${texts.join(' ')}`),
    label: fields.label,
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
  readonly fields: Partial<Entry> & Pick<Entry, 'label' | 'labels' | 'langs' | 'hasSource'>;
};

function ownOf(row: Row): Own {
  if (row.type === 'entity') {
    const texts = [...all(row.label), ...row.aliases.map(({ text }) => text), ...all(row.description)];
    const langs = [...new Set([...Object.keys(row.label), ...row.aliases.map(({ lang }) => lang)])];
    const hasSource = (row.sameAs?.length ?? 0) > 0;
    const { label, labels } = titles(row.label);
    return { texts, fields: { label, labels, langs, hasSource, kind: row.kind } };
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
  const { label, labels } = titles(row.statement);
  const langs = Object.keys(row.statement);
  return { texts, fields: { label, labels, holder, topic, stance, date, langs, hasSource: source.url !== null } };
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
