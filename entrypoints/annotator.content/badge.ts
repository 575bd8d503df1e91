import type { BadgeState } from '../../lib/messages';
import type { Session } from './session';

/** Says how many statements are marked, each number once. The button forgets it when the tab loads another page. */
export function badgeTeller(tell: (state: BadgeState) => void): (session: Session, isOff: boolean) => void {
  let told = '';
  return (session, isOff) => {
    const count = session.marks().filter(({ kind }) => kind === 'statement').length;
    const now = `${count} ${isOff}`;
    if (now === told || (told === '' && count === 0 && !isOff)) return;
    told = now;
    tell({ count, isOff });
  };
}
