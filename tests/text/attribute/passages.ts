import { statementsOf } from './page';

type Row = { readonly text: string; readonly who: string; readonly stance: string; readonly isParagraph: boolean };

/**
 * Passages of a table, each with its first words as a name. One sentence a line: `sentence | speaker | stance`; without a speaker it says nothing,
 * `*` is not judged. `¶` begins a paragraph, an empty line another passage.
 */
export const passagesOf = (table: string): readonly (readonly [name: string, passage: string])[] =>
  table
    .trim()
    .split(/\n\n+/)
    .map((passage) => [passage.split(' | ')[0] ?? '', passage]);

/** Who says what by a passage's table and by the program, one line a sentence. */
export function told(
  passage: string,
  lang: string,
): { readonly wanted: readonly string[]; readonly found: readonly string[] } {
  const rows = passage.split('\n').map(rowOf);
  const text = rows
    .map(({ text, isParagraph }) => (isParagraph ? '\n' : ' ') + text)
    .join('')
    .trimStart();
  const found = statementsOf(text, lang);
  const places = placesOf(rows);
  const statementAt = (at: number) =>
    found.findLast(({ block, start, end }) => {
      const place = places[at];
      return place !== undefined && block === place.block && start < place.end && end > place.start;
    });
  return {
    wanted: rows.map(({ text, who, stance }) => lineOf(text, who, stance)),
    found: rows.map(({ text, who, stance }, at) => {
      const statement = statementAt(at);
      if (who === '*') return lineOf(text, who, stance);
      if (!statement) return lineOf(text, '-', '');
      return lineOf(text, `${statement.who}`, stance === '*' ? stance : statement.stance);
    }),
  };
}

const lineOf = (text: string, who: string, stance: string): string => `${text} | ${who} | ${stance}`;

function rowOf(line: string): Row {
  const isParagraph = line.startsWith('¶ ');
  const [text = '', who = '-', stance = who === '*' ? '*' : ''] = line.slice(isParagraph ? 2 : 0).split(' | ');
  return { text, who, stance, isParagraph };
}

/** Where each sentence stands: its block, and from where to where in it. */
function placesOf(
  rows: readonly Row[],
): readonly { readonly block: number; readonly start: number; readonly end: number }[] {
  let block = 0;
  let column = 0;
  return rows.map(({ text, isParagraph }, at) => {
    if (isParagraph && at > 0) {
      block += 1;
      column = 0;
    } else if (at > 0) column += 1;
    const start = column;
    column += text.length;
    return { block, start, end: column };
  });
}
