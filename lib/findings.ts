import type { EntityKind, Lang, Span, Stance } from './rows';

// What a page asks and what detection answers; no code. Offsets are UTF-16 code units of a block, end exclusive.

/** A paragraph, headline or list item of a page, with its inline tags flattened. */
export type Block = { readonly text: string; readonly lang?: Lang };

export type DetectRequest = {
  readonly blocks: readonly Block[];
  /** Language of the page, when it says so. */
  readonly lang?: Lang;
  /** Date of the article, ISO 8601; today when absent. */
  readonly date?: string;
  readonly url?: string;
  readonly title?: string;
  /** What earlier blocks of the same page established, when only changed blocks are asked about. */
  readonly context?: PageContext;
};

/** What linking carries from block to block: entities whose full name stood on the page; true once the page is known relevant. */
export type PageContext = { readonly named: readonly string[]; readonly relevant: boolean };

/** A span within one block. */
export type BlockSpan = Span & { readonly block: number };

export type EntityRef = { readonly id: string; readonly label: string; readonly kind: EntityKind };

/** Why something was marked: a rule's name, and the words or row that it rests on. */
export type Why = { readonly rule: string; readonly detail: string; readonly row?: string };

export type Mention = BlockSpan & {
  readonly text: string;
  readonly entity: EntityRef;
  /** How many entities share this form. */
  readonly candidates: number;
  readonly why: readonly Why[];
};

export type StatementForm = 'direct' | 'indirect' | 'mixed' | 'narrative';

export type Speaker = BlockSpan & {
  /** Null for a speaker whom no dataset knows; `label` then holds the words of the page. */
  readonly id: string | null;
  readonly label: string;
  /** Who says it together with the speaker, in order. */
  readonly together?: readonly { readonly id: string | null; readonly label: string }[];
};

export type Change = { readonly kind: 'same' | 'differs' | 'first'; readonly from: string | null };

export type Statement = BlockSpan & {
  readonly text: string;
  readonly form: StatementForm;
  readonly speaker: Speaker | null;
  readonly cue: BlockSpan | null;
  /** Most important first, at most three. */
  readonly topics: readonly string[];
  /** `rejected`: the speaker denies or rejects the claim's proposition. */
  readonly claims: readonly { readonly id: string; readonly score: number; readonly rejected?: true }[];
  readonly stance: Stance;
  /** Position ids of the speaker (and, after those, of whom it speaks for), newest first, dated on or before the article. */
  readonly prior: readonly string[];
  readonly change: Change | null;
  /** 0..1: what the strictness slider cuts on. */
  readonly confidence: number;
  readonly why: readonly Why[];
};

/** A name that no dataset knows, offered for adding; never marked. */
export type UnknownName = { readonly text: string; readonly count: number; readonly kind: 'person' | 'org' };

export type Findings = {
  readonly lang: Lang;
  /** ISO date that positions were compared with. */
  readonly date: string;
  readonly relevant: boolean;
  /** 0..1: how much the page is about the war. */
  readonly score: number;
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly unknown: readonly UnknownName[];
  readonly context: PageContext;
  readonly ms: number;
};
