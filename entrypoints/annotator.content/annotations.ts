import type { PageAnnotation } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import { quoteAt } from '../../lib/page/quote';

/** A mark as it leaves the page: its words with their context, and what was found in them. */
export function annotationOf({ kind, finding, block, start, end }: Mark): PageAnnotation {
  const quote = quoteAt(block.text, start, end);
  if (kind === 'mention') return { kind, quote, entity: finding.entity.id, label: finding.entity.label };
  const { speaker, stance, topics, claims } = finding;
  const by = { speaker: speaker?.label ?? null, speakerId: speaker?.id ?? null };
  return { kind, quote, ...by, stance, topics, claims: claims.map(({ id }) => id) };
}
