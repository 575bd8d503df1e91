import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser as Extension } from 'webextension-polyfill';
import { builtExtension, until } from '../../scripts/drive/launch';
import { clickText, highlightedTexts } from '../../scripts/drive/page';
import { type Session, sessionIn } from './session';

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'standpunkt-card');

/** How many ranges each kind of mark has, without what the pointer and the open card add. */
const counts = async (page: Page) =>
  Object.entries(await highlightedTexts(page))
    .map(([layer, texts]) => `${layer} ${texts.length}`)
    .filter((each) => /mention|statement/.test(each))
    .sort();

/** Without it Chromium does not start an extension from a folder again. */
async function inDeveloperMode(browser: Browser): Promise<void> {
  const manage = await browser.newPage();
  await manage.goto('chrome://extensions');
  await manage.evaluate(async () => {
    type Private = { updateProfileConfiguration(change: object): Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Private } };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await manage.close();
}

type Name = 'chrome' | 'firefox';
type Renewal = readonly [how: string, renew: (session: Session, name: Name) => Promise<unknown>];
const renewals: readonly Renewal[] = [
  ['an update', ({ browser }, name) => browser.installExtension(builtExtension(name))],
  [
    'a reload of the extension',
    async ({ browser, options }, name) => {
      if (name === 'chrome') await inDeveloperMode(browser);
      await options.evaluate(() => {
        const { chrome } = globalThis as unknown as { chrome: Extension };
        // Once the driver has its answer, for the page goes with the extension.
        setTimeout(() => chrome.runtime.reload());
      });
    },
  ],
];

const cases = (['chrome', 'firefox'] as const).flatMap((name) =>
  renewals.map(([how, renew]) => ({ name, how, renew })),
);

describe.each(cases)('$how in $name', ({ name, renew }) => {
  const session = sessionIn(name);

  it('takes the old card away, marks the open page anew, and opens cards without a reload of the page', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const before = await counts(page);
    await clickText(page, 'Peskow');
    await until('a card', () => hasFocus(page));
    await renew(session, name);
    await until('the old card to go', async () => !(await hasFocus(page)), 120_000);
    await page.bringToFront();
    const opened = async () => {
      await clickText(page, 'Peskow');
      await new Promise((loaded) => setTimeout(loaded, 500));
      return await hasFocus(page);
    };
    await until('a card of the new script', opened, 120_000);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await hasFocus(page)));
    expect(await counts(page)).toEqual(before);
    expect(await page.evaluate(() => document.querySelectorAll('standpunkt-card').length)).toBe(1);
  });
});
