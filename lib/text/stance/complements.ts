import type { Found } from './found';
import type { Hit } from './signs';
import { anySideOf, isRefusing, opposite, type Scene, type Vote } from './votes';

/** Words between a verb and the clause that says what is welcomed or regretted, at most. */
const COMPLEMENT_REACH = 4;
/** Words between a verb of refusing and what is refused, at most. */
const REFUSED = 2;

/** The words for and against once what is refused, welcomed or demanded in them is counted with the verb that says so. */
export const withComplements = (votes: readonly Vote[], found: Found, scene: Scene): readonly Vote[] =>
  withThat(withInfinitives(withoutRefused(votes, scene), found, scene), found, scene);

/** `Refused to agree`, `refused to rule out`: who refuses to be for a thing is against it, and the other way round. */
const withoutRefused = (votes: readonly Vote[], { clauseOf }: Scene): readonly Vote[] =>
  votes.flatMap((vote, index) => {
    const isRefusedBy = (one: Vote, other: Vote | undefined) =>
      isRefusing(one.hit, other?.hit) &&
      other !== undefined &&
      follows(one.hit, other.hit) &&
      clauseOf(other.hit.first) === clauseOf(one.hit.last);
    if (isRefusedBy(vote, votes[index + 1])) return [];
    const before = votes[index - 1];
    return before && isRefusedBy(before, vote) ? [{ ...vote, side: opposite[vote.side] }] : [vote];
  });

/** Whether what is refused stands right behind the verb that refuses it, or between its halves: `wies | Bedenken gegen ... | zurück`. */
function follows(verb: Hit, { first, last }: Hit): boolean {
  const isInside = verb.sign === 'rebut' && verb.isGapped && first > verb.first && last < verb.last;
  const far = first - (isInside ? verb.first : verb.last);
  return far > 0 && far <= REFUSED;
}

/** `Not ready, to agree to a truce`: the infinitive after a comma says what the verb before it is for or against. */
function withInfinitives(votes: readonly Vote[], { hits, negations }: Found, { clauseOf }: Scene): readonly Vote[] {
  const gone = new Set<Vote>();
  const turned = votes.map((vote): Vote => {
    if (gone.has(vote) || !(isPosition(vote.hit) || vote.hit.sign === 'bad')) return vote;
    const next = clauseOf(vote.hit.last) + 1;
    if (!hits.some(({ sign, last }) => sign === 'infinitive' && clauseOf(last) === next)) return vote;
    const inner = votes.filter((one) => one !== vote && isPosition(one.hit) && clauseOf(one.hit.first) === next);
    const [first] = inner;
    if (first) {
      for (const one of inner) gone.add(one);
      const isAgainst = [vote.side, first.side].filter((side) => side === 'oppose').length + (first.isEnded ? 1 : 0);
      return { ...first, side: isAgainst % 2 === 1 ? 'oppose' : 'support', far: Math.min(vote.far, first.far) };
    }
    const isInner = (hit: Hit) => clauseOf(hit.first) === next;
    const isEnding = hits.some((hit) => hit.sign === 'reverse' && isInner(hit));
    return !isEnding && negations.filter(isInner).length % 2 === 1 ? { ...vote, side: opposite[vote.side] } : vote;
  });
  return turned.filter((_, at) => !gone.has(votes[at] as Vote));
}

/** Whether a word says that somebody is for or against a thing, wants or refuses it. */
const isPosition = ({ sign }: Hit): boolean =>
  sign === 'support' || sign === 'demand' || sign === 'oppose' || sign === 'unintended' || sign === 'condemn';

/** Who regrets that something is not done is for it: what is said in the clause after `that` turns the word before it. */
function withThat(votes: readonly Vote[], { hits, negations }: Found, { clauseOf, isEnding }: Scene): readonly Vote[] {
  const isAgainst = (hit: Hit) => anySideOf(hit) === 'oppose' && !(isEnding && hit.sign === 'reverse');
  const inner = new Set<number>();
  const turned = votes.map((vote): Vote => {
    const { first, last, sign } = vote.hit;
    if (sign !== 'support' && sign !== 'oppose' && sign !== 'condemn') return vote;
    const that = hits.find((hit) => hit.sign === 'that' && hit.first > last && hit.first - last <= COMPLEMENT_REACH);
    if (!that || clauseOf(that.first) === clauseOf(first)) return vote;
    const clause = clauseOf(that.first);
    inner.add(clause);
    const against = hits.filter((hit) => clauseOf(hit.first) === clause && isAgainst(hit));
    const no = negations.filter((hit) => clauseOf(hit.first) === clause);
    const isNegative = (Math.min(against.length, 1) + no.length) % 2 === 1;
    return isNegative ? { ...vote, side: opposite[vote.side] } : vote;
  });
  return turned.filter(({ hit }) => !inner.has(clauseOf(hit.first)));
}
