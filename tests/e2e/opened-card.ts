import type { Frame, Page } from 'puppeteer-core';
import { until } from '../../scripts/drive/launch';
import { clickText } from '../../scripts/drive/page';
import type { Session } from './session';

/** The frames of a page in which a card can be drawn: Firefox does not tell their addresses. */
export async function cardFrames(page: Page): Promise<readonly Frame[]> {
  const found: Frame[] = [];
  for (const frame of page.frames()) {
    const name = await frame.evaluate(() => document.documentElement.dataset.page).catch(() => undefined);
    if (name === 'card') found.push(frame);
  }
  return found;
}

/** All words that a frame shows. */
export const textOf = (frame: Frame): Promise<string> => frame.evaluate(() => document.body.textContent ?? '');

/** Opens the card of a name on a page, and gives the frame that it is drawn in. */
export async function openCard(session: Session, page: Page, path: string, words = 'Peskow'): Promise<Frame> {
  await session.index(path);
  await page.bringToFront();
  await clickText(page, words);
  await until('a card', async () => (await session.index(path)).open ?? null);
  return await until('the frame of the card', async () => (await cardFrames(page))[0] ?? null);
}

/** Presses a button of the card that has a text. */
export const press = (frame: Frame, text: string): Promise<void> =>
  frame.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    const found = buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.startsWith(wanted));
    if (!found) throw new Error(`expected a button "${wanted}", found ${buttons.map((each) => each.textContent)}`);
    found.click();
  }, text);
