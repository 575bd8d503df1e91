import { withComplements } from './complements';
import type { Found } from './found';
import type { Hit } from './signs';
import { farFrom, negationsOf, opposite, reversals, type Scene, sideOf, type Vote } from './votes';

/** The words that count, each turned by its negations and by words that end the topic's thing. */
export function votesIn(found: Found, scene: Scene): readonly Vote[] {
  const { hits, negations, data } = found;
  const reach = { clauseOf: scene.clauseOf, before: data.negationBefore, reach: data.negationAfter };
  const endings = reversals(hits, scene);
  const ending = endings.map((hit) => ({ hit, by: negationsOf(hit, negations, reach) }));
  const plain = hits.flatMap((hit) => {
    const side = hit.sign === 'reverse' && !scene.isEnding && !endings.includes(hit) ? null : sideOf(hit, scene);
    return side ? [{ hit, side, by: negationsOf(hit, negations, reach) }] : [];
  });
  const said = plain.filter(({ hit }) => !isMere(hit, scene));
  const acts = plain.filter(({ hit }) => !isNoun(hit, found, scene));
  const counted = (said.length > 0 ? said : acts).filter((one, at, all) => !isModal(one, all.slice(at + 1), scene));
  const votes = counted.map(({ hit, side, by }): Vote => {
    const isEnding = (one: (typeof ending)[number]) => one.by.filter((no) => !by.includes(no)).length % 2 === 0;
    const isEndedBy = (one: Hit) => hit.sign !== 'reverse' || (one !== hit && isNoun(one, found, scene));
    const ended = ending.filter((one) => isEnding(one) && isEndedBy(one.hit)).length;
    const isTurned = (by.length + ended) % 2 === 1;
    return { hit, side: isTurned ? opposite[side] : side, far: farFrom(hit, scene), isEnded: ended % 2 === 1 };
  });
  return withComplements(votes, found, scene);
}

type Plain = { readonly hit: Hit; readonly by: readonly Hit[] };

/** `Does not want to rule out`: of a verb of wanting and what is wanted in one clause, a negation that both have counts once. */
const isModal = (one: Plain, later: readonly Plain[], { clauseOf }: Scene): boolean =>
  one.hit.sign === 'support' &&
  later.some(
    ({ hit, by }) =>
      (hit.sign === 'support' || hit.sign === 'oppose') &&
      hit.first > one.hit.last &&
      clauseOf(hit.first) === clauseOf(one.hit.first) &&
      by.some((no) => one.by.includes(no)),
  );

/** Doing or ending a thing shows a side only where no word says it; so does harm without what does it. */
const isMere = (hit: Hit, { topicAt }: Scene): boolean =>
  hit.sign === 'plan' || hit.sign === 'reverse' || (hit.sign === 'bad' && topicAt.length === 0);

/** `The extension of the sanctions`: what an act is called is an act of the holder's only where the holder is in its clause. */
const isNoun = ({ first }: Hit, { hits }: Found, { own, clauseOf }: Scene): boolean =>
  hits.some((hit) => hit.sign === 'act' && hit.first === first) && !own.some((at) => clauseOf(at) === clauseOf(first));
