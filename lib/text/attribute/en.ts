import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { originsEn } from './en-origins';
import { holdEn, sayEn } from './en-verbs';

/** English: who says what. */
export const en: AttributionData = {
  ...bare,
  lang: 'en',
  say: sayEn,
  hold: holdEn,
  before: entries(`
    according to; citing; in the opinion of; in the view of; in the words of; quoting;
  `),
  aside: ['per'],
  standing: ['for', 'the position of', 'the stance of'],
  judged: ['is', 'means', 'off the table', 'remains', 'unchanged', 'was'],
  carry: ['in her view', 'in his view', 'in his words', 'in their view'],
  pronouns: { f: ['she'], m: ['he'], many: ['it', 'they'] },
  first: entries(`
    i; i'd; i'll; i'm; i've; me; my; our; ours; us; we; we'll; we're; we've;
  `),
  salutes: {
    'president of ukraine': ['dear ukrainians', 'fellow ukrainians', 'glory to ukraine', 'ukrainians !'],
    'russian president': ['citizens of russia', 'fellow russians'],
    'us president': ['fellow americans'],
  },
  speech: ['address', 'addressed', 'briefing', 'remarks', 'speech', 'statement', 'transcript'],
  opinion: ['column', 'columnist', 'commentary', 'editorial', 'op-ed', 'opinion', 'viewpoint'],
  interview: ['conversation', 'interview', 'q&a'],
  answer: ['a', 'answer'],
  articles: ['a', 'an', 'her', 'his', 'its', 'our', 'the', 'their'],
  auxiliaries: entries(`
    are; be; been; being; did; do; does; had; has; have; is; was; were; will; would;
  `),
  passive: ['are', 'be', 'been', 'being', 'is', 'was', 'were'],
  active: ['cited', 'quoted'],
  agents: ['by'],
  governing: entries(`
    about; above; across; after; against; along; alongside; amid; among; around; as; at; before; behind; between;
    by; despite; during; for; from; in; inside; into; like; near; of; off; on; onto; outside; over; since; than;
    through; to; toward; towards; under; until; upon; via; whose; with; within; without;
  `),
  linking: ['and', 'for', 'in', 'of', 'on', 'to'],
  authorities: [
    'administration',
    'authorities',
    'delegation',
    'diplomats',
    'forces',
    'government',
    'leadership',
    'negotiators',
    'officials',
    'parliament',
    'side',
  ],
  accounts: ['accounts', 'reports'],
  bodies: [
    'agency',
    'alliance',
    'bloc',
    'commission',
    'department',
    'ministry',
    'organisation',
    'organization',
    'party',
  ],
  comparing: ['as', 'like'],
  determiners: entries(`
    a; all; an; another; any; both; each; every; her; his; its; many; most; no; one; other; our; several; some;
    that; the; their; these; this; those; three; two;
  `),
  conjunctions: ['and', 'or'],
  plural: ['ia', 's'],
  definite: ['the'],
  completing: ['of'],
  adjectives: entries(`
    al; an; ed; er; ese; ful; ian; ic; ing; ior; ish; ive; ld; new; nt; or; ous; ry; top; ty;
  `),
  adverbs: entries(`
    again; already; also; although; april; asked; august; because; besides; bluntly; but; clearly; december;
    despite; earlier; explicitly; february; first; friday; furthermore; had; has; have; here; how; however; if;
    immediately; in; indeed; instead; january; july; june; later; march; maybe; meanwhile; monday; moreover; never;
    nevertheless; nonetheless; november; now; october; on; once; only; perhaps; previously; publicly; recently;
    repeatedly; reportedly; saturday; separately; september; simply; since; so; still; sunday; then; there;
    therefore; though; thursday; today; too; tuesday; wednesday; what; when; where; whereas; whether; while; why;
    yesterday; yet;
  `),
  people: entries(`
    activist|,s; administration; adviser|,s; advisor|,s; agency; aide|,s; allies; ambassador|,s; analyst|,s; army;
    attorney|,s; authorities; author|,s; billionaire; campaign; candidate|,s; capitals; chairman; chairwoman;
    chancellor; chief|,s; commander|,s; commission; committee; congressman; correspondent|,s; council; countries;
    court; critics; delegation; democrat|,s; department; diplomat|,s; director; doctor|,s; economist|,s; editor|,s;
    embassy; envoy|,s; executive|,s; experts; expert|,s; general; government; governments; governor|,s;
    historian|,s; investigator|,s; journalist|,s; judge|,s; kremlin; lawmaker|,s; lawyer|,s; leader|,s; manager;
    mayor|,s; media; members; military; minister|,s; ministry; monitors; nations; negotiator|,s; neighbors;
    neighbours; nominee; observers; officer|,s; official|,s; opponents; panel; parliament; police; politician|,s;
    powers; premier; president|,s; prime; professor|,s; prosecutor|,s; reporter|,s; report|,s; representative|,s;
    republican|,s; researcher|,s; resident|,s; scholar|,s; scientist|,s; secretary; senator|,s; sheriff;
    soldier|,s; source|,s; spokesman; spokesmen; spokesperson; spokespersons; spokeswoman; staff; statement;
    states; strategist|,s; supporters; supporter|,s; survivor|,s; team; veteran|,s; voters; witness|,es; writer;
  `),
  voices: entries(`
    aide; ambassador; official; officials; representative; representatives; spokesman; spokesperson; spokeswoman;
    statement;
  `),
  papers: ['analysis', 'communique', 'document', 'letter', 'paper', 'report', 'statement', 'study'],
  oblique: { f: ['s'], m: ['s'], x: ['s'] },
  origins: originsEn,
  participles: ['*ing'],
  order: 'before',
};
