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
  const [hint, setHint] = useState('');
  const take = (file: File | undefined) => {
    if (file) onFile(file.name, file);
  };
  const takeText = (text: string) => {
    if (text.trim() !== '') onFile(t('pasted'), new Blob([text]));
  };
  useEffect(() => {
    const controller = new AbortController();
    const pasted = ({ clipboardData, target }: ClipboardEvent) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      if (clipboardData?.files[0]) take(clipboardData.files[0]);
      else takeText(clipboardData?.getData('text') ?? '');
    };
    const over = (event: DragEvent) => {
      event.preventDefault();
      // It leaves one part of the page and enters the next; only beyond the window is it gone.
      setOver(event.type === 'dragover' || event.relatedTarget !== null);
    };
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files[0]);
    };
    const { signal } = controller;
    document.addEventListener('paste', pasted, { signal });
    // Anywhere on the page: what misses the frame would else be opened by the browser in the place of this page.
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('dragleave', over, { signal });
    document.addEventListener('drop', dropped, { signal });
    return () => controller.abort();
  });
  const paste = async () => {
    const text = await navigator.clipboard.readText().catch(() => '');
    if (text.trim() === '') setHint(t('pasteFailed'));
    else takeText(text);
  };
  return (
    <section class={`drop${isOver ? ' over' : ''}`} aria-label={t('importFile')}>
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
      <button type="button" onClick={() => void paste()}>
        {t('pasteNow')}
      </button>
      <span role="status">{hint}</span>
      <span class="hint">
        {t('dropHere')} {t('dropFormats')}
      </span>
    </section>
  );
}
