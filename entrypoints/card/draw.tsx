import { type ComponentChild, render } from 'preact';
import type { CardActions, CardContext } from '../../components/card/actions';
import { MarkList } from '../../components/card/MarkList';
import { Notice } from '../../components/card/Notice';
import type { CardOrder, FromFrame, ToFrame } from '../../lib/card-messages';
import type { Card } from '../../lib/cards';
import type { ask as Ask, CardRequest } from '../../lib/messages';
import { sightOf } from '../../lib/page/sight';
import { onSwipeDown } from '../../lib/page/swipe';
import { actionsFor } from './actions-for';
import { CardView } from './CardView';
import { cardTexts } from './card-texts';
import { listed, placeOf } from './listed';
import { speaker } from './speaker';

type Options = {
  /** Where cards are drawn. */
  readonly paper: HTMLElement;
  /** Where it is said what was done. */
  readonly said: HTMLElement;
  readonly port: MessagePort;
  readonly ask: typeof Ask;
};

/** The one place where cards are drawn: one at a time, names within it with a way back. Asks for them itself: the page never has them. */
export function drawCards({ paper, said, port, ask }: Options): void {
  const { ownerDocument: document } = paper;
  let order: CardOrder | null = null;
  let stack: readonly Card[] = [];
  let content: ((context: CardContext) => ComponentChild) | null = null;
  let isPinned = false;
  let asked = 0;

  const tell = (message: FromFrame) => port.postMessage(message);
  // Not the paper alone: what we say lies over it.
  const sight = sightOf(document.documentElement);
  const announce = speaker(said);
  const say = () => cardTexts(order?.languages ?? []);
  const height = () => Math.ceil(paper.getBoundingClientRect().height);
  const focus = () => paper.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });

  const redraw = () => {
    if (!order || !content) return;
    const { site, date, turn } = order;
    render(content({ say: say(), site, date, isPinned, places: placesOf(order), actions: actions(order) }), paper);
    const top = stack.at(-1);
    tell({ kind: 'titled', turn, title: top ? titleOf(top) : null });
    // Drawing takes away the button that had the keyboard.
    if (document.hasFocus() && document.activeElement === document.body) focus();
  };
  const draw = (next: NonNullable<typeof content>) => {
    content = next;
    redraw();
  };
  const notice = (text: string, onUndo: (() => void) | null) => {
    stack = [];
    draw((context) => <Notice context={context} text={text} onUndo={onUndo} />);
  };
  const go = (next: readonly Card[]) => {
    stack = next;
    const top = stack.at(-1);
    if (top) draw((context) => <CardView card={top} context={context} depth={next.length} />);
    document.scrollingElement?.scrollTo(0, 0);
  };
  // Null: nothing to show, for something newer was asked meanwhile or the row is gone.
  const cardOf = async ({ request }: Ordered, finding: CardRequest['finding']) => {
    const turn = ++asked;
    const card = await ask('card', { ...request, finding, lang: say().lang }).catch(() => 'failed' as const);
    return turn === asked ? card : null;
  };
  const openWithin = async (entity: string) => {
    const card = order?.kind === 'card' ? await cardOf(order, { kind: 'mention', entity }) : null;
    if (card !== null && card !== 'failed') go([...stack, card]);
  };
  const placesOf = (now: CardOrder): CardContext['places'] => {
    if (now.kind !== 'card' || !now.places || stack.length !== 1) return null;
    const step = (by: 1 | -1) => () => tell({ kind: 'step', by });
    return { ...now.places, onPrevious: step(-1), onNext: step(1) };
  };
  const actions = (now: CardOrder): CardActions =>
    actionsFor(now, {
      isWithin: stack.length > 1,
      speaker: speakerOf(stack.at(-1)),
      ...{ document, say: say(), sight, announce, tell, notice },
      edit: (target) => void ask('openOptions', target).catch(() => undefined),
      openWithin: (entity) => void openWithin(entity),
      back: () => go(stack.slice(0, -1)),
      // Shown as pinned once the page says that it is.
      pin: (wanted) => tell({ kind: 'pin', isPinned: wanted }),
    });

  const obey = async (now: CardOrder) => {
    order = now;
    content = null;
    isPinned = now.isPinned;
    document.documentElement.lang = say().lang;
    paper.dataset.theme = now.isDark ? 'dark' : 'light';
    if (now.kind === 'list') {
      asked += 1;
      stack = [];
      const marks = listed(now.entries, say());
      draw((context) => (
        <MarkList {...marks} context={context} onGo={(key) => tell({ kind: 'go', to: placeOf(key) })} />
      ));
    } else {
      const card = await cardOf(now, now.request.finding);
      if (card === null) return;
      if (card === 'failed') notice(say()('failed'), null);
      else go([card]);
    }
    sight.unseen();
    tell({ kind: 'drawn', turn: now.turn, height: height() });
  };
  const close = () => {
    order = content = null;
    stack = [];
    asked += 1;
    announce('');
    render(null, paper);
  };

  port.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    if (data.kind === 'focus') focus();
    else if (data.kind === 'shown') sight.shown();
    else if (data.kind === 'closed') close();
    else if (data.kind === 'pinned') {
      isPinned = data.isPinned;
      redraw();
    } else if (data.kind === 'fit') {
      paper.toggleAttribute('data-sheet', data.isSheet);
      paper.toggleAttribute('data-low', data.isLow);
      document.documentElement.toggleAttribute('data-cut', data.isCut);
    } else void obey(data);
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) tell({ kind: 'close' });
  });
  onSwipeDown(document, {
    isSheet: () => paper.hasAttribute('data-sheet'),
    pulled: (by) => tell({ kind: 'pulled', by }),
    swiped: () => tell({ kind: 'close' }),
  });
  new ResizeObserver(() => order && tell({ kind: 'sized', height: height() })).observe(paper);
  tell({ kind: 'ready' });
}

const speakerOf = (card: Card | undefined): string | null =>
  card?.kind === 'statement' ? (card.speaker?.label ?? null) : null;

type Ordered = Extract<CardOrder, { kind: 'card' }>;

function titleOf(card: Card): NonNullable<Extract<FromFrame, { kind: 'titled' }>['title']> {
  return card.kind === 'entity' ? { kind: 'entity', title: card.label } : { kind: 'statement', title: card.text };
}
