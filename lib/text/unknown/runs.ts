import type { Lang, Span } from '../../rows';
import { isFunctionWord } from '../function-words';
import { isFirstName } from '../link/first-names';
import { isTitleWord } from '../link/forbid';
import { wordAfter } from '../link/neighbours';
import { bodyWords } from './bodies';

// Limits on letters and hyphens: without them the time would grow with the square of a word that does not end.
const word = /\p{Lu}[\p{L}\p{M}'’]{1,40}(?:-\p{Lu}[\p{L}\p{M}'’]{1,40}){0,3}/u.source;
const particle = /(?:v[ao]n|de[rn]?|di|da|du|le|la|el|al|bin)/.source;
const run = new RegExp(`${word}(?: (?:${particle} ){0,2}${word})+`, 'gu');
/** `Institut für Sicherheitspolitik`, `Center for Naval Analyses`; no day, `on Saturday`. */
const linked = new RegExp(
  `(?:${word} ){0,2}(?:${bodyWords.join('|')})(?: (?:für|der|des|zur|for|of|on(?! \\p{Lu}\\p{Ll}+day)|the|pour|de|des|du|la|les|per|para|dla|ds\\.)){1,2}(?: ${word})+`,
  'gu',
);

const longestJoined = 80;

/** Told sooner than by the whole pattern, which begins anew at every capital letter. */
const someBody = new RegExp(`(?:${bodyWords.join('|')}) `, 'u');

export type Runs = { readonly people: readonly Span[]; readonly bodies: readonly Span[] };

/** Runs of two and more capitalised words, and names of bodies with small words inside, that touch no known name; in order, UTF-16 offsets. Linear in the text. */
export function runs({ text, lang, names }: NamedBlock): Runs {
  const called = someBody.test(text) ? spansOf(text, linked) : [];
  const bodies = untouched(
    called.map((span) => withJoined(text, withoutOpening(text, span, lang))),
    names,
  );
  const people = spansOf(text, run).flatMap((span) => besideNames(span, { text, lang, names }));
  return { bodies, people: untouched(people, bodies) };
}

/** Blocks are of one language each; the words of bodies are those of all, for they keep their names abroad. */
export type NamedBlock = { readonly text: string; readonly lang: Lang; readonly names: readonly Span[] };

/** `Institute for Political and Military Analysis`; not two names, `Council of Sands and Orville Thackston`. */
const joined = new RegExp(`^ (?:and|und|et|e|y|i) (${word})(?: ${word})*`, 'u');

function withJoined(text: string, { start, end }: Span): Span {
  const more = joined.exec(text.slice(end, end + longestJoined));
  return { start, end: more && !isFirstName(more[1] ?? '') ? end + more[0].length : end };
}

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** A span without the small word that a sentence begins with: `Das | Institut für Sicherheitspolitik`. */
export function withoutOpening(text: string, { start, end }: Span, lang: Lang): Span {
  const gap = text.indexOf(' ', start);
  const isSmall = isFunctionWord(text.slice(start, gap).toLowerCase(), lang);
  return { start: isSmall ? gap + 1 : start, end };
}

const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const untouched = (spans: readonly Span[], names: readonly Span[]): readonly Span[] => {
  let next = 0;
  return spans.filter((span) => {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    const name = names[next];
    return name === undefined || !meets(name, span);
  });
};

/**
 * What is left of a run after a compound that begins with a known name, `US-Außenpolitiker | Karsten Wielandt`, and after a name
 * that a title follows, `Kyiv | Mayor Orville Sand`; nothing of a run that touches one otherwise.
 */
function besideNames(span: Span, { text, lang, names }: NamedBlock): readonly Span[] {
  const touched = names.filter((name) => meets(name, span));
  const last = touched.at(-1);
  if (!last) return [span];
  const isCompound = text.charAt(last.end) === '-';
  if (!isCompound && !isTitleWord(wordAfter(text, last.end)?.text.toLowerCase() ?? '', lang)) return [];
  const gap = text.indexOf(' ', last.end);
  const rest = { start: gap + 1, end: span.end };
  return gap > 0 && gap < span.end && text.slice(rest.start, rest.end).includes(' ') ? [rest] : [];
}
