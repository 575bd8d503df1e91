import type { Card } from '../../lib/cards';
import type { CardRequest, OptionsTarget, PageIndex } from '../../lib/messages';
import type { Host } from '../../lib/page/host';
import type { Mark } from '../../lib/page/marks';
import type { Lang } from '../../lib/rows';
import type { Session } from '../annotator.content/session';

/** Shows cards for marks, one at a time. */
export type Cards = {
  /** Opens the card of a mark beside a box of it. */
  open(mark: Mark, rect: DOMRect, options: { readonly focus: boolean }): Promise<void>;
  /** Opens the list of all marks. */
  openList(): void;
  close(): void;
  /** Closes unless the reader has pinned the card or works in it. */
  leave(): void;
  isOpen(): boolean;
  /** What the card in front is about; null while none is open. */
  opened(): NonNullable<PageIndex['open']> | null;
};

export type CardsOptions = {
  readonly session: Session;
  readonly host: Host;
  /** What the reader reads, best first. */
  readonly languages: () => readonly Lang[];
  /** Host name of the page, as a reader says it. */
  readonly site: string;
  readonly ask: (request: CardRequest) => Promise<Card | null>;
  readonly edit: (target: OptionsTarget) => void;
  /** Takes a name back on this page, or on the site for good; gives back how to undo it. */
  readonly takeBack: (mark: Mark, where: 'page' | 'site') => () => void;
  readonly signal: AbortSignal;
};

export type CreateCards = (options: CardsOptions) => Cards;

declare global {
  /** Where the script of the cards leaves itself for the content script that asked for it. */
  var standpunktCards: CreateCards | undefined;
}
