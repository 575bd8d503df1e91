import { inLang } from '../../components/options/Details';
import { MergeView } from '../../components/options/MergeView';
import { winners } from '../../lib/data/layers';
import { mergeInto, unionOf } from '../../lib/data/merge';
import { listDatasets } from '../../lib/data/packs';
import type { Row, RowType } from '../../lib/rows';
import { useApp } from './app';
import { shownFields } from './history-steps';
import { namedBy, titleOfRow, titlesOf, withTitles } from './titles';
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
    const winning = await winners(store, type, ids);
    const rows = ids.flatMap((id) => winning.get(id) ?? []);
    const titles = await titlesOf(store, namedBy(rows.map(({ row }) => row)), t.lang);
    return rows.map(({ row, dataset }) => ({
      row,
      dataset: inLang(datasets.find(({ id }) => id === dataset)?.title, t.lang),
      fields: shownFields(withTitles(row, titles)),
    }));
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
      columns={found.map(({ row, ...column }) => ({
        id: row.id,
        label: titleOfRow(row, t.lang),
        ...column,
      }))}
      t={t}
      onMerge={(keep) => void merge(keep)}
      onCancel={onCancel}
    />
  );
}
