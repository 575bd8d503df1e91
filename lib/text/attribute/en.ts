import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { originsEn } from './en-origins';
import { peopleEn } from './en-people';
import { holdEn, sayEn } from './en-verbs';

/** English: who says what. */
export const en: AttributionData = {
  ...bare,
  lang: 'en',
  say: sayEn,
  hold: holdEn,
  before: entries(`
    according to; as far as; call|,s/demand|,s/warning|,s/threat|,s … came/come/comes from; citing;
    criticism/praise/support/condemnation/opposition/resistance … came/comes from; from *'s perspective;
    from *'s point of view; in *'s eyes/opinion/view/words; in the *'s eyes/opinion/view/words; in the opinion of;
    in the view of; in the words of; quoting;
  `),
  noun: entries(`
    acceptance … of; accusation|,s that; answer … is/was; appeal|,s for/to; approval of; backing for;
    call|,s for/on/to; claim|,s that; condemnation of; criticism of; decision on/to; demand|,s for/that/to;
    denial|,s of/that; endorsement of; insistence on/that; line … is/was; message … is/was; offer|,s of/to;
    opposition to; plea|,s for; pledge|,s of/to; position … is/remains/was; promise|,s of/to;
    proposal|,s for/of/that/to; push for; readiness to; refusal of/to; rejection of; request|,s for; resistance to;
    response … is/was; stance … is/remains/was; suggestion|,s that; support for; threat|,s of/to; veto of/on;
    view is/was; warning|,s of/that; willingness to;
  `),
  aside: ['per'],
  standing: ['for', 'the position of', 'the stance of'],
  judged: ['is', 'means', 'off the table', 'remains', 'unchanged', 'was'],
  carry: ['in her view', 'in his view', 'in his words', 'in their view'],
  silent: entries(`
    ask|,s,ed … about/how/if/what/when/where/whether/who/why; be|,en asked; call|,s between/with;
    could not be reached; declin|es,ed to answer/be/comment/discuss/elaborate/give;
    did/does/do/has/have/had not discuss|,ed;
    did/does/do/has/have/had not say|,said how/if/what/when/where/whether/who/why;
    did/does/do/has/have/had not … answer|,ed; did/does/do/has/have/had not … comment|,ed;
    did/does/do/has/have/had not … elaborate|,d; did/does/do/has/have/had not … mention|,ed;
    did/does/do/has/have/had not … refer|,red; did/does/do/has/have/had not … repl|y,ied;
    did/does/do/has/have/had not … respond|,ed; did/does/do/has/have/had not … specif|y,ied;
    didn't/hasn't/haven't … comment|,ed; due to *; expected to *; likely to *; made/make/makes no mention; no comment;
    no mention; phone call|,s; poised to *; refus|es,ed to answer/be/comment/discuss/elaborate; report|s,ed,ing from;
    sa|id,y,ys nothing about/of/on; scheduled to *; set to *; spoke by; spoke for; spoke on; spoke with; spoken by;
    spoken with; yet to *;
  `),
  tails: ['briefed on', 'close to', 'familiar with', 'involved in', 'with direct knowledge', 'with knowledge'],
  pronouns: { f: ['she'], m: ['he'], many: ['it', 'they'] },
  first: entries(`
    i; i'd; i'll; i'm; i've; me; my; our; ours; us; we; we'll; we're; we've;
  `),
  firstSubjects: entries("i; i'd; i'll; i'm; i've; we; we'd; we'll; we're; we've;"),
  phasal: entries(`
    appear|,ed,s; be|gan,gin,gins,gun; bother|,ed,s; continu|e,ed,es,ing; forced; hasten|,ed,s; hurr|ied,ies; keen; on;
    proceed|,ed,s; quick; rush|ed,es; seek|,ing,s; seem|,ed,s; sought; start|,ed,s; used;
  `),
  quoting: ['continu|e,ed,es,ing', 'goes', 'went'],
  former: ['ex', 'former', 'onetime', 'ousted', 'retired', 'then'],
  honorifics: entries('dear; dr; lady; lord; madam; madame; miss; mister; mr; mrs; ms; prof; sir;'),
  nounsBefore: true,
  salutes: {
    'president of ukraine': ['dear ukrainians', 'fellow ukrainians', 'glory to ukraine', 'ukrainians !'],
    'russian president': ['citizens of russia', 'fellow russians'],
    'us president': ['fellow americans'],
  },
  speech: ['address', 'addressed', 'briefing', 'remarks', 'speech', 'statement', 'transcript'],
  opinion: ['column', 'columnist', 'commentary', 'editorial', 'op-ed', 'opinion', 'viewpoint'],
  interview: ['conversation', 'interview', 'q&a'],
  answer: ['a', 'answer'],
  articles: ['a', 'an', 'any', 'every', 'her', 'his', 'its', 'my', 'no', 'our', 'the', 'their', 'your'],
  infinitive: 'to',
  infinitives: ['*'],
  auxiliaries: entries(`
    are; be; been; being; did; do; does; had; has; have; is; was; were; will; would;
  `),
  passive: ['are', 'be', 'been', 'being', 'is', 'was', 'were'],
  active: ['cited', 'quoted'],
  agents: ['by'],
  governing: entries(`
    about; above; across; after; against; along; alongside; amid; among; around; as; at; before; behind; between; by;
    despite; during; for; from; in; inside; into; like; near; of; off; on; onto; outside; over; since; than; through;
    to; toward; towards; under; until; upon; via; whose; with; within; without;
  `),
  clausal: ['after', 'before', 'since', 'than', 'until'],
  subordinating: [
    'after',
    'although',
    'because',
    'before',
    'if',
    'since',
    'though',
    'unless',
    'when',
    'whereas',
    'while',
  ],
  dependent: entries(
    'after; although; because; before; if; since; that; though; until; when; where; whether; which; while; whom;',
  ),
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
    a; all; an; another; any; both; each; every; her; his; its; many; most; no; one; other; our; several; some; that;
    the; their; these; this; those; three; two;
  `),
  conjunctions: ['and', 'as well as', 'or'],
  plural: ['ia', 's'],
  definite: ['the'],
  anybody: ['a', 'an'],
  completing: ['of'],
  adjectives: entries(`
    al; an; ed; er; ese; ful; ian; ic; ing; ior; ish; ive; ld; new; nt; or; ous; ry; top; ty;
  `),
  adverbs: entries(`
    again; already; also; although; always; april; asked; august; because; besides; bluntly; but; clearly; december; despite;
    earlier; ever; explicitly; february; firmly; first; flatly; frequently; friday; furthermore; had; has; have; here; how; however; if; immediately;
    in; indeed; instead; january; july; june; just; later; march; maybe; meanwhile; monday; moreover; never; nevertheless;
    nonetheless; november; now; october; often; on; once; only; openly; perhaps; previously; publicly; rarely; recently; repeatedly;
    reportedly; saturday; seldom; separately; september; simply; since; so; still; strongly; sunday; then; there; therefore; though;
    thursday; today; too; tuesday; usually; wednesday; what; when; where; whereas; whether; while; why; yesterday; yet;
  `),
  people: peopleEn,
  relatives: ['who'],
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
