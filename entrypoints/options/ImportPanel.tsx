import { useEffect } from 'preact/hooks';
import { FileDrop } from '../../components/options/FileDrop';
import { ImportPreview } from '../../components/options/ImportPreview';
import { ImportProgress } from '../../components/options/ImportProgress';
import { RefusedList } from '../../components/options/RefusedList';
import type { ImportResult } from '../../lib/data/import/import';
import { useApp } from './app';
import { useImport } from './useImport';

/** A file that comes from elsewhere than this panel: an update that was fetched. */
export type Incoming = {
  readonly name: string;
  readonly file: Blob;
  /** What is known of it, for the reader. */
  readonly note: string;
  /** Told the dataset once it was imported. */
  readonly onImported: (dataset: string) => void;
};

type Props = { readonly incoming?: Incoming | null; readonly onIncomingDone?: () => void };

/** Where a file comes in: read, looked at, imported. */
export function ImportPanel({ incoming = null, onIncomingDone }: Props) {
  const { t } = useApp();
  const { state, preview, start, reset } = useImport();
  useEffect(() => {
    if (incoming) void preview(incoming.name, incoming.file);
  }, [incoming]);
  useEffect(() => {
    if (incoming === null || state.kind !== 'done') return;
    if (state.result.ok) incoming.onImported(state.result.dataset);
    onIncomingDone?.();
  }, [state]);
  if (state.kind === 'reading' || state.kind === 'importing') {
    const { name, progress, cancel } = state;
    return (
      <ImportProgress
        title={t(state.kind === 'reading' ? 'reading' : 'importing', { name })}
        detail={t('rowsRead', { done: progress.rows })}
        share={progress.total === undefined ? undefined : progress.done / progress.total}
        cancel={t('cancel')}
        onCancel={cancel}
      />
    );
  }
  if (state.kind === 'preview') {
    return (
      <ImportPreview
        name={state.name}
        counts={state.preview}
        t={t}
        onImport={(skipRefused) => void start(skipRefused)}
        onCancel={reset}
      />
    );
  }
  return (
    <>
      <FileDrop t={t} onFile={(name, file) => void preview(name, file)} />
      {state.kind === 'unread' && <p role="alert">{t('importFailed', { reason: state.sentence })}</p>}
      {state.kind === 'done' && <Report result={state.result} />}
    </>
  );
}

function Report({ result }: { readonly result: ImportResult }) {
  const { t } = useApp();
  const counted = result.ok ? Object.values(result.counts).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <div class="report" role="status">
      <p>{result.ok ? t('imported', { count: counted }) : t('importFailed', { reason: result.sentence })}</p>
      <RefusedList refused={result.refused} count={result.refused.length} t={t} />
    </div>
  );
}
