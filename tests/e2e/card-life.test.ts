import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { placeOf } from '../../scripts/drive/page';
import { cardFrames, openCard, press, textOf } from './opened-card';
import { sessionIn, site } from './session';

/** Why Chrome did not keep a page for the way back, as far as that has to do with extensions. */
async function reasonsOfExtensions(page: Page): Promise<readonly string[]> {
  const devtools = await page.createCDPSession();
  const reasons: string[] = [];
  devtools.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations: all }) => {
    reasons.push(...all.map(({ reason }) => reason).filter((reason) => reason.includes('Extension')));
  });
  await devtools.send('Page.enable');
  return reasons;
}

describe.each(['chrome', 'firefox'] as const)('the life of a card in %s', (name) => {
  const session = sessionIn(name);
  const isOpen = async (path: string) => Boolean((await session.index(path)).open);

  it('begins while the pointer rests on a mark: it is drawn, shown with the click, and only then counts as seen', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await page.bringToFront();
    const { x, y } = await placeOf(page, 'Peskow');
    const drawn = async () => {
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      const [frame] = await cardFrames(page);
      return frame && (await textOf(frame)).includes('Dmitri Peskow') ? frame : null;
    };
    const frame = await until('the card to be drawn', drawn);
    expect(await isOpen('de.html')).toBe(false);
    await press(frame, 'Warum');
    await press(frame, 'Nicht');
    expect(await textOf(frame)).toContain('Dmitri Peskow');
    await page.mouse.click(x, y);
    await until('the card', () => isOpen('de.html'));
    const takeOff = async () => {
      await press(frame, 'Nicht').catch(() => undefined);
      return (await textOf(frame)).includes('Rückgängig');
    };
    await until('the mark to be taken back, now that it can have been seen', takeOff);
  });

  it('ends with the page, and does not keep the browser from having that ready for the way back', async () => {
    const page = await session.open('de.html');
    const reasons = name === 'chrome' ? await reasonsOfExtensions(page) : [];
    await press(await openCard(session, page, 'de.html'), 'Offen halten');
    await page.goto(`${site}/en.html`);
    await session.index('en.html');
    await page.evaluate(() => history.back());
    await until('the page without a card', async () => !(await isOpen('de.html')));
    expect(await textOf(await openCard(session, page, 'de.html'))).toContain('Dmitri Peskow');
    expect(reasons).toEqual([]);
  });

  it('goes on where a link of the page only seemed to lead away and the reader had pinned it', async () => {
    const page = await session.open('de.html');
    const first = await openCard(session, page, 'de.html');
    await press(first, 'Offen halten');
    // What the page hears of next has come after the pin.
    await press(first, 'Russland');
    await until('the card within', async () => (await session.index('de.html')).open?.title === 'Russland');
    // As links to files and to mail programs sound.
    await page.evaluate(() => void window.dispatchEvent(new Event('beforeunload')));
    expect(await cardFrames(page)).toEqual([]);
    const again = async () => {
      const [frame] = await cardFrames(page);
      const pressed = await frame?.evaluate(() => document.querySelector('[aria-pressed=true]') !== null);
      return frame && pressed ? textOf(frame) : null;
    };
    expect(await until('the pinned card again', again)).toContain('Dmitri Peskow');
    expect(await isOpen('de.html')).toBe(true);
  });
});
