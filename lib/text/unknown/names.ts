import type { Statement, UnknownName } from '../../findings';
import type { Lang, Span } from '../../rows';
import { languageOf } from '../attribute/language';
import { isAtStart } from '../link/neighbours';
import { isTitleCase } from '../link/title-case';
import { bodyWords } from './bodies';
import { personIn } from './person';
import { type NamedBlock, runs, withoutOpening } from './runs';

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
  const isNamed = ([text, { isSure }]: [string, Counted]) => isSure || speakers.some((label) => label.includes(text));
  return [...counts]
    .filter(isNamed)
    .map(([text, { kind, count }]) => ({ text, kind, count }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
    .slice(0, mostNames);
}

/** `isSure`: capitals within a sentence say it, in a language that writes nouns small, or a sign beside it does. */
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
  const isTelling = languageOf(lang)?.data.capitals !== 'nouns';
  if (person) return [{ text: person.name, kind: 'person', isSure: isTelling || person.sign !== null }];
  const { start, end } = withoutOpening(text, span, lang);
  const words = text.slice(start, end).split(' ');
  const isBody = bodies.has(words.at(-1) ?? '') || (bodies.has(words[0] ?? '') && lang !== 'de');
  // Which country's, nobody can tell.
  const isAnyMinistry = words.length === 2 && words[1] === 'Ministry';
  return isBody && !isAnyMinistry && words.length > 1 && words.length <= 5
    ? [{ text: words.join(' '), kind: 'org', isSure: isTelling || !isAtStart(text, span.start) }]
    : [];
}
