import { noText, UnreadableFile } from './bytes';

/** How the rows of a file are written: one a line, one JSON document, or a table (CSV, TSV). */
export type Shape = 'lines' | 'document' | 'table';

/** Members of a JSON object whose items are rows: our own, of JSON-LD, of W3C annotation pages, of schema.org feeds. */
export const rowMembers: ReadonlySet<string> = new Set(['rows', '@graph', 'items', 'dataFeedElement', 'first']);

/** What separates the cells of a table. */
export const separators = ['\t', ';', ','] as const;

/** The shape of a file by its beginning; throws a sentence for what is no data at all. */
export function shapeOf(head: string): Shape {
  const text = head.trimStart();
  if (text.startsWith('<')) throw new UnreadableFile('expected rows, found a web page (HTML or XML)');
  if (/^%PDF|^\{\\rtf/.test(text)) throw new UnreadableFile('expected rows, found a document (PDF or RTF)');
  if (text.includes('\0')) throw new UnreadableFile(noText);
  if (text.startsWith('[')) return 'document';
  const [first = '', second = ''] = text.split('\n').filter((line) => line.trim() !== '');
  if (text.startsWith('{')) return shapeOfObject(first, second);
  return separators.some((sign) => first.includes(sign)) ? 'table' : 'lines';
}

function shapeOfObject(first: string, second: string): Shape {
  const value = parsed(first);
  if (value === undefined) return second === '' || second.trimStart().startsWith('{') ? 'lines' : 'document';
  const isDocument = Object.entries(value).some(
    ([key, member]) => rowMembers.has(key) && typeof member === 'object' && member !== null,
  );
  return isDocument ? 'document' : 'lines';
}

function parsed(line: string): object | undefined {
  try {
    return JSON.parse(line) as object;
  } catch {
    return undefined;
  }
}
