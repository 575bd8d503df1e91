import { inLang } from '../../components/options/Details';
import type { Choice } from '../../components/options/ListPane';
import { useApp } from './app';
import { useLive } from './useLive';

const mostTopics = 2_000;
const mostHolders = 12;

/** Topics one can hold a position on, by what they are called. */
export function useTopics(): readonly Choice[] {
  const { search, t } = useApp();
  const topics = useLive(async () => {
    const { rows } = await search.search({ type: 'topic', limit: mostTopics });
    return rows.flatMap(({ row }) =>
      row.type === 'topic' && !row.concept ? [{ value: row.id, label: inLang(row.label, t.lang) }] : [],
    );
  }, [t.lang]);
  return (topics ?? []).toSorted((a, b) => a.label.localeCompare(b.label, t.lang));
}

/** Finds names to choose a holder from; two of the same name are told apart by their ids. */
export function useHolders(): (query: string) => Promise<readonly Choice[]> {
  const { search, t } = useApp();
  return async (query) => {
    const { rows } = await search.search({ type: 'entity', query, limit: mostHolders });
    const named = rows.flatMap(({ row }) =>
      row.type === 'entity' ? [{ value: row.id, label: inLang(row.label, t.lang) }] : [],
    );
    return named.map(({ value, label }) => {
      const isShared = named.some((other) => other.label === label && other.value !== value);
      return { value, label: isShared ? `${label} (${value})` : label };
    });
  };
}

/** Claims of a topic, by what they say. */
export function useClaims(): (topic: string) => readonly Choice[] {
  const { search, t } = useApp();
  const claims = useLive(async () => {
    const { rows } = await search.search({ type: 'claim', limit: mostTopics });
    return rows.flatMap(({ row }) =>
      row.type === 'claim' ? [{ topic: row.topic, value: row.id, label: inLang(row.text, t.lang) }] : [],
    );
  }, [t.lang]);
  return (topic) => (claims ?? []).filter((claim) => claim.topic === topic);
}
