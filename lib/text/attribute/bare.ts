import { entries } from '../entries';

/** Small words inside names that are written with Latin letters. */
const latinParticles: readonly string[] = entries(`
  al; bin; da; de; del; della; di; dos; du; el; la; le; van; van de; van den; van der; von; von der;;
`);

/** What a language need not have; the lists of a new one are written over it. */
export const bare = {
  particles: latinParticles,
  relatives: [],
  relativeSigns: [],
  groupWords: [],
  singularGroups: [],
  aside: [],
  after: [],
  standing: [],
  noun: [],
  judged: [],
  carry: [],
  reported: [],
  maybeReported: [],
  salutes: {},
  articles: [],
  linking: [],
  within: [],
  passive: [],
  state: [],
  active: [],
  agents: [],
  agentPlaces: [],
  infinitives: [],
  infinitive: null,
  participleSign: null,
  participles: [],
  plurals: [],
  singulars: [],
  commonNouns: [],
  citation: null,
  accounts: [],
  organs: [],
  definite: [],
  feminine: [],
  feminineArticle: null,
  subordinating: [],
  completing: [],
  genitive: [],
  hasSmallPeoples: false,
  oblique: { f: [], m: [], x: [] },
  upright: [],
  about: [],
  capitals: 'names',
} as const;
