import type { Statement } from '../../lib/findings';
import type { PageSelection, PageSource } from '../../lib/messages';
import { metadata } from '../../lib/page/metadata';
import { rangeOf } from '../../lib/page/ranges';
import { selected } from '../../lib/page/selected';
import { textFragment } from '../../lib/page/text-fragment';
import type { Reading } from './reading';

/** What the reader selected, with the statement that it overlaps, and what the page says about itself; null for no selection. */
export function pageSelection(document: Document, reading: Reading | null): PageSelection | null {
  const found = selected(document, shadowRootsOf(reading));
  if (!found) return null;
  const source = pageSource(document, reading);
  const statement = statementAt(found.range, reading);
  const { speaker, topics, stance } = statement ?? { speaker: null, topics: [], stance: null };
  return {
    quote: found.quote,
    speaker: speaker && { id: speaker.id, label: speaker.label },
    topic: topics[0] ?? null,
    stance: stance === 'unclear' ? null : stance,
    source,
    link: textFragment(source.url, found.quote),
  };
}

function shadowRootsOf(reading: Reading | null): readonly ShadowRoot[] {
  const roots = new Set((reading?.blocks ?? []).map(({ element }) => element.getRootNode()));
  return [...roots].filter((root): root is ShadowRoot => 'host' in root);
}

/** What the page says about itself; the date is null when it does not say one. */
export function pageSource(document: Document, reading: Reading | null): PageSource {
  const meta = reading?.meta ?? metadata(document, document.location.href);
  const { title, url, publisher, author, date } = meta;
  return { title, url, publisher, author, date, lang: reading?.lang || meta.lang };
}

// A sure statement rather than a doubtful one, where two overlap.
function statementAt(range: Range, reading: Reading | null): Statement | null {
  const touched: Statement[] = [];
  for (const [block, { statements }] of reading?.found ?? []) {
    for (const statement of statements) {
      const at = rangeOf(block, statement);
      if (at && overlaps(range, at)) touched.push(statement);
    }
  }
  return touched.sort((one, other) => other.confidence - one.confidence)[0] ?? null;
}

function overlaps(range: Range, other: StaticRange): boolean {
  const live = new Range();
  live.setStart(other.startContainer, other.startOffset);
  live.setEnd(other.endContainer, other.endOffset);
  return (
    range.compareBoundaryPoints(Range.START_TO_END, live) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, live) < 0
  );
}
