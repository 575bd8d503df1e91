import type { ask as Ask } from '../../lib/messages';
import type { FramePage } from '../../lib/page/frame';
import { createHost } from '../../lib/page/host';
import { lookRules } from '../../lib/page/look';
import { noteIn } from '../../lib/page/note';
import { whenSeen } from '../../lib/page/seen';
import { watchPage } from '../../lib/page/watch';
import type { Settings } from '../../lib/settings';
import { isSiteOff, isSiteWhole, siteOf } from '../../lib/sites-off';
import { announcer, noteOf, spoken } from './announce';
import { badgeTeller } from './badge';
import { type PageAnswers, pageAnswers } from './calls';
import { listenToPointer } from './input';
import { lazyCards } from './lazy-cards';
import { startSession } from './session';
import { takeBack } from './take-back';

export type Page = {
  readonly calls: PageAnswers;
  /** Follows the reader's settings, at the latest when the tab is seen again. */
  settingsChanged(now: Settings, names: readonly (keyof Settings)[]): void;
};

export type PageOptions = {
  readonly document: Document;
  /** Rules of the highlights, for shadow roots. */
  readonly css: string;
  /** The page that draws cards. */
  readonly cardPage: FramePage;
  readonly settings: Settings;
  /** What the reader reads, best first; the setting goes before it. */
  readonly languages: readonly string[];
  readonly ask: typeof Ask;
  readonly write: (change: Partial<Settings>) => Promise<void>;
  readonly signal: AbortSignal;
};

/** Puts the parts of a page together: reads it, marks it, opens cards, follows its changes, answers the toolbar. */
export function startPage(options: PageOptions): Page {
  const { document, css, cardPage, settings: first, languages, ask, write, signal } = options;
  let settings = first;
  const site = document.location.hostname;
  const takenBack = new Set<string>();
  const changed = new Set<keyof Settings>();
  const wanted = () => [settings.locale, ...languages];
  const isOff = () => isSiteOff(settings.sitesOff, site);
  const isWhole = () => isSiteWhole(settings.wholePage, site);

  // Chrome (156) paints every highlight as selected text there, Firefox as its rules say.
  const forced = import.meta.env.FIREFOX ? null : matchMedia('(forced-colors: active)');
  forced?.addEventListener('change', () => void session.repaint(), { signal });
  const cardKey = randomKey();
  const host = createHost(document, signal);
  const session = startSession({
    document,
    css,
    isSolid: () => forced?.matches ?? false,
    ask: { names: (request) => ask('names', request), detect: (request) => ask('detect', request) },
    choice: () => ({ ...settings, host: site, takenBack }),
    isWhole,
    painted: (now, fresh) => {
      for (const root of new Set(fresh.map(({ element }) => element.getRootNode()))) watcher.watch(root);
      for (const view of new Set(fresh.map(({ element }) => element.ownerDocument.defaultView))) if (view) listen(view);
      announce(now);
      tellCount(now, isOff());
    },
    signal,
  });
  session.restyle(lookRules(settings));
  const tellCount = badgeTeller((state) => void ask('badge', state).catch(() => undefined));
  const note = noteIn(host, signal);
  const cards = lazyCards(
    {
      session,
      host,
      page: cardPage,
      key: cardKey,
      languages: wanted,
      site: siteOf(site),
      edit: (target) => void ask('openOptions', target).catch(() => undefined),
      refused: (why) => note(spoken(wanted())(why), session.isDark()),
      takeBack: (mark, where) => takeBack(mark, where, { site, takenBack, session, settings: () => settings, write }),
      signal,
    },
    () => ask('loadCards', null),
  );
  const announce = announcer(host, { isOn: () => settings.announce, languages: wanted });
  // An orphan of an earlier version of the extension cannot ask any more, and leaves the page to the next one.
  const quietly = (work: Promise<void>) => work.catch(() => undefined);
  const seen = whenSeen(document, signal);
  const watcher = watchPage(
    document,
    {
      changed: () => !isOff() && void quietly(session.read()),
      navigated: () => {
        cards.close();
        if (!isOff()) void quietly(session.renew());
      },
    },
    {
      roots: () => session.reading()?.roots ?? [],
      host: host.element,
      isRead: (element) => session.reading()?.blocks.some((block) => element.contains(block.element)) ?? false,
      signal,
    },
  );
  const listen = listenToPointer({ session, host: host.element, cards, signal });
  if (isOff()) tellCount(session, true);
  else seen(() => void quietly(session.read()));

  const apply = async (names: readonly (keyof Settings)[]) => {
    if (names.some((name) => looks.has(name))) session.restyle(lookRules(settings));
    if (isOff()) {
      cards.close();
      await session.forget();
      tellCount(session, true);
    } else if (names.some((name) => contents.has(name))) await quietly(session.renew());
    else if (names.some((name) => choices.has(name))) await session.repaint();
  };
  return {
    calls: pageAnswers({
      document,
      session,
      cards,
      cardKey,
      isOff,
      announce: (mark) => host.announce(noteOf(mark, session, spoken(wanted()))),
    }),
    settingsChanged: (now, names) => {
      settings = now;
      for (const name of names) changed.add(name);
      seen(() => {
        const all = [...changed];
        changed.clear();
        void apply(all);
      });
    },
  };
}

/** What nobody can guess; `crypto.randomUUID` is missing on pages that came over http. */
function randomKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

/** Settings by what they change: what is found, which of it is shown, how it is drawn. */
const contents = new Set<keyof Settings>(['revision', 'sitesOff', 'wholePage']);
const choices = new Set<keyof Settings>(['strictness', 'kindsOff', 'quiet', 'neverMark']);
const looks = new Set<keyof Settings>(['strength', 'colours', 'underlines']);
