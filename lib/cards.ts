import type { Change, StatementForm, Why } from './findings';
import type { ClaimReview, Edtf, EntityKind, Quote, Source, Stance } from './rows';

/** An entity as a card names it, in the reader's language. */
export type CardRef = { readonly id: string; readonly label: string };

export type CardDataset = { readonly id: string; readonly title: string; readonly author: string };

export type CardPosition = {
  readonly id: string;
  readonly dataset: string;
  readonly holder: CardRef;
  readonly topic: CardRef;
  readonly stance: Stance;
  readonly date: Edtf;
  readonly statement: string;
  /** Language `statement` is in, when it is not the reader's. */
  readonly statementLang: string;
  readonly quote?: Quote;
  readonly venue?: string;
  readonly source: Source;
};

export type CardOffice = { readonly title: string; readonly from: Edtf; readonly to?: Edtf };

export type EntityCard = {
  readonly kind: 'entity';
  readonly id: string;
  readonly dataset: CardDataset;
  readonly entityKind: EntityKind;
  readonly label: string;
  /** The name in its own script, where that differs from `label`. */
  readonly original?: { readonly text: string; readonly lang: string };
  /** Held at the article's date. */
  readonly office?: CardOffice;
  readonly description?: string;
  readonly speaksFor: readonly CardRef[];
  /** On the topics of this article first, newest first, dated on or before the article. */
  readonly prior: readonly CardPosition[];
  readonly later: readonly CardPosition[];
  readonly sameAs: readonly string[];
  readonly why: readonly Why[];
};

export type CardClaim = {
  readonly id: string;
  readonly dataset: CardDataset;
  readonly text: string;
  /** The speaker denies or rejects it. */
  readonly rejected?: true;
  readonly context?: string;
  readonly reviews: readonly ClaimReview[];
  readonly sources: readonly Source[];
};

/** Who speaks; an empty id for somebody whom no dataset knows. */
export type CardSpeaker = CardRef & { readonly known: boolean };

export type StatementCard = {
  readonly kind: 'statement';
  /** The page's own words. */
  readonly text: string;
  readonly form: StatementForm;
  readonly stance: Stance;
  readonly speaker: (CardSpeaker & { readonly office?: CardOffice; readonly together?: readonly CardSpeaker[] }) | null;
  readonly topics: readonly (CardRef & { readonly proposition?: string })[];
  readonly claims: readonly CardClaim[];
  /** `from` is resolved to the entry itself, so that the card can show what the line rests on. */
  readonly change: { readonly kind: Change['kind']; readonly from?: CardPosition } | null;
  /** The speaker's own, newest first, dated on or before the article. */
  readonly prior: readonly CardPosition[];
  /** Of whom the speaker speaks for. */
  readonly priorOnBehalf: readonly CardPosition[];
  readonly later: readonly CardPosition[];
  /** The newest position of everybody else on the first topic at the article's date. */
  readonly others: readonly CardPosition[];
  readonly why: readonly Why[];
};

export type Card = EntityCard | StatementCard;
