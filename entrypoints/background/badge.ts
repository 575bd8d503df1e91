import { browser } from 'wxt/browser';
import type { BadgeState, Sender } from '../../lib/messages';

/** Amber of the statements' marks, grey where the reader switched Standpunkt off; both carry white letters well. */
const colours = { on: '#8a5a0b', off: '#6b7280' } as const;

/** Shows the number of a tab's statements on the toolbar button; nothing where there is none to show. */
export async function showBadge({ count, isOff }: BadgeState, { tab }: Sender): Promise<null> {
  // Firefox for Android has no badge.
  if (tab?.id === undefined || !browser.action.setBadgeText) return null;
  const tabId = tab.id;
  const text = isOff ? '–' : String(count || '');
  await browser.action.setBadgeText({ tabId, text });
  if (text !== '') await browser.action.setBadgeBackgroundColor({ tabId, color: colours[isOff ? 'off' : 'on'] });
  if (text !== '') await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  return null;
}
