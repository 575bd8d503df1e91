import type { IndexEntry } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import { counted } from './counted';

/** What is marked, in reading order: a name once with its count, every statement. Indexes count marks of the kind. */
export function indexEntries(marks: readonly Mark[]): readonly IndexEntry[] {
  const names = new Map<string, { words: string[]; first: number }>();
  const entries: (IndexEntry | { readonly kind: 'name'; readonly entity: string })[] = [];
  let mentions = 0;
  let statements = 0;
  for (const { kind, finding } of marks) {
    if (kind === 'statement') {
      const { text, speaker, topics } = finding;
      entries.push({
        kind: 'statement',
        index: statements++,
        text,
        speaker: speaker?.label ?? null,
        speakerId: speaker?.id ?? null,
        topics,
      });
    } else {
      const { id } = finding.entity;
      const known = names.get(id);
      if (known) known.words.push(finding.text);
      else {
        names.set(id, { words: [finding.text], first: mentions });
        entries.push({ kind: 'name', entity: id });
      }
      mentions++;
    }
  }
  return entries.map((entry) => {
    if (entry.kind !== 'name') return entry;
    const { words, first } = names.get(entry.entity) ?? { words: [], first: 0 };
    return { kind: 'mention', entity: entry.entity, label: fullest(words), count: words.length, first };
  });
}

// The page's own words for a name: the full name as the page mostly writes it, without endings if it can be helped.
function fullest(words: readonly string[]): string {
  const full = words.filter((word) => word.includes(' '));
  const [first, ...rest] = counted(full.length > 0 ? full : words);
  const likely = rest.filter(([, count]) => count === first?.[1]).map(([word]) => word);
  return [first?.[0] ?? '', ...likely].reduce((one, other) => (other.length < one.length ? other : one));
}
