import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { sessionIn } from './session';

const article = readFileSync('samples/de.html', 'utf8');
const withScript = (script: string) =>
  article.replace(
    '</body>',
    `<script>{ const article = document.querySelector('article'); ${script} }</script></body>`,
  );

/** Pages with too much of something, as the parser or a script of theirs makes them. */
const pages: Readonly<Record<string, string>> = {
  'words of a megabyte': withScript(
    `for (let left = 3; left > 0; left--) { const p = document.createElement('p'); p.textContent = 'Waffenruhe'.repeat(100_000); article.append(p); }`,
  ),
  'a million text nodes': withScript(
    `const aside = document.createElement('p'); aside.style.display = 'none'; article.append(aside);
     for (let left = 1_000_000; left > 0; left--) aside.append(document.createTextNode('Wort '));`,
  ),
  '100,000 text nodes in sight': withScript(
    `for (let left = 100; left > 0; left--) { const p = document.createElement('p'); article.append(p);
       for (let nodes = 1000; nodes > 0; nodes--) p.append(document.createTextNode(nodes % 50 === 0 ? 'Putin ' : 'Wort ')); }`,
  ),
  'a text that changes without end': withScript(
    `const p = document.createElement('p'); article.append(p); let turn = 0;
     setInterval(() => { for (let left = 100; left > 0; left--) p.textContent = 'Putin sagte etwas, zum ' + turn++ + '. Mal.'; }, 1);`,
  ),
  'paragraphs that come and go without end': withScript(
    `let turn = 0; const added = [];
     setInterval(() => { const p = document.createElement('p'); p.textContent = 'Dmitri Peskow sagte am Abend in Moskau etwas zum ' + turn++ + '. Mal.'; article.append(p); added.push(p); if (added.length > 50) added.shift().remove(); }, 1);`,
  ),
};

/** Firefox takes over a minute for such a page by itself; Chromium falls over when it has to lay out more within each other. */
const deepPages: Readonly<Record<string, string>> = {
  '100,000 nested elements': article.replace('</article>', `${'<div>'.repeat(100_000)}Ende.</article>`),
  '100,000 nested elements that are hidden': withScript(
    `const hidden = document.createElement('div'); hidden.style.display = 'none'; article.append(hidden);
     let at = hidden; for (let left = 100_000; left > 0; left--) { const inner = document.createElement('div'); at.append(inner); at = inner; }`,
  ),
  'a hundred trees of a thousand elements': withScript(
    `for (let trees = 100; trees > 0; trees--) { let at = article; for (let left = 1000; left > 0; left--) { const inner = document.createElement('div'); at.append(inner); at = inner; } }`,
  ),
};

describe.each(['chrome', 'firefox'] as const)('a page with too much of something, in %s', (name) => {
  const session = sessionIn(name);

  const all = name === 'chrome' ? { ...pages, ...deepPages } : pages;
  it.each(Object.entries(all))('%s: is read, and goes on', { timeout: 600_000 }, async (_, html) => {
    session.proxy.pages.set('/much.html', html);
    const page = await session.open('much.html');
    const labels = await until(
      'the page to be read',
      async () => {
        const { state, entries } = await session.index('much.html');
        return state === 'on' ? entries.flatMap((entry) => (entry.kind === 'mention' ? [entry.label] : [])) : null;
      },
      300_000,
    );
    expect(labels).toContain('Dmitri Peskow');
    expect(await page.evaluate(() => document.querySelectorAll('standpunkt-card').length)).toBeLessThanOrEqual(1);
  });
});
