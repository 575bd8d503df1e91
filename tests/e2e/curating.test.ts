import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { clickText, highlightedTexts } from '../../scripts/drive/page';
import { sessionIn } from './session';

const article = (words: string) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Beispiel</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-18"></head><body><article>
<h1>Moskau und Kyjiw streiten über eine Waffenruhe in der Ukraine</h1>
<p>Sergej Lawrow lehnte eine Waffenruhe in der Ukraine ab. Wolodymyr Selenskyj forderte sie erneut, wie er in Kyjiw sagte.</p>
<p>Wladimir Putin und der Kreml schwiegen dazu. ${words} äußerte sich ebenfalls zum Krieg Russlands gegen die Ukraine, wie es hieß.</p>
</article></body></html>`;

describe.each(['chrome', 'firefox'] as const)('curating in %s', (name) => {
  const session = sessionIn(name);
  beforeAll(() => {
    session.proxy.pages.set('/spelling.html', article('Der Diplomat Lawrowski'));
  });

  const openRow = async (id: string) => {
    await session.options.bringToFront();
    await session.options.evaluate((hash) => {
      location.hash = hash;
    }, `#/names/${id}`);
    await session.options.waitForSelector('.new-alias input');
  };
  const addSpelling = async (text: string) => {
    await session.options.type('.new-alias input', text);
    await session.options.click('.new-alias button');
  };

  it('brings a new spelling to an open page without a reload, and undo takes it back', async () => {
    const page = await session.open('spelling.html');
    await session.index('spelling.html');
    const marked = async () => Object.values(await highlightedTexts(page)).flat();
    expect(await marked()).not.toContain('Lawrowski');
    await openRow('sergey-lavrov');
    await addSpelling('Lawrowski');
    await page.bringToFront();
    await until('the new spelling on the page', async () => (await marked()).includes('Lawrowski'));
    await session.options.bringToFront();
    await session.options.click('.toast button');
    await page.bringToFront();
    await until('the spelling to be gone', async () => !(await marked()).includes('Lawrowski'));
  });

  it('opens a topic by an address that says no more than its name', async () => {
    await session.options.evaluate(() => {
      location.hash = '#/claims/ceasefire';
    });
    await session.options.waitForSelector('form[aria-label="Waffenstillstand"]');
  });

  it('shows what the reader wrote on the card of an open page', async () => {
    const page = await session.open('de.html');
    await session.index('de.html');
    await openRow('dmitry-peskov');
    const written = 'Mein Satz über ihn, im Kreml gehört.';
    await session.options.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('.editor textarea');
      field?.focus();
      if (field) field.value = text;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      field?.blur();
    }, written);
    const card = () =>
      session.options.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
        };
        const finding = { kind: 'mention', entity: 'dmitry-peskov' };
        const argument = { finding, topics: [], date: '2025-11-18', lang: 'de' };
        return await chrome.runtime.sendMessage({ call: 'card', argument });
      });
    await until('the change to be saved', async () => JSON.stringify(await card()).includes(written));
    expect(await card()).toMatchObject({ ok: true, value: { description: written, dataset: { id: 'mine' } } });
    await page.bringToFront();
    // The page may just be asking about everything anew: its marks stay.
    await clickText(page, 'Peskow');
    await until('a card', async () => (await session.index('de.html')).open ?? null);
  });
});
