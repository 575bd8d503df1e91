import type { Lang } from '../../rows';

/** The words that show for or against; phrases in the notation of attribute/phrases.ts, lower case, every list sorted. */
export type StanceData = {
  readonly lang: Lang;
  /** Being for, wanting, thanking, offering, agreeing: counts when it is the holder who does it. */
  readonly support: readonly string[];
  /** Verbs among those of being for a thing by which one stands up for it: being for it even where a topic is a claim. */
  readonly stand: readonly string[];
  /** What must or should be: counts whoever the subject is. */
  readonly demand: readonly string[];
  /** Doing a thing, or going to: counts for the topic that is named beside it. */
  readonly plan: readonly string[];
  /** Praise of a thing and the good that comes of it: counts for the topic that is named beside it. */
  readonly good: readonly string[];
  /** Saying that somebody else did or wants something. */
  readonly accuse: readonly string[];
  /** What others say, as a noun: rejecting it is saying that it is not so. */
  readonly hearsay: readonly string[];
  /** Being against, refusing, criticising: counts when it is the holder who does it. */
  readonly oppose: readonly string[];
  /** Condemning a deed or an idea: being against it even where a topic is a claim; counts when it is the holder who does it. */
  readonly condemn: readonly string[];
  /** Small words that are for and against only where they are the holder's own predicate: `Венгрия | против`. */
  readonly pro: readonly string[];
  readonly contra: readonly string[];
  /** Announcing an answer to a thing: being against it, even where it has not come yet. */
  readonly threat: readonly string[];
  /** Rejecting what somebody says: being against a thing, denying a claim. */
  readonly rebut: readonly string[];
  /** Blame of a thing and the harm that comes of it: counts for the topic that is named beside it. */
  readonly bad: readonly string[];
  /** Ending, reducing, delaying: turns round what is said of its object. */
  readonly reverse: readonly string[];
  /** Nouns among those of doing or ending a thing: an act of nobody's, but where the holder is in the clause. */
  readonly act: readonly string[];
  /** What everybody wants to end, so that ending it turns nothing: war, suffering. */
  readonly evil: readonly string[];
  /** Taking place, existing: says nothing of for or against, and negated that it is not so. */
  readonly occur: readonly string[];
  /** What happened, told without a side: casualties, damage, fires. */
  readonly event: readonly string[];
  /** How a question begins that is none: `why should we`. */
  readonly rhetoric: readonly string[];
  /** Only if, not before, on condition. */
  readonly condition: readonly string[];
  /** The same where it begins a clause: a verb that stands first, and one after the comma: `zieht Moskau ab, werde ...`. */
  readonly inverted: readonly string[];
  /** Only with, not without: who says so of the topic's thing is for it, and of anything else makes a condition of it. */
  readonly need: readonly string[];
  /** If, when: a condition only beside a word for or against. */
  readonly maybe: readonly string[];
  /** Saying that something is not so. */
  readonly deny: readonly string[];
  /** Having no such plan: being against a thing, and a denial where a topic is a claim. */
  readonly unintended: readonly string[];
  readonly negation: readonly string[];
  /** Negative words that are one negation with another of their clause: `никаких уступок не будет`; empty in a language where each counts. */
  readonly concord: readonly string[];
  /** A negation of what stands after it only: `ohne`. */
  readonly without: readonly string[];
  /** Leaving open what one thinks of a thing. */
  readonly open: readonly string[];
  /** Words that begin what somebody welcomes or regrets. */
  readonly that: readonly string[];
  /** Words that make an infinitive whose clause a comma sets off: `not ready, to ...`; empty in a language that sets none. */
  readonly infinitive: readonly string[];
  /** Words that begin another clause, as a comma does. */
  readonly joint: readonly string[];
  /** Words before a noun and its participle, articles and prepositions; none where a verb and a participle before a noun do not look alike. */
  readonly before?: readonly string[];
  /** Words that begin a clause on a name before it. */
  readonly relative?: readonly string[];
  /** Phrases whose words do not count for what they are elsewhere: `nicht nur`, `even if`. */
  readonly pseudo: readonly string[];
  /** Words before and after a verb in which a negation counts for it. */
  readonly negationBefore: number;
  readonly negationAfter: number;
};

/** What a word or phrase is a sign of: the name of its list. */
export type Sign = {
  [Key in keyof StanceData]-?: StanceData[Key] extends readonly string[] ? Key : never;
}[Exclude<keyof StanceData, 'before' | 'relative'>];
