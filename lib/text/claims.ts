import type { Lang } from '../rows';
import { type Concepts, conceptLikeness } from './claim-concepts';
import type { Lexicon } from './types';

// Claims found again in other words: the weighted words of a sentence against those of the example sentences
// (cosine of tf-idf vectors; Salton and Buckley 1988), and whether the sentence is about the claim's topic. Claims that
// have no patterns are found by their concepts, too.

type Examples = Lexicon['examples'];
type Example = Examples[number];
type Posting = { readonly example: number; readonly weight: number };

/** Example sentences of claims, ready for comparison. */
export type ClaimIndex = {
  readonly examples: Examples;
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly rarity: (stem: string) => number;
  /** Examples of claims without patterns, and what each speaks of. */
  readonly plain: readonly {
    readonly example: Example;
    readonly concepts: Concepts;
    readonly stems: ReadonlySet<string>;
  }[];
};

/** A claim and how much it is alike, 0..1. */
type Likeness = { readonly id: string; readonly score: number };

/** What is compared: a sentence's own words, its language, its topics, and all topics and concepts found in it. */
export type Compared = {
  readonly text: string;
  readonly lang: Lang;
  readonly topics: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
};

/** Scores (0..1) below this are not reported; measured in docs/decisions/008-claims-by-similarity.md. */
export const leastSimilarity = 0.6;
/** The same for likeness of concepts. */
const leastConcepts = 0.7;
/** Words that two sentences of one language must share to be alike in their concepts. */
const FEWEST_WORDS = 2;
/** What being about the claim's topic is worth. */
const TOPIC_SHARE = 0.2;
/** Letters of a word that are compared, so that inflected forms meet. */
const STEM = 6;
/** Shorter words carry no claim. */
const SHORTEST = 4;
/** Words in common, at least: one rare name is no claim. */
const FEWEST = 3;

/** Weighs the words of example sentences by how few examples have them. Linear in the text. */
export function claimIndex(examples: Examples, conceptsIn?: (text: string, lang: Lang) => Concepts): ClaimIndex {
  const stems = examples.map(({ text, lang }) => stemsOf(text, lang));
  const counts = new Map<string, number>();
  for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const rarityOf = (count: number) => Math.log(1 + (examples.length + 1) / (1 + count));
  const rarities = new Map([...counts].map(([stem, count]) => [stem, rarityOf(count)]));
  const unseen = rarityOf(0);
  const rarity = (stem: string) => rarities.get(stem) ?? unseen;
  const postings = new Map<string, Posting[]>();
  stems.forEach((set, example) => {
    const length = lengthOf(set, rarity);
    for (const stem of set) {
      const list = postings.get(stem) ?? [];
      list.push({ example, weight: rarity(stem) / length });
      postings.set(stem, list);
    }
  });
  const plain = examples.flatMap((example, at) => {
    const concepts = example.claim.isPlain ? conceptsIn?.(example.text, example.lang) : undefined;
    return concepts ? [{ example, concepts, stems: stems[at] ?? new Set<string>() }] : [];
  });
  return { examples, postings, rarity, plain };
}

/** Claims that a sentence makes again, best first, each once, with a score of `leastSimilarity` to 1. */
export function similarClaims(index: ClaimIndex, sentence: Compared): readonly Likeness[] {
  const stems = stemsOf(sentence.text, sentence.lang);
  const best = new Map<string, number>();
  for (const { id, score } of [...likeInWords(index, sentence, stems), ...likeInConcepts(index, sentence, stems)])
    best.set(id, Math.max(score, best.get(id) ?? 0));
  return [...best].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
}

function likeInWords(index: ClaimIndex, { topics }: Compared, stems: ReadonlySet<string>): readonly Likeness[] {
  if (!hasCommon(stems, index)) return [];
  const length = lengthOf(stems, index.rarity);
  const sums = new Map<number, { dot: number; shared: number }>();
  for (const stem of stems) {
    for (const { example, weight } of index.postings.get(stem) ?? []) {
      const sum = sums.get(example) ?? { dot: 0, shared: 0 };
      sum.dot += (weight * index.rarity(stem)) / length;
      sum.shared++;
      sums.set(example, sum);
    }
  }
  return [...sums].flatMap(([number, { dot, shared }]) => {
    const claim = index.examples[number]?.claim;
    if (!claim || shared < FEWEST) return [];
    const score = dot * (1 - TOPIC_SHARE) + (topics.has(claim.topic) ? TOPIC_SHARE : 0);
    return score >= leastSimilarity ? [{ id: claim.id, score }] : [];
  });
}

/** In another language by the concepts alone; in the same one some of the words must agree, too. */
function likeInConcepts({ plain }: ClaimIndex, sentence: Compared, stems: ReadonlySet<string>): readonly Likeness[] {
  return plain.flatMap(({ example: { claim, lang }, concepts, stems: words }) => {
    const score = conceptLikeness(sentence.concepts, concepts, claim.topic);
    if (score < leastConcepts) return [];
    const isOther = lang.slice(0, 2) !== sentence.lang.slice(0, 2);
    return isOther || [...words].filter((word) => stems.has(word)).length >= FEWEST_WORDS
      ? [{ id: claim.id, score }]
      : [];
  });
}

/** Whether enough words of a sentence stand in any example at all. */
function hasCommon(stems: ReadonlySet<string>, { postings }: ClaimIndex): boolean {
  let common = 0;
  for (const stem of stems) if (postings.has(stem) && ++common === FEWEST) return true;
  return false;
}

/** Word beginnings of a sentence, each once, marked with the language so that `die` and `die` never meet. */
function stemsOf(text: string, lang: Lang): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const base = `${lang.slice(0, 2)}:`;
  const stems = new Set<string>();
  for (const word of words) if (word.length >= SHORTEST) stems.add(base + word.slice(0, STEM));
  return stems;
}

function lengthOf(stems: ReadonlySet<string>, rarity: ClaimIndex['rarity']): number {
  let sum = 0;
  for (const stem of stems) sum += rarity(stem) ** 2;
  return Math.sqrt(sum) || 1;
}
