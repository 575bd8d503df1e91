import type { Mention } from '../../findings';
import type { Span } from '../../rows';

/** Quotations without those that are nothing but the name of a body: `die Zeitung „Le Monde“`. Linear. */
export function withoutNames(text: string, quotes: readonly Span[], mentions: readonly Mention[]): readonly Span[] {
  const ends = new Map(mentions.flatMap(({ start, end, entity }) => (entity.kind === 'org' ? [[start, end]] : [])));
  if (quotes.length === 0 || ends.size === 0) return quotes;
  return quotes.filter(({ start, end }) => {
    const inside = text.slice(start + 1, end - 1);
    const first = start + 1 + inside.length - inside.trimStart().length;
    return (ends.get(first) ?? 0) < first + inside.trim().length;
  });
}
