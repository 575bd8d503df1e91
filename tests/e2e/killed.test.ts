import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { bundled } from '../../scripts/drive/bundle';
import { launchTimeout, until } from '../../scripts/drive/launch';

// The data layer in a real Chromium with a profile on disk, without the extension around it: that starts in half a second.

const kills = 20;
/** By then the import of a round is done on most machines, ms. */
const latest = 900;
type State = {
  readonly mine: readonly string[];
  readonly packs: readonly (readonly [revision: string, counted: number, found: number])[];
  readonly isUndoable: boolean;
};

function isGroupAlive(group: number): boolean {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

describe('Chromium, killed in the middle', () => {
  const profile = mkdtempSync(join(tmpdir(), 'standpunkt-killed-'));
  let server: Server;
  let address = '';
  /** All that was ever said to be saved, and the newest import that was said to be there. */
  const said: string[] = [];
  let shown = '0';

  beforeAll(async () => {
    const script = await bundled('tests/e2e/killed-page.ts');
    server = createServer((request, response) => {
      const isScript = request.url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : '<!doctype html><title>x</title><script type="module" src="/page.js"></script>');
    }).listen(0);
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    // Closed properly once, with its database: what Chromium notes of new origins is written late, and is not what is tried here.
    const { browser } = await opened();
    await close(browser);
  });
  const close = async (browser: Browser) => {
    const ended = endOf(browser);
    // The driver would kill a browser that takes its time.
    const devtools = await browser.target().createCDPSession();
    await Promise.all([ended, devtools.send('Browser.close').catch(() => undefined)]);
  };
  afterAll(() => {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async () => {
    const browser = await launch({
      executablePath: chromiumPath(),
      headless: true,
      timeout: launchTimeout,
      pipe: true,
      userDataDir: profile,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
    });
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction('globalThis.ready === true');
    await page.exposeFunction('told', (what: 'saved' | 'imported', value: string) => {
      if (what === 'saved') said.push(value);
      else shown = value;
    });
    return { browser, page };
  };
  /** The browser's logs of our database; none in one that keeps it otherwise. */
  const logs = () => {
    const files = readdirSync(join(profile, 'Default', 'IndexedDB'), { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.log')).map((file) => join(profile, 'Default', 'IndexedDB', file));
  };
  /** A browser that has all that was ever said to be saved. */
  const opened = async () => {
    const { browser, page } = await open();
    const state = (await page.evaluate('globalThis.state()')) as State;
    expect(state.mine).toEqual(expect.arrayContaining(said));
    for (const [revision, counted, found] of state.packs) {
      expect(found).toBe(counted);
      expect(Number(revision)).toBeGreaterThanOrEqual(Number(shown));
    }
    expect(state.packs.length).toBeLessThanOrEqual(1);
    expect(state.isUndoable).toBe(state.mine.length > 0 || state.packs.length > 0);
    return { browser, page };
  };
  const endOf = (browser: Browser) => new Promise((resolve) => browser.process()?.once('exit', resolve));
  const kill = async (browser: Browser) => {
    const ended = endOf(browser);
    const pid = browser.process()?.pid;
    // The whole group: a storage process that outlives its browser would write while the next one reads.
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    await ended;
    await until('the last process of the browser to end', async () => pid === undefined || !isGroupAlive(pid));
  };

  const saved = async (page: Page, id: string) => {
    await page.evaluate(`globalThis.edit('${id}')`);
    await until(`${id} to be saved`, async () => said.includes(id));
  };

  it(`at ${kills} random moments of imports and edits, has never half an import and never loses what was said to be saved`, async () => {
    // Others in every run; those of one that failed are told.
    const moments = Array.from({ length: kills }, () => 30 + Math.round(Math.random() * latest));
    onTestFailed(() => console.error(`killed after ${moments.join(', ')} ms`));
    for (const [round, moment] of moments.entries()) {
      const { browser, page } = await opened();
      void page.evaluate(`globalThis.work(${round})`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, moment));
      // However slow the machine is, one round at least has something to lose.
      if (round === 0) await until('something to be saved', async () => said.length > 0);
      await kill(browser);
    }
    const { browser } = await opened();
    await close(browser);
    expect(said.length).toBeGreaterThan(0);
  }, 900_000);

  it('while two tables are written to, loses nothing', async () => {
    const before = await opened();
    await saved(before.page, 'before-two');
    await before.page.evaluate('globalThis.hold()');
    await kill(before.browser);
    const { browser } = await opened();
    await close(browser);
  });

  it('between the head of a record and its body, loses nothing of then and of later', async () => {
    const before = await opened();
    await saved(before.page, 'before-torn');
    await close(before.browser);
    // A checksum, the length 64, and that the record is whole: what LevelDB writes first.
    for (const log of logs()) appendFileSync(log, Buffer.from([0x11, 0x22, 0x33, 0x44, 64, 0, 1]));
    const torn = logs();
    const { browser, page } = await opened();
    await until('another log', async () => torn.every((log) => !logs().includes(log)));
    await saved(page, 'after-torn');
    await close(browser);
    const after = await opened();
    await close(after.browser);
  });
});
