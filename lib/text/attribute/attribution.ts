import type { StatementForm } from '../../findings';
import type { Span } from '../../rows';
import type { Holder } from './discourse';

/** One sentence, and who says what is in it; `rule` names what decided. */
export type Attribution = {
  readonly block: number;
  readonly sentence: Span;
  readonly holder: Holder | null;
  readonly cue: Span | null;
  readonly content: Span;
  readonly form: StatementForm;
  readonly rule: 'cue' | 'stance' | 'source' | 'colon' | 'quotation' | 'reported' | 'carried' | 'address' | 'none';
  /** 0..1: how much of the sentence is quoted. */
  readonly quoted: number;
  /** Of whom a sentence that nobody says speaks first, where that may be whose position it tells. */
  readonly spokenOf?: Holder;
  /** Who may be the subject of a clause in it, by token. */
  readonly subjects: readonly { readonly at: number; readonly entity: string }[];
};
