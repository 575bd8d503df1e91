import { tokens } from '../../../lib/text/attribute/tokens';
import type { Sign } from '../../../lib/text/stance/data';
import { clausesIn, distancesIn } from '../../../lib/text/stance/near';
import type { Hit } from '../../../lib/text/stance/signs';
import type { Scene } from '../../../lib/text/stance/votes';

// Scenes in letters: `me` is the holder, `they` somebody else, `says` the holder's verb of saying, `topic` the topic's words,
// `and` begins a clause; a word that is the name of a sign, `support`, is such a sign. All else says nothing.

const SIGNS = [
  'support',
  'demand',
  'plan',
  'good',
  'oppose',
  'unintended',
  'condemn',
  'threat',
  'rebut',
  'bad',
  'reverse',
] as const;
const OTHER_SIGNS = ['evil', 'negation', 'without', 'event'] as const;

/** The scene of a text, and the signs in it. */
export function sceneOf(text: string, isEnding = false) {
  const list = tokens(text);
  const range = { from: 0, to: list.length };
  const places = (word: string) => list.flatMap(({ low }, at) => (low === word ? [at] : []));
  const hitsOf = (signs: readonly Sign[]) =>
    list.flatMap(({ low }, at): Hit[] => {
      const sign = signs.find((one) => one === low);
      return sign ? [{ sign, first: at, last: at, isNegative: false, isGapped: false }] : [];
    });
  const scene: Scene = {
    ...{ list, isEnding, cue: places('says')[0] ?? -1, others: places('they'), own: places('me') },
    topicAt: places('topic').map((at) => ({ first: at, last: at })),
    distance: distancesIn(list, range),
    clauseOf: clausesIn(list, range, (word) => word === 'and'),
  };
  return { scene, hits: hitsOf([...SIGNS, ...OTHER_SIGNS]), negations: hitsOf(['negation', 'without']) };
}

/** The first sign of a text that is no negation, and its scene. */
export function first(text: string, isEnding = false) {
  const { scene, hits, negations } = sceneOf(text, isEnding);
  const hit = hits.find(({ sign }) => sign !== 'negation' && sign !== 'without');
  if (!hit) throw new Error(`expected a sign in: ${text}`);
  return { scene, hit, hits, negations };
}

/** So many words that say nothing. */
export const far = (words: number) => Array.from({ length: words }, () => 'x').join(' ');
