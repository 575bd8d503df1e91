import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { launchWithExtension, optionsPage, until } from '../drive/launch';
import { tell } from './document';
import { largePack } from './large-pack';

// The options page with 100,000 rows in it, in Chromium with a profile on disk (in memory, storage would be another
// thing): time of an import, longest task of the page meanwhile, search as one types, first paint. Wants `npm run build`.
// `--write` puts the table into docs/performance.md.

const rows = 100_000;
const queries = [
  'k',
  'ka',
  'kal',
  'kalo',
  'mi',
  'mite',
  'sen',
  'sen ru',
  'vo',
  'vodan',
  'ge',
  'schu',
  'ni',
  'nibra',
  'to',
];
const rounds = 4;

const folder = mkdtempSync(join(tmpdir(), 'standpunkt-bench-'));
const file = join(folder, 'large.ndjson');
writeFileSync(file, largePack(rows));
const { browser, extensionId } = await launchWithExtension({
  browser: 'chrome',
  headless: true,
  profile: join(folder, 'profile'),
});
try {
  const page = await optionsPage(browser);
  await page.bringToFront();
  await until(
    'the starter dataset',
    () => page.evaluate(() => document.documentElement.dataset.starter === 'ready'),
    60_000,
  );
  const cpu = await cpuOf(browser);
  const imported = await measureImport(page);
  const importing = Math.round((await cpu()) * 1000);
  const painted = await measurePaint(page, `chrome-extension://${extensionId}/options.html#/names`);
  const busy = await cpuOf(browser);
  const times = (await measureSearch(page)).sort((a, b) => a - b);
  const each = Math.round(((await busy()) * 1000) / times.length);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  const lines: readonly (readonly [what: string, ms: number])[] = [
    ['preview of an import', imported.preview],
    ['import', imported.import],
    ['longest task of the page meanwhile', imported.longest],
    ['processor time of all processes for both', importing],
    ['first paint of the list', painted.paint],
    ['first rows in it', painted.rows],
    [`search as one types, median of ${times.length}`, at(0.5)],
    ['95th percentile', at(0.95)],
    ['processor time of all processes for each', each],
  ];
  const table = lines.map(([what, ms]) => `| ${what} | ${ms} |`).join('\n');
  tell('options', `| ${rows.toLocaleString('en')} rows | ms |\n| --- | --- |\n${table}`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Tells how much processor time the browser has used since, in all its processes, s: unlike time on the clock, other work on the machine hardly moves it. */
async function cpuOf(running: Browser): Promise<() => Promise<number>> {
  const session = await running.target().createCDPSession();
  const used = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  const before = await used();
  return async () => (await used()) - before;
}

async function measureImport(page: Page): Promise<{ preview: number; import: number; longest: number }> {
  await page.evaluate(() => {
    location.hash = '#/datasets';
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { tasks });
  });
  const input = await page.waitForSelector('.drop input[type="file"]');
  const started = performance.now();
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  const button = await page.waitForSelector('.report .actions button.primary', { timeout: 120_000 });
  const previewed = performance.now();
  await button?.click();
  await page.waitForSelector('.report[role="status"]', { timeout: 300_000 });
  const done = performance.now();
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
  return {
    preview: Math.round(previewed - started),
    import: Math.round(done - previewed),
    longest: Math.round(longest),
  };
}

async function measurePaint(page: Page, address: string): Promise<{ paint: number; rows: number }> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForSelector('.virtual-list .row .label', { timeout: 60_000 });
  return await page.evaluate(() => ({
    paint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    rows: Math.round(performance.now()),
  }));
}

/** From a key to the list that answers it, painted; ms. */
async function measureSearch(page: Page): Promise<number[]> {
  // The compiler of scripts names functions by a helper that a page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  return await page.evaluate(
    async (words, repeated) => {
      const input = document.querySelector<HTMLInputElement>('.list-pane input[type="search"]');
      const pane = document.querySelector('.list-pane');
      if (!input || !pane) throw new Error('expected a list with a search field, found none');
      const ask = (query: string) =>
        new Promise<number>((resolve) => {
          const started = performance.now();
          const answered = new MutationObserver(() => {
            answered.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
          });
          const status = pane.querySelector('.status');
          if (status) answered.observe(status, { subtree: true, childList: true, characterData: true });
          input.value = query;
          input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      const times: number[] = [];
      for (let round = 0; round < repeated; round += 1) for (const query of words) times.push(await ask(query));
      return times;
    },
    queries,
    rounds,
  );
}
