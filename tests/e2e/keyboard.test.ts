import { readFileSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sheet } from '../../lib/page/sheet';
import { until } from '../../scripts/drive/launch';
import { callPage } from '../../scripts/drive/page';
import { sessionIn, site } from './session';

type Step = { readonly step: string; readonly act: string; readonly focus: string; readonly shown: string };
type Command = 'next' | 'previous' | 'open' | 'list';

/** The steps that docs/keyboard.md tells a reader. */
const steps: readonly Step[] = [
  ...readFileSync('docs/keyboard.md', 'utf8').matchAll(/^\| (\d+) \| (.+?) \| (page|card) \| (\w+) \|$/gm),
].map(([, step = '', act = '', focus = '', shown = '']) => ({ step, act, focus, shown }));

const focusOf = (page: Page) =>
  page.evaluate(() => (document.activeElement?.localName === 'standpunkt-card' ? 'card' : 'page'));
const isOnLink = (page: Page) => page.evaluate(() => document.activeElement?.matches('article a') ?? false);

describe.each(['chrome', 'firefox'] as const)('the walk by keyboard that the docs describe, in %s', (name) => {
  const session = sessionIn(name);

  const act = async (page: Page, what: string) => {
    const [kind, argument = ''] = what.split(' ');
    if (kind === 'command') return callPage(session.options, `${site}/de.html`, 'command', argument as Command);
    const [key = '', modifier] = argument.split('+').reverse();
    if (modifier) await page.keyboard.down(modifier as KeyInput);
    await page.keyboard.press(key as KeyInput);
    if (modifier) await page.keyboard.up(modifier as KeyInput);
    return null;
  };
  const shownOn = async () => (await session.index('de.html')).open?.kind ?? null;
  const isAsTold = async (page: Page, { focus, shown }: Step) => {
    const [at, open] = [await focusOf(page), await shownOn()];
    if (at !== focus) return false;
    if (shown === 'name') return open === 'entity';
    return shown === 'any' ? open !== null : open === null;
  };

  it('has its steps in the docs', () => {
    expect(steps.map(({ step }) => step)).toEqual(steps.map((_, index) => String(index + 1)));
    expect(steps.length).toBeGreaterThan(10);
  });

  it('goes as it is written, and ends where it began', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await page.bringToFront();
    await page.evaluate(() => document.querySelector<HTMLElement>('article a')?.focus());
    for (const step of steps) {
      await act(page, step.act);
      await until(`step ${step.step}, ${step.act}: focus in the ${step.focus}, ${step.shown} shown`, () =>
        isAsTold(page, step),
      );
    }
    expect(await isOnLink(page)).toBe(true);
  });

  it.each([
    ['a narrow window', 320, 640],
    ['a window at 400 % zoom', 320, 225],
  ])('goes to marks that stay in sight above their cards in %s', async (_, width, height) => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await page.bringToFront();
    await page.setViewport({ width, height });
    for (const index of [2, 8]) {
      await callPage(session.options, `${site}/de.html`, 'jump', { kind: 'statement', index });
      await callPage(session.options, `${site}/de.html`, 'command', 'open');
      await until('a card', async () => (await shownOn()) === 'statement');
      const isInSight = () =>
        page.evaluate((share) => {
          const [range] = CSS.highlights.get('standpunkt-active') ?? [];
          const line = document.createRange();
          if (!range) return false;
          line.setStart(range.startContainer, range.startOffset);
          line.setEnd(range.endContainer, range.endOffset);
          const first = line.getClientRects()[0];
          return first !== undefined && first.top >= 0 && first.bottom <= innerHeight * (1 - share);
        }, sheet.share);
      await until(`the first line of statement ${index} above its card`, isInSight);
      await page.keyboard.press('Escape');
      await until('the card to close', async () => (await shownOn()) === null);
    }
  });
});
