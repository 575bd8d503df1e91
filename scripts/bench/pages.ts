import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { EntityRow } from '../../lib/rows';
import { type BrowserName, launchWithExtension, optionsPage, until } from '../drive/launch';
import { pageIndexOf } from '../drive/page';
import { startProxy } from '../drive/proxy';
import { tell } from './document';
import { peerFunction, runPeer, seenBy, watchMarks } from './in-page';
import { filesOf, htmlOf } from './saved-pages';
import { isOfExtension, profile } from './script-time';
import { quantile } from './statistics';

// npm run bench -- pages [--write] [--browser chrome|firefox] [FOLDER or FILES (.html, .html.gz); else our samples]
// From the start of the content script (the browser's document idle) to the first marks, in the installed browsers, with
// mark.js 8.11 (markRegExp, 1,000 names) on the same page in the same run. `--write` puts the tables into docs/performance.md.

type Row = {
  readonly isMarked: boolean;
  /** From document idle to the first marks, ms; null without marks. */
  readonly marks: number | null;
  /** Main-thread time of the content script, ms; null in Firefox, which has no profiler for it. */
  readonly script: number | null;
  readonly longest: number;
  readonly peer: number;
};

const site = 'http://www.tagesschau.de';
const parameters = process.argv.slice(3);
const files = filesOf(
  parameters.filter((each, index) => !each.startsWith('--') && parameters[index - 1] !== '--browser'),
);
const only = parameters[parameters.indexOf('--browser') + 1];
const browsers = (['chrome', 'firefox'] as const).filter((name) => !parameters.includes('--browser') || name === only);
const names = readFileSync('datasets/ukraine-war/entities.ndjson', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as EntityRow).aliases.map(({ text }) => text))
  .filter((text, index, all) => text.length > 3 && all.indexOf(text) === index)
  .slice(0, 1000);

/** A page that has no marks by then gets none, ms. */
const noMarksAfter = 2500;

const tables: string[] = [];
for (const browser of browsers) tables.push(table(browser, await measure(browser)));
tell('pages', tables.join('\n').trimEnd());

async function measure(name: BrowserName): Promise<readonly Row[]> {
  const proxy = await startProxy('samples');
  const { browser, extensionId } = await launchWithExtension({ browser: name, proxyPort: proxy.port, headless: true });
  const options = await optionsPage(browser);
  const isReady = () => options.evaluate(() => document.documentElement.dataset.starter === 'ready');
  await until('the starter dataset', isReady, 60_000);
  const rows: Row[] = [];
  // The first page twice: it wakes the background, and is not counted.
  for (const [index, file] of [files[0] ?? '', ...files].entries()) {
    proxy.pages.set(`/${index}.html`, htmlOf(file));
    const address = `${site}/${index}.html`;
    const page = await browser.newPage();
    try {
      await watchMarks(page, extensionId);
      const profiling = name === 'chrome' ? await profile(page, isOfExtension) : null;
      await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      // The extension is only asked afterwards: answering would count as its work.
      const hasMarks = async () => (await seenBy(page)).marked !== null;
      await until('marks', hasMarks, noMarksAfter).catch(() => undefined);
      await new Promise((settled) => setTimeout(settled, 300));
      const time = (await profiling?.stop()) ?? null;
      const found = await until('an answer', async () => {
        const answer = await pageIndexOf(options, address);
        return answer && answer.state !== 'reading' ? answer : null;
      });
      const { start, marked, gap } = await seenBy(page);
      const marks = start === null || marked === null ? null : marked - start;
      const longest = time?.longest ?? gap;
      const peerProfile =
        name === 'chrome' ? await profile(page, (frame) => frame.functionName === peerFunction) : null;
      const clock = await runPeer(page, names);
      const peer = (await peerProfile?.stop())?.total ?? clock;
      if (index > 0) rows.push({ isMarked: found.state === 'on', marks, script: time?.total ?? null, longest, peer });
    } catch (error) {
      // Saved pages may lead to their own site, which is not here.
      const hasLeft = !page.url().startsWith(address);
      const why = error instanceof Error ? error.message.slice(0, 120) : String(error);
      console.error(`${basename(file)}: ${hasLeft ? 'its own scripts led away from it' : why}`);
    }
    await page.close();
  }
  await browser.close();
  await proxy.close();
  return rows;
}

function table(name: BrowserName, rows: readonly Row[]): string {
  const marked = rows.filter(({ isMarked }) => isMarked);
  const others = rows.filter(({ isMarked }) => !isMarked);
  const values = (of: readonly Row[], key: 'marks' | 'script' | 'longest' | 'peer') =>
    of.flatMap((row) => row[key] ?? []);
  const line = (what: string, all: readonly number[]) =>
    all.length === 0
      ? `| ${what} | | | |`
      : `| ${what} | ${[quantile(all, 0.5), quantile(all, 0.95), Math.max(...all)].map((each) => each.toFixed(1)).join(' | ')} |`;
  const ratios = marked.flatMap(({ script, peer }) => (script === null ? [] : [script / peer]));
  return [
    `**${name === 'chrome' ? 'Chromium' : 'Firefox'}**: ${marked.length} pages with marks, ${others.length} without.`,
    '',
    '| ms | median | 95th percentile | worst |',
    '|---|---|---|---|',
    line('document idle to first marks', values(marked, 'marks')),
    ...(name === 'chrome' ? [line('content script, whole main-thread time', values(marked, 'script'))] : []),
    line(
      name === 'chrome'
        ? 'longest stretch of the content script'
        : 'longest hold-up until marks, the page’s own included',
      values(marked, 'longest'),
    ),
    line('mark.js, `markRegExp`, 1,000 names', values(marked, 'peer')),
    ...(name === 'chrome'
      ? [
          line('content script : mark.js (ratio)', ratios),
          line('content script on pages without marks', values(others, 'script')),
        ]
      : []),
    '',
  ].join('\n');
}
