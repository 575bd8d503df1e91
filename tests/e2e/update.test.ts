import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { builtExtension, until } from '../../scripts/drive/launch';
import { clickText, highlightedTexts } from '../../scripts/drive/page';
import { sessionIn } from './session';

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.localName === 'standpunkt-card');

/** How many ranges each kind of mark has, without what the pointer and the open card add. */
const counts = async (page: Page) =>
  Object.entries(await highlightedTexts(page))
    .map(([layer, texts]) => `${layer} ${texts.length}`)
    .filter((each) => /mention|statement/.test(each))
    .sort();

describe.each(['chrome', 'firefox'] as const)('an update in %s', (name) => {
  const session = sessionIn(name);

  it('takes the old card away, marks the open page anew, and opens cards without a reload', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const before = await counts(page);
    await clickText(page, 'Peskow');
    await until('a card', () => hasFocus(page));
    await session.browser.installExtension(builtExtension(name));
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
