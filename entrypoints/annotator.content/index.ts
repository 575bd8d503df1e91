import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, type PageCalls, serve } from '../../lib/messages';
import { readSettings, watchSettings, writeSettings } from '../../lib/settings';
import './highlight.css';
import highlightCss from './highlight.css?inline';
import { startPage } from './page';

declare global {
  /** Set by the toolbar button before it runs this script: the reader asked for this page. */
  var standpunktAsked: true | undefined;
}

export default defineContentScript({
  // wxt.config.ts puts the news sites in.
  matches: [],
  runAt: 'document_idle',
  async main(context) {
    const { signal } = context;
    const settings = await readSettings();
    // Exactly true: an element of the page with this id would be found here as well.
    if (settings.onClickOnly && globalThis.standpunktAsked !== true) return;
    // After an update this script is an orphan and every call fails: looking at `isInvalid` then ends it, and its marks go.
    const askOrEnd: typeof ask = (call, argument) =>
      ask(call, argument).catch((error: unknown) => {
        if (context.isInvalid) return new Promise<never>(() => undefined);
        throw error;
      });
    const page = startPage({
      document,
      css: highlightCss,
      cardPage: { address: browser.runtime.getURL('/card.html'), origin: new URL(browser.runtime.getURL('/')).origin },
      settings,
      languages: navigator.languages,
      ask: askOrEnd,
      write: writeSettings,
      signal,
    });
    serve<PageCalls>(page.calls, signal);
    watchSettings((names) => void readSettings().then((now) => page.settingsChanged(now, names)), signal);
  },
});
