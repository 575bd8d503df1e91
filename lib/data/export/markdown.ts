import type { PositionRow, Row, Source, Stance } from '../../rows';
import { compareDates } from '../../text/date';
import { textIn } from '../cards/language';
import type { Names } from './names';

export type ListOptions = { readonly title: string; readonly stances?: Readonly<Record<Stance, string>> };

/** Positions as Markdown, by who holds them, oldest first, each source in a footnote; other rows are left out; empty when there are none. */
export function positionList(rows: readonly Row[], names: Names, { title, stances }: ListOptions): string {
  const positions = rows.filter((row): row is PositionRow => row.type === 'position');
  if (positions.length === 0) return '';
  const holders = [...new Set(positions.map(({ holder }) => holder))];
  const notes: string[] = [];
  const sections = holders.map((holder) => {
    const own = positions.filter((row) => row.holder === holder).sort((a, b) => compareDates(a.date, b.date));
    const lines = own.map((row) => {
      notes.push(noteOf(row.source));
      return lineOf(row, names, { note: notes.length, stance: stances?.[row.stance] ?? row.stance });
    });
    return `## ${escaped(names.entity(holder))}\n\n${lines.join('')}`;
  });
  const foot = notes.map((note, at) => `[^${at + 1}]: ${note}\n`).join('');
  return [title && `# ${escaped(title)}\n`, ...sections, foot].filter(Boolean).join('\n');
}

type Said = { readonly note: number; readonly stance: string };

function lineOf({ date, topic, statement, quote }: PositionRow, names: Names, { note, stance }: Said): string {
  const words = quote ? ` “${escaped(quote.text)}”` : '';
  const about = `${escaped(names.topic(topic))} (${escaped(stance)})`;
  return `- **${escaped(date)}** · ${about}: ${escaped(textIn(statement, names.lang))}${words}[^${note}]\n`;
}

function noteOf({ author, title, publisher, published, url }: Source): string {
  const parts = [author, title && `*${escaped(title)}*`, escaped(publisher), published].filter(Boolean);
  return `${parts.join(', ')}.${url === null ? '' : ` <${url}>`}`;
}

/** On one line, and nothing in it that Markdown would read as a sign. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
