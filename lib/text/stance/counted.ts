import { withComplements } from './complements';
import type { Found } from './found';
import type { Hit } from './signs';
import {
  farFrom,
  isBetween,
  isCue,
  isMere,
  negationsOf,
  opposite,
  reversals,
  type Scene,
  sideOf,
  type Vote,
} from './votes';

/** The words that count, each turned by its negations and by words that end the topic's thing. */
export function votesIn(found: Found, scene: Scene): readonly Vote[] {
  const { hits, negations, data } = found;
  const reach = { clauseOf: scene.clauseOf, before: data.negationBefore, reach: data.negationAfter };
  const endings = reversals(hits, scene);
  const ending = endings.map((hit) => ({ hit, by: negationsOf(hit, negations, reach) }));
  const plain = hits.flatMap((hit) => {
    const isEnding = scene.isEnding || (endings.includes(hit) && !endings.some((verb) => isBetween(hit, verb)));
    const side = hit.sign === 'reverse' && !isEnding ? null : sideOf(hit, scene);
    return side ? [{ hit, side, by: negationsOf(hit, negations, reach) }] : [];
  });
  // Harm without what does it shows a side only where nothing else does.
  const told = framedIn(plain, scene);
  const said = told.filter(({ hit }) => !isMere(hit) && !(hit.sign === 'bad' && scene.topicAt.length === 0));
  const counted = (said.length > 0 ? said : actsIn(told, found, scene)).filter(
    (one, at, all) => !isModal(one, all.slice(at + 1), scene),
  );
  const votes = counted.map(({ hit, side, by }): Vote => {
    const isEnding = (one: (typeof ending)[number]) => one.by.filter((no) => !by.includes(no)).length % 2 === 0;
    const isEnded = ({ hit: one }: (typeof ending)[number]) =>
      hit.sign !== 'reverse' || (one !== hit && (isNoun(one, found) || isBetween(one, hit)));
    const isNear = ({ hit: { first } }: (typeof ending)[number]) =>
      !isTelling(hit, scene) ||
      scene.clauseOf(first) === scene.clauseOf(hit.first) ||
      !counted.some((one) => one.hit !== hit && scene.clauseOf(one.hit.first) === scene.clauseOf(first));
    const ended = ending.filter((one) => isEnding(one) && isEnded(one) && isNear(one)).length;
    const isTurned = (by.length + ended) % 2 === 1;
    return { hit, side: isTurned ? opposite[side] : side, far: farFrom(hit, scene), isEnded: ended % 2 === 1 };
  });
  return withComplements(votes, found, scene);
}

/** `Aid must not cease, he urged`, `announced they would not pay`: where the clause of a verb of demanding or promising does not name the topic, what it says decides. */
function framedIn(plain: readonly Plain[], scene: Scene): readonly Plain[] {
  const names = ({ hit }: Plain) =>
    scene.topicAt.some(({ first }) => scene.clauseOf(first) === scene.clauseOf(hit.first));
  const isFrame = (one: Plain) =>
    isTelling(one.hit, scene) &&
    !names(one) &&
    plain.every(({ hit, side }) => hit.first !== one.hit.first || side === one.side);
  return plain.some(names) ? plain.filter((one) => !isFrame(one)) : plain;
}

/** Whether a word for a thing is the verb by which the holder speaks. */
const isTelling = (hit: Hit, scene: Scene): boolean =>
  (hit.sign === 'support' || hit.sign === 'demand') && isCue(hit, scene);

/** Verbs of doing or ending a thing; what an act is called where there is none, and the holder is in its clause. */
function actsIn(plain: readonly Plain[], found: Found, { own, clauseOf }: Scene): readonly Plain[] {
  const verbs = plain.filter(({ hit }) => !isNoun(hit, found));
  if (verbs.length > 0) return verbs;
  return plain.filter(({ hit }) => own.some((at) => clauseOf(at) === clauseOf(hit.first)));
}

type Plain = Omit<Vote, 'far' | 'isEnded'> & { readonly by: readonly Hit[] };

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

/** `The extension of the sanctions`: a word that is what an act is called. */
const isNoun = ({ first }: Hit, { hits }: Found): boolean =>
  hits.some((hit) => hit.sign === 'act' && hit.first === first);
