// The nouns of a dataset; no code. What detection answers: findings.ts; cards: cards.ts. Offsets are UTF-16 code units, end exclusive. Dates of rows are EDTF
// (https://www.loc.gov/standards/datetime/), languages BCP 47, lengths of time ms.

/** A language tag as in BCP 47: `de`, `uk`, `zh-Hant`; `mul` for a form that holds in every language of its script. */
export type Lang = string;
export type ByLang<T = string> = Readonly<Record<Lang, T>>;
/** A date of unknown precision: `2022`, `2022-03`, `2022-03-10`, `2022-03~`. */
export type Edtf = string;
export type Span = { readonly start: number; readonly end: number };

export type EntityKind = 'person' | 'org' | 'place' | 'agreement' | 'event' | 'weapon' | 'other';
/** Toward the topic's proposition: the first three where one can be for or against, the next two for contested facts. */
export type Stance = 'supports' | 'opposes' | 'conditional' | 'asserts' | 'denies' | 'unclear';
export type SourceKind =
  | 'official'
  | 'media'
  | 'state-media'
  | 'transcript'
  | 'document'
  | 'fact-check'
  | 'academic'
  | 'other';

// ---------------------------------------------------------------- rows of a dataset (docs/dataset-format.md)

export type Alias = {
  readonly text: string;
  readonly lang: Lang;
  /** full: identifies alone. short: a surname or a short form. `short` is the default for one word of a person (particles aside), else `full`. */
  readonly kind?: 'full' | 'short';
  /** Which letter case a page must use: as written, first letter as written (default), or any. */
  readonly case?: 'exact' | 'initial' | 'any';
  /** Counts only where a full name of the same entity stands on the page. */
  readonly ambiguous?: true;
  /** Counts only where one of these words (term syntax) stands in the same block. */
  readonly near?: readonly string[];
  /** Never inflect: an abbreviation or an indeclinable name. */
  readonly fixed?: true;
};

export type Office = {
  readonly title: ByLang;
  readonly from: Edtf;
  readonly to?: Edtf;
  /** How articles call the holder without a name: {de: ["Kremlchef"], en: ["Russian president"]}. Never marked, only resolved. */
  readonly roles?: ByLang<readonly string[]>;
};

export type Tenure = { readonly entity: string; readonly from?: Edtf; readonly to?: Edtf };

export type Source = {
  readonly title: string | null;
  readonly publisher: string;
  readonly url: string | null;
  readonly published?: Edtf;
  readonly author?: string;
  readonly kind: SourceKind;
  /** True when whoever wrote the row has read the source itself. */
  readonly seen: boolean;
  readonly archivedAt?: string;
};

/** schema.org/ClaimReview, the fields that a card shows. */
export type ClaimReview = {
  readonly url: string;
  readonly publisher: string;
  readonly title: string;
  readonly rating?: string;
  readonly published?: Edtf;
  readonly lang?: Lang;
};

export type DatasetRow = {
  readonly type: 'dataset';
  readonly format: 1;
  readonly id: string;
  readonly title: ByLang;
  readonly revision: string;
  readonly license: string;
  readonly author: string;
  readonly languages: readonly Lang[];
  readonly attribution?: string;
  readonly homepage?: string;
  readonly indexUrl?: string;
};

export type EntityRow = {
  readonly type: 'entity';
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: ByLang;
  readonly aliases: readonly Alias[];
  readonly description?: ByLang;
  readonly gender?: 'f' | 'm';
  readonly offices?: readonly Office[];
  readonly speaksFor?: readonly Tenure[];
  /** A seat of power that speaks as somebody else: Moscow, the Kremlin -> russia. */
  readonly standsFor?: string;
  /** Addresses of the same thing elsewhere: https://www.wikidata.org/entity/Q7747 */
  readonly sameAs?: readonly string[];
  readonly tags?: readonly string[];
};

export type TopicRow = {
  readonly type: 'topic';
  readonly id: string;
  readonly label: ByLang;
  readonly description?: ByLang;
  /** What `stance` is toward. */
  readonly proposition?: ByLang;
  /** Term syntax (docs/term-syntax.md). */
  readonly terms: ByLang<readonly string[]>;
  /** Vocabulary shared by patterns only; never the topic of a statement. */
  readonly concept?: true;
  /** position: one can be for or against. ending: that too, of giving a thing up or ending it. assertion: a contested fact, asserted or denied. */
  readonly nature?: 'position' | 'ending' | 'assertion';
};

export type ClaimRow = {
  readonly type: 'claim';
  readonly id: string;
  readonly topic: string;
  readonly text: ByLang;
  /** Term syntax. */
  readonly patterns?: ByLang<readonly string[]>;
  /** Sentences in which the claim was made, in any words: for matching by similarity. */
  readonly examples?: ByLang<readonly string[]>;
  readonly claimants?: readonly string[];
  readonly context?: ByLang;
  readonly reviews?: readonly ClaimReview[];
  readonly sources?: readonly Source[];
  readonly tags?: readonly string[];
};

export type Quote = {
  readonly text: string;
  readonly lang: Lang;
  /** Who put the words into `lang`, where the speaker used another language. */
  readonly translatedBy?: string;
  /** What stands right before and after the words on their page, as in a W3C TextQuoteSelector. */
  readonly prefix?: string;
  readonly suffix?: string;
};

export type PositionRow = {
  readonly type: 'position';
  readonly id: string;
  readonly holder: string;
  readonly onBehalfOf?: string;
  readonly topic: string;
  readonly claim?: string;
  readonly stance: Stance;
  readonly statement: ByLang;
  readonly quote?: Quote;
  readonly date: Edtf;
  readonly venue?: ByLang;
  readonly source: Source;
  readonly tags?: readonly string[];
};

/** In a higher dataset: the row of this type and id does not exist for the reader. */
export type HiddenRow = { readonly type: RowType; readonly id: string; readonly hidden: true };

export type RowType = 'entity' | 'topic' | 'claim' | 'position';
export type Row = EntityRow | TopicRow | ClaimRow | PositionRow;

export type Rows = {
  readonly entities: readonly (EntityRow | HiddenRow)[];
  readonly topics: readonly (TopicRow | HiddenRow)[];
  readonly claims: readonly (ClaimRow | HiddenRow)[];
  readonly positions: readonly (PositionRow | HiddenRow)[];
};
