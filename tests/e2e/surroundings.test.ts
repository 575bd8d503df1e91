import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/launch';
import { clickText, highlightedTexts } from '../../scripts/drive/page';
import { openBehind, type Session, selectWords, sessionIn, site } from './session';

const address = `${site}/de.html`;

/** The popup as a tab of its own behind the page: drivers cannot open the real one. */
async function openPopup(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await openBehind(session, 'popup');
  await until('the index', () => popup.evaluate(() => document.querySelector('.page-index .line') !== null));
  return popup;
}

describe.each(['chrome', 'firefox'] as const)('around the page, in %s', (name) => {
  const session = sessionIn(name);

  it('the context menu has an entry for a position and one for a name', async () => {
    const entries = await session.options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      // A browser refuses to change an entry that it does not have.
      const has = (id: string) =>
        chrome.contextMenus.update(id, { contexts: ['selection'] }).then(
          () => true,
          () => false,
        );
      return [await has('save-position'), await has('save-name'), await has('save-nothing')];
    });
    expect(entries).toEqual([true, true, false]);
  });

  it('a card opens above a part of the page that fills the screen', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await page.bringToFront();
    await page.evaluate(() => {
      const article = document.querySelector('article');
      document.querySelector('h1')?.addEventListener('click', () => void article?.requestFullscreen(), { once: true });
    });
    await page.click('h1');
    await until('the article to fill the screen', () => page.evaluate(() => document.fullscreenElement !== null));
    await clickText(page, 'Peskow');
    await until('a card', async () => (await session.index('de.html')).open ?? null);
    // The card is closed to the page: it is where a point of the window belongs to it.
    const isOnTop = () =>
      page.evaluate(() => {
        for (let x = 20; x < innerWidth; x += 40) {
          for (let y = 20; y < innerHeight; y += 40) {
            if (document.elementFromPoint(x, y)?.localName === 'standpunkt-card') return true;
          }
        }
        return false;
      });
    await until('the card on top', isOnTop);
    expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('article');
    await page.evaluate(() => document.exitFullscreen());
  });
});

// Firefox' driver can neither print to a picture, nor say where downloads go, nor reach the background to choose from a menu.
describe('around the page, in chrome alone', () => {
  const session = sessionIn('chrome');

  it('paper shows no marks', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const lines = async (media: 'print' | 'screen') => {
      await page.emulateMediaType(media);
      return await page.evaluate(() =>
        ['mention', 'statement'].map(
          (kind) => getComputedStyle(document.body, `::highlight(standpunkt-${kind})`).textDecorationLine,
        ),
      );
    };
    expect(await lines('screen')).toEqual(['underline', 'underline']);
    expect(await lines('print')).toEqual(['none', 'none']);
  });

  it('colours that a reader has forced upon pages leave statements to be read', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const statements = async () => (await highlightedTexts(page))['standpunkt-statement'] ?? [];
    const whole = await statements();
    const devtools = await page.createCDPSession();
    const force = (value: string) =>
      devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    const words = whole.map((text) => text.split(/\s/)[0]);
    await until('first words alone', async () => JSON.stringify(await statements()) === JSON.stringify(words));
    await force('none');
    await until('whole statements', async () => JSON.stringify(await statements()) === JSON.stringify(whole));
    expect(whole.join()).toContain(' ');
  });

  it('an entry chosen from the context menu opens the form with the words and their speaker', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await selectWords(page, 'nur Zeit für');
    const target = await session.browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
    const worker = await target.worker();
    await worker?.evaluate(async (url) => {
      type Clicked = { dispatch(info: object, tab: object | undefined): void };
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const tab = (await chrome.tabs.query({})).find((each) => each.url?.split('#')[0] === url);
      const clicked = chrome.contextMenus.onClicked as unknown as Clicked;
      clicked.dispatch({ menuItemId: 'save-position', selectionText: 'nur Zeit für' }, tab);
    }, address);
    const opened = await session.browser.waitForTarget(
      (candidate) => candidate.url().includes('options.html#/positions') && candidate.url() !== session.options.url(),
    );
    const form = await opened.page();
    const holds = (words: string) => async () =>
      (await form?.evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLInputElement>('input, textarea')].some(({ value }) =>
            value.includes(wanted),
          ),
        words,
      )) ?? null;
    await until('the words in the form', holds('nur Zeit für'));
    await until('the day of the article', holds('2025-11-18'));
    await form?.close();
  });

  it.each([
    ['Markdown', '.md', /^# .+\n[\s\S]*Lawrow/],
    ['JSON-LD', '.jsonld', /"@context": "http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/],
  ])('the page’s marks are saved as %s', async (label, ending, content) => {
    const folder = mkdtempSync(join(tmpdir(), 'standpunkt-'));
    const page = await session.open('de.html');
    await session.index('de.html');
    const popup = await openPopup(session, page);
    const devtools = await session.browser.target().createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await popup.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.take-away button')];
      buttons.find(({ textContent }) => textContent === wanted)?.click();
    }, label);
    const file = await until('the file', async () => readdirSync(folder).find((each) => each.endsWith(ending)) ?? null);
    expect(readFileSync(join(folder, file), 'utf8')).toMatch(content);
    await popup.close();
    rmSync(folder, { recursive: true });
  });

  it('the side panel opens beside the page with the same index', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const popup = await openPopup(session, page);
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.take-away .beside')?.click());
    const panel = await session.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    expect(panel.url()).toContain('sidepanel.html');
    await popup.close().catch(() => undefined);
  });
});
