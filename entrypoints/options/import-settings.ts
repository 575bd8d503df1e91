import { type Details, importedTopic } from '../../lib/data/import/details';
import { signatureOf, type TableMapping } from '../../lib/data/import/table-mapping';

// What the reader said of files, kept where only this page looks.

const mappingsKey = 'standpunkt.column-mappings';
/** Mappings kept; the oldest makes way. */
const mostMappings = 30;

type Mappings = Readonly<Record<string, TableMapping>>;

/** The mappings of columns that the reader has made, by the columns they are for. */
export function rememberedMappings(): Mappings {
  try {
    return JSON.parse(localStorage.getItem(mappingsKey) ?? '{}') as Mappings;
  } catch {
    return {};
  }
}

/** Keeps a mapping for the next table with the same columns. */
export function rememberMapping(header: readonly string[], mapping: TableMapping): void {
  const { [signatureOf(header)]: _, ...others } = rememberedMappings();
  const kept = [...Object.entries(others), [signatureOf(header), mapping] as const].slice(-mostMappings);
  localStorage.setItem(mappingsKey, JSON.stringify(Object.fromEntries(kept)));
}

/** What is taken of a file in another format until the reader says otherwise. */
export function usualDetails(lang: string): Details {
  return { lang, topic: importedTopic, holder: '', date: '' };
}
