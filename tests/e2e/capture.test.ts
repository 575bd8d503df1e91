import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { highlightedTexts } from '../../scripts/drive/page';
import { openCard, textOf } from './opened-card';
import { openBehind, type Session, selectWords, sessionIn } from './session';

/** The form that the popup opens in a tab of its own for words that are selected on a page. */
async function formFor(session: Session, page: Page, { words, button }: { words: string; button: string }) {
  await page.bringToFront();
  await selectWords(page, words);
  const popup = await openBehind(session, 'popup');
  const isPressed = (text: string) =>
    popup.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.capture button')];
      const found = buttons.find(({ textContent }) => textContent === wanted);
      found?.click();
      return found !== undefined;
    }, text);
  await until('the button of the popup', () => isPressed(button));
  const form = await until('the form', async () => {
    for (const each of await session.browser.pages()) {
      const isForm = () => document.querySelector('.editor [type=submit]') !== null;
      if (each !== session.options && (await each.evaluate(isForm).catch(() => false))) return each;
    }
    return null;
  });
  await popup.close();
  return form;
}

const save = (form: Page) =>
  form.evaluate(() => document.querySelector<HTMLButtonElement>('.editor [type=submit]')?.click());

describe.each(['chrome', 'firefox'] as const)('what is selected on a page, in %s', (name) => {
  const session = sessionIn(name);

  it('fills in the form of a position, and is on the card of its speaker as soon as it is saved', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const words = 'nur Zeit für neue Waffenlieferungen';
    const form = await formFor(session, page, { words, button: 'Als Position speichern' });
    const values = await form.$$eval('.editor :is(input, textarea)', (fields) =>
      (fields as (HTMLInputElement | HTMLTextAreaElement)[]).map(({ value }) => value),
    );
    const said = [words, 'Sergej Lawrow', '2025-11-18', 'Beispielzeitung', 'Redaktion Beispiel'];
    expect(values).toEqual(expect.arrayContaining(said));
    expect(values.join()).toMatch(/standpunkt-beispiel-de\.html#:~:text=/);
    // The topic and the stance that were found there.
    const chosen = await form.$eval('.editor select', ({ value }) => value);
    expect(chosen).not.toBe('');
    const summary = 'Sagte, eine Pause bringe bloß Waffen.';
    await form.type('.editor textarea', summary);
    await save(form);
    await page.bringToFront();
    // A click into a selection only takes it away.
    await page.evaluate(() => document.getSelection()?.removeAllRanges());
    // A card that is opened before the page has asked about everything anew is the one of before.
    await until('the position on the card', async () => {
      const card = await textOf(await openCard(session, page, 'de.html', 'nur Zeit für'));
      await page.keyboard.press('Escape');
      await until('the card to close', async () => !(await session.index('de.html')).open);
      return card.includes(summary);
    });
    await form.close();
  });

  it('fills in the form of a name, and is marked as soon as it is saved', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const marked = async () => (await highlightedTexts(page))['standpunkt-mention'] ?? [];
    expect(await marked()).not.toContain('Grundursachen');
    const form = await formFor(session, page, { words: 'Grundursachen', button: 'Als Namen speichern' });
    await save(form);
    await page.bringToFront();
    await until('the name on the page', async () => (await marked()).includes('Grundursachen'));
    await form.close();
  });
});
