import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { compiler } from '../../lib/data/compiler';
import { openStore } from '../../lib/data/db';
import { openEngine } from '../../lib/data/engine';
import {
  askPage,
  type BackgroundCalls,
  type CardRequest,
  type OptionsTarget,
  type PageCalls,
  type Sender,
  serve,
} from '../../lib/messages';
import { readSettings, watchSettings } from '../../lib/settings';
import { registerAddedSites } from './added-sites';
import { showBadge } from './badge';
import { injectIntoOpenTabs } from './inject';
import { createMenus, listenToMenus, targetOf } from './menus';
import { optionsHash } from './options-address';

// The browser stops this script whenever it is idle: listeners at the top level, and nothing that cannot be read again.
export default defineBackground(() => {
  const engine = openEngine(openStore({ compiler }), async () => (await readSettings()).revision);

  const { names, detect, labels } = engine;
  const card = (request: CardRequest, sender: Sender) => {
    onlyOurs(sender);
    return engine.card(request);
  };
  const wake = () => {
    logged(engine.open());
    return null;
  };
  const loadReader = (_: null, sender: Sender) => {
    wake();
    return runInPage('/reader.js', sender);
  };
  const loadCards = (_: null, sender: Sender) => runInPage('/card-holder.js', sender);
  serve<BackgroundCalls>({
    names,
    detect,
    card,
    labels,
    openOptions,
    wake,
    loadReader,
    loadCards,
    cardKey,
    badge: showBadge,
  });
  listenToMenus(openOptions);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // The options page is the only writer: opened at the first start, it loads the starter dataset.
    if (reason === 'install') logged(browser.runtime.openOptionsPage());
    if (!import.meta.env.FIREFOX && (reason === 'install' || reason === 'update')) logged(injectIntoOpenTabs());
    logged(registerAddedSites());
    logged(createMenus());
  });
  browser.runtime.onStartup.addListener(() => logged(registerAddedSites()));
  browser.permissions.onAdded.addListener(() => logged(registerAddedSites()));
  browser.permissions.onRemoved.addListener(() => logged(registerAddedSites()));
  watchSettings((names) => {
    if (names.includes('sitesAdded')) logged(registerAddedSites());
  });
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((name) => logged(relay(name)));
});

async function openOptions(target: OptionsTarget): Promise<null> {
  const hash = optionsHash(target);
  if (hash === '') await browser.runtime.openOptionsPage();
  else await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${hash}`) });
  return null;
}

async function runInPage(file: '/reader.js' | '/card-holder.js', { tab, frameId = 0 }: Sender): Promise<null> {
  if (tab?.id === undefined) throw new Error(`${file}: expected to be asked for by a page, found no tab`);
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] });
  return null;
}

/** Throws unless a page of the extension asks: who took over a news page, and our script there, still cannot read cards. */
function onlyOurs({ url = '' }: Sender): void {
  if (!url.startsWith(browser.runtime.getURL('/'))) throw new Error(`expected a page of ours to ask, found ${url}`);
}

function cardKey(_: null, { tab }: Sender): Promise<string> {
  if (tab?.id === undefined) throw new Error('cardKey: expected to be asked by a frame in a tab, found no tab');
  return askPage(tab.id, 'cardKey');
}

type Command = Parameters<PageCalls['command']>[0];
const commands: readonly Command[] = ['next', 'previous', 'open', 'list'];

/** A key of the reader's goes to the page in front; a page without our script has nothing to do with it. */
async function relay(name: string): Promise<void> {
  const command = commands.find((one) => one === name);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  if (name === 'save') {
    const target = await targetOf(tab.id, 'position');
    if (target) await openOptions(target);
  }
  if (command !== undefined) await askPage(tab.id, 'command', command).catch(() => undefined);
}

function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Standpunkt:', error));
}
