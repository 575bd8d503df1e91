import type { ExportFormat } from '../../components/page-index/TakeAway';
import { ask, askPage, type PageAnnotation, type PageLabels } from '../../lib/messages';
import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';
import { markdown } from './markdown';
import { webAnnotations } from './web-annotation';

/** Saves what is marked on a tab's page as a file. */
export async function exportPage(tab: number, format: ExportFormat, t: Translate<IndexKey>): Promise<void> {
  const { source, annotations: found } = await askPage(tab, 'annotations');
  const entities = [
    ...new Set(found.flatMap((each) => (each.kind === 'mention' ? each.entity : each.speakerId) ?? [])),
  ];
  const annotations = calledIn(await ask('labels', { entities, topics: [], lang: t.lang }), found);
  const words = { statements: t('statementsTitle'), names: t('namesTitle'), unnamed: t('unnamed') };
  const [text, type, ending] =
    format === 'markdown'
      ? [markdown(source, annotations, words), 'text/markdown', 'md']
      : [jsonOf(webAnnotations(source, annotations, newId)), 'application/ld+json', 'jsonld'];
  save(`standpunkt-${URL.parse(source.url)?.hostname ?? 'page'}.${ending}`, new Blob([text], { type }));
}

/** Marks with their names as the reader's language has them; as they were found, where it has none. */
export function calledIn(labels: PageLabels, annotations: readonly PageAnnotation[]): readonly PageAnnotation[] {
  const name = (id: string | null) => labels.entities[id ?? ''];
  return annotations.map((each) =>
    each.kind === 'mention'
      ? { ...each, label: name(each.entity) ?? each.label }
      : { ...each, speaker: name(each.speakerId) ?? each.speaker },
  );
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
