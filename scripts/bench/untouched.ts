import { basename } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { launchWithExtension, optionsPage, until } from '../drive/launch';
import { pageIndexOf } from '../drive/page';
import { startProxy } from '../drive/proxy';
import { filesOf, htmlOf } from './saved-pages';

// npm run bench -- untouched [FOLDER or FILES (.html, .html.gz); else our samples]
// Whether pages are the same before and after they were read and marked, and whether anything moved on them: in Chromium, with
// the pages' own scripts forbidden, so that all that changes is ours. Fails when a page is not as it was.

type Seen = { readonly before: string | null; readonly after: string; readonly shift: number };

/** Keeps the document as it stands when the content script begins, and adds up the layout shifts from then on. */
const watcher = `(() => {
  const seen = { before: null, shift: 0, from: Infinity };
  globalThis.untouched = seen;
  addEventListener('message', ({ data, timeStamp }) => {
    if (seen.before !== null || !String(data?.type).endsWith('wxt:content-script-started')) return;
    seen.before = document.documentElement.outerHTML;
    seen.from = timeStamp;
  });
  new PerformanceObserver((list) => {
    for (const { value, startTime } of list.getEntries()) if (startTime > seen.from) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** Time after the last answer in which something could still move, ms. */
const rest = 500;

/** Pages with shifts of their own, by late pictures and fonts, are looked at again where the extension is off: what differs less is chance. */
const slight = 0.002;

const site = 'http://www.tagesschau.de';
const proxy = await startProxy('samples');
const { browser } = await launchWithExtension({ browser: 'chrome', proxyPort: proxy.port, headless: true });
const options = await optionsPage(browser);
const isReady = () => options.evaluate(() => document.documentElement.dataset.starter === 'ready');
await until('the starter dataset', isReady, 60_000);

const states = new Map<string, number>();
const touched: string[] = [];
for (const [index, file] of filesOf(process.argv.slice(3)).entries()) {
  const { state, seen } = await look(`/${index}.html`, withoutScripts(htmlOf(file)));
  states.set(state, (states.get(state) ?? 0) + 1);
  if (seen.before === null) touched.push(`${basename(file)}: the content script did not say that it began`);
  else if (seen.before !== seen.after) touched.push(`${basename(file)}: ${firstDifference(seen.before, seen.after)}`);
  if (seen.shift > 0) {
    await switchOff([new URL(site).hostname]);
    const own = await look(`/${index}.html`, withoutScripts(htmlOf(file)));
    await switchOff([]);
    if (seen.shift > own.seen.shift + slight)
      touched.push(`${basename(file)}: expected a layout shift of ${own.seen.shift}, found ${seen.shift}`);
  }
}
await browser.close();
await proxy.close();
console.log([...states].map(([state, count]) => `${state}: ${count}`).join(', '));
for (const each of touched) console.error(each);
process.exitCode = touched.length === 0 && states.size > 0 ? 0 : 1;

async function switchOff(hosts: readonly string[]): Promise<void> {
  await options.evaluate(async (sitesOff) => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    await chrome.storage.local.set({ sitesOff });
  }, hosts);
}

async function look(path: string, html: string): Promise<{ readonly state: string; readonly seen: Seen }> {
  proxy.pages.set(path, html);
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watcher);
  await page.goto(`${site}${path}`, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  const { state } = await until('an answer', async () => {
    const answer = await pageIndexOf(options, `${site}${path}`);
    return answer && answer.state !== 'reading' ? answer : null;
  });
  await new Promise((settled) => setTimeout(settled, rest));
  const seen = (await page.evaluate(`({
    before: untouched.before,
    after: document.documentElement.outerHTML.replace(/<standpunkt-card[^>]*><\\/standpunkt-card>/, ''),
    shift: untouched.shift,
  })`)) as Seen;
  await page.close();
  return { state, seen };
}

function withoutScripts(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  const open = /<head(\s[^>]*)?>/i;
  return open.test(html) ? html.replace(open, (head) => head + policy) : policy + html;
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 80));
  return `expected ${part(one)}, found ${part(other)}`;
}
