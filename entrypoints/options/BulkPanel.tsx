import { useState } from 'preact/hooks';
import { BulkBar } from '../../components/options/BulkBar';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { MergePanel } from './MergePanel';
import { formatsOf, useBulk } from './useBulk';
import { useTopics } from './useChoices';

/** Rows that can be looked at side by side. */
const mostMerged = 8;

type Props = {
  readonly type: RowType;
  readonly ids: readonly string[];
  readonly found: number;
  readonly onIds: (ids: readonly string[]) => void;
  readonly onAll: () => Promise<void>;
  readonly onDone: () => void;
};

/** Work on the rows that are selected in a list. */
export function BulkPanel({ type, ids, found, onIds, onAll, onDone }: Props) {
  const { t } = useApp();
  const [isMerging, setMerging] = useState(false);
  const bulk = useBulk(type);
  const topics = useTopics();
  const canMerge = ids.length > 1 && ids.length <= mostMerged;
  if (isMerging && canMerge) {
    const close = () => setMerging(false);
    return (
      <MergePanel
        type={type}
        ids={ids}
        onCancel={close}
        onMerged={() => {
          close();
          onIds([]);
        }}
      />
    );
  }
  return (
    <BulkBar
      count={ids.length}
      found={found}
      t={t}
      topics={type === 'claim' || type === 'position' ? topics : []}
      canTag={type !== 'topic'}
      onAll={() => void onAll()}
      onNone={() => onIds([])}
      onDelete={() => void bulk.drop(ids).then(() => onIds([]))}
      onMove={(topic) => void bulk.move(ids, topic)}
      onTag={(tag) => void bulk.tag(ids, tag)}
      formats={formatsOf(type)}
      onExport={(format) => void bulk.save(ids, formatsOf(type).find((one) => one === format) ?? 'ndjson')}
      onMerge={canMerge ? () => setMerging(true) : undefined}
      onDone={onDone}
    />
  );
}
