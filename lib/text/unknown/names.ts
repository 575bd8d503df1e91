import type { Statement, UnknownName } from '../../findings';
import type { Lang, Span } from '../../rows';
import { isAtStart } from '../link/neighbours';
import { isTitleCase } from '../link/title-case';
import { bodyWords } from './bodies';
import { personIn } from './person';
import { type NamedBlock, runs } from './runs';

// Names of persons and bodies that no dataset knows, for the list of a page: never marked.

export type UnknownQuery = {
  readonly blocks: readonly NamedBlock[];
  readonly statements: readonly Statement[];
};

type Counted = { readonly kind: UnknownName['kind']; readonly isSure: boolean; readonly count: number };

const mostNames = 30;
const bodies = new Set(bodyWords);

/** Names with a person's or a body's context, most frequent first, at most 30. */
export function unknownNames({ blocks, statements }: UnknownQuery): readonly UnknownName[] {
  const counts = new Map<string, Counted>();
  const speakers = statements.flatMap(({ speaker }) => (speaker?.id === null ? [speaker.label] : []));
  for (const { text, kind, isSure } of blocks.flatMap(candidates)) {
    // A genitive of a name that is there already: `Anna Sands`, `Anna Sand`.
    const base = text.endsWith('s') && counts.has(text.slice(0, -1)) ? text.slice(0, -1) : text;
    const before = counts.get(base);
    counts.set(base, { kind, count: (before?.count ?? 0) + 1, isSure: isSure || (before?.isSure ?? false) });
  }
  const alone = standingAlone(blocks);
  const isNamed = ([text, { isSure }]: [string, Counted]) =>
    isSure || alone.has(text.slice(text.lastIndexOf(' ') + 1)) || speakers.some((label) => label.includes(text));
  return [...counts]
    .filter(isNamed)
    .map(([text, { kind, count }]) => ({ text, kind, count }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
    .slice(0, mostNames);
}

type Candidate = { readonly text: string; readonly kind: UnknownName['kind']; readonly isSure: boolean };

/** In a headline in title case every word is capitalised: nothing there is a name for that. */
function candidates(block: NamedBlock): readonly Candidate[] {
  const { text, lang } = block;
  if (isTitleCase(text, lang)) return [];
  const found = runs(block);
  const organs = found.bodies.map(
    ({ start, end }): Candidate => ({ text: text.slice(start, end), kind: 'org', isSure: true }),
  );
  return [...organs, ...found.people.flatMap((span) => personOrBody(text, span, lang))];
}

function personOrBody(text: string, span: Span, lang: Lang): readonly Candidate[] {
  const person = personIn(text, span, lang);
  if (person) return [{ text: person.name, kind: 'person', isSure: person.sign !== null }];
  const words = text.slice(span.start, span.end).split(' ');
  const isBody = bodies.has(words.at(-1) ?? '') || (bodies.has(words[0] ?? '') && lang !== 'de');
  return isBody && words.length <= 5
    ? [{ text: words.join(' '), kind: 'org', isSure: !isAtStart(text, span.start) }]
    : [];
}

/** Capitalised words that stand alone within a sentence, where that tells a name: surnames of people named in full before. */
function standingAlone(blocks: readonly NamedBlock[]): ReadonlySet<string> {
  const telling = blocks.filter(({ lang }) => lang !== 'de');
  const lone = /(?<=[\p{Ll},;] )\p{Lu}[\p{L}\p{M}'’-]{2,40}(?![\p{L}-]| \p{Lu})/gu;
  return new Set(telling.flatMap(({ text }) => text.match(lone) ?? []));
}
