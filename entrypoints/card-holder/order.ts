import type { CardOrder, Citation } from '../../lib/card-messages';
import type { CardRequest } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import { samePlaces } from '../annotator.content/jump';
import type { CardsOptions } from './contract';
import { topicsOf } from './topics';

type Options = Pick<CardsOptions, 'session' | 'languages' | 'site'>;
type Now = Pick<CardOrder, 'turn' | 'isPinned'>;

/** What the frame is told to show: the card of a mark, or without one the list of all marks. */
export function orderFor(mark: Mark | null, now: Now, { session, languages, site }: Options): CardOrder {
  const { date = '' } = session.reading() ?? {};
  const all = { ...now, languages: languages(), site, date, isDark: session.isDark() };
  if (!mark) return { ...all, kind: 'list', entries: session.index().entries };
  const request = { finding: findingOf(mark), topics: topicsOf(session.marks()), date };
  return { ...all, kind: 'card', request, places: placesOf(mark, session), citation: citationOf(mark, session) };
}

function findingOf(mark: Mark): CardRequest['finding'] {
  return mark.kind === 'mention'
    ? { kind: 'mention', entity: mark.finding.entity.id, mention: mark.finding }
    : { kind: 'statement', statement: mark.finding };
}

function placesOf(mark: Mark, session: Options['session']) {
  if (mark.kind === 'statement') return null;
  const same = samePlaces(session.marks(), mark);
  return { index: same.indexOf(mark) + 1, count: same.length };
}

function citationOf(mark: Mark, session: Options['session']): Citation | null {
  const reading = session.reading();
  if (mark.kind !== 'statement' || !reading) return null;
  const { title, url, publisher, author } = reading.meta;
  return { text: mark.finding.text, title, url, publisher, author, date: reading.date };
}
