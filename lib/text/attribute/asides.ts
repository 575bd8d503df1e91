import type { Span } from '../../rows';
import type { Language } from './language';

/** The writer's words inside a quotation: `«A, — сказал X, — B»`, `«A, — сказал X. — B»`; they begin and end with a mark and a dash. */
const ASIDE = /(?<=[,.!?…])\s[–—-]\s(\p{Ll}[^«»„“"–—]{2,120}?)[,.]\s[–—-](?=\s)/gu;

/** The same between commas: `« La trêve, a insisté X, doit tenir. »`. */
const BETWEEN_COMMAS = /,\s(\p{Ll}[^«»„“"–—,]{2,80}?),(?=\s)/gu;

/** Quotations without the writer's words between dashes, where these begin with a verb of saying. Where verbs precede their subjects freely they may stand so, and between commas in French. Linear. */
export function withoutAsides(text: string, quotes: readonly Span[], language: Language): readonly Span[] {
  const pattern = language.data.hasCommaAsides ? BETWEEN_COMMAS : ASIDE;
  if (language.data.order !== 'either' && pattern === ASIDE) return quotes;
  return quotes.flatMap(({ start, end }) => {
    const pieces: Span[] = [];
    let from = start;
    for (const { index, 0: aside, 1: words = '' } of text.slice(start, end).matchAll(pattern)) {
      const [first = '', second = ''] = words.toLowerCase().split(/[\s,]/);
      // Behind an auxiliary or with its subject's pronoun joined to it: `a insisté Macron`, `a-t-il dit`.
      const [verb = '', pronoun] = first.split(/-(?:t-)?/);
      const isHelper = language.is.auxiliary(verb);
      const isSaid = language.cues.begins(isHelper ? second : verb);
      const isInverted =
        pattern === ASIDE || isHelper || pronoun !== undefined || /^\S+ (?:\p{Lu}|l[ae'’])/u.test(words);
      if (!isSaid || !isInverted) continue;
      pieces.push({ start: from, end: start + index });
      from = start + index + aside.length;
    }
    return [...pieces, { start: from, end }];
  });
}
