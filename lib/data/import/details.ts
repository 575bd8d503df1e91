import type { Lang } from '../../rows';

/** What a reader says of a file in another format, where the file itself does not. */
export type Details = {
  /** Language of texts that name none. */
  readonly lang: Lang;
  /** Id of the topic of claims and positions; of the one for imported rows when none was chosen. */
  readonly topic: string;
  /** Id of who holds positions; empty when the file must say it. */
  readonly holder: string;
  /** EDTF; empty when the file must say it. */
  readonly date: string;
};

/** Topic of claims and positions that have none. */
export const importedTopic = 'imported';

/** Where nothing was said. */
export const noDetails: Details = { lang: 'en', topic: importedTopic, holder: '', date: '' };

/** The id of the one entity that a name means; null when none or several have it. */
export type Names = (name: string) => Promise<string | null>;

/** The row of the topic for imported rows. */
export const importedTopicRow = {
  type: 'topic',
  id: importedTopic,
  label: { de: 'Importiert', en: 'Imported', fr: 'Importé', uk: 'Імпортоване' },
  terms: {},
} as const;

/** A short text of letters and digits that tells texts apart: FNV-1a, 32 bits. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
