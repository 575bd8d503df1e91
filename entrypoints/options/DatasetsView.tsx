import { DatasetCard } from '../../components/options/DatasetCard';
import { inLang } from '../../components/options/Details';
import { mine, type Store } from '../../lib/data/db';
import { exportDataset } from '../../lib/data/export';
import { enableDataset, listDatasets, removeDataset } from '../../lib/data/packs';
import type { DatasetRecord } from '../../lib/data/records';
import { useApp } from './app';
import { download } from './download';
import { ImportPanel } from './ImportPanel';
import { useLive } from './useLive';

/** Datasets: what the reader has, in use or not, and where more comes in. */
export function DatasetsView() {
  const { store, t, wrote } = useApp();
  const datasets = useLive(() => listDatasets(store), []);
  return (
    <section class="datasets" aria-label={t('datasets')}>
      {datasets?.map((dataset) => (
        <DatasetCard
          key={dataset.key}
          title={inLang(dataset.title, t.lang)}
          author={dataset.author}
          license={dataset.license}
          revision={dataset.revision}
          rows={rowsIn(dataset)}
          enabled={dataset.enabled}
          isMine={dataset.id === mine}
          t={t}
          onEnable={(enabled) =>
            void enableDataset(store, dataset.id, enabled).then((written) => wrote(written, 'saved'))
          }
          onExport={() => void exportFile(store, dataset.id)}
          onDelete={() => void removeDataset(store, dataset.id).then((written) => wrote(written, 'deleted'))}
        />
      ))}
      <ImportPanel />
    </section>
  );
}

function rowsIn({ counts }: DatasetRecord): number {
  return counts.entity + counts.topic + counts.claim + counts.position;
}

async function exportFile(store: Store, id: string): Promise<void> {
  const parts: string[] = [];
  for await (const part of exportDataset(store, id)) parts.push(part);
  download(id, new Blob(parts, { type: 'application/x-ndjson' }));
}
