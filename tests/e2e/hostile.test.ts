import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/launch';
import { clickText, placeOf } from '../../scripts/drive/page';
import { hidingRules, reaching, tooMuch } from './hostile-pages';
import { type Session, sessionIn } from './session';

const article = readFileSync('samples/de.html', 'utf8');
const withHead = (head: string) => article.replace('<head>', `<head>${head}`);
const afterArticle = (script: string) =>
  article.replace('</body>', `<script>{ const main = document.querySelector('main'); ${script} }</script></body>`);

/** What the page's own scripts got hold of. */
const stolen = (page: Page) =>
  page.evaluate(() =>
    (globalThis as unknown as { stolen: (() => unknown)[] }).stolen.flatMap((take) => {
      const got = take();
      return got === null || got === undefined || got === '' ? [] : [String(got).slice(0, 80)];
    }),
  );

const openCard = async (session: Session, page: Page, path: string) => {
  await session.index(path);
  await page.bringToFront();
  await clickText(page, 'Peskow');
  return await until('a card', async () => (await session.index(path)).open ?? null);
};

/** How many tabs there are, and all settings. */
const outside = (session: Session) =>
  session.options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return { tabs: (await chrome.tabs.query({})).length, settings: await chrome.storage.local.get(null) };
  });

describe.each(['chrome', 'firefox'] as const)('a hostile page in %s', (name) => {
  const session = sessionIn(name);

  it.each(Object.entries(reaching))('that %s gets nothing, and the card opens', async (_, script) => {
    session.proxy.pages.set('/reaching.html', withHead(`<script>${script}</script>`));
    const page = await session.open('reaching.html');
    expect(await openCard(session, page, 'reaching.html')).toEqual({ kind: 'entity', title: 'Dmitri Peskow' });
    expect(await stolen(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('standpunkt-card')?.shadowRoot ?? null)).toBeNull();
  });

  it('cannot hide the card, turn it about, or take its clicks by rules of style', async () => {
    session.proxy.pages.set('/hiding.html', withHead(`<style>${hidingRules}</style>`));
    const page = await session.open('hiding.html');
    await openCard(session, page, 'hiding.html');
    const { x, y } = await placeOf(page, 'Peskow');
    // Below, above or beside the mark.
    const isHit = () =>
      page.evaluate(
        ([left = 0, top = 0]) => {
          const places = [80, -80].flatMap((away) => [
            [left + 20, top + away],
            [left + 2 * away, top],
          ]);
          return places.some(
            ([at = 0, down = 0]) => document.elementFromPoint(at, down)?.localName === 'standpunkt-card',
          );
        },
        [x, y],
      );
    await until('the card to take the clicks', isHit);
    const found = await page.evaluate(() => {
      const host = document.querySelector('standpunkt-card') ?? document.body;
      const { display, opacity, visibility, pointerEvents, direction, filter } = getComputedStyle(host);
      return { display, opacity, visibility, pointerEvents, direction, filter };
    });
    const shown = { display: 'block', opacity: '1', visibility: 'visible', pointerEvents: 'auto', direction: 'ltr' };
    expect(found).toEqual({ ...shown, filter: 'none' });
  });

  it('opens nothing and writes nothing by made-up clicks, keys, messages and events', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const before = await outside(session);
    const { x, y } = await placeOf(page, 'Peskow');
    await page.evaluate(
      ([left = 0, top = 0]) => {
        const target = document.elementFromPoint(left, top) ?? document.body;
        const at = {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: left,
          clientY: top,
          view: window,
          button: 0,
        };
        for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu'])
          target.dispatchEvent(new MouseEvent(type, at));
        for (const type of ['pointermove', 'pointerdown', 'pointerup'])
          target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
        for (const key of ['J', 'O', 'L', 'Enter'])
          window.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
        const messages = [
          ...['openOptions', 'detect', 'card', 'cardKey', 'loadCards', 'loadReader', 'badge', 'command'],
          ...['pageIndex', 'selection'],
          ...['ready', 'drawn', 'takeBack', 'undo', 'try', 'go', 'pin'],
        ];
        for (const call of messages) {
          window.postMessage(
            { call, argument: { view: 'positions', draft: { quote: 'x' } }, type: call, kind: call },
            '*',
          );
          for (const place of [window, document])
            place.dispatchEvent(new CustomEvent(call, { detail: { call, argument: null } }));
          const { chrome, browser } = globalThis as unknown as Record<
            string,
            { runtime?: { sendMessage?: (message: unknown) => void } } | undefined
          >;
          for (const runtime of [chrome?.runtime, browser?.runtime]) runtime?.sendMessage?.({ call, argument: null });
        }
      },
      [x, y],
    );
    await new Promise((answered) => setTimeout(answered, 1_000));
    expect((await session.index('de.html')).open).toBeNull();
    expect(await outside(session)).toEqual(before);
  });

  it('can load no page and no file of the extension, and sees none being loaded', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const origin = await session.options.evaluate(() => location.origin);
    expect(origin).toMatch(/^(chrome|moz)-extension:\/\/.+/);
    const loaded = await page.evaluate(async (from) => {
      const seen = performance.getEntries().map(({ name }) => name);
      const answers = seen.filter((address) => address.includes('-extension:'));
      for (const file of [
        'options.html',
        'popup.html',
        'card-holder.js',
        'reader.js',
        'background.js',
        'ukraine-war.ndjson',
        'manifest.json',
      ]) {
        if (
          await fetch(`${from}/${file}`).then(
            () => true,
            () => false,
          )
        )
          answers.push(file);
        const script = Object.assign(document.createElement('script'), { src: `${from}/${file}` });
        const isLoaded = new Promise<boolean>((tell) => {
          script.onload = () => tell(true);
          script.onerror = () => tell(false);
        });
        document.head.append(script);
        if (await isLoaded) answers.push(`script ${file}`);
      }
      return answers;
    }, origin);
    expect(loaded).toEqual([]);
  });

  it.each(Object.entries(tooMuch))('with %s is read all the same', { timeout: 600_000 }, async (_, script) => {
    session.proxy.pages.set('/much.html', afterArticle(script));
    const page = await session.open('much.html');
    const index = await until(
      'the page to be read',
      async () => {
        const now = await session.index('much.html');
        return now.state === 'on' && now.entries.length > 10 ? now : null;
      },
      60_000,
    );
    expect(index.entries.flatMap((entry) => (entry.kind === 'mention' ? [entry.label] : []))).toContain(
      'Dmitri Peskow',
    );
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });
});
