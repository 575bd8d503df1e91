/** Longest value shown of a field, in code units. */
const longest = 400;

/** A value of a field as a person reads it: entries of a list one a line, texts behind their language, parts of a source side by side. */
export function shownValue(value: unknown): string {
  const text = written(value, '\n');
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

function written(value: unknown, between: string): string {
  if (value === undefined || value === null) return '';
  if (value === true) return '✓';
  if (value === false) return '✗';
  if (Array.isArray(value)) return value.map((each) => written(each, ', ')).join(between);
  if (typeof value !== 'object') return String(value);
  const { text, lang, ...rest } = value as Readonly<Record<string, unknown>>;
  const said = Object.entries(rest).map(([name, part]) => `${name}: ${written(part, ', ')}`);
  // A spelling or a quotation: its words, then what is known of them.
  if (typeof text === 'string') return `${text} (${[lang, ...said].filter(Boolean).join(', ')})`;
  return said.join(between);
}
