import type { ExportFormat } from '../../components/page-index/TakeAway';
import { askPage } from '../../lib/messages';
import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';
import { markdown } from './markdown';
import { webAnnotations } from './web-annotation';

/** Saves what is marked on a tab's page as a file. */
export async function exportPage(tab: number, format: ExportFormat, t: Translate<IndexKey>): Promise<void> {
  const { source, annotations } = await askPage(tab, 'annotations');
  const words = { statements: t('statementsTitle'), names: t('namesTitle'), unnamed: t('unnamed') };
  const [text, type, ending] =
    format === 'markdown'
      ? [markdown(source, annotations, words), 'text/markdown', 'md']
      : [jsonOf(webAnnotations(source, annotations, newId)), 'application/ld+json', 'jsonld'];
  save(`standpunkt-${URL.parse(source.url)?.hostname ?? 'page'}.${ending}`, new Blob([text], { type }));
}

function jsonOf(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function newId(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
