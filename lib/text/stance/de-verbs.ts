import {
  condemning,
  demanding,
  denying,
  ending,
  furthering,
  opposing,
  rebutting,
  supporting,
} from '../attribute/de-sides';
import { families } from './de-families';

/** German verbs of being for something, in all their forms. */
export const supportDe = families(supporting);

/** German verbs of demanding, in all their forms. */
export const demandDe = families(demanding);

/** German verbs of helping a thing along, in all their forms. */
export const planDe = families(furthering);

/** German verbs of condemning a deed or standing against an idea, in all their forms. */
export const condemnDe = families(condemning);

/** German verbs of being against something, in all their forms. */
export const opposeDe = families(opposing);

/** German verbs of rejecting what somebody says, in all their forms. */
export const rebutDe = families(rebutting);

/** German verbs of saying that a thing is not so, in all their forms. */
export const denyDe = families(denying);

/** German verbs of ending, reducing and hindering, in all their forms. */
export const reverseDe = [
  ...families(ending),
  ...families({
    strong: `:unterbricht,unterbrechen,unterbrach,unterbrachen,unterbrochen ab:tritt,treten,trat,traten,getreten`,
  }),
];

const PARTICLES = 'ab|an|auf|aus|bei|ein|fest|frei|gut|hin|hinaus|mit|um|vor|voran|zu|zurück';
const inside = new RegExp(`^(?:${PARTICLES})zu\\p{L}+n$`, 'u');

/** What makes a German infinitive: `zu`, which verbs with a particle have inside. */
export const infinitiveDe: string = [
  'zu',
  ...[supportDe, demandDe, planDe, condemnDe, opposeDe, rebutDe, denyDe, reverseDe]
    .flat()
    .filter((word) => inside.test(word)),
].join('/');
