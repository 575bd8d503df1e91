import type { ask as Ask } from '../../lib/messages';
import { createHost } from '../../lib/page/host';
import type { Mark } from '../../lib/page/marks';
import { watchPage } from '../../lib/page/watch';
import type { Settings } from '../../lib/settings';
import { isSiteOff } from '../../lib/sites-off';
import { chooseLang, translator } from '../../lib/texts';
import { wholePlurals } from '../../locales/page/plurals';
import { spokenTexts } from '../../locales/page/spoken';
import { badgeTeller } from './badge';
import { noteOf, type PageAnswers, pageAnswers } from './calls';
import { listenToPointer } from './input';
import { lazyCards } from './lazy-cards';
import { type Session, startSession } from './session';
import { takeBack } from './take-back';

export type Page = {
  readonly calls: PageAnswers;
  settingsChanged(now: Settings, names: readonly (keyof Settings)[]): Promise<void>;
};

type Options = {
  readonly document: Document;
  /** Rules of the highlights, for shadow roots. */
  readonly css: string;
  readonly settings: Settings;
  /** What the reader reads, best first; the setting goes before it. */
  readonly languages: readonly string[];
  readonly ask: typeof Ask;
  readonly write: (change: Partial<Settings>) => Promise<void>;
  readonly signal: AbortSignal;
};

/** Puts the parts of a page together: reads it, marks it, opens cards, follows its changes, answers the toolbar. */
export function startPage({ document, css, settings: first, languages, ask, write, signal }: Options): Page {
  let settings = first;
  const site = document.location.hostname;
  const takenBack = new Set<string>();
  const wanted = () => [settings.locale, ...languages];
  const isOff = () => isSiteOff(settings.sitesOff, site);

  const host = createHost(document, signal);
  const session = startSession({
    document,
    css,
    detect: (request) => ask('detect', request),
    choice: () => ({ ...settings, host: site, takenBack }),
    painted: (now) => {
      for (const { element } of now.reading()?.blocks ?? []) watcher.watch(element.getRootNode());
      announce(now);
      tellCount(now, isOff());
    },
    signal,
  });
  const tellCount = badgeTeller((state) => void ask('badge', state).catch(() => undefined));
  const cards = lazyCards(
    {
      session,
      host,
      languages: wanted,
      site: site.replace(/^www\./, ''),
      ask: (request) => ask('card', request),
      edit: (target) => void ask('openOptions', target).catch(() => undefined),
      takeBack: (mark, where) => takeBack(mark, where, { site, takenBack, session, settings: () => settings, write }),
      signal,
    },
    () => ask('loadCards', null),
  );
  const spoken = () => {
    const lang = chooseLang(wanted(), ['de', 'en', 'fr', 'uk'], 'en');
    return translator(lang, spokenTexts[lang], { number: String, plural: wholePlurals[lang] });
  };
  const announce = once((now: Session) => {
    const text = summary(now.marks(), spoken());
    if (text !== null) host.announce(text);
    return text !== null;
  });
  // An orphan of an earlier version of the extension cannot ask any more, and leaves the page to the next one.
  const quietly = (work: Promise<void>) => work.catch(() => undefined);
  const watcher = watchPage(
    document,
    {
      changed: () => !isOff() && void quietly(session.read()),
      navigated: () => {
        cards.close();
        if (!isOff()) void quietly(session.renew());
      },
    },
    { roots: () => session.reading()?.roots ?? [], host: host.element, signal },
  );
  listenToPointer({ document, session, host: host.element, open: cards.open, leave: cards.leave, signal });
  if (isOff()) tellCount(session, true);
  else void quietly(session.read());

  return {
    calls: pageAnswers({
      document,
      session,
      cards,
      isOff,
      announce: (mark) => host.announce(noteOf(mark, session, spoken())),
    }),
    settingsChanged: async (now, names) => {
      settings = now;
      if (isOff()) {
        cards.close();
        await session.forget();
        tellCount(session, true);
      } else if (names.includes('revision') || names.includes('sitesOff')) await quietly(session.renew());
      else await session.repaint();
    },
  };
}

function summary(marks: readonly Mark[], say: ReturnType<typeof translator<typeof spokenTexts.en>>): string | null {
  if (marks.length === 0) return null;
  const names = new Set(marks.flatMap((mark) => (mark.kind === 'mention' ? [mark.finding.entity.id] : []))).size;
  const statements = marks.filter(({ kind }) => kind === 'statement').length;
  return say('found', { names: say('names', { count: names }), statements: say('statements', { count: statements }) });
}

// Until it was done, tries again each time.
function once<Argument>(act: (argument: Argument) => boolean): (argument: Argument) => void {
  let isDone = false;
  return (argument) => {
    if (!isDone) isDone = act(argument);
  };
}
