import { type ComponentChild, render } from 'preact';
import type { CardActions, CardContext } from '../../components/card/actions';
import { MarkList } from '../../components/card/MarkList';
import { Notice } from '../../components/card/Notice';
import { cardStyles } from '../../components/card/styles';
import type { Card } from '../../lib/cards';
import type { CardRequest } from '../../lib/messages';
import { anchorOf } from '../../lib/page/anchor';
import type { Mark } from '../../lib/page/marks';
import { popover } from '../../lib/page/popover';
import { chooseLang, translator } from '../../lib/texts';
import { pageTexts } from '../../locales/page/languages';
import { bringIntoView, neighbour, samePlaces } from '../annotator.content/jump';
import { CardView } from './CardView';
import { citation } from './citation';
import type { Cards, CardsOptions } from './contract';
import { listed } from './listed';
import { topicsOf } from './topics';
import { trialOf } from './trial';

type Shown = { readonly card: Card; readonly mark: Mark | null };

/** The one place where cards are drawn: one at a time, names within it with a way back. */
export function cards(options: CardsOptions): Cards {
  const { session, host, site, signal } = options;
  let stack: readonly Shown[] = [];
  let isPinned = false;
  let asked = 0;

  const say = () => {
    const lang = chooseLang(options.languages(), ['de', 'en', 'fr', 'uk'], 'en');
    return translator(lang, pageTexts[lang]);
  };
  const closed = () => {
    stack = [];
    isPinned = false;
    asked++;
    session.activate(null);
    render(null, layer.mount);
  };
  const layer = popover(host, { css: cardStyles, onClose: closed, signal });
  const show = (rect: DOMRect, focus: boolean) => layer.show(rect, { focus, isDark: session.isDark() });
  const close = () => {
    layer.hide();
    closed();
  };

  const draw = (content: (context: CardContext) => ComponentChild, mark: Mark | null) => {
    const date = session.reading()?.date ?? '';
    const places = mark?.kind === 'mention' && stack.length === 1 ? placesOf(mark) : null;
    render(content({ say: say(), site, date, isPinned, places, actions: actionsFor(mark) }), layer.mount);
  };
  const drawTop = () => {
    const top = stack.at(-1);
    if (top) draw((context) => <CardView card={top.card} context={context} depth={stack.length} />, top.mark);
  };
  const notice = (text: string, onUndo: (() => void) | null) => {
    stack = [];
    draw((context) => <Notice context={context} text={text} onUndo={onUndo} />, null);
  };
  // Null: nothing to show, for a newer question was asked meanwhile or the row is gone.
  const ask = async (finding: CardRequest['finding']): Promise<Card | 'failed' | null> => {
    const turn = ++asked;
    const { date = '' } = session.reading() ?? {};
    const request = { finding, topics: topicsOf(session.marks()), date, lang: say().lang };
    const card = await options.ask(request).catch(() => 'failed' as const);
    return turn === asked ? card : null;
  };
  const open: Cards['open'] = async (mark, rect, { focus }) => {
    const card = await ask(findingOf(mark));
    if (card === null) return;
    if (card === 'failed') notice(say()('failed'), null);
    else {
      stack = [{ card, mark }];
      drawTop();
      session.activate(mark);
    }
    show(anchorOf(mark, rect), focus);
  };
  const openWithin = async (entity: string) => {
    const card = await ask({ kind: 'mention', entity });
    if (card === null || card === 'failed') return;
    stack = [...stack, { card, mark: null }];
    drawTop();
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
  const takeBack = (mark: Mark, where: 'page' | 'site') => {
    const undo = options.takeBack(mark, where);
    notice(where === 'page' ? say()('hidden') : say()('hiddenSite', { site }), () => {
      undo();
      close();
    });
  };
  const back = () => {
    stack = stack.slice(0, -1);
    drawTop();
  };
  const cite = (mark: Mark) => {
    const reading = session.reading();
    if (mark.kind !== 'statement' || !reading) return;
    const copied = navigator.clipboard.writeText(citation(mark.finding, reading.meta, reading.date));
    copied.then(
      () => host.announce(say()('cited')),
      () => undefined,
    );
  };
  const tryIt = (mark: Mark) => {
    const reading = session.reading();
    if (reading) options.edit(trialOf(mark, session.marks(), reading));
  };
  const actionsFor = (mark: Mark | null): CardActions => ({
    onClose: close,
    onEntity: (entity) => void openWithin(entity),
    onEdit: options.edit,
    onPin: (pinned) => {
      isPinned = pinned;
      layer.pin(pinned);
      drawTop();
    },
    onBack: stack.length > 1 ? back : undefined,
    onNotThis: mark ? () => takeBack(mark, 'page') : undefined,
    onHideHere: mark ? () => takeBack(mark, 'site') : undefined,
    onCite: mark?.kind === 'statement' ? () => cite(mark) : undefined,
    onTry: mark ? () => tryIt(mark) : undefined,
  });
  const openList = () => {
    const { find, ...lists } = listed(session.marks(), say());
    stack = [];
    asked++;
    draw((context) => <MarkList {...lists} context={context} onGo={(key) => goAndOpen(find(key))} />, null);
    show(new DOMRect(window.innerWidth, 0, 0, 0), true);
  };
  const leave = () => {
    if (!isPinned && document.activeElement !== host.element) close();
  };
  const opened = () => {
    const card = layer.isOpen() ? stack.at(-1)?.card : undefined;
    return card ? titleOf(card) : null;
  };
  return { open, openList, close, leave, isOpen: layer.isOpen, opened };
}

function titleOf(card: Card): NonNullable<ReturnType<Cards['opened']>> {
  return card.kind === 'entity' ? { kind: 'entity', title: card.label } : { kind: 'statement', title: card.text };
}

function findingOf(mark: Mark): CardRequest['finding'] {
  return mark.kind === 'mention'
    ? { kind: 'mention', entity: mark.finding.entity.id, mention: mark.finding }
    : { kind: 'statement', statement: mark.finding };
}
