import type { RowType } from '../../rows';

/** How a cell is read: text as it is, one text a language, yes or no, ids, several texts, spellings, or JSON. */
export type CellKind = 'text' | 'by-lang' | 'flag' | 'ids' | 'list-by-lang' | 'aliases' | 'json';

/** Fields of rows that a column can hold, by the path of the field. */
export const cellKinds: Readonly<Record<string, CellKind>> = {
  type: 'text',
  id: 'text',
  hidden: 'flag',
  kind: 'text',
  label: 'by-lang',
  aliases: 'aliases',
  description: 'by-lang',
  gender: 'text',
  offices: 'json',
  speaksFor: 'json',
  standsFor: 'text',
  sameAs: 'ids',
  tags: 'ids',
  proposition: 'by-lang',
  terms: 'list-by-lang',
  concept: 'flag',
  nature: 'text',
  topic: 'text',
  text: 'by-lang',
  patterns: 'list-by-lang',
  examples: 'list-by-lang',
  claimants: 'ids',
  context: 'by-lang',
  reviews: 'json',
  sources: 'json',
  holder: 'text',
  onBehalfOf: 'text',
  claim: 'text',
  stance: 'text',
  statement: 'by-lang',
  'quote.text': 'text',
  'quote.lang': 'text',
  'quote.translatedBy': 'text',
  'quote.prefix': 'text',
  'quote.suffix': 'text',
  date: 'text',
  venue: 'by-lang',
  'source.title': 'text',
  'source.publisher': 'text',
  'source.url': 'text',
  'source.published': 'text',
  'source.author': 'text',
  'source.kind': 'text',
  'source.seen': 'flag',
  'source.archivedAt': 'text',
};

/** The fields that a kind of row has and a reader is offered; language and JSON fields by their first name. */
export const fieldsOf: Readonly<Record<RowType, readonly string[]>> = {
  entity: ['id', 'label', 'aliases', 'kind', 'description', 'sameAs', 'tags'],
  topic: ['id', 'label', 'terms', 'description', 'proposition', 'nature'],
  claim: ['id', 'text', 'topic', 'patterns', 'claimants', 'context', 'tags'],
  position: [
    'id',
    'holder',
    'topic',
    'statement',
    'stance',
    'date',
    'quote.text',
    'quote.lang',
    'venue',
    'source.url',
    'source.publisher',
    'source.title',
    'source.published',
    'source.author',
    'source.kind',
    'tags',
  ],
};

/** A path without the language at its end, and that language: `label.de` is `label` in `de`. */
export function fieldAndLang(path: string): readonly [field: string, lang: string] {
  if (path in cellKinds) return [path, ''];
  const dot = path.lastIndexOf('.');
  return [path.slice(0, dot), path.slice(dot + 1)];
}

/** True for a path that a column can be mapped to. */
export function isField(path: string): boolean {
  const [field, lang] = fieldAndLang(path);
  const kind = Object.hasOwn(cellKinds, field) ? cellKinds[field] : undefined;
  if (kind === undefined) return false;
  return lang === '' || (kind.endsWith('by-lang') && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang));
}
