import type { Translate } from '../../lib/texts';
import type { PageKey } from '../../locales/page/en';

export type Say = Translate<PageKey>;

/** The row that the options page is asked to open. */
export type EditTarget = { readonly view: 'names' | 'claims' | 'positions'; readonly row: string };

/** How a statement is copied with its source. */
export type CitationFormat = 'markdown' | 'plain';

/** What a reader can do in a card; the page does it. */
export type CardActions = {
  readonly onClose: () => void;
  /** Opens the card of a name within this one. */
  readonly onEntity: (id: string) => void;
  readonly onEdit: (target: EditTarget) => void;
  readonly onPin: (isPinned: boolean) => void;
  /** Absent on the first card. */
  readonly onBack?: (() => void) | undefined;
  /** Takes the mark back on this page: somebody else is meant, or nothing. */
  readonly onNotThis?: (() => void) | undefined;
  readonly onHideHere?: (() => void) | undefined;
  readonly onCite?: ((format: CitationFormat) => void) | undefined;
  /** Opens the paragraph in "Try it", where every step can be followed. */
  readonly onTry?: (() => void) | undefined;
};

/** Where a mark stands among its like, and the way to the others. `index` from 1. */
type Places = {
  readonly index: number;
  readonly count: number;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
};

/** What every card is given beside its content. */
export type CardContext = {
  readonly say: Say;
  readonly actions: CardActions;
  /** The article's date, ISO 8601. */
  readonly date: string;
  /** Host name of the page. */
  readonly site: string;
  readonly isPinned: boolean;
  readonly places: Places | null;
};
