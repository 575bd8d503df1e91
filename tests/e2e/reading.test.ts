import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { clickText, highlightedTexts } from '../../scripts/drive/page';
import { type Session, sessionIn, stopBackground } from './session';

const labels = async (session: Session, path: string) =>
  (await session.index(path)).entries.filter((entry) => entry.kind === 'mention').map(({ label }) => label);

describe.each(['chrome', 'firefox'] as const)('reading in %s', (name) => {
  const session = sessionIn(name);

  it.each([
    [
      'de.html',
      [
        'Wolodymyr Selenskyj',
        'Sergej Lawrow',
        'Dmitri Peskow',
        'NATO',
        'Kyjiw',
        'Moskau',
        'Emmanuel Macron',
        'Friedrich Merz',
      ],
    ],
    [
      'en.html',
      [
        'Volodymyr Zelenskyy',
        'Sergey Lavrov',
        'Dmitry Peskov',
        'NATO',
        'Keir Starmer',
        'White House',
        'Washington Post',
      ],
    ],
    ['uk.html', ['Володимир Зеленський', 'Сергій Лавров', 'НАТО', 'Дональд Трамп']],
  ])('marks names and statements of %s', async (path, expected) => {
    const page = await session.open(path);
    const index = await session.index(path);
    expect(index.state).toBe('on');
    expect(index.date).toBe('2025-11-18');
    expect(await labels(session, path)).toEqual(expect.arrayContaining(expected));
    const statements = index.entries.filter((entry) => entry.kind === 'statement');
    expect(statements.length).toBeGreaterThanOrEqual(3);
    const painted = await highlightedTexts(page);
    const all = Object.values(painted).flat();
    expect(all.length).toBeGreaterThan(index.entries.length);
  });

  it('marks a name that is split by tags and soft hyphens, and nothing outside the article', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    const texts = Object.values(await highlightedTexts(page)).flat();
    expect(texts).toContain('Wolodymyr Selenskyj');
    const outside = await page.evaluate(() => {
      const inside = document.querySelector('article');
      const nodes: string[] = [];
      CSS.highlights.forEach((highlight) => {
        (highlight as unknown as Set<AbstractRange>).forEach((range) => {
          if (!inside?.contains(range.startContainer)) nodes.push(range.startContainer.textContent ?? '');
        });
      });
      return nodes;
    });
    expect(outside).toEqual([]);
  });

  it('leaves the document as it was, but for one host element under <html>', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await clickText(page, 'Lawrow', 2);
    await until('a card', async () => (await session.index('de.html')).open !== null);
    const difference = await page.evaluate(async () => {
      const raw = await (await fetch(location.href)).text();
      const pristine = new DOMParser().parseFromString(raw, 'text/html');
      return {
        body: document.body.outerHTML === pristine.body.outerHTML,
        head: document.head.outerHTML === pristine.head.outerHTML,
        added: [...document.documentElement.children].filter(
          (child) => child !== document.head && child !== document.body,
        ).length,
        shadow: [...document.documentElement.children].some((child) => child.shadowRoot !== null),
      };
    });
    expect(difference).toEqual({ body: true, head: true, added: 1, shadow: false });
  });

  it('opens the card of the name that was clicked, and closes it on Escape', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await clickText(page, 'Peskow');
    const open = await until('a card', async () => (await session.index('de.html')).open ?? null);
    expect(open).toEqual({ kind: 'entity', title: 'Dmitri Peskow' });
    await page.keyboard.press('Escape');
    await until('the card to close', async () => !(await session.index('de.html')).open);
  });

  it('opens the card of a statement, and closes it on a click elsewhere', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await clickText(page, 'nur Zeit für');
    const open = await until('a card', async () => (await session.index('de.html')).open ?? null);
    expect(open.kind).toBe('statement');
    await page.mouse.click(5, 300);
    await until('the card to close', async () => !(await session.index('de.html')).open);
  });

  it('works on after the browser stopped the background', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await stopBackground(session, name);
    await clickText(page, 'Peskow');
    const open = await until('a card', async () => (await session.index('de.html')).open ?? null);
    expect(open.title).toBe('Dmitri Peskow');
  });

  it('leaves a page alone that is not about the war', async () => {
    const page = await session.open('not-news.html');
    const index = await session.index('not-news.html');
    expect(index.state).toBe('not-relevant');
    expect(index.entries).toEqual([]);
    expect(Object.values(await highlightedTexts(page)).flat()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('makes no request of its own', () => {
    // What the browsers themselves look up at start; the extension has no business with any of them.
    const own = /(^|\.)(google|googleapis|gstatic|mozilla|firefox|mozgcp)\.(com|net|org)$/;
    const asked = session.proxy.seen.filter(({ host, method }) => !own.test(host) && method !== 'CONNECT');
    const paths = new Set(asked.map(({ path }) => path));
    const known = ['/de.html', '/en.html', '/uk.html', '/not-news.html', '/style.css', '/favicon.ico'];
    expect([...paths].filter((path) => !known.includes(path))).toEqual([]);
    const tunnels = session.proxy.seen.filter(
      ({ host, method }) => method === 'CONNECT' && !own.test(host) && host !== 'www.tagesschau.de',
    );
    expect(tunnels).toEqual([]);
  });
});
