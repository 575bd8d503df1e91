import type { Lang, RowType } from '../../rows';
import { fieldAndLang, isField } from './table-fields';

/** What the columns of a table are. */
export type TableMapping = {
  /** The kind of its rows, where no column says it. */
  readonly type: RowType;
  /** Language of texts whose column names none. */
  readonly lang: Lang;
  /** For each column the path of a field (`label.de`), or empty: left out. */
  readonly columns: readonly string[];
};

/** Names of columns as people write them, in four languages, without signs and in lower case. */
const names: readonly (readonly [field: string, RegExp])[] = [
  ['label', /^(name|label|title of entity|bezeichnung|nom|назва|імя|ім я)$/],
  ['aliases', /^(alias|aliases|spellings?|also known as|schreibweisen?|varianten|variantes|варіанти)$/],
  ['description', /^(description|beschreibung|опис|in short)$/],
  ['kind', /^(kind|category|art|kategorie|genre|catégorie|вид|категорія)$/],
  ['sameAs', /^(sameas|same as|wikidata|qid)$/],
  ['holder', /^(holder|speaker|who|person|author of statement|sprecher|sprecherin|wer|qui|orateur|хто|спікер)$/],
  ['topic', /^(topic|thema|sujet|thème|тема)$/],
  ['statement', /^(statement|position|aussage|haltung in worten|déclaration|заява|позиція)$/],
  ['stance', /^(stance|haltung|attitude|ставлення)$/],
  ['date', /^(date|day|datum|tag|jour|дата)$/],
  ['quote.text', /^(quote|quotation|zitat|wortlaut|citation|цитата)$/],
  ['source.url', /^(url|link|source|address|quelle|adresse|lien|джерело|посилання)$/],
  ['source.publisher', /^(publisher|medium|outlet|herausgeber|éditeur|média|видання)$/],
  ['source.title', /^(title|headline|titel|überschrift|titre|заголовок)$/],
  ['source.author', /^(author|autor|autorin|auteur|автор)$/],
  ['source.published', /^(published|veröffentlicht|publié|опубліковано)$/],
  ['text', /^(claim|text|claim reviewed|behauptung|affirmation|твердження)$/],
  ['terms', /^(terms|keywords|begriffe|suchwörter|mots clés|терміни)$/],
  ['tags', /^(tags?|schlagwörter|étiquettes|мітки)$/],
  ['id', /^(id|key|kennung|identifiant)$/],
];

/** The name under which the mapping of a table is remembered: that of its columns. */
export function signatureOf(header: readonly string[]): string {
  return JSON.stringify(header.map((cell) => cell.trim().toLowerCase()));
}

/** What the columns of a table seem to be, by their names. */
export function guessMapping(header: readonly string[], lang: Lang): TableMapping {
  const columns: string[] = [];
  for (const cell of header) {
    const path = fieldNamed(cell);
    columns.push(columns.includes(path) ? '' : path);
  }
  const fields = new Set(columns.map((path) => fieldAndLang(path)[0]));
  return { type: typeOf(fields), lang, columns };
}

function fieldNamed(cell: string): string {
  const written = cell.trim();
  if (isField(written)) return written;
  const [, name = '', lang = ''] = /^(.*?)(?:[\s_.]*[([_.]?\b([a-z]{2})\b[)\]]?)?$/.exec(plain(written)) ?? [];
  const whole = fieldCalled(plain(written));
  if (whole !== '') return whole;
  const field = fieldCalled(name.trim());
  return field !== '' && isField(`${field}.${lang}`) ? `${field}.${lang}` : '';
}

function fieldCalled(name: string): string {
  return names.find(([, pattern]) => pattern.test(name))?.[0] ?? '';
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[_()[\]]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function typeOf(fields: ReadonlySet<string>): RowType {
  if (['holder', 'statement', 'stance', 'quote.text'].some((field) => fields.has(field))) return 'position';
  if (fields.has('text')) return 'claim';
  return fields.has('terms') ? 'topic' : 'entity';
}
