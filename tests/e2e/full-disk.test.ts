import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { bundled } from '../../scripts/drive/bundle';
import { launchTimeout, until } from '../../scripts/drive/launch';
import { type RecordingProxy, startProxy } from '../../scripts/drive/proxy';

// The data layer in a real Chromium, on a page of its own: an extension with `unlimitedStorage` is given no limit by the browser,
// so that only a full disk could refuse it.

const sentence = 'expected room for the dataset, found none left; nothing has changed';
/** Bytes: enough for a small pack, too few for a large one. */
const room = 600_000;
const before = { mine: ['anna'], packs: [['50', 50]], lexicons: 2 };

describe('Chromium without room on the disk', { timeout: 600_000 }, () => {
  let proxy: RecordingProxy;
  let browser: Browser;
  let page: Page;
  let limit: (bytes?: number) => Promise<unknown>;

  beforeAll(async () => {
    proxy = await startProxy('samples');
    const script = (await bundled('tests/e2e/full-disk-page.ts')).replaceAll('</script', '<\\/script');
    proxy.pages.set('/full.html', `<!doctype html><title>x</title><script type="module">${script}</script>`);
    browser = await launch({
      executablePath: chromiumPath(),
      headless: true,
      timeout: launchTimeout,
      pipe: true,
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--no-first-run'],
    });
    page = await browser.newPage();
    const origin = `http://127.0.0.1:${proxy.port}`;
    await page.goto(`${origin}/full.html`);
    await page.waitForFunction('globalThis.ready === true');
    const devtools = await page.createCDPSession();
    limit = (bytes) =>
      devtools.send('Storage.overrideQuotaForOrigin', { origin, ...(bytes === undefined ? {} : { quotaSize: bytes }) });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });

  const call = (expression: string): Promise<unknown> => page.evaluate(`globalThis.${expression}`);

  it('loses nothing, says what is the matter, and goes on when there is room again', async () => {
    await limit(room);
    expect(await call('importPack(50)')).toBeNull();
    expect(await call('save("anna")')).toBeNull();
    expect(await call('state()')).toEqual(before);
    expect(await call('importPack(20000)')).toBe(sentence);
    expect(await call('state()')).toEqual(before);
    expect(await call('fill()')).toMatch(/quota/i);
    const full = await call('state()');
    expect(full).toMatchObject({ packs: before.packs, lexicons: 2, mine: expect.arrayContaining(['anna']) });
    expect(await call('importPack(20000)')).toBe(sentence);
    expect(await call('state()')).toEqual(full);
    await limit();
    // The browser looks at the room on the disk now and then only.
    await until('room', async () => (await call('importPack(20000)')) === null, 120_000);
    expect(await call('save("ben")')).toBeNull();
    expect(await call('undo()')).toBeNull();
    expect(await call('state()')).toEqual({ ...(full as object), packs: [['20000', 20000]] });
  });
});
