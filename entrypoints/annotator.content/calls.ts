import type { PageCalls } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import type { Cards } from '../card-holder/contract';
import { annotationOf } from './annotations';
import { bringIntoView, neighbour } from './jump';
import { pageSelection, pageSource } from './selection';
import type { Session } from './session';

export type PageAnswers = {
  readonly [Name in keyof PageCalls]: (argument: Parameters<PageCalls[Name]>[0]) => ReturnType<PageCalls[Name]>;
};

type Options = {
  readonly document: Document;
  readonly session: Session;
  readonly cards: Cards;
  readonly cardKey: string;
  readonly isOff: () => boolean;
  readonly announce: (mark: Mark) => void;
};

/** What a page answers to the toolbar, the side panel and the keyboard commands. */
export function pageAnswers({ document, session, cards, cardKey, isOff, announce }: Options): PageAnswers {
  let current: Mark | null = null;
  const go = (mark: Mark | null | undefined) => {
    const rect = mark && bringIntoView(mark);
    if (!mark || !rect) return;
    current = mark;
    announce(mark);
    cards.warm();
    if (cards.isOpen()) cards.open(mark, rect, { focus: false });
    else session.activate(mark);
  };
  return {
    pageIndex: () => ({ ...session.index(), ...(isOff() ? { state: 'off' } : {}), open: cards.opened() }),
    jump: ({ kind, index }) => {
      go(session.marks().filter((mark) => mark.kind === kind)[index]);
      return null;
    },
    selection: () => pageSelection(document, session.reading()),
    annotations: () => ({
      source: pageSource(document, session.reading()),
      annotations: session.marks().map(annotationOf),
    }),
    cardKey: () => cardKey,
    command: (name) => {
      const marks = session.marks();
      if (name === 'list') cards.openList();
      else if (name === 'open') {
        const mark = current ?? marks[0];
        const rect = mark && bringIntoView(mark);
        if (mark && rect) cards.open(mark, rect, { focus: true });
      } else go(neighbour(marks, current, name === 'next' ? 1 : -1));
      return null;
    },
  };
}
