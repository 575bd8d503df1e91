import type { EntityKind, Lang, Span, Stance, Tenure, TopicRow } from '../rows';

// What the parts of the engine hand to each other. Offsets in this folder are UTF-16 code units of the *normalised*
// text of one block, unless a name says `original`.

/** Text as the scanner reads it, and the way back to the page's own offsets. */
export type Normalised = {
  readonly text: string;
  /** Original offset of each code unit of `text`, and one more for its end; null when nothing moved. */
  readonly origin: Uint32Array | null;
};

/** What linking needs of an entity: carried by the compiled lexicon, so that detection reads no rows. */
export type EntityEntry = {
  readonly id: string;
  /** English label, else the first there is. */
  readonly label: string;
  readonly kind: EntityKind;
  readonly gender: 'f' | 'm' | null;
  readonly standsFor: string | null;
  readonly speaksFor: readonly Tenure[];
};

export type TopicEntry = {
  readonly id: string;
  readonly nature: NonNullable<TopicRow['nature']>;
  readonly concept: boolean;
};

export type ClaimEntry = {
  readonly id: string;
  readonly topic: string;
  readonly claimants: readonly string[];
  /** It has no patterns, and is known by its examples alone. */
  readonly isPlain?: true;
};

export type PositionEntry = {
  readonly id: string;
  readonly holder: string;
  readonly onBehalfOf: string | null;
  readonly topic: string;
  readonly claim: string | null;
  readonly stance: Stance;
  /** EDTF. */
  readonly date: string;
};

/** One way to read a form found in the text. */
export type NameUse = {
  readonly entity: EntityEntry;
  /** The alias that the form was made from. */
  readonly alias: string;
  readonly lang: Lang;
  /** Identifies alone; otherwise a surname or short form. */
  readonly full: boolean;
  readonly ambiguous: boolean;
  /** Of these terms one must stand in the same block; empty: no condition. */
  readonly near: readonly string[];
  /** True where the text has the alias itself, false for an inflected form. */
  readonly base: boolean;
  readonly dataset: string;
};

/** Leftmost-longest and never overlapping; case rules are already applied. */
export type NameHit = Span & { readonly uses: readonly NameUse[] };

export type TermUse =
  | { readonly kind: 'topic'; readonly topic: TopicEntry; readonly lang: Lang; readonly term: string }
  | { readonly kind: 'claim'; readonly claim: ClaimEntry; readonly lang: Lang; readonly term: string }
  | {
      readonly kind: 'role';
      readonly entity: EntityEntry;
      readonly from: string;
      readonly to: string | null;
      readonly lang: Lang;
      readonly term: string;
    };

/** Hits of topics, claims and roles; they may overlap each other and names. A composite term spans its first to its last part. */
export type TermHit = Span & { readonly use: TermUse; readonly dataset: string };

/** Where another dataset found a topic or an entity that terms of this one refer to. */
export type ReferenceHit = Span & { readonly id: string };

/** The compiled form of one dataset: a flat-array trie and string pool over one ArrayBuffer, never decoded as a whole. */
export type Lexicon = {
  readonly dataset: string;
  readonly revision: string;
  /**
   * `starts`: offsets at which words begin, ascending, as `wordStarts(text)` gives them. `counts`: whether an entity counts;
   * what does not is passed over as though it were not in the lexicon, so that shorter names inside its names are found.
   */
  names(text: string, starts: Uint32Array, counts?: (entity: string) => boolean): readonly NameHit[];
  /** `sentences`: the limits within which the parts of a composite term must stand. `lang` is the block's. */
  terms(
    text: string,
    starts: Uint32Array,
    sentences: readonly Span[],
    lang: Lang,
    others?: readonly ReferenceHit[],
  ): readonly TermHit[];
  /** Ids that terms refer to and this dataset does not have: `others` of `terms` says where other datasets found them. */
  readonly elsewhere?: readonly string[];
  entity(id: string): EntityEntry | null;
  topic(id: string): TopicEntry | null;
  /** What a holder said itself and what was said on its behalf, in order of date. */
  positions(holder: string): readonly PositionEntry[];
  /** Whether this dataset has (or hides) a row: what a lower dataset says of it then does not count. */
  owns(type: 'entity' | 'topic' | 'claim' | 'position', id: string): boolean;
  /** Example sentences of claims that match by similarity, with the concepts and words in them already weighed. */
  readonly examples: readonly { readonly claim: ClaimEntry; readonly lang: Lang; readonly text: string }[];
};
