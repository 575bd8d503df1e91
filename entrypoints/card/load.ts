import { browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages';

/** Runs the script of the cards beside the content script that asks; for the background. */
export async function loadCards(sender: Sender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('loadCards: expected a tab, got a page of the extension');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [sender.frameId ?? 0] }, files: ['/card.js'] });
  return null;
}
