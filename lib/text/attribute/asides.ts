import type { Span } from '../../rows';
import type { Language } from './language';

/** The writer's words inside a quotation: `«A, — сказал X, — B»`, `«A, — сказал X. — B»`; they begin and end with a mark and a dash. */
const ASIDE = /(?<=[,.!?…])\s[–—-]\s(\p{Ll}[^«»„“"–—]{2,120}?)[,.]\s[–—-](?=\s)/gu;

/** Quotations without the writer's words between dashes, where these begin with a verb of saying. Where verbs precede their subjects freely they may stand so. Linear. */
export function withoutAsides(text: string, quotes: readonly Span[], language: Language): readonly Span[] {
  if (language.data.order !== 'either') return quotes;
  return quotes.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (const { index, 0: aside, 1: words = '' } of text.slice(start, end).matchAll(ASIDE)) {
      const [verb = ''] = words.toLowerCase().split(/[\s,]/);
      if (!language.cues.begins(verb)) continue;
      pieces.push({ start: from, end: start + index });
      from = start + index + aside.length;
    }
    return [...pieces, { start: from, end }];
  });
}
