import { isAfter } from '../../lib/data/check/dates';
import type { ByLang, DatasetRow, Row, TopicRow } from '../../lib/rows';
import { type Gap, recognisedLanguages, termGaps } from './terms';

/** Languages that the texts of a card need; names need all languages of the dataset. */
const cardLanguages = ['de', 'en', 'fr', 'uk'] as const;

/** What is not wrong but incomplete or doubtful, one line for each kind with its count and first examples. */
export function warnings(rows: readonly Row[], dataset: DatasetRow | undefined): readonly string[] {
  const topics = new Map(rows.flatMap((row) => (row.type === 'topic' ? [[row.id, row]] : [])));
  const languages = dataset?.languages ?? cardLanguages;
  const gaps = [
    ...rows.flatMap((row) => [...languageGaps(row, languages), ...doubts(row, topics)]),
    ...termGaps(rows, languages),
  ];
  const grouped = new Map<string, Gap[]>();
  for (const gap of gaps) grouped.set(gap.what, [...(grouped.get(gap.what) ?? []), gap]);
  return [...grouped]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([what, list]) => `${list.length} × ${what}: ${examples(list)}`);
}

function examples(gaps: readonly Gap[]): string {
  const ids = gaps.slice(0, 5).map(({ id }) => id);
  return gaps.length > ids.length ? `${ids.join(', ')}, …` : ids.join(', ');
}

function languageGaps(row: Row, languages: readonly string[]): readonly Gap[] {
  const texts: readonly (readonly [string, ByLang<unknown> | undefined, readonly string[]])[] = textsOf(row, languages);
  return texts.flatMap(([field, text, wanted]) => {
    const missing = wanted.filter((lang) => text?.[lang] === undefined);
    return missing.map((lang) => ({ what: `${row.type} without ${field} in ${lang}`, id: row.id }));
  });
}

function textsOf(row: Row, languages: readonly string[]) {
  if (row.type === 'entity') {
    const named = Object.fromEntries(row.aliases.map(({ lang }) => [lang, true]));
    const covered = row.aliases.some(({ lang }) => lang === 'mul') ? [] : languages;
    return [
      ['label', row.label, cardLanguages],
      ['description', row.description, cardLanguages],
      ['an alias', { ...row.label, ...named }, covered],
    ] as const;
  }
  if (row.type === 'topic') {
    // A concept is vocabulary for other terms: no card shows its name, and nothing is for or against it.
    const shown = row.concept === true ? [] : cardLanguages;
    return [
      ['label', row.label, shown],
      ['proposition', row.proposition, shown],
    ] as const;
  }
  if (row.type === 'claim') {
    return [
      ['text', row.text, cardLanguages],
      ['context', row.context, cardLanguages],
      ['patterns', row.patterns, recognisedLanguages],
    ] as const;
  }
  return [['statement', row.statement, cardLanguages]] as const;
}

const sides = ['supports', 'opposes', 'conditional', 'unclear'];
const stances: Readonly<Record<string, readonly string[]>> = {
  position: sides,
  ending: sides,
  assertion: ['asserts', 'denies', 'unclear'],
};

function doubts(row: Row, topics: ReadonlyMap<string, TopicRow>): readonly Gap[] {
  if (row.type !== 'position') return [];
  const gaps: Gap[] = [];
  const { published, url, seen } = row.source;
  const topic = topics.get(row.topic);
  if (published !== undefined && isAfter(row.date, published)) {
    gaps.push({ what: 'position dated after its source was published', id: row.id });
  }
  if (url === null) gaps.push({ what: 'position whose source has no address', id: row.id });
  if (!seen) gaps.push({ what: 'position whose source nobody has read', id: row.id });
  if (topic?.concept) gaps.push({ what: 'position on a concept', id: row.id });
  const nature = topic?.nature ?? 'position';
  if (topic && !stances[nature]?.includes(row.stance)) {
    gaps.push({ what: `position that "${row.stance}" on a topic of nature "${nature}"`, id: row.id });
  }
  return gaps;
}
