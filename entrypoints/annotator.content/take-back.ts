import type { Mark } from '../../lib/page/marks';
import type { Settings } from '../../lib/settings';
import type { Session } from './session';
import { neverMarkKey, takenBackKey } from './shown';

type Options = {
  readonly site: string;
  readonly takenBack: Set<string>;
  readonly session: Session;
  readonly settings: () => Settings;
  readonly write: (change: Partial<Settings>) => Promise<void>;
};

/** Takes marks away: these words on this page until it is left, or the name, claim or topic on this site for good. Gives back the undo. */
export function takeBack(mark: Mark, where: 'page' | 'site', options: Options): () => void {
  const { site, takenBack, session, settings, write } = options;
  if (where === 'site') {
    const key = neverMarkKey(site, mark);
    void write({ neverMark: [...settings().neverMark, key] });
    return () => void write({ neverMark: settings().neverMark.filter((each) => each !== key) });
  }
  const key = takenBackKey(mark);
  takenBack.add(key);
  void session.repaint();
  return () => {
    takenBack.delete(key);
    void session.repaint();
  };
}
