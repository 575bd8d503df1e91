import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
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

  beforeAll(async () => {
    const script = await bundled('tests/e2e/killed-page.ts');
    server = createServer((request, response) => {
      const isScript = request.url === '/page.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : '<!doctype html><title>x</title><script type="module" src="/page.js"></script>');
    }).listen(0);
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    // Closed properly once, with its database: what Chromium notes of new origins is written late, and is not what is tried here.
    const { browser, page } = await open();
    await page.evaluate('globalThis.state()');
    await page.evaluate('globalThis.prepare()');
    const ended = endOf(browser);
    // The driver would kill a browser that takes its time.
    const devtools = await browser.target().createCDPSession();
    await Promise.all([ended, devtools.send('Browser.close').catch(() => undefined)]);
  });
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

  it(`at ${kills} random moments of imports and edits, has never half an import and never loses what was said to be saved`, async () => {
    const said: string[] = [];
    let shown = '0';
    let thrownAway = 0;
    // Others in every run; those of one that failed are told.
    const moments = Array.from({ length: kills }, () => 30 + Math.round(Math.random() * latest));
    onTestFailed(() => console.error(`killed after ${moments.join(', ')} ms`));
    for (let round = 0; round < kills; round += 1) {
      const { browser, page } = await open();
      const isKept = () => page.evaluate('globalThis.isKept()');
      if ((await until('the databases to be listed', async () => `${await isKept()}`)) === 'false') {
        // The browser itself began the origin anew, other databases and all; that is what backups are for.
        thrownAway += 1;
        [said.length, shown] = [0, '0'];
        await page.evaluate('globalThis.prepare()');
      }
      const state = (await page.evaluate('globalThis.state()')) as State;
      expect(state.mine).toEqual(expect.arrayContaining(said));
      for (const [revision, counted, found] of state.packs) {
        expect(found).toBe(counted);
        expect(Number(revision)).toBeGreaterThanOrEqual(Number(shown));
      }
      expect(state.packs.length).toBeLessThanOrEqual(1);
      expect(state.isUndoable).toBe(state.mine.length > 0 || state.packs.length > 0);
      await page.exposeFunction('told', (what: 'saved' | 'imported', value: string) => {
        if (what === 'saved') said.push(value);
        else shown = value;
      });
      void page.evaluate(`globalThis.work(${round})`).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, moments[round]));
      // However slow the machine is, one round at least has something to lose.
      if (round === 0) await until('something to be saved', async () => said.length > 0);
      await kill(browser);
    }
    expect(said.length).toBeGreaterThan(0);
    expect(thrownAway).toBeLessThanOrEqual(2);
  }, 900_000);
});
