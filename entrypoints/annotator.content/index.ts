import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, serve } from '../../lib/messages';
import { whenConcerned } from '../../lib/page/concerned';
import { mayConcern } from '../../lib/page/sides';
import { readSettings, watchSettings, writeSettings } from '../../lib/settings';
import { isSiteOff, isSiteWhole } from '../../lib/sites-off';
import { left } from './brought';
import './contract';
import './highlight.css';
import { lazyPage } from './lazy-page';
import { prepareReader, runReader } from './reader-script';

// What every page of the news sites pays for: it only looks whether a page may be about the war, and has those read by reader.js.
export default defineContentScript({
  // wxt.config.ts puts the news sites in.
  matches: [],
  runAt: 'document_idle',
  async main(context) {
    const { signal } = context;
    const asked = left('standpunktSettings')?.() ?? readSettings();
    // While the browser looks the settings up.
    const isConcerned = mayConcern(document);
    if (isConcerned) prepareReader();
    let settings = await asked;
    // Exactly true: an element of the page with this id would be found here as well.
    if (settings.onClickOnly && globalThis.standpunktAsked !== true) return;
    // After an update this script is an orphan and every call fails: looking at `isInvalid` then ends it, and its marks go.
    const askOrEnd: typeof ask = (call, argument) =>
      ask(call, argument).catch((error: unknown) => {
        if (context.isInvalid) return new Promise<never>(() => undefined);
        throw error;
      });
    const page = lazyPage(
      () => ({
        document,
        cardPage: {
          address: browser.runtime.getURL('/card.html'),
          origin: new URL(browser.runtime.getURL('/')).origin,
        },
        settings,
        languages: navigator.languages,
        ask: askOrEnd,
        write: writeSettings,
        signal,
      }),
      () => runReader(askOrEnd),
    );
    const { hostname } = document.location;
    const isChosen = () => isSiteOff(settings.sitesOff, hostname) || isSiteWhole(settings.wholePage, hostname);
    if (isConcerned || isChosen()) page.begin();
    else whenConcerned(document, signal, page.begin);
    serve(page.calls, signal);
    watchSettings(
      (names) =>
        void readSettings().then((now) => {
          settings = now;
          page.settingsChanged(now, names);
          if (isChosen()) page.begin();
        }),
      signal,
    );
  },
});
