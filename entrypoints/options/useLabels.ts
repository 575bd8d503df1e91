import { inLang } from '../../components/options/Details';
import type { Store } from '../../lib/data/db';
import { winners } from '../../lib/data/layers';
import { useApp } from './app';
import { useLive } from './useLive';

/** What entities or topics are called, in the order of `ids`; an id that no dataset has stands for itself. */
export function useLabels(type: 'entity' | 'topic', ids: readonly string[]): readonly string[] {
  const labels = useCalled(type, ids);
  return ids.map((id) => labels?.get(id) ?? id);
}

/** What entities are called, by id; undefined until they were read. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> | undefined {
  return useCalled('entity', ids);
}

function useCalled(type: 'entity' | 'topic', ids: readonly string[]): ReadonlyMap<string, string> | undefined {
  const { store, t } = useApp();
  return useLive(() => labelsOf(store, { type, ids }, t.lang), [type, ids, t.lang]);
}

/** What entities or topics are called, by id; those that no dataset has are not in the answer. */
export async function labelsOf(store: Store, { type, ids }: Asked, lang: string): Promise<ReadonlyMap<string, string>> {
  const found = await winners(store, type, ids);
  const labels = [...found].flatMap(([id, { row }]) =>
    row.type === 'entity' || row.type === 'topic' ? [[id, inLang(row.label, lang)] as const] : [],
  );
  return new Map(labels);
}

type Asked = { readonly type: 'entity' | 'topic'; readonly ids: readonly string[] };
