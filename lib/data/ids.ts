import type { RowType } from '../rows';
import { transliterate } from '../text/transliterate/transliterate';
import { datasetsWith } from './dataset-rows';
import type { Store } from './db';
import { plainLetters } from './plain-letters';

/** Ids have at most 80 characters; room is left for a number. */
const longest = 72;

/** A readable id from any text: `Сергей Лавров` becomes `sergey-lavrov`. */
export function slugOf(text: string): string {
  const latin = plainLetters(transliterate(text, 'en-bgn-ru')).replace(/['’ʼ]/g, '');
  const slug = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug.slice(0, longest).replace(/-+$/, '') || 'row';
}

/** The slug of a text, with a number after it when a row of that type has it already in any dataset. */
export async function freeId(store: Store, type: RowType, text: string): Promise<string> {
  const slug = slugOf(text);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${number}`;
    if ((await datasetsWith(store, type, [id])).length === 0) return id;
  }
}
