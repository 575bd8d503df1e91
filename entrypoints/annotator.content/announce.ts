import type { Host } from '../../lib/page/host';
import type { Mark } from '../../lib/page/marks';
import type { Lang } from '../../lib/rows';
import { chooseLang, type Translate, translator } from '../../lib/texts';
import { wholePlurals } from '../../locales/page/plurals';
import { type SpokenKey, spokenTexts } from '../../locales/page/spoken';
import { samePlaces } from './jump';
import type { Session } from './session';

type Options = { readonly isOn: () => boolean; readonly languages: () => readonly Lang[] };

/** Tells screen readers once, at the first marks of a page, how many there are. */
export function announcer(host: Host, { isOn, languages }: Options): (session: Session) => void {
  let isDone = false;
  return (session) => {
    if (isDone || !isOn()) return;
    const marks = session.marks();
    if (marks.length === 0) return;
    isDone = true;
    host.announce(summary(marks, spoken(languages())));
  };
}

/** What a screen reader is told of a mark that was gone to. */
export function noteOf(mark: Mark, session: Session, say: Translate<SpokenKey>): string {
  const places = samePlaces(session.marks(), mark);
  const place = { text: mark.finding.text, index: places.indexOf(mark) + 1, count: places.length };
  return say(mark.kind === 'statement' ? 'noteStatement' : 'noteName', place);
}

/** The few texts that a page carries before any card is opened. */
export function spoken(languages: readonly Lang[]): Translate<SpokenKey> {
  const lang = chooseLang(languages, ['de', 'en', 'fr', 'uk'], 'en');
  return translator(lang, spokenTexts[lang], { number: String, plural: wholePlurals[lang] });
}

function summary(marks: readonly Mark[], say: Translate<SpokenKey>): string {
  const names = new Set(marks.flatMap((mark) => (mark.kind === 'mention' ? [mark.finding.entity.id] : []))).size;
  const statements = marks.filter(({ kind }) => kind === 'statement').length;
  return say('found', { names: say('names', { count: names }), statements: say('statements', { count: statements }) });
}
