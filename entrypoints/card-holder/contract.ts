import type { OptionsTarget, PageIndex } from '../../lib/messages';
import type { FramePage } from '../../lib/page/frame';
import type { Host } from '../../lib/page/host';
import type { Mark } from '../../lib/page/marks';
import type { Lang } from '../../lib/rows';
import type { Session } from '../annotator.content/session';

/** Shows cards for marks, one at a time. */
export type Cards = {
  /** Makes a card quick to open, for the reader is about to: with a mark, its card is drawn unseen unless another is open. */
  warm(mark?: Mark): void;
  /** Opens the card of a mark beside a box of it. */
  open(mark: Mark, rect: DOMRect, options: { readonly focus: boolean }): void;
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
  /** The page that draws cards. */
  readonly page: FramePage;
  /** By what that page knows us. */
  readonly key: string;
  /** What the reader reads, best first. */
  readonly languages: () => readonly Lang[];
  /** Host name of the page, as a reader says it. */
  readonly site: string;
  readonly edit: (target: OptionsTarget) => void;
  /** Takes a name back on this page, or on the site for good; gives back how to undo it. */
  readonly takeBack: (mark: Mark, where: 'page' | 'site') => () => void;
  readonly signal: AbortSignal;
};

export type CreateCards = (options: CardsOptions) => Cards;

declare global {
  /** Where the script that holds the cards leaves itself for the content script that asked for it. */
  var standpunktCards: CreateCards | undefined;
}
