import { mine } from '../../lib/data/db';
import { datasetRows, exportDataset } from '../../lib/data/export';
import { type ExportFormat, exportName, exportRows, mimeOf } from '../../lib/data/export/rows';
import { useApp } from './app';
import { downloadAs } from './download';
import { stanceWords } from './stance-words';
import { noteFile, stampOfMine } from './useFileBackup';

/** Hands the reader a dataset as a file. */
export function useExport(): (id: string, format: ExportFormat) => Promise<void> {
  const { store, t, say } = useApp();
  return async (id, format) => {
    const stamp = await stampOfMine(store);
    const parts: string[] = [];
    // With its header, so that it comes back as the same dataset.
    if (format === 'ndjson') for await (const part of exportDataset(store, id)) parts.push(part);
    else {
      const how = { format, lang: t.lang, title: id, stances: stanceWords(t) };
      parts.push(await exportRows(store, await datasetRows(store, id), how));
    }
    const file = new Blob(parts, { type: mimeOf(format) });
    if (file.size === 0) say(t('exportEmpty'));
    else {
      downloadAs(exportName(id, format), file);
      if (id === mine && format === 'ndjson') await noteFile(stamp);
    }
  };
}
