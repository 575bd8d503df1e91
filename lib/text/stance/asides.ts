import type { Token } from '../attribute/tokens';
import type { Sign } from './data';
import type { Hit, Signs } from './signs';
import type { Scene } from './votes';

/** Tokens of a name at most, between its first and the comma behind it. */
const NAME = 3;

/** Whether a word for or against says nothing of the holder's: `die geforderte Waffenruhe`, `sagte Merz, der die Sanktionen mittrug`. */
export function asideTest(signs: Words, scene: Pick<Scene, 'list' | 'own' | 'cue'>): (hit: Hit) => boolean {
  const described = describedIn(signs, scene);
  const isDescription = ({ first }: Hit) => described.some(({ from, to }) => first >= from && first < to);
  return (hit) => isAttribute(hit, signs, scene) || isDescription(hit);
}

type Words = Pick<Signs, 'isBefore' | 'isRelative'>;

/** A participle between an article or a preposition and its noun: `eine vereinbarte Waffenruhe`, `mit dringend benötigten Waffen`. */
function isAttribute(
  { sign, first, last }: Hit,
  { isBefore }: Words,
  { list, cue }: Pick<Scene, 'list' | 'cue'>,
): boolean {
  const next = list[first + 1];
  if (!VERBS.has(sign) || first !== last || first === cue || !isNoun(next) || !ENDING.test(list[first]?.low ?? ''))
    return false;
  const isBehind = (at: number) => isBefore(list[at]?.low ?? '');
  return isBehind(first - 1) || (!isNoun(list[first - 1]) && isBehind(first - 2));
}

/** What is shown by verbs, which have participles. */
const VERBS: ReadonlySet<Sign> = new Set<Sign>(['condemn', 'demand', 'oppose', 'plan', 'rebut', 'reverse', 'support']);
/** Endings of participles that stand before a noun. */
const ENDING = /(?:t|n)e[mnrs]?$/;
const isNoun = (token: Token | undefined): boolean => token?.isWord === true && /^\p{Lu}/u.test(token.text);

const MARK = /^[,.;:!?]$/;

/** `Sagte Merz, der mit ...`, and not `sagte Merz, die Sanktionen ...`: what a relative clause says of the speaker behind the verb of saying. */
const describedIn = (
  { isBefore, isRelative }: Words,
  { list, own, cue }: Pick<Scene, 'list' | 'own' | 'cue'>,
): readonly { readonly from: number; readonly to: number }[] =>
  own.flatMap((at) => {
    if (cue < 0 || at < cue) return [];
    let comma = at + 1;
    while (comma <= at + NAME && list[comma]?.text !== ',') comma++;
    const [pronoun, next] = [list[comma + 1]?.low ?? '', list[comma + 2]?.low ?? ''];
    if (comma > at + NAME || !isRelative(pronoun) || !isBefore(next)) return [];
    let end = comma + 1;
    while (end < list.length && !MARK.test(list[end]?.text ?? '')) end++;
    return [{ from: comma, to: end }];
  });
