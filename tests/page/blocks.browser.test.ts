import { afterEach, describe, expect, it } from 'vitest';
import { piecesOf, rangeOf, rectsOf } from '../../lib/page/ranges';
import { blocksOfPage, find, showArticle, textOf } from './sample-page';

afterEach(() => {
  document.body.innerHTML = '';
});

const texts = () => blocksOfPage().map(({ text }) => text);

describe('the text of a block', () => {
  it.each([
    [
      'names split by tags',
      '<p>Boris <b>Bei</b>spiel sagte <a href="#n">nichts</a>.</p>',
      'Boris Beispiel sagte nichts.',
    ],
    ['<wbr> within a word', '<p>Muster<wbr>stadt liegt hier.</p>', 'Musterstadt liegt hier.'],
    ['soft hyphens, which stay', '<p>Muster\u00adstadt liegt hier.</p>', 'Muster\u00adstadt liegt hier.'],
    ['white space of the source', '<p>\n   Boris\n\t  <i> Beispiel </i>\n kam.\n</p>', 'Boris Beispiel kam.'],
    ['a no-break space, which stays', '<p>Boris\u00a0Beispiel kam.</p>', 'Boris\u00a0Beispiel kam.'],
    ['a drop cap', '<p><span style="float:left;font-size:60px">B</span>oris kam.</p>', 'Boris kam.'],
    ['<br> as a line break', '<p>Boris kam.<br>Er ging.</p>', 'Boris kam.\nEr ging.'],
    [
      'a line of its own by style',
      '<h2><span style="display:block">Muster</span><span>Boris kam</span></h2>',
      'Muster\nBoris kam',
    ],
    ['comments between', '<p>Boris <!-- nicht --> kam.</p>', 'Boris kam.'],
  ])('has %s', (_, html, text) => {
    showArticle(html);
    expect(texts()).toContain(text);
  });

  it('is one for each item of nested lists, cell and anonymous line', () => {
    showArticle(
      '<ul><li>Erster Punkt<ul><li>Unterpunkt</li></ul>danach</li></ul><table><tr><td>Zelle eins</td><td>Zelle zwei</td></tr></table><div>Lose <p>Absatz</p> Zeile</div>',
    );
    expect(texts()).toEqual([
      'Erster Punkt',
      'Unterpunkt',
      'danach',
      'Zelle eins',
      'Zelle zwei',
      'Lose',
      'Absatz',
      'Zeile',
    ]);
  });

  it('carries a language of its own', () => {
    showArticle('<blockquote lang="uk">Так сказано.</blockquote>');
    expect(blocksOfPage().find(({ text }) => text === 'Так сказано.')?.lang).toBe('uk');
  });

  it('is read from open shadow trees and the slots in them', () => {
    const article = showArticle('<section id="host"><span slot="inner">Boris im Schlitz</span></section>');
    const root = article.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Boris im <b>Schatten</b></p><p><slot name="inner"></slot></p>';
    expect(texts()).toEqual(['Boris im Schatten', 'Boris im Schlitz']);
  });
});

describe('what is not the article', () => {
  it.each([
    ['navigation', '<nav><p>Fort damit</p></nav>'],
    [
      'what is hidden',
      '<p hidden>Fort damit</p><p style="display:none">Fort damit</p><p style="visibility:hidden">Fort damit</p>',
    ],
    [
      'text for screen readers only',
      '<p>Da<span style="position:absolute;width:1px;height:1px;overflow:hidden">Fort damit</span></p>',
    ],
    [
      'code, controls and editors',
      '<pre>Fort damit</pre><code>Fort damit</code><button>Fort damit</button><div contenteditable>Fort damit</div>',
    ],
    ['forms', '<form><p>Fort damit</p></form>'],
    ['comments of readers', '<section class="article-comments"><p>Fort damit</p></section>'],
    ['advertisements', '<div id="ad-slot-3"><p>Fort damit</p></div>'],
    [
      'teasers: blocks that are links',
      '<p><a href="/other">Fort damit und noch mehr davon</a></p><a href="/x"><h3>Fort damit</h3><p>Fort</p></a>',
    ],
    [
      'another article’s teaser',
      '<article><h3>Fort damit</h3><div>Fort mit dem Anriss</div><a href="/x">Weiter</a></article>',
    ],
    [
      'a picture of an advertisement, which leads elsewhere or stands beside more words',
      '<div class="ads-top"><figure><a href="/shop"><img alt=""></a><figcaption>Fort damit</figcaption></figure></div><div class="ad-box"><p>Fort</p><figure><figcaption>Fort damit</figcaption></figure></div>',
    ],
    ['where an article was written', '<div class="article-dateline">Fort, 3. Mai</div>'],
    ['what asks for an address', '<div><span class="mail-signup-note">Fort damit und noch etwas mehr</span></div>'],
    ['scripts and styles', '<script type="text/plain">Fort damit</script><style>.fort{}</style>'],
  ])('leaves out %s', (_, html) => {
    showArticle(html);
    expect(texts().join(' ')).not.toContain('Fort');
  });

  it('keeps a caption in a box that is called by the advertisement after it', () => {
    showArticle(
      '<div class="ads-below"><figure><img alt=""><figcaption>Boris am Fluss</figcaption></figure></div><figure id="ad-2"><figcaption>Boris am Ufer</figcaption></figure>',
    );
    expect(texts()).toEqual(['Boris am Fluss', 'Boris am Ufer']);
  });

  it('keeps captions, quotations, and a wrapper with an unfortunate name', () => {
    showArticle(
      '<div class="has-sidebar"><figure><a href="/big.jpg"><figcaption>Boris am Fluss</figcaption></a></figure></div><blockquote>So war es.</blockquote>',
    );
    expect(texts()).toEqual(['Boris am Fluss', 'So war es.']);
    showArticle(
      '<article><h3>18.05 Uhr</h3><p>Boris kam am frühen Abend und blieb sehr lange.</p><a href="#n">Link</a></article>',
    );
    expect(texts()).toContain('Boris kam am frühen Abend und blieb sehr lange.');
    showArticle(
      '<figure><a href="/big.jpg"><figcaption>Boris am Fluss</figcaption></a></figure><blockquote>So war es.</blockquote>',
    );
    document.body.className = 'with-comments';
    document.querySelector('article')?.setAttribute('class', 'teaser-page');
    expect(texts()).toEqual(['Boris am Fluss', 'So war es.']);
  });
});

describe('the way back to the page', () => {
  it.each([
    ['<p>\n  Am Dienstag kam Boris <b>Bei</b>spiel\n    an.</p>', 'Boris Beispiel', 'Boris Beispiel'],
    ['<p>Muster<wbr>stadt\n  und Boris\n\n Beispiel</p>', 'Boris Beispiel', 'Boris\n\n Beispiel'],
    ['<p>Vorher.<br>\n  Boris <a href="#n"> Beispiel</a> kam</p>', 'Boris Beispiel kam', 'Boris  Beispiel kam'],
  ])('leads from words to their nodes in %s', (html, words, onPage) => {
    showArticle(html);
    const { block, ...span } = find(words);
    expect(textOf(rangeOf(block, span))).toBe(onPage);
    expect(
      piecesOf(block, span)
        .map(({ node, start, end }) => node.data.slice(start, end))
        .join('')
        .replace(/\s+/g, ' '),
    ).toBe(words);
  });

  it('gives a box a line, not one around all', () => {
    showArticle('<p style="width:120px">Ein Wort und noch eines und dann Boris Beispiel aus Musterstadt</p>');
    const { block, ...span } = find('noch eines und dann');
    const rects = rectsOf(block, span);
    expect(rects.length).toBeGreaterThan(1);
    expect(Math.max(...rects.map(({ height }) => height))).toBeLessThan(40);
  });

  it('ends where the text is gone', () => {
    showArticle('<p id="p">Boris kam.</p>');
    const { block, ...span } = find('Boris');
    document.querySelector('#p')?.remove();
    expect(rangeOf(block, span)).toBeNull();
    expect(rectsOf(block, span)).toEqual([]);
  });

  it('leaves the page as it was', () => {
    const article = showArticle('<p>Boris <b>Bei</b>spiel\u00ad<wbr>  kam.</p>');
    const before = article.outerHTML;
    blocksOfPage();
    expect(article.outerHTML).toBe(before);
  });
});
