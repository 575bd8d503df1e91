import { afterEach, describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/page/article';
import { readBlocks, withoutTail } from '../../lib/page/blocks';
import { blocksOfPage, filler, showArticle } from './sample-page';

afterEach(() => {
  document.body.innerHTML = '';
});

const texts = () => blocksOfPage().map(({ text }) => text);

describe('the head of an article', () => {
  it.each([
    ['a standfirst that is called its teaser', '<p class="article-teaser">Boris kam bei Nacht.</p>'],
    [
      'a caption in such a teaser',
      '<div class="header-teaser"><figure><figcaption>Boris kam bei Nacht.</figcaption></figure></div>',
    ],
    ['an opinion’s headline', '<h1 class="header__comment"><span>Boris kam bei Nacht.</span></h1>'],
    ['a headline in a part with such a name', '<div class="comment-head"><h1>Boris kam bei Nacht.</h1></div>'],
  ])('holds %s', (_, html) => {
    showArticle(html);
    expect(texts()).toEqual(['Boris kam bei Nacht.']);
  });

  it.each([
    ['a teaser with a link', '<div class="teaser"><h3><a href="/x">Fort</a></h3><p>Fort damit.</p></div>'],
    ['a teaser within a link', '<a href="/x" class="box"><p class="teaser-text">Fort damit.</p></a>'],
    ['a list of teasers', '<div class="teaserList"><p>Fort damit.</p><a href="/x">Mehr</a></div>'],
    ['a headline in the navigation', '<nav><h1>Fort damit und noch etwas mehr</h1></nav>'],
  ])('holds no %s', (_, html) => {
    showArticle(html);
    expect(texts()).toEqual([]);
  });
});

describe('the end of an article', () => {
  const ending = (last: string) => {
    showArticle('<p>Boris kam.</p>', '');
    document.querySelector('article')?.insertAdjacentHTML('beforeend', last);
    const article = findArticle(document, true);
    return article && withoutTail([...readBlocks(article, window)]).at(-1)?.text;
  };
  it.each([
    [
      'a mailbox',
      '<p>Schreiben Sie uns doch, was Sie davon halten, an <a href="mailto:a@example.org">a@example.org</a>.</p>',
    ],
    [
      'accounts of networks',
      '<p>Wer nichts verpassen will, folgt uns auf <a href="https://www.facebook.com/muster">Facebook</a> und <a href="https://x.com/muster/">X</a>.</p>',
    ],
    ['a short line with a link', '<p>Mehr dazu lesen Sie <a href="/x">hier</a>.</p>'],
    ['a short line of another part', '<div><p>Alle Rechte vorbehalten.</p></div>'],
    ['short lines after a list of more', '<ul><li>Noch ein Titel</li></ul><p>Alle Rechte vorbehalten.</p>'],
    ['a headline of more', '<h3>Mehr über Boris und alle, die mit ihm gekommen sind, in dieser Nacht.</h3>'],
  ])('is before %s', (_, last) => {
    expect(ending(last)).toBe(filler);
  });

  it.each([
    [
      'a post that is quoted',
      '<p>So schrieb er es noch am selben späten Abend <a href="https://x.com/boris/status/1">auf X</a> und <a href="https://t.me/boris/12">auf Telegram</a>.</p>',
    ],
    ['a short sentence', '<p>Das teilte Boris mit.</p>'],
    ['the second of two short ones', '<p>Und Anna?</p><p>„Das teilte Boris mit.“</p>'],
    [
      'one account',
      '<p>Das teilte Boris am späten Abend auf <a href="https://t.me/boris">seinem Kanal</a> allen mit.</p>',
    ],
  ])('may be %s', (_, last) => {
    expect(ending(last)).toMatch(/^(So schrieb|„?Das teilte)/);
  });
});
