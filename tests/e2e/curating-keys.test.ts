import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { sessionIn } from './session';

/** More than any part of the page has places for the focus before what is looked for. */
const mostTabs = 150;

type Way = 'on' | 'back';

/** What the focus is on, and all that it could be on, as assistive technology calls them. */
const named = (page: Page) =>
  page.evaluate(() => {
    const nameOf = (at: Element | null) => {
      const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return (at?.ariaLabel ?? label ?? at?.textContent ?? '').trim();
    };
    const all = [...document.querySelectorAll('a, button, input, select, summary, textarea')].map(nameOf);
    return { at: nameOf(document.activeElement), all };
  });

/** Goes with Tab alone to what is called so, once it is there; back where the browser's own frame lies ahead. */
async function reach(page: Page, called: RegExp, way: Way = 'on'): Promise<void> {
  const isThere = async () => (await named(page)).all.some((name) => called.test(name));
  await until(`${String(called)} on the page`, isThere);
  for (let pressed = 0; pressed < mostTabs; pressed += 1) {
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
    const { at } = await named(page);
    if (called.test(at)) return;
  }
  throw new Error(`expected ${String(called)} within ${mostTabs} presses of Tab`);
}

async function press(
  page: Page,
  called: RegExp,
  how: { readonly way?: Way; readonly key?: KeyInput } = {},
): Promise<void> {
  await reach(page, called, how.way);
  await page.keyboard.press(how.key ?? 'Enter');
}

/** Opens the dialog for a file from the field that has the focus, and takes a file. */
const choose = {
  chrome: async (page: Page, file: string) => {
    const chosen = page.waitForFileChooser();
    // Keys and the order to catch the dialog go different ways; a round trip makes the order come first.
    await page.evaluate(() => true);
    await page.keyboard.press('Enter');
    await (await chosen).accept([file]);
  },
  // Firefox tells its driver nothing of a dialog: that it would open is seen by the click on its field.
  firefox: async (page: Page, file: string) => {
    const field = await page.evaluateHandle(() => {
      const input = document.activeElement;
      if (!(input instanceof HTMLInputElement)) throw new Error('expected the focus in a field, found it elsewhere');
      input.addEventListener('click', (event) => {
        event.preventDefault();
        input.dataset.clicked = '';
      });
      return input;
    });
    await page.keyboard.press('Enter');
    await until('the dialog to open', () => field.evaluate((input) => input.dataset.clicked === ''));
    await field.uploadFile(file);
  },
};

const says = (page: Page, words: string) =>
  until(`"${words}" on the page`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));

describe.each(['chrome', 'firefox'] as const)('curating without a mouse in %s', (name) => {
  const session = sessionIn(name);
  const folder = mkdtempSync(join(tmpdir(), 'standpunkt-keys-'));
  const file = join(folder, 'namen.csv');
  beforeAll(() => writeFileSync(file, 'Name;Beschreibung\nZwiefach Eins;Erste\nZwiefach Zwei;Zweite\n'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('imports a table, edits a row, selects two, merges them and takes the merge back', {
    timeout: 240_000,
  }, async () => {
    const page = session.options;
    await page.bringToFront();
    await press(page, /^Verstanden$/);
    await press(page, /^Datensätze/, { way: 'back' });
    await says(page, 'Datei importieren');
    await reach(page, /^Datei importieren/);
    await choose[name](page, file);
    await says(page, 'Was namen.csv ändern würde');
    await press(page, /^Importieren$/);
    await says(page, '2 Zeilen importiert.');
    await press(page, /^Namen/, { way: 'back' });
    await reach(page, /^Suchen$/);
    await page.keyboard.type('zwiefach');
    await says(page, '2 Namen');
    await press(page, /Zwiefach Eins.*Mein Datensatz/s);
    await reach(page, /^Kurz gesagt/);
    await page.keyboard.press('End');
    await page.keyboard.type(' von zweien');
    await page.keyboard.press('Tab');
    await says(page, 'Gespeichert.');
    await press(page, /^Mehrere auswählen$/, { way: 'back' });
    await press(page, /Zwiefach Eins.* auswählen/, { key: ' ' });
    await page.keyboard.press('ArrowDown');
    await until('the next box', async () => /Zwiefach Zwei/.test((await named(page)).at));
    await page.keyboard.press(' ');
    await says(page, '2 ausgewählt');
    await press(page, /^Zusammenführen/, { way: 'back' });
    await press(page, /^In diese zusammenführen$/);
    await says(page, '1 Name');
    await press(page, /^Rückgängig$/, { way: 'back' });
    await says(page, '2 Namen');
    const kept = await page.evaluate(() => document.body.innerText.includes('Erste von zweien'));
    expect(kept).toBe(true);
  });

  it('begins a new name in its first field, and goes on in the form of what was saved', async () => {
    const page = session.options;
    await page.bringToFront();
    await press(page, /^Neuer Name$/);
    const isInName = async () => /^Name \(de\)/.test((await named(page)).at);
    await until('the first field', isInName);
    await page.keyboard.type('Dreifach Drei');
    await page.keyboard.press('Enter');
    await says(page, 'Aus meinem eigenen Datensatz');
    await page.keyboard.press('Tab');
    expect(await isInName()).toBe(true);
  });
});
