import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { highlightedTexts } from '../../scripts/drive/page';
import { type Session, sessionIn } from './session';

const filler =
  'Die Gespräche dauerten am Dienstag bis in den späten Abend und sollen in der kommenden Woche weitergehen.';
const first = `<h1>Kyjiw und Moskau verhandeln</h1><p>Wolodymyr Selenskyj sprach in Kyjiw. ${filler}</p><p>${filler} ${filler}</p>`;
const second = `<h1>Der Kreml antwortet</h1><p>Dmitri Peskow sprach in Moskau über die Ukraine. ${filler}</p><p>${filler} ${filler}</p>`;
const english =
  'Volodymyr Zelenskyy spoke in Kyiv about Russia. The talks went on late into the evening of Tuesday and are to be taken up again next week.';

/** A page with an article in it, a banner over it and a script. */
function pageOf(article: string, script: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Muster</title><meta property="og:type" content="article">
<style>#consent { position: fixed; inset: 0; z-index: 9; background: white } html:has(#consent) { overflow: hidden }</style></head><body>
<main><article>${article}</article></main><script>${script}</script></body></html>`;
}

const words = async (page: Page) => Object.values(await highlightedTexts(page)).flat();
const untilMarked = (page: Page, name: string) =>
  until(`a mark on ${name}`, async () => (await words(page)).includes(name), 20_000);

async function show(session: Session, path: string, html: string): Promise<Page> {
  session.proxy.pages.set(`/${path}`, html);
  return await session.open(path);
}

describe.each(['chrome', 'firefox'] as const)('a living page in %s', (name) => {
  const session = sessionIn(name);

  it('is marked under a banner that asks for consent, which itself is not, and once more when that brings the rest', async () => {
    const banner = `<div id="consent" class="cookie-consent" role="dialog"><p>Wir und unsere Partner in Russland und der Ukraine nutzen Cookies. ${filler}</p><button>Ja</button></div>`;
    const accept = `document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(banner)});
      document.querySelector('#consent button').onclick = () => {
        document.querySelector('#consent').remove();
        document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Dmitri Peskow widersprach in Moskau. ${filler}</p>');
      };`;
    const page = await show(session, 'consent.html', pageOf(first, accept));
    await untilMarked(page, 'Wolodymyr Selenskyj');
    const inBanner = await page.evaluate(() => {
      const banner = document.querySelector('#consent');
      return [...CSS.highlights.values()].flatMap((highlight) =>
        [...(highlight as unknown as Set<AbstractRange>)].filter((range) => banner?.contains(range.startContainer)),
      ).length;
    });
    expect(inBanner).toBe(0);
    await page.click('#consent button');
    await untilMarked(page, 'Dmitri Peskow');
    expect(await words(page)).toContain('Wolodymyr Selenskyj');
  });

  it('that shows another article without being loaded loses the old marks and gets new ones', async () => {
    const script = `const show = () => { document.querySelector('article').innerHTML = ${JSON.stringify(second)}; };
      globalThis.navigation?.addEventListener('navigate', (event) => { if (event.canIntercept) event.intercept({ handler: async () => show() }); });
      globalThis.goOn = () => { if (globalThis.navigation) location.href = '/other.html'; else { history.pushState(null, '', '/other.html'); show(); } };`;
    const page = await show(session, 'single.html', pageOf(first, script));
    await untilMarked(page, 'Wolodymyr Selenskyj');
    await page.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn());
    await untilMarked(page, 'Dmitri Peskow');
    expect(page.url()).toContain('/other.html');
    expect(await words(page)).not.toContain('Wolodymyr Selenskyj');
  });

  it('that the browser translates has the translation marked', async () => {
    const page = await show(session, 'translated.html', pageOf(first, ''));
    await untilMarked(page, 'Wolodymyr Selenskyj');
    // As browsers do: each text within two elements of its own, and the language at the root.
    await page.evaluate((text) => {
      document.documentElement.lang = 'en';
      document.documentElement.classList.add('translated-ltr');
      for (const paragraph of document.querySelectorAll('article p')) {
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstElementChild?.append(text);
        paragraph.replaceChildren(font);
      }
    }, english);
    await untilMarked(page, 'Volodymyr Zelenskyy');
    expect(await words(page)).not.toContain('Wolodymyr Selenskyj');
  });
});
