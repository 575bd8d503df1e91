import { expect, it } from 'vitest';
import type { Mention } from '../../../lib/findings';
import { namesIn } from '../../../lib/text/layers';
import { link } from '../../../lib/text/link/link';
import type { Lexicon } from '../../../lib/text/types';
import { wordStarts } from '../../../lib/text/words';
import { people } from './people';

type Page = { readonly named?: readonly string[]; readonly lexicon?: Lexicon };

/** The names linked on a page; blocks are separated by ` / `. */
export function mentionsOf(
  lang: string,
  text: string,
  { named = [], lexicon = people }: Page = {},
): readonly Mention[] {
  const blocks = text
    .split(' / ')
    .map((block) => ({ text: block, lang, hits: namesIn([lexicon], block, wordStarts(block)) }));
  return link({ blocks, page: lang, named }).mentions;
}

/** Runs a table of texts, one a line: every name that is linked stands in brackets, `[Johnson]` or, where it matters who, `[Johnson=boris-johnson]`. */
export function checkLinks(lang: string, table: string, lexicon?: Lexicon): void {
  for (const line of table.trim().split('\n')) {
    const marked = line.trim();
    const names = [...marked.matchAll(/\[([^\]=]*)(?:=([^\]]*))?\]/g)].map(([, text = '', id]) => ({ text, id }));
    it(`${lang}: ${marked}`, () => {
      const text = marked.replaceAll(/\[([^\]=]*)(?:=[^\]]*)?\]/g, '$1');
      const found = mentionsOf(lang, text, lexicon && { lexicon });
      expect(found.map((mention) => mention.text)).toEqual(names.map((name) => name.text));
      for (const [at, { id }] of names.entries()) if (id !== undefined) expect(found[at]?.entity.id).toBe(id);
    });
  }
}
