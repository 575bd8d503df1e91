import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../../scripts/drive/launch';
import { callPage, highlightedTexts } from '../../scripts/drive/page';
import { openCard, press, textOf } from './opened-card';
import { openBehind, type Session, selectWords, site } from './session';

type Scene = { readonly name: string; readonly walk: (session: Session) => Promise<void> };

/** All that a reader does, in the browser's German: what the product description calls its six scenes. */
export const scenes: readonly Scene[] = [
  { name: 'opens articles', walk: openArticles },
  { name: 'reads the card of a name and goes through its mentions', walk: readName },
  { name: 'reads the card of a statement, and why it is marked', walk: readStatement },
  { name: 'goes by keyboard, popup and side panel', walk: goByKeyboard },
  { name: 'saves a selection as a position and finds it on the next article', walk: savePosition },
  { name: 'curates, imports, exports, backs up and tries out in the options', walk: curate },
];

async function openArticles(session: Session) {
  for (const path of ['de.html', 'en.html', 'uk.html', 'not-news.html']) {
    const page = await session.open(path);
    const { state, entries } = await session.index(path);
    if (path === 'not-news.html') continue;
    if (state !== 'on') throw new Error(`expected marks on ${path}, found it ${state}`);
    await until('marks', async () => Object.values(await highlightedTexts(page)).flat().length > entries.length);
  }
}

async function readName(session: Session) {
  const page = await session.open('de.html');
  const card = await openCard(session, page, 'de.html', 'Lawrow');
  await until('the words of the card', async () => (await textOf(card)).includes('Außenminister'));
  await press(card, 'Nächste');
  await page.keyboard.press('Escape');
  await closed(session, 'de.html');
}

async function readStatement(session: Session) {
  const page = await session.open('de.html');
  const card = await openCard(session, page, 'de.html', 'nur Zeit für');
  await until('earlier positions', async () => (await textOf(card)).includes('Früher'));
  await card.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await until('the reasons', async () => (await textOf(card)).includes('Warum markiert?'));
  await page.mouse.click(5, 300);
  await closed(session, 'de.html');
}

async function goByKeyboard(session: Session) {
  const page = await session.open('de.html');
  await session.index('de.html');
  await page.bringToFront();
  for (const command of ['next', 'next', 'previous', 'open'] as const)
    await callPage(session.options, `${site}/de.html`, 'command', command);
  await until('a card', async () => (await session.index('de.html')).open ?? null);
  await page.keyboard.press('Escape');
  await closed(session, 'de.html');
  await callPage(session.options, `${site}/de.html`, 'command', 'list');
  for (const kind of ['popup', 'sidepanel'] as const) {
    const index = await openBehind(session, kind);
    await until(`the index in the ${kind}`, () => isThere(index, '.page-index .line'));
    await index.evaluate(() => document.querySelector<HTMLElement>('.page-index .line button')?.click());
    await index.close();
  }
}

async function savePosition(session: Session) {
  const page = await session.open('de.html');
  await session.index('de.html');
  await selectWords(page, 'nur Zeit für neue Waffenlieferungen');
  await page.bringToFront();
  const popup = await openBehind(session, 'popup');
  await until('the selection in the popup', () => isThere(popup, '.capture .primary'));
  await popup.evaluate(() => document.querySelector<HTMLElement>('.capture .primary')?.click());
  const form = await until('the form', () => pageWith(session, '.editor textarea'));
  await popup.close();
  await form.bringToFront();
  await write(form, /^Was vertreten wird/, 'Eine Waffenruhe schaffe nur Zeit für Lieferungen, sagte er.');
  await click(form, /^Speichern$/);
  await says(form, 'Gespeichert.');
  await form.close();
  const next = await session.open('en.html');
  const card = await openCard(session, next, 'en.html', 'Lavrov');
  await until('what was saved on the card', async () => (await textOf(card)).includes('schaffe nur Zeit'));
}

async function curate(session: Session) {
  const { options } = session;
  await options.bringToFront();
  for (const view of ['names', 'claims', 'positions', 'sites', 'appearance']) {
    await go(options, view);
    await until(`the view ${view}`, () => isThere(options, 'main h2, main [type="search"]'));
  }
  await go(options, 'names/sergey-lavrov');
  await until('a field', () => isThere(options, '.new-alias input'));
  await options.type('.new-alias input', 'Lawrowowitsch');
  await options.click('.new-alias button');
  await says(options, 'Gespeichert.');
  await click(options, /^Rückgängig$/);
  await says(options, 'Rückgängig gemacht.');
  await go(options, 'datasets');
  await importTable(options);
  await click(options, /^Exportieren$/);
  await go(options, 'data');
  await click(options, /^Jetzt sichern$/);
  await says(options, 'Gesichert.');
  await click(options, /^Daten prüfen$/);
  await says(options, 'durchgesehen.');
  await go(options, 'try');
  await click(options, /^Beispiel einsetzen$/);
  await click(options, /^Durchsehen$/);
  await until('what is found', () => isThere(options, '.tried .statement'));
}

async function importTable(options: Page) {
  const folder = mkdtempSync(join(tmpdir(), 'standpunkt-scenes-'));
  const file = join(folder, 'namen.csv');
  writeFileSync(file, 'Name;Beschreibung\nZwiefach Eins;Erste\n');
  await until('the field for a file', () => isThere(options, '.drop input[type="file"]'));
  const field = await options.$('.drop input[type="file"]');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  await click(options, /^Importieren$/);
  await says(options, '1 Zeile importiert.');
  rmSync(folder, { recursive: true, force: true });
}

const closed = (session: Session, path: string) =>
  until('the card to close', async () => !(await session.index(path)).open);

const isThere = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

/** A page of the extension with such an element, which it opened beside its first; null while there is none. */
async function pageWith({ browser, options }: Session, selector: string): Promise<Page | null> {
  for (const page of await browser.pages())
    if (page !== options && (await isThere(page, selector).catch(() => false))) return page;
  return null;
}

const says = (page: Page, words: string) =>
  until(`"${words}" on the page`, () => page.evaluate((wanted) => document.body.innerText.includes(wanted), words));

const go = (page: Page, view: string) =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${view}`);

/** Clicks on the first button with such a text, once there is one. */
const click = (page: Page, called: RegExp) =>
  until(`a button ${String(called)}`, () =>
    page.evaluate((pattern) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find(({ textContent }) => new RegExp(pattern, 'u').test(textContent?.trim() ?? ''));
      found?.click();
      return found !== undefined;
    }, called.source),
  );

/** Writes a text into the field with such a label. */
const write = (page: Page, called: RegExp, text: string) =>
  page.evaluate(
    (pattern, words) => {
      const fields = [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')];
      const field = fields.find(({ labels }) => new RegExp(pattern, 'u').test(labels?.[0]?.textContent?.trim() ?? ''));
      if (!field) throw new Error(`expected a field ${pattern}, found none`);
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    called.source,
    text,
  );
