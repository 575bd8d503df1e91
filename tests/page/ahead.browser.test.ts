import { afterEach, describe, expect, it } from 'vitest';
import { readAhead } from '../../entrypoints/annotator.content/ahead';
import { showArticle } from './sample-page';

let end = new AbortController();
afterEach(() => {
  end.abort();
  end = new AbortController();
  document.body.innerHTML = '';
});

describe('a page that is read ahead', () => {
  it('is given once, as it was', async () => {
    showArticle('<p>Boris kam.</p>');
    const ahead = readAhead(document, end.signal);
    const taken = await ahead.take();
    expect(taken?.reading.blocks[0]?.text).toBe('Boris kam.');
    expect(taken?.hasChanged).toBe(false);
    expect(await ahead.take()).toBeNull();
  });

  it.each([
    ['a text', (article: Element) => article.firstChild?.firstChild?.remove()],
    ['an element', (article: Element) => article.append(document.createElement('p'))],
    ['an attribute', (article: Element) => article.setAttribute('class', 'open')],
  ])('says that it has changed since: %s', async (_, change) => {
    const article = showArticle('<p>Boris kam.</p>');
    const ahead = readAhead(document, end.signal);
    await new Promise((read) => setTimeout(read));
    change(article);
    expect((await ahead.take())?.hasChanged).toBe(true);
  });

  it('is forgotten when nobody wants it, and with its script', async () => {
    showArticle('<p>Boris kam.</p>');
    const unwanted = readAhead(document, end.signal);
    unwanted.drop();
    expect(await unwanted.take()).toBeNull();
    const orphan = readAhead(document, end.signal);
    end.abort();
    expect(await orphan.take()).toBeNull();
  });
});
