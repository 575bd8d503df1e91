import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/launch';
import { clickText, highlightedTexts } from '../../scripts/drive/page';
import { sessionIn } from './session';

describe('two windows of the options', () => {
  const session = sessionIn('chrome');

  it('that edit one row in turn lose nothing of each other, and show what the other wrote', async () => {
    const row = '#/names/sergey-lavrov';
    await session.options.evaluate(async (hash) => {
      location.hash = hash;
      const { chrome } = globalThis as unknown as { chrome: Browser };
      await chrome.tabs.create({ url: `${location.href.split('#')[0]}${hash}`, active: false });
    }, row);
    const other = await until('the other window', async () => {
      for (const page of await session.browser.pages()) {
        if (page === session.options) continue;
        if (await page.evaluate(() => document.documentElement.dataset.page === 'options')) return page;
      }
      return null;
    });
    const windows = [session.options, other];
    const add = async (page: Page, spelling: string) => {
      await page.bringToFront();
      const isThere = () => page.evaluate(() => document.querySelector('.new-alias input') !== null);
      await until('a field for a spelling', isThere);
      await page.type('.new-alias input', spelling);
      await page.click('.new-alias button');
    };
    const shows = (page: Page, spelling: string) => () =>
      page.evaluate(
        (wanted) =>
          document.body.innerText.includes(wanted) ||
          [...document.querySelectorAll('input')].some(({ value }) => value === wanted),
        spelling,
      );
    await add(session.options, 'Lawrowius');
    await until('the first spelling in the other window', shows(other, 'Lawrowius'));
    await add(other, 'Lawrowinski');
    for (const page of windows)
      for (const spelling of ['Lawrowius', 'Lawrowinski']) await until(spelling, shows(page, spelling));
    await other.close();
  });
});

describe('a site that the reader takes back', () => {
  const session = sessionIn('chrome');

  it('stays as it is while its page is open, says why no card opens, is not marked any more, and is again when it is given back', async () => {
    const manage = await session.browser.newPage();
    await manage.goto('chrome://extensions');
    const id = await session.options.evaluate(() => location.host);
    // What the reader does in the browser's own settings: "on click" and "on all sites".
    const access = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
      manage.evaluate(
        async (extensionId, wanted) => {
          type Private = { updateExtensionConfiguration(change: object): Promise<void> };
          const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Private } };
          await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: wanted });
        },
        id,
        hostAccess,
      );
    // Apart from what the pointer is on.
    const marks = async (page: Page) => (await highlightedTexts(page))['standpunkt-mention']?.length ?? 0;
    const page = await session.open('de.html');
    await session.index('de.html');
    const before = await marks(page);
    expect(before).toBeGreaterThan(10);
    await access('ON_CLICK');
    await page.bringToFront();
    await clickText(page, 'Selenskyj');
    const said = async () => JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
    await until('a sentence', async () => (await said()).includes('noch Zugriff auf diese Website'));
    const later = await session.open('en.html');
    expect(await marks(later)).toBe(0);
    await access('ON_ALL_SITES');
    await later.reload();
    await until('marks again', async () => (await marks(later)) > 10);
    expect(await marks(page)).toBe(before);
    await page.bringToFront();
    await clickText(page, 'Peskow');
    await until('a card on the page that stayed open', async () => (await session.index('de.html')).open ?? null);
    await manage.close();
  });
});
