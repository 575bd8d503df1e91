import type { Lang, Span } from '../../rows';

/** Code units of a quotation that is one thing said, however many sentences it has, at most; of a language without one each sentence is a thing said. */
const SHORT: Readonly<Record<string, number>> = { de: 150 };

/** Sentences in which a short quotation is never parted: `„Das ist gut. Wir brauchen es“, sagte X.` is one. Linear. */
export function withWholeQuotations(sentences: readonly Span[], quotes: readonly Span[], lang: Lang): readonly Span[] {
  const longest = SHORT[lang.slice(0, 2)] ?? 0;
  const short = quotes.filter(({ start, end }) => end - start <= longest);
  if (short.length === 0) return sentences;
  const whole: { start: number; end: number }[] = [];
  let at = 0;
  for (const { start, end } of sentences) {
    const last = whole.at(-1);
    while (last && at < short.length && (short[at]?.end ?? 0) <= last.end) at++;
    const quote = short[at];
    if (last && quote && quote.start < last.end && start < quote.end) last.end = end;
    else whole.push({ start, end });
  }
  return whole;
}
