import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

export type FileDropProps = {
  readonly t: Translate<OptionsKey>;
  readonly onFile: (name: string, file: Blob) => void;
};

/** A file to import: chosen, dropped, or its text pasted. */
export function FileDrop({ t, onFile }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file) onFile(file.name, file);
  };
  useEffect(() => {
    const controller = new AbortController();
    const pasted = ({ clipboardData, target }: ClipboardEvent) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const text = clipboardData?.getData('text') ?? '';
      if (clipboardData?.files[0]) take(clipboardData.files[0]);
      else if (text.trim() !== '') onFile(t('pasted'), new Blob([text]));
    };
    document.addEventListener('paste', pasted, { signal: controller.signal });
    return () => controller.abort();
  });
  return (
    <section
      class={`drop${isOver ? ' over' : ''}`}
      aria-label={t('importFile')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <label class="button file">
        <input
          type="file"
          class="visually-hidden"
          accept=".ndjson,.jsonl,.json,.jsonld,.csv,.tsv,.txt,.gz,.zip"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
        {t('importFile')}
      </label>
      <span class="hint">
        {t('dropHere')} {t('dropFormats')}
      </span>
    </section>
  );
}
