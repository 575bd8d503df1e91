import { inLang } from '../../components/options/Details';
import { winners } from '../../lib/data/layers';
import { useApp } from './app';
import { useLive } from './useLive';

/** What entities or topics are called, in the order of `ids`; an id that no dataset has stands for itself. */
export function useLabels(type: 'entity' | 'topic', ids: readonly string[]): readonly string[] {
  const { store, t } = useApp();
  const labels = useLive(async () => {
    const found = await winners(store, type, ids);
    return ids.map((id) => {
      const row = found.get(id)?.row;
      return row?.type === 'entity' || row?.type === 'topic' ? inLang(row.label, t.lang) : id;
    });
  }, [type, ids, t.lang]);
  return labels ?? ids;
}
