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

/** What the frame was last told to draw, and for which mark. */
type Ordered = { readonly order: CardOrder; readonly mark: Mark | null };
/** How that is to be shown. */
type Wanted = { readonly anchor: DOMRect; readonly focus: boolean };
type Answers = { readonly [Kind in FromFrame['kind']]: (message: Extract<FromFrame, { kind: Kind }>) => void };

/** Wait for a page to be left, after which it has only given out a file or opened another program, ms. */
const leaving = 2000;

/** Holds the frame in which cards are drawn: where it stands, what it is to show, and what it asks the page to do. */
export function cards(options: CardsOptions): Cards {
  const { session, host, page, key, signal } = options;
  let ordered: Ordered | null = null;
  /** Of what was ordered, px; null until it is drawn. */
  let height: number | null = null;
  /** Null while what was ordered is only drawn ahead. */
  let wanted: Wanted | null = null;
  let turn = 0;
  let title: ReturnType<Cards['opened']> = null;
  let isPinned = false;
  let undo: (() => void) | null = null;

  const closed = () => {
    ordered = height = wanted = title = null;
    isPinned = false;
    session.activate(null);
    frame.send({ kind: 'closed' });
  };
  const layer = popover(host, { css, onClose: closed, onFit: (fit) => frame.send({ kind: 'fit', ...fit }), signal });
  const close = () => {
    layer.hide();
    closed();
  };
  const prepare = () => {
    layer.prepare();
    frame.load();
  };
  const order = (mark: Mark | null) => {
    turn += 1;
    height = null;
    ordered = { order: orderFor(mark, { turn, isPinned }, options), mark };
    prepare();
    frame.send(ordered.order);
  };
  const warm: Cards['warm'] = (mark) => {
    const isDrawing = ordered !== null && height === null;
    if (mark && mark !== ordered?.mark && !wanted && !isDrawing) order(mark);
    else prepare();
  };
  // The page may have gone on since: more mentions, another ground.
  const isDrawnAhead = (mark: Mark | null) =>
    ordered?.mark === mark &&
    !layer.isOpen() &&
    JSON.stringify(ordered?.order) === JSON.stringify(orderFor(mark, { turn, isPinned }, options));
  const want = (mark: Mark | null, anchor: DOMRect, focus: boolean) => {
    wanted = { anchor, focus };
    if (isDrawnAhead(mark)) show();
    else order(mark);
  };
  const open: Cards['open'] = (mark, rect, { focus }) => want(mark, anchorOf(mark, rect), focus);
  const goAndOpen = (mark: Mark | null | undefined) => {
    const rect = mark && bringIntoView(mark);
    if (mark && rect) open(mark, rect, { focus: true });
  };
  const step = (by: 1 | -1) => {
    const mark = ordered?.mark;
    if (mark) goAndOpen(neighbour(samePlaces(session.marks(), mark), mark, by));
  };
  const go = ({ kind, index }: MarkPlace) => goAndOpen(session.marks().filter((mark) => mark.kind === kind)[index]);
  const show = () => {
    if (!ordered || !wanted || height === null) return;
    session.activate(ordered.mark);
    layer.show(wanted.anchor, { height, isDark: ordered.order.isDark });
    frame.send({ kind: 'shown' });
    if (!wanted.focus) return;
    frame.focus();
    frame.send({ kind: 'focus' });
  };
  const tryIt = () => {
    const reading = session.reading();
    if (ordered?.mark && reading) options.edit(trialOf(ordered.mark, session.marks(), reading));
  };

  const answers: Answers = {
    ready: () => {
      layer.prepare();
      if (ordered) frame.send({ ...ordered.order, isPinned });
    },
    drawn: (drawn) => {
      if (drawn.turn !== turn) return;
      height = drawn.height;
      show();
    },
    titled: (titled) => {
      if (titled.turn === turn) title = titled.title;
    },
    sized: (sized) => {
      if (height !== null) height = sized.height;
      layer.resize(sized.height);
    },
    close,
    pin: (pin) => {
      isPinned = pin.isPinned;
      layer.pin(isPinned);
      frame.send({ kind: 'pinned', isPinned });
    },
    step: ({ by }) => step(by),
    go: ({ to }) => go(to),
    takeBack: ({ where }) => {
      undo = ordered?.mark ? options.takeBack(ordered.mark, where) : null;
    },
    undo: () => {
      undo?.();
      close();
    },
    try: tryIt,
    pulled: ({ by }) => layer.pull(by),
  };
  const heard = (message: FromFrame) => answers[message.kind](message as never);
  const blank = () => {
    height = null;
    layer.wait();
  };
  const frame = frameIn<ToFrame, FromFrame>({ parent: layer.layer, page, key, heard, onLoad: blank });

  // Chrome keeps no page with a frame of an extension for the way back, and looks before `pagehide`. A link to a file or to
  // another program leaves no page, but sounds the same: a pinned card comes again.
  const leavePage = () => {
    if (!isPinned) close();
    frame.drop();
    blank();
    setTimeout(() => wanted && !signal.aborted && prepare(), leaving);
  };
  window.addEventListener('beforeunload', leavePage, { signal });
  window.addEventListener('pagehide', close, { signal });
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
