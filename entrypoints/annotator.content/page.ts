import type { ask as Ask } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import { popover } from '../../lib/page/popover';
import { watchPage } from '../../lib/page/watch';
import { type Settings, writeSettings } from '../../lib/settings';
import { chooseLang, translator } from '../../lib/texts';
import { pageTexts } from '../../locales/page/languages';
import { noteOf, type PageAnswers, pageAnswers } from './calls';
import { cards } from './cards';
import { listenToPointer } from './input';
import { type Session, startSession } from './session';
import { neverMarkKey, takenBackKey } from './shown';

export type Page = {
  readonly calls: PageAnswers;
  settingsChanged(now: Settings, names: readonly (keyof Settings)[]): Promise<void>;
};

type Options = {
  readonly document: Document;
  readonly css: { readonly card: string; readonly highlight: string };
  readonly settings: Settings;
  /** What the reader reads, best first; the setting goes before it. */
  readonly languages: readonly string[];
  readonly ask: typeof Ask;
  readonly signal: AbortSignal;
};

/** Puts the parts of a page together: reads it, marks it, opens cards, follows its changes, answers the toolbar. */
export function startPage({ document, css, settings: first, languages, ask, signal }: Options): Page {
  let settings = first;
  let isAnnounced = false;
  const host = document.location.hostname;
  const takenBack = new Set<string>();
  const say = () => {
    const lang = chooseLang([settings.locale, ...languages], ['de', 'en', 'fr', 'uk'], 'en');
    return translator(lang, pageTexts[lang]);
  };
  const isOff = () => settings.sitesOff.includes(host);
  const choice = () => ({ ...settings, host, takenBack });

  const layer = popover(document, { css: css.card, onClose: () => desk.closed(), signal });
  const session: Session = startSession({
    document,
    css: css.highlight,
    detect: (request) => ask('detect', request),
    choice,
    signal,
    painted: (now, isDark) => {
      layer.theme(isDark);
      for (const block of now.reading()?.blocks ?? []) watchShadow(block.element);
      announce();
    },
  });
  const desk = cards({
    session,
    popover: layer,
    say,
    site: host.replace(/^www\./, ''),
    ask: (request) => ask('card', request),
    edit: (target) => void ask('openOptions', target),
    takeBack: (mark, where) => takeBack(mark, where),
  });

  const announce = () => {
    const marks = session.marks();
    if (isAnnounced || marks.length === 0) return;
    isAnnounced = true;
    const names = new Set(marks.flatMap((mark) => (mark.kind === 'mention' ? mark.finding.entity.id : []))).size;
    const statements = marks.filter(({ kind }) => kind === 'statement').length;
    const speak = say();
    layer.announce(
      speak('found', {
        names: speak('names', { count: names }),
        statements: speak('statements', { count: statements }),
      }),
    );
  };
  const takeBack = (mark: Mark, where: 'page' | 'site') => {
    if (mark.kind !== 'mention') return () => undefined;
    const { id } = mark.finding.entity;
    if (where === 'page') {
      const key = takenBackKey(id, mark.finding.text);
      takenBack.add(key);
      void session.repaint();
      return () => {
        takenBack.delete(key);
        void session.repaint();
      };
    }
    const key = neverMarkKey(host, id);
    void writeSettings({ neverMark: [...settings.neverMark, key] });
    return () => void writeSettings({ neverMark: settings.neverMark.filter((each) => each !== key) });
  };
  const read = () => {
    // An orphan of an earlier version of the extension cannot ask any more: it leaves what the next one paints over.
    if (!isOff() && !signal.aborted) void session.read().catch(() => undefined);
  };
  const renew = () => session.renew().catch(() => undefined);
  const seen = new Set<Node>();
  const watchShadow = (element: Element) => {
    const root = element.getRootNode();
    if (root === document || seen.has(root)) return;
    seen.add(root);
    watcher.watch(root);
  };
  const watcher = watchPage(
    document,
    { changed: read, navigated: () => !isOff() && void renew() },
    { roots: () => session.reading()?.roots ?? [], host: layer.host, signal },
  );
  listenToPointer({
    document,
    session,
    popover: layer,
    open: (mark, rect, options) => void desk.open(mark, rect, options),
    close: () => {
      layer.hide();
      desk.closed();
    },
    signal,
  });
  read();
  return {
    calls: pageAnswers({ session, desk, isOff, announce: (mark) => layer.announce(noteOf(mark, session, say())) }),
    settingsChanged: async (now, names) => {
      settings = now;
      if (isOff()) {
        layer.hide();
        desk.closed();
        await session.forget();
      } else if (names.includes('revision') || names.includes('sitesOff')) await renew();
      else await session.repaint();
    },
  };
}
