import type { Say } from '../../components/card/actions';
import type { PageCalls } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import type { Cards } from './cards';
import { bringIntoView, neighbour, samePlaces } from './jump';
import type { Session } from './session';

export type PageAnswers = {
  readonly [Name in keyof PageCalls]: (argument: Parameters<PageCalls[Name]>[0]) => ReturnType<PageCalls[Name]>;
};

type Options = {
  readonly session: Session;
  readonly desk: Cards;
  readonly isOff: () => boolean;
  readonly announce: (mark: Mark) => void;
};

/** What a page answers to the toolbar, the side panel and the keyboard commands. */
export function pageAnswers({ session, desk, isOff, announce }: Options): PageAnswers {
  const go = (mark: Mark | null | undefined) => {
    if (!mark) return;
    desk.go(mark);
    announce(mark);
  };
  return {
    pageIndex: () => (isOff() ? { ...session.index(), state: 'off' } : session.index()),
    jump: ({ kind, index }) => {
      go(session.marks().filter((mark) => mark.kind === kind)[index]);
      return null;
    },
    command: (name) => {
      const marks = session.marks();
      if (name === 'list') desk.openList();
      else if (name === 'open') {
        const mark = desk.current() ?? marks[0];
        const rect = mark && bringIntoView(mark);
        if (mark && rect) void desk.open(mark, rect, { focus: true });
      } else go(neighbour(marks, desk.current(), name === 'next' ? 1 : -1));
      return null;
    },
  };
}

/** What a screen reader is told of a mark that was gone to. */
export function noteOf(mark: Mark, session: Session, say: Say): string {
  const places = samePlaces(session.marks(), mark);
  const place = { index: places.indexOf(mark) + 1, count: places.length };
  if (mark.kind === 'statement') return say('noteStatement', { ...place, text: mark.finding.text });
  return say('noteEntity', { ...place, kind: say(mark.finding.entity.kind), name: mark.finding.text });
}
