import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { positionDraft } from '../../lib/drafts';
import { until } from '../../scripts/drive/launch';
import { callPage } from '../../scripts/drive/page';
import { openBehind, selectWords, sessionIn, site } from './session';

const address = `${site}/de.html`;

describe.each(['chrome', 'firefox'] as const)('hands in %s', (name) => {
  const session = sessionIn(name);

  it('save what they selected with its speaker, source and a link to the words', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await selectWords(page, 'nur Zeit für neue Waffenlieferungen');
    const selection = await callPage(session.options, address, 'selection');
    expect(selection && positionDraft(selection)).toMatchObject({
      holder: 'sergey-lavrov',
      quote: 'nur Zeit für neue Waffenlieferungen',
      quoteLang: 'de',
      date: '2025-11-18',
      publisher: 'Beispielzeitung',
      url: expect.stringMatching(/standpunkt-beispiel-de\.html#:~:text=.*nur%20Zeit/),
    });
  });

  it('find the index, the selection and the ways to take it away in the popup, which axe has nothing against', async () => {
    const page = await session.open('de.html');
    const index = await session.index('de.html');
    await selectWords(page, 'nur Zeit für neue Waffenlieferungen');
    await page.bringToFront();
    const popup = await openBehind(session, 'popup');
    await until('the index', () => popup.evaluate(() => document.querySelector('.page-index .line') !== null));
    const shown = await popup.evaluate(() => ({
      lines: document.querySelectorAll('.page-index .line').length,
      words: document.querySelector('.capture q')?.textContent,
      files: [...document.querySelectorAll('.take-away button')].map(({ textContent }) => textContent).slice(0, 2),
    }));
    const statements = index.entries.filter(({ kind }) => kind === 'statement');
    expect(shown).toEqual({
      lines: statements.length,
      words: 'nur Zeit für neue Waffenlieferungen',
      files: ['Markdown', 'JSON-LD'],
    });
    await popup.evaluate(axe.source);
    const violations = await popup.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      const found = await checker.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    await popup.close();
    expect(violations).toEqual([]);
  });

  it('see the number of statements on the toolbar button, and a grey dash where it is off', async () => {
    await session.open('de.html');
    const index = await session.index('de.html');
    const badge = () =>
      session.options.evaluate(async (wanted) => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.split('#')[0] === wanted);
        return await chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      }, address);
    const switchOff = (sitesOff: readonly string[]) =>
      session.options.evaluate(async (sites) => {
        const { chrome } = globalThis as unknown as { chrome: Browser };
        await chrome.storage.local.set({ sitesOff: sites });
      }, sitesOff);
    const count = index.entries.filter(({ kind }) => kind === 'statement').length;
    await until('the count', async () => (await badge()) === String(count));
    await switchOff(['www.tagesschau.de']);
    await until('the dash', async () => (await badge()) === '–');
    await switchOff([]);
    await until('the count again', async () => (await badge()) === String(count));
  });
});
