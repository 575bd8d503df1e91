import type { CardActions, CitationFormat, EditTarget, Say } from '../../components/card/actions';
import type { CardOrder, FromFrame } from '../../lib/card-messages';
import { copyText } from '../../lib/page/copy';
import type { Sight } from '../../lib/page/sight';
import { citation } from './citation';

type Options = {
  /** The card in front was opened from another. */
  readonly isWithin: boolean;
  /** Of the statement in front, as the card names whoever it is. */
  readonly speaker: string | null;
  readonly document: Document;
  readonly say: Say;
  readonly sight: Sight;
  readonly announce: (text: string) => void;
  readonly tell: (message: FromFrame) => void;
  readonly notice: (text: string, onUndo: () => void) => void;
  readonly edit: (target: EditTarget) => void;
  readonly openWithin: (entity: string) => void;
  readonly back: () => void;
  readonly pin: (isPinned: boolean) => void;
};

/** What a reader can do in a card that was ordered. What opens, copies or writes something waits until the card can have been seen. */
export function actionsFor(order: CardOrder, options: Options): CardActions {
  const { isWithin, speaker, document, say, sight, announce, tell, notice, edit, openWithin, back, pin } = options;
  const close = () => tell({ kind: 'close' });
  const shared = { onClose: close, onEntity: openWithin, onPin: pin, ...(isWithin ? { onBack: back } : {}) };
  const seen = (act: () => void) => () => (sight.isLookedAt() ? act() : announce(say('unseenCard')));
  const takeBack = (where: 'page' | 'site') => () => {
    tell({ kind: 'takeBack', where });
    const text = where === 'page' ? say('hidden') : say('hiddenSite', { site: order.site });
    notice(text, () => tell({ kind: 'undo' }));
  };
  // The one thing here that outlasts the page.
  const hideHere = () => (sight.isCovered() ? announce(say('coveredCard')) : takeBack('site')());
  const onEdit = (target: EditTarget) => seen(() => edit(target))();
  if (order.kind === 'list' || isWithin) return { ...shared, onEdit };
  const cited = order.citation;
  const cite = (format: CitationFormat) => {
    if (cited !== null && copyText(document, citation(cited, speaker, format))) announce(say('cited'));
  };
  return {
    ...shared,
    onEdit,
    onNotThis: seen(takeBack('page')),
    onHideHere: seen(hideHere),
    onCite: cited === null ? undefined : (format) => seen(() => cite(format))(),
    onTry: seen(() => tell({ kind: 'try' })),
  };
}
