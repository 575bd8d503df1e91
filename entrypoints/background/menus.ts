import { browser } from 'wxt/browser';
import { nameDraft, positionDraft } from '../../lib/drafts';
import { askPage, type OptionsTarget, type PageSelection } from '../../lib/messages';

/** What a selection may become. */
export type Saved = 'position' | 'name';

const menus = { 'save-position': 'position', 'save-name': 'name' } as const satisfies Record<string, Saved>;

/** Puts the two entries into the context menu of selections; Firefox for Android has no such menu. */
export async function createMenus(): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const [id, saved] of Object.entries(menus)) {
    const title = browser.i18n.getMessage(saved === 'position' ? 'menuPosition' : 'menuName');
    browser.contextMenus.create({
      id,
      title,
      contexts: ['selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Calls back with what a chosen entry of the menu asks to open. */
export function listenToMenus(open: (target: OptionsTarget) => Promise<unknown>): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const saved = Object.entries(menus).find(([id]) => id === menuItemId)?.[1];
    if (saved === undefined || tab?.id === undefined) return;
    const words: Fallback = { exact: selectionText, title: tab.title ?? '', url: tab.url ?? '' };
    void targetOf(tab.id, saved, words).then((target) => target && open(target));
  });
}

type Fallback = { readonly exact: string; readonly title: string; readonly url: string };

/** The form that a tab's selection fills in; null when nothing is selected there. */
export async function targetOf(tab: number, saved: Saved, fallback?: Fallback): Promise<OptionsTarget | null> {
  const selection = (await askPage(tab, 'selection').catch(() => null)) ?? (fallback ? bare(fallback) : null);
  if (!selection) return null;
  return saved === 'position'
    ? { view: 'positions', draft: positionDraft(selection) }
    : { view: 'names', draft: nameDraft(selection) };
}

// On a site that the extension may not read, the menu still hands over the words.
function bare({ exact, title, url }: Fallback): PageSelection {
  const publisher = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return {
    quote: { exact: exact.split(/\s+/).slice(0, 25).join(' '), prefix: '', suffix: '' },
    ...{ speaker: null, topic: null, stance: null, link: url },
    source: { title, url, publisher, author: null, date: null, lang: null },
  };
}
