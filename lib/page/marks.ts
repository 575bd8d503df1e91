import type { Mention, Statement } from '../findings';
import type { Span } from '../rows';
import type { PageBlock } from './flatten';

/** A finding with the block that it stands in. */
export type Mark = Span & { readonly block: PageBlock } & (
    | { readonly kind: 'mention'; readonly finding: Mention }
    | { readonly kind: 'statement'; readonly finding: Statement }
  );

/** The mark of a mention. */
export function mentionMark(block: PageBlock, finding: Mention): Mark {
  return { kind: 'mention', block, finding, start: finding.start, end: finding.end };
}

/** The mark of a statement. */
export function statementMark(block: PageBlock, finding: Statement): Mark {
  return { kind: 'statement', block, finding, start: finding.start, end: finding.end };
}
