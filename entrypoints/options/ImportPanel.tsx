import { useEffect, useRef, useState } from 'preact/hooks';
import { ColumnForm } from '../../components/options/ColumnForm';
import { FileDrop } from '../../components/options/FileDrop';
import { ImportDetails } from '../../components/options/ImportDetails';
import { ImportPreview } from '../../components/options/ImportPreview';
import { ImportProgress } from '../../components/options/ImportProgress';
import { ImportTarget } from '../../components/options/ImportTarget';
import { RefusedList } from '../../components/options/RefusedList';
import { reason } from '../../components/options/reason';
import { importedTopic } from '../../lib/data/import/details';
import type { ImportResult } from '../../lib/data/import/import';
import { fieldsOf } from '../../lib/data/import/table-fields';
import { useApp } from './app';
import { textLanguages } from './languages';
import { timeLeft } from './time-left';
import { useHolders, useTopics } from './useChoices';
import { type Importer, type ImportState, useImport } from './useImport';

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
  const importer = useImport();
  const { state } = importer;
  useEffect(() => {
    if (incoming) void importer.preview(incoming.name, incoming.file);
  }, [incoming]);
  const isBegun = useRef(false);
  useEffect(() => {
    if (incoming === null) return;
    if (state.kind === 'reading') isBegun.current = true;
    const isOver = isBegun.current && (state.kind === 'done' || state.kind === 'unread' || state.kind === 'idle');
    if (!isOver) return;
    isBegun.current = false;
    if (state.kind === 'done' && state.result.ok) incoming.onImported(state.result.dataset);
    onIncomingDone?.();
  }, [state]);
  if (state.kind === 'reading' || state.kind === 'importing') return <Running state={state} />;
  if (state.kind === 'preview') return <Looked importer={importer} state={state} />;
  return (
    <>
      <FileDrop t={t} onFile={(name, file) => void importer.preview(name, file)} />
      {state.kind === 'unread' && <p role="alert">{t('importFailed', { reason: reason(state.sentence, t) })}</p>}
      {state.kind === 'done' && <Report result={state.result} />}
    </>
  );
}

function Running({ state }: { readonly state: Extract<ImportState, { kind: 'reading' | 'importing' }> }) {
  const { t } = useApp();
  const { kind, name, progress, began, cancel } = state;
  const share = progress.total === undefined ? undefined : progress.done / progress.total;
  // Reading the file is what can be measured; then rows are stored and names compiled.
  const isFinishing = kind === 'importing' && share === 1;
  return (
    <ImportProgress
      title={t(kind === 'reading' ? 'reading' : 'importing', { name })}
      detail={isFinishing ? t('finishing') : t('rowsRead', { done: progress.rows })}
      left={isFinishing ? undefined : timeLeft({ share, spent: performance.now() - began }, t)}
      share={isFinishing ? undefined : share}
      cancel={t('cancel')}
      onCancel={cancel}
    />
  );
}

type LookedProps = { readonly importer: Importer; readonly state: Extract<ImportState, { kind: 'preview' }> };

function Looked({ importer, state }: LookedProps) {
  const { t } = useApp();
  const { file, preview, details } = state;
  const { table, foreign, header } = preview;
  const [pack, setPack] = useState<string | null>(null);
  const topics = useTopics();
  const findHolders = useHolders();
  return (
    <ImportPreview
      name={file.name}
      counts={preview}
      t={t}
      onImport={(choice) => void importer.start(choice, pack)}
      onCancel={importer.reset}
    >
      {table && (
        <ColumnForm
          key={JSON.stringify(table.mapping)}
          {...table}
          fields={fieldsOf}
          languages={textLanguages}
          t={t}
          onMapping={(mapping) => void importer.readAs(mapping, details)}
        />
      )}
      {(table || foreign) && (
        <ImportDetails
          details={details}
          holderName={details.holder}
          topics={topics}
          importedTopic={importedTopic}
          languages={textLanguages}
          findHolders={findHolders}
          t={t}
          onDetails={(next) => void importer.readAs(null, next)}
        />
      )}
      {header === undefined && (
        <ImportTarget pack={pack} suggested={file.name.replace(/(\.\w+)+$/, '')} t={t} onPack={setPack} />
      )}
    </ImportPreview>
  );
}

function Report({ result }: { readonly result: ImportResult }) {
  const { t } = useApp();
  const counted = result.ok ? Object.values(result.counts).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <div class="report" role="status">
      <p>{result.ok ? t('imported', { count: counted }) : t('importFailed', { reason: reason(result.sentence, t) })}</p>
      <RefusedList refused={result.refused} count={result.refusedRows} t={t} />
    </div>
  );
}
