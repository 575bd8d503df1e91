import { browser } from 'wxt/browser';

/** The one is Chrome's, the other Firefox'. */
type Panels = {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/** How to open the index beside a tab's page, within a click; undefined where the browser has no such place, or we are in it. */
export function sidePanelOpener(tab: number): (() => void) | undefined {
  if (document.documentElement.dataset.page === 'sidepanel') return undefined;
  const { sidePanel, sidebarAction } = browser as Panels;
  const opened = (work: Promise<void>) => void work.then(() => window.close());
  if (sidePanel) return () => opened(sidePanel.open({ tabId: tab }));
  return sidebarAction && (() => opened(sidebarAction.open()));
}
