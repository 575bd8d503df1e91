import { inLang } from '../../components/options/Details';
import { MergeView } from '../../components/options/MergeView';
import { winners } from '../../lib/data/layers';
import { mergeInto, unionOf } from '../../lib/data/merge';
import { listDatasets } from '../../lib/data/packs';
import type { Row, RowType } from '../../lib/rows';
import { useApp } from './app';
import { shownFields, titleOfRow } from './history-steps';
import { useLive } from './useLive';

type Props = {
  readonly type: RowType;
  readonly ids: readonly string[];
  readonly onCancel: () => void;
  readonly onMerged: () => void;
};

/** Rows that may be one, side by side, to be merged into the one that is chosen. */
export function MergePanel({ type, ids, onCancel, onMerged }: Props) {
  const { store, t, done } = useApp();
  const found = useLive(async () => {
    const datasets = await listDatasets(store);
    const rows = await winners(store, type, ids);
    return ids.flatMap((id) => {
      const one = rows.get(id);
      const title = datasets.find((dataset) => dataset.id === one?.dataset)?.title;
      return one ? [{ row: one.row, dataset: inLang(title, t.lang) }] : [];
    });
  }, [type, ids, t.lang]);
  if (found === undefined || found.length < 2) return null;
  const merge = async (keep: string) => {
    const rows = found.map(({ row }) => row);
    const kept = rows.find(({ id }) => id === keep);
    const others = rows.filter(({ id }) => id !== keep);
    if (kept === undefined) return;
    const saved = await mergeInto(
      store,
      unionOf<Row>(kept, others),
      others.map(({ id }) => id),
    );
    if (await done(saved, 'merged')) onMerged();
  };
  return (
    <MergeView
      columns={found.map(({ row, dataset }) => ({
        id: row.id,
        label: titleOfRow(row, t.lang),
        dataset,
        fields: shownFields(row),
      }))}
      t={t}
      onMerge={(keep) => void merge(keep)}
      onCancel={onCancel}
    />
  );
}
