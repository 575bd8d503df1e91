import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { until } from '../../scripts/drive/launch';
import { placeOf } from '../../scripts/drive/page';
import { cardFrames, openCard, press, textOf } from './opened-card';
import { type Session, sessionIn } from './session';
import { spying } from './spying';

const article = readFileSync('samples/de.html', 'utf8');
const withHead = (head: string) => article.replace('<head>', `<head>${head}`);

const neverMark = (session: Session) =>
  session.options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    return ((await chrome.storage.local.get('neverMark')).neverMark ?? []) as string[];
  });

describe.each(['chrome', 'firefox'] as const)('the frame of a card in %s', (name) => {
  const session = sessionIn(name);

  it('can be read by no page, whatever that listens to, points at, searches or selects', async () => {
    session.proxy.pages.set('/spying.html', withHead(`<script>${spying}</script>`));
    const page = await session.open('spying.html');
    const frame = await openCard(session, page, 'spying.html');
    expect(await textOf(frame)).toContain('Pressesprecher des Präsidenten');
    const { x, y } = await placeOf(page, 'Peskow');
    for (const down of [-160, -80, 60, 120, 180]) await page.mouse.move(x + 60, y + down, { steps: 4 });
    for (const down of [-90, 90]) await page.mouse.click(x + 60, y + down).catch(() => undefined);
    await page.keyboard.press('Tab');
    const spied = await page.evaluate(() => (globalThis as unknown as { spied(): string }).spied());
    expect(spied).toContain('Kremlsprecher');
    expect(spied).not.toContain('Spricht für');
    expect(spied).not.toContain('Pressesprecher des');
    expect(spied).not.toMatch(/(chrome|moz)-extension:\/\/[^\n]*card/);
    // Firefox gives every reader another address: who knows it knows the reader again.
    if (name === 'firefox') expect(spied).not.toContain(await frame.evaluate(() => location.host));
  });

  it('draws nothing that a page orders, neither there nor in a frame that the page makes of it', async () => {
    session.proxy.pages.set('/forging.html', withHead(`<script>${spying}</script>`));
    const page = await session.open('forging.html');
    const frame = await openCard(session, page, 'forging.html');
    const before = await textOf(frame);
    const address = await frame.evaluate(() => location.href);
    const { x, y } = await placeOf(page, 'Peskow');
    for (const down of [-80, 80]) await page.mouse.move(x + 60, y + down, { steps: 4 });
    await page.evaluate(async (src) => {
      const { spied } = globalThis as unknown as { spied: { (): string; forge(): number; add(view: unknown): void } };
      const made = Object.assign(document.createElement('iframe'), { src });
      const loaded = new Promise((resolve) => made.addEventListener('load', resolve));
      document.body.append(made);
      await loaded;
      spied.add(made.contentWindow);
      spied();
      spied.forge();
    }, address);
    await new Promise((answered) => setTimeout(answered, 500));
    const texts = await Promise.all((await cardFrames(page)).map(textOf));
    // Chrome's address is of one session, so that the page's frame is not even loaded.
    expect(texts.map((text) => text.trim()).filter((text) => text !== '')).toEqual([before.trim()]);
    const spied = await page.evaluate(() => (globalThis as unknown as { spied(): string }).spied());
    expect(spied).not.toContain('answered!');
  });

  it('opens on a page that allows no frames and no scripts', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src 'none'; script-src 'none'">`;
    session.proxy.pages.set('/strict.html', withHead(policy));
    const page = await session.open('strict.html');
    expect(await textOf(await openCard(session, page, 'strict.html'))).toContain('Dmitri Peskow');
  });

  it('cannot be had on a page in a sandbox, which then says so at its lower edge', async () => {
    session.proxy.pages.set('/sandbox.html', article);
    session.proxy.headers.set('/sandbox.html', { 'content-security-policy': 'sandbox allow-scripts' });
    const page = await session.open('sandbox.html');
    expect((await session.index('sandbox.html')).state).toBe('on');
    await page.bringToFront();
    // So high that nothing scrolls: browsers count from different edges otherwise.
    const size = { width: 1200, height: 3000 };
    await page.setViewport(size);
    const clip = { x: 0, y: size.height - 70, width: size.width, height: 70 };
    const lowerEdge = () => page.screenshot({ clip, encoding: 'base64' });
    const { x, y } = await placeOf(page, 'Peskow');
    const before = await lowerEdge();
    await page.mouse.click(x, y);
    await until('a sentence', async () => (await lowerEdge()) !== before);
    expect((await session.index('sandbox.html')).open).toBeNull();
    await page.keyboard.press('Shift');
    await until('the sentence to go', async () => (await lowerEdge()) === before);
  });

  it('is as high as the card, also when it unfolds, or scrolls', async () => {
    const page = await session.open('de.html');
    const frame = await openCard(session, page, 'de.html', 'nur Zeit für');
    const isFit = () =>
      frame.evaluate(() => {
        const { scrollHeight, dataset, clientWidth } = document.documentElement;
        const isWhole = scrollHeight <= innerHeight && clientWidth === innerWidth;
        return 'cut' in dataset ? scrollHeight > innerHeight : isWhole;
      });
    await until('the card to fit', isFit);
    const before = await frame.evaluate(() => document.documentElement.scrollHeight);
    await press(frame, 'Warum');
    await until('the card to grow', () =>
      frame.evaluate((height) => document.documentElement.scrollHeight > height, before),
    );
    await until('the card to fit again', isFit);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('opens the card of a name within a card, and goes back', async () => {
    const page = await session.open('de.html');
    const frame = await openCard(session, page, 'de.html');
    const title = async () => (await session.index('de.html')).open?.title;
    await press(frame, 'Russland');
    await until('the card within', async () => (await title()) === 'Russland');
    await press(frame, 'Zurück');
    await until('the first card', async () => (await title()) === 'Dmitri Peskow');
  });

  it('takes a name off a site only when it can have been seen, and undoes it', async () => {
    const page = await session.open('de.html');
    const frame = await openCard(session, page, 'de.html');
    await press(frame, 'Warum');
    const hide = async () => {
      await press(frame, 'Auf ').catch(() => undefined);
      return (await neverMark(session)).length === 1;
    };
    await until('the name to be taken off', hide);
    expect(await neverMark(session)).toEqual(['www.tagesschau.de dmitry-peskov']);
    await press(frame, 'Rückgängig');
    await until('the name to be back', async () => (await neverMark(session)).length === 0);
    await until('the card to close', async () => !(await session.index('de.html')).open);
  });

  it('closes by Escape from within, stays open when pinned, and keeps nothing of what it showed', async () => {
    const page = await session.open('de.html');
    const frame = await openCard(session, page, 'de.html', 'nur Zeit für');
    await press(frame, 'Offen halten');
    await until('the card to be pinned', () =>
      frame.evaluate(() => document.querySelector('[aria-pressed=true]') !== null),
    );
    await page.mouse.click(5, 300);
    expect((await session.index('de.html')).open?.kind).toBe('statement');
    await frame.evaluate(() => document.querySelector<HTMLElement>('[role=dialog]')?.focus());
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await session.index('de.html')).open);
    await until('the card to be forgotten', async () => !(await textOf(frame)).includes('Lawrow'));
  });

  if (name === 'chrome') {
    it('writes nothing while something of the page lies over it', async () => {
      const page = await session.open('de.html');
      const frame = await openCard(session, page, 'de.html');
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.style.cssText =
          'position: fixed; inset: 0; width: 100vw; height: 100vh; border: 0; opacity: 0.3; pointer-events: none';
        document.body.append(cover);
        // Our own listener would come above it again.
        window.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
        cover.showPopover();
      });
      await press(frame, 'Warum');
      const told = async () => {
        await press(frame, 'Auf ');
        return (await textOf(frame)).includes('liegt über der Karte');
      };
      await until('the card to say that it is covered', told);
      expect(await neverMark(session)).toEqual([]);
      await page.evaluate(() => document.querySelector<HTMLElement>('body > [popover]')?.hidePopover());
      const isHidden = async () => {
        await press(frame, 'Auf ').catch(() => undefined);
        return (await neverMark(session)).length === 1;
      };
      await until('the name to be taken off once it is free', isHidden);
      await press(frame, 'Rückgängig');
      await until('the name to be back', async () => (await neverMark(session)).length === 0);
    });
  }
});
