import type { CardOffice } from '../../lib/cards';
import { dateText } from '../dates';
import type { Say } from './actions';

/** An office in one line, with the years it was held. */
export function officeText({ title, from, to }: CardOffice, say: Say): string {
  const year = (date: string) => dateText(date.slice(0, 4), say.lang);
  return to
    ? say('officeBetween', { title, from: year(from), to: year(to) })
    : say('officeSince', { title, from: year(from) });
}
