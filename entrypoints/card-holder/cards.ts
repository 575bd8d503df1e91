import type { CardOrder, FromFrame, MarkPlace, ToFrame } from '../../lib/card-messages';
import { anchorOf } from '../../lib/page/anchor';
import { frameIn } from '../../lib/page/frame';
import type { Mark } from '../../lib/page/marks';
import { popover } from '../../lib/page/popover';
import { bringIntoView, neighbour, samePlaces } from '../annotator.content/jump';
import type { Cards, CardsOptions } from './contract';
import css from './layer.css?inline';
import { orderFor } from './order';
import { trialOf } from './trial';

/** What was last asked for. */
type Wanted = {
  readonly order: CardOrder;
  readonly mark: Mark | null;
  readonly anchor: DOMRect;
  readonly focus: boolean;
};
type Answers = { readonly [Kind in FromFrame['kind']]: (message: Extract<FromFrame, { kind: Kind }>) => void };

/** Holds the frame in which cards are drawn: where it stands, what it is to show, and what it asks the page to do. */
export function cards(options: CardsOptions): Cards {
  const { session, host, page, key, signal } = options;
  let wanted: Wanted | null = null;
  let turn = 0;
  let title: ReturnType<Cards['opened']> = null;
  let isPinned = false;
  let undo: (() => void) | null = null;

  const closed = () => {
    wanted = null;
    title = null;
    isPinned = false;
    session.activate(null);
    frame.send({ kind: 'closed' });
  };
  const layer = popover(host, { css, onClose: closed, onFit: (fit) => frame.send({ kind: 'fit', ...fit }), signal });
  const close = () => {
    layer.hide();
    closed();
  };
  const warm = () => {
    layer.prepare();
    frame.load();
  };
  const want = (mark: Mark | null, anchor: DOMRect, focus: boolean) => {
    turn += 1;
    wanted = { order: orderFor(mark, { turn, isPinned }, options), mark, anchor, focus };
    warm();
    frame.send(wanted.order);
  };
  const open: Cards['open'] = (mark, rect, { focus }) => want(mark, anchorOf(mark, rect), focus);
  const goAndOpen = (mark: Mark | null | undefined) => {
    const rect = mark && bringIntoView(mark);
    if (mark && rect) open(mark, rect, { focus: true });
  };
  const step = (by: 1 | -1) => {
    const mark = wanted?.mark;
    if (mark) goAndOpen(neighbour(samePlaces(session.marks(), mark), mark, by));
  };
  const go = ({ kind, index }: MarkPlace) => goAndOpen(session.marks().filter((mark) => mark.kind === kind)[index]);
  const show = (height: number) => {
    if (!wanted) return;
    session.activate(wanted.mark);
    layer.show(wanted.anchor, { height, isDark: wanted.order.isDark });
    if (!wanted.focus) return;
    frame.focus();
    frame.send({ kind: 'focus' });
  };
  const tryIt = () => {
    const reading = session.reading();
    if (wanted?.mark && reading) options.edit(trialOf(wanted.mark, session.marks(), reading));
  };

  const answers: Answers = {
    ready: () => {
      layer.prepare();
      if (wanted) frame.send(wanted.order);
    },
    drawn: (drawn) => drawn.turn === turn && show(drawn.height),
    titled: (titled) => {
      if (titled.turn === turn) title = titled.title;
    },
    sized: ({ height }) => layer.resize(height),
    close,
    pin: (pin) => {
      isPinned = pin.isPinned;
      layer.pin(isPinned);
    },
    step: ({ by }) => step(by),
    go: ({ to }) => go(to),
    takeBack: ({ where }) => {
      undo = wanted?.mark ? options.takeBack(wanted.mark, where) : null;
    },
    undo: () => {
      undo?.();
      close();
    },
    try: tryIt,
    pulled: ({ by }) => layer.pull(by),
  };
  const heard = (message: FromFrame) => answers[message.kind](message as never);
  const frame = frameIn<ToFrame, FromFrame>({ parent: layer.layer, page, key, heard, onLoad: layer.wait });

  // Chrome keeps no page with a frame of an extension for the way back.
  const leavePage = () => {
    close();
    frame.drop();
  };
  window.addEventListener('beforeunload', leavePage, { signal });
  return {
    warm,
    open,
    openList: () => want(null, new DOMRect(window.innerWidth, 0, 0, 0), true),
    close,
    leave: () => {
      if (!isPinned && document.activeElement !== host.element) close();
    },
    isOpen: layer.isOpen,
    opened: () => (layer.isOpen() ? title : null),
  };
}
