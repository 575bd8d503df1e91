import type { Lang } from '../../rows';
import { inflect } from '../forms/inflect';
import { cs } from './cs';
import type { AttributionData } from './data';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { type Origins, originsOf } from './origins';
import { type Phrases, partsOf, phrases } from './phrases';
import { pl } from './pl';
import { ru } from './ru';
import { uk } from './uk';
import { rememberedTest, wordTest } from './words';

/** say: an act of saying. hold: a stance verb. before, after: a word beside the source. standing: a narrated position. noun: a position as a noun. done: a participle. */
export type CueKind = 'say' | 'hold' | 'done' | 'before' | 'aside' | 'after' | 'standing' | 'noun';
type Test = (word: string) => boolean;

/** The attribution words of a language, ready for look-up. */
export type Language = {
  readonly data: AttributionData;
  readonly cues: Phrases<CueKind>;
  readonly carry: Phrases<true>;
  readonly silent: Phrases<true>;
  readonly tails: Phrases<true>;
  readonly headlines: Phrases<true>;
  /** Greetings, with the office that speaks them. */
  readonly salutes: Phrases<string>;
  readonly origins: Origins;
  /** The nominative of one of `people` in another case, by the form; empty where nouns do not decline. */
  readonly nominatives: ReadonlyMap<string, string>;
  /** Whether a word may stand for somebody though it is no name: a pronoun, a noun for people, a country's word. */
  readonly isTelling: Test;
  readonly is: Readonly<
    Record<
      | 'auxiliary'
      | 'adverb'
      | 'determiner'
      | 'genitive'
      | 'governing'
      | 'clausal'
      | 'dependent'
      | 'linking'
      | 'within'
      | 'passive'
      | 'state'
      | 'active'
      | 'authority'
      | 'account'
      | 'body'
      | 'judged'
      | 'anybody'
      | 'people'
      | 'organ'
      | 'head'
      | 'infinitive'
      | 'participle'
      | 'plural'
      | 'singular'
      | 'commonNoun'
      | 'agent'
      | 'agentPlace'
      | 'instrumental'
      | 'voice'
      | 'paper'
      | 'reported'
      | 'maybeReported'
      | 'first'
      | 'firstSubject'
      | 'phasal'
      | 'quoting'
      | 'former'
      | 'utterance'
      | 'honorific'
      | 'speech'
      | 'interview'
      | 'opinion'
      | 'relative'
      | 'indefinite'
      | 'relativeSign'
      | 'groupWord'
      | 'singularGroup'
      | 'answer'
      | 'she'
      | 'he'
      | 'they',
      Test
    >
  >;
};

/** All languages that say who says what. */
export const attributionData: Readonly<Record<Lang, AttributionData>> = { cs, de, en, es, fr, it, pl, ru, uk };
const compiled = new Map<Lang, Language>();

/** The attribution words of a language, compiled at first use; null for a language that has none. */
export function languageOf(lang: Lang): Language | null {
  const base = lang.slice(0, 2);
  const ready = compiled.get(base);
  if (ready) return ready;
  const data = attributionData[base];
  if (!data) return null;
  const made = compile(data);
  compiled.set(base, made);
  return made;
}

function compile(data: AttributionData): Language {
  const kinds: readonly CueKind[] = ['say', 'hold', 'done', 'before', 'aside', 'after', 'standing', 'noun'];
  const joins = [...data.conjunctions, ...data.comparing];
  const marks = (list: readonly string[]) =>
    phrases(
      list.map((text) => [text, true] as const),
      joins,
    );
  const is = testsOf(data);
  const origins = originsOf(data.origins);
  return {
    data,
    cues: phrases(
      kinds.flatMap((kind) => data[kind].map((text) => [text, kind] as const)),
      joins,
    ),
    carry: marks(data.carry),
    silent: marks(data.silent),
    tails: marks(data.tails),
    headlines: marks(data.headlines),
    salutes: phrases(
      Object.entries(data.salutes).flatMap(([office, list]) => list.map((text) => [text, office] as const)),
    ),
    origins,
    nominatives: data.oblique.m.length > 0 && data.order === 'either' ? nominativesOf(data) : new Map(),
    isTelling: rememberedTest((word) => isTelling(word, is, origins)),
    is,
  };
}

/** The other cases of nouns for people, each with its noun. */
function nominativesOf({ lang, people }: AttributionData): ReadonlyMap<string, string> {
  const options = { lang, kind: 'org', gender: null, full: true, fixed: false } as const;
  const nouns = people.flatMap((entry) => [...(partsOf(entry)[0]?.words ?? [])]);
  return new Map(nouns.flatMap((noun) => inflect(noun, options).map((form) => [form, noun] as const)));
}

function isTelling(word: string, is: Language['is'], origins: Origins): boolean {
  const head = word.slice(word.indexOf('-') + 1);
  return (
    [is.he, is.she, is.they, is.people, is.body].some((test) => test(word)) ||
    [is.account, is.authority].some((test) => test(head)) ||
    origins.people(word) !== null ||
    origins.one(word) !== null
  );
}

function testsOf(data: AttributionData): Language['is'] {
  return {
    auxiliary: wordTest(data.auxiliaries),
    adverb: wordTest(data.adverbs),
    determiner: wordTest(data.determiners),
    genitive: wordTest(data.genitive),
    governing: wordTest(data.governing),
    clausal: wordTest(data.clausal),
    dependent: wordTest(data.dependent),
    linking: wordTest(data.linking),
    within: wordTest(data.within),
    passive: wordTest(data.passive),
    state: wordTest(data.state),
    active: wordTest(data.active),
    authority: wordTest(data.authorities),
    account: wordTest(data.accounts),
    body: wordTest(data.bodies),
    judged: wordTest(data.judged),
    anybody: wordTest(data.anybody),
    people: wordTest(data.people),
    organ: wordTest(data.organs),
    head: wordTest(data.heads),
    infinitive: wordTest(data.infinitives),
    participle: wordTest(data.participles),
    plural: wordTest(data.plurals),
    singular: wordTest(data.singulars),
    commonNoun: wordTest(data.commonNouns),
    agent: wordTest(data.agents),
    agentPlace: wordTest(data.agentPlaces),
    instrumental: wordTest(data.instrumental),
    voice: wordTest(data.voices),
    paper: wordTest(data.papers),
    reported: wordTest(data.reported),
    maybeReported: wordTest(data.maybeReported),
    first: wordTest(data.first),
    firstSubject: wordTest(data.firstSubjects),
    phasal: wordTest(data.phasal),
    quoting: wordTest(data.quoting),
    former: wordTest(data.former),
    utterance: wordTest(data.utterances),
    honorific: wordTest(data.honorifics),
    speech: wordTest(data.speech),
    interview: wordTest(data.interview),
    opinion: wordTest(data.opinion),
    relative: wordTest(data.relatives),
    indefinite: wordTest(data.indefinite),
    relativeSign: wordTest(data.relativeSigns),
    groupWord: wordTest(data.groupWords),
    singularGroup: wordTest(data.singularGroups),
    answer: wordTest(data.answer),
    she: wordTest(data.pronouns.f),
    he: wordTest(data.pronouns.m),
    they: wordTest(data.pronouns.many),
  };
}
