import { DatasetCard } from '../../components/options/DatasetCard';
import { inLang } from '../../components/options/Details';
import { ImportProgress } from '../../components/options/ImportProgress';
import { mine, type Store } from '../../lib/data/db';
import { exportDataset } from '../../lib/data/export';
import type { ImportResult } from '../../lib/data/import/import';
import { enableDataset, listDatasets, removeDataset } from '../../lib/data/packs';
import type { DatasetRecord } from '../../lib/data/records';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { useApp } from './app';
import { useImport } from './useImport';
import { useLive } from './useLive';

/** Datasets: what the reader has, in use or not, and where more comes in. */
export function DatasetsView() {
  const { store, t, wrote } = useApp();
  const datasets = useLive(() => listDatasets(store), []);
  const { running, result, start } = useImport();
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
          onExport={() => void download(store, dataset.id)}
          onDelete={() => void removeDataset(store, dataset.id).then((written) => wrote(written, 'deleted'))}
        />
      ))}
      <label class="file">
        {t('importFile')}{' '}
        <input
          type="file"
          accept=".ndjson,.jsonl,.json,.gz,.zip"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void start(file.name, file);
          }}
        />
      </label>
      {running && (
        <ImportProgress
          title={t('importing', { name: running.name })}
          detail={t('rowsRead', { done: running.progress.rows })}
          share={running.progress.total === undefined ? undefined : running.progress.done / running.progress.total}
          cancel={t('cancel')}
          onCancel={running.cancel}
        />
      )}
      {result && <ImportReport result={result} t={t} />}
    </section>
  );
}

function rowsIn({ counts }: DatasetRecord): number {
  return counts.entity + counts.topic + counts.claim + counts.position;
}

/** Refused rows that are shown one by one. */
const refusedShown = 50;

function ImportReport({ result, t }: { readonly result: ImportResult; readonly t: Translate<OptionsKey> }) {
  return (
    <div class="report" role="status">
      <p>
        {result.ok
          ? t('imported', { count: Object.values(result.counts).reduce((sum, count) => sum + count, 0) })
          : t('loadFailed', { reason: result.sentence })}
      </p>
      {result.refused.length > 0 && (
        <>
          <p>{t('refused', { count: result.refused.length })}</p>
          <ol>
            {result.refused.slice(0, refusedShown).map(({ line, column, sentence }) => (
              <li key={`${line} ${column}`}>{t('refusedLine', { line, column, reason: sentence })}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

async function download(store: Store, id: string): Promise<void> {
  const parts: string[] = [];
  for await (const part of exportDataset(store, id)) parts.push(part);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type: 'application/x-ndjson' }));
  link.download = `${id}-${new Date().toISOString().slice(0, 10)}.ndjson`;
  link.click();
  // The click has begun the download by then; the address may go.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
