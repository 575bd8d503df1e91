import { type ComponentChild, render } from 'preact';
import type { CardActions, CardContext, EditTarget, Say } from '../../components/card/actions';
import { EntityCardView } from '../../components/card/EntityCardView';
import { MarkList } from '../../components/card/MarkList';
import { Notice } from '../../components/card/Notice';
import { StatementCardView } from '../../components/card/StatementCardView';
import type { Card } from '../../lib/cards';
import type { CardRequest } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import type { Popover } from '../../lib/page/popover';
import { citation } from './citation';
import { bringIntoView, neighbour, samePlaces } from './jump';
import { listed } from './listed';
import type { Session } from './session';

/** Shows cards for marks: one at a time, names within it with a way back. */
export type Cards = {
  /** Opens the card of a mark beside a box of it. */
  open(mark: Mark, rect: DOMRect, options: { readonly focus: boolean }): Promise<void>;
  openList(): void;
  /** The card has gone by itself. */
  closed(): void;
  /** The mark last opened or gone to. */
  current(): Mark | null;
  /** Goes to a mark without opening it. */
  go(mark: Mark): void;
};

type Options = {
  readonly session: Session;
  readonly popover: Popover;
  readonly say: () => Say;
  readonly site: string;
  readonly ask: (request: CardRequest) => Promise<Card | null>;
  readonly edit: (target: EditTarget) => void;
  /** Takes a name back on this page, or on the site for good; gives back how to undo it. */
  readonly takeBack: (mark: Mark, where: 'page' | 'site') => () => void;
};

type Shown = { readonly card: Card; readonly mark: Mark | null };

/** The one place where cards are drawn. */
export function cards({ session, popover, say, site, ask, edit, takeBack }: Options): Cards {
  let stack: readonly Shown[] = [];
  let current: Mark | null = null;
  let isPinned = false;
  let asked = 0;

  const close = () => {
    popover.hide();
    closed();
  };
  const closed = () => {
    stack = [];
    isPinned = false;
    asked++;
    session.activate(null);
    render(null, popover.mount);
  };
  const draw = (content: (context: CardContext) => ComponentChild, mark: Mark | null) => {
    const context: CardContext = {
      say: say(),
      site,
      date: session.reading()?.date ?? '',
      isPinned,
      places: mark?.kind === 'mention' && stack.length === 1 ? placesOf(mark) : null,
      actions: actionsFor(mark),
    };
    render(content(context), popover.mount);
  };
  const drawTop = () => {
    const top = stack.at(-1);
    if (top) draw((context) => viewOf(top.card, context, stack.length), top.mark);
  };
  const request = async (finding: CardRequest['finding']): Promise<Card | null> => {
    const { date = '' } = session.reading() ?? {};
    return await ask({ finding, topics: topicsOf(session.marks()), date, lang: say().lang });
  };
  const push = async (finding: CardRequest['finding'], mark: Mark | null, place: (() => void) | null) => {
    const turn = ++asked;
    const card = await request(finding).catch(() => 'failed' as const);
    if (turn !== asked || card === null) return;
    if (card === 'failed') draw((context) => <Notice context={context} text={say()('failed')} onUndo={null} />, null);
    else {
      stack = place ? [{ card, mark }] : [...stack, { card, mark }];
      drawTop();
    }
    place?.();
  };
  const open: Cards['open'] = async (mark, rect, options) => {
    current = mark;
    const finding =
      mark.kind === 'mention'
        ? ({ kind: 'mention', entity: mark.finding.entity.id, mention: mark.finding } as const)
        : ({ kind: 'statement', statement: mark.finding } as const);
    await push(finding, mark, () => {
      session.activate(mark);
      popover.show(rect, options);
    });
  };
  const go = (mark: Mark) => {
    current = mark;
    const rect = bringIntoView(mark);
    session.activate(mark);
    if (rect && popover.isOpen()) void open(mark, rect, { focus: false });
  };
  const goAndOpen = (mark: Mark | null | undefined) => {
    const rect = mark && bringIntoView(mark);
    if (mark && rect) void open(mark, rect, { focus: true });
  };
  const placesOf = (mark: Mark) => {
    const same = samePlaces(session.marks(), mark);
    return {
      index: same.indexOf(mark) + 1,
      count: same.length,
      onPrevious: () => goAndOpen(neighbour(same, mark, -1)),
      onNext: () => goAndOpen(neighbour(same, mark, 1)),
    };
  };
  const actionsFor = (mark: Mark | null): CardActions => {
    const back = (where: 'page' | 'site') => () => {
      if (!mark) return;
      const undo = takeBack(mark, where);
      const text = where === 'page' ? say()('hidden') : say()('hiddenSite', { site });
      const onUndo = () => {
        undo();
        close();
      };
      draw((context) => <Notice context={context} text={text} onUndo={onUndo} />, null);
    };
    const isName = mark?.kind === 'mention';
    return {
      onClose: close,
      onEntity: (entity) => void push({ kind: 'mention', entity }, null, null),
      onEdit: edit,
      onPin: (pinned) => {
        isPinned = pinned;
        popover.pin(pinned);
        drawTop();
      },
      onBack:
        stack.length > 1
          ? () => {
              stack = stack.slice(0, -1);
              drawTop();
            }
          : undefined,
      onNotThis: isName ? back('page') : undefined,
      onHideHere: isName ? back('site') : undefined,
      onCite: mark?.kind === 'statement' ? () => cite(mark) : undefined,
    };
  };
  const cite = (mark: Mark) => {
    const reading = session.reading();
    if (mark.kind !== 'statement' || !reading) return;
    const copied = navigator.clipboard.writeText(citation(mark.finding, reading.meta, reading.date));
    void copied.then(
      () => popover.announce(say()('cited')),
      () => undefined,
    );
  };
  const openList = () => {
    const { names, statements, find } = listed(session.marks(), say());
    stack = [];
    asked++;
    draw(
      (context) => (
        <MarkList context={context} names={names} statements={statements} onGo={(key) => goAndOpen(find(key))} />
      ),
      null,
    );
    popover.show(new DOMRect(window.innerWidth - 400, 0, 0, 0), { focus: true });
  };
  return { open, openList, closed, current: () => current, go };
}

function viewOf(card: Card, context: CardContext, depth: number): ComponentChild {
  // A key of its own for every card, so that what was unfolded in one does not stay so in the next.
  return card.kind === 'entity' ? (
    <EntityCardView key={`${depth} ${card.id}`} card={card} context={context} />
  ) : (
    <StatementCardView key={`${depth} ${card.text}`} card={card} context={context} />
  );
}

// Topics of the article, most frequent first.
function topicsOf(marks: readonly Mark[]): readonly string[] {
  const all = marks.flatMap((mark) => (mark.kind === 'statement' ? mark.finding.topics : []));
  return [...Map.groupBy(all, (topic) => topic)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([id]) => id);
}
