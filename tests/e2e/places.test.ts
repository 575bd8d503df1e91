import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/drive/launch';
import { sessionIn } from './session';

const said = `<p>Sergej Lawrow lehnte eine Waffenruhe in der Ukraine ab. Wolodymyr Selenskyj forderte sie erneut, wie er in Kyjiw sagte.</p>
<p>Wladimir Putin und der Kreml schwiegen dazu; der Krieg Russlands gegen die Ukraine geht weiter, wie es in Moskau hieß.</p>
<p>Die NATO und die Europäische Union riefen beide Seiten zu Gesprächen auf; Dmitri Peskow nannte das in Moskau verfrüht, solange Russland seine Ziele in der Ukraine nicht erreicht habe.</p>`;
const page = (body: string) => `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Beispiel</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-11-18"></head><body>${body}</body></html>`;

describe.each(['chrome', 'firefox'] as const)('articles that stand elsewhere, in %s', (name) => {
  const session = sessionIn(name);
  beforeAll(() => {
    session.proxy.pages.set('/part.html', page(`<article><h1>Waffenruhe in der Ukraine</h1>${said}</article>`));
    session.proxy.pages.set(
      '/frame.html',
      page(
        '<h1>Waffenruhe in der Ukraine</h1><main><iframe src="/part.html" width="700" height="500"></iframe></main>',
      ),
    );
    session.proxy.pages.set(
      '/shadow.html',
      page(`<h1>Waffenruhe in der Ukraine</h1><main><news-text></news-text></main><script>
        document.querySelector('news-text').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(said)};
      </script>`),
    );
  });

  it('are marked in a frame, and a click there opens a card outside of it', async () => {
    const opened = await session.open('frame.html');
    // The frame may be there later than the page.
    await until('the frame to be read', async () => (await session.index('frame.html')).state === 'on');
    const frame = opened.frames().find((each) => each.url().endsWith('/part.html'));
    const inner = () =>
      frame?.evaluate(() => ({
        marks: CSS.highlights.get('standpunkt-mention')?.size ?? 0,
        rules: document.adoptedStyleSheets.length,
      }));
    await until('marks in the frame', async () => ((await inner())?.marks ?? 0) > 3);
    expect(await inner()).toMatchObject({ rules: 1 });
    const box = await opened.evaluate(() => {
      const element = document.querySelector('iframe');
      const text = element?.contentDocument?.querySelector('p')?.firstChild;
      const range = element?.contentDocument?.createRange();
      if (!element || !text || !range) throw new Error('expected a text in the frame, found none');
      range.setStart(text, 7);
      range.setEnd(text, 13);
      const [around, inside] = [element.getBoundingClientRect(), range.getBoundingClientRect()];
      return { x: around.x + element.clientLeft + inside.x + 5, y: around.y + element.clientTop + inside.y + 5 };
    });
    await opened.mouse.click(box.x, box.y);
    const card = await until('a card', async () => (await session.index('frame.html')).open ?? null);
    expect(card).toEqual({ kind: 'entity', title: 'Sergej Lawrow' });
  });

  it('are marked in an open shadow tree, by rules that it adopts', async () => {
    const opened = await session.open('shadow.html');
    expect((await session.index('shadow.html')).state).toBe('on');
    const seen = await opened.evaluate(() => ({
      marks: CSS.highlights.get('standpunkt-mention')?.size ?? 0,
      rules: document.querySelector('news-text')?.shadowRoot?.adoptedStyleSheets.length,
    }));
    expect(seen.marks).toBeGreaterThan(3);
    expect(seen.rules).toBe(1);
  });
});
