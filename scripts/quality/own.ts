import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type OwnArticle, readOwn } from './article';

const folder = resolve(import.meta.dirname, '../../quality');

/** The annotated articles of quality/, by language and name. */
export function ownArticles(): readonly OwnArticle[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readOwn(file.slice(0, -'.txt'.length), readFileSync(join(folder, file), 'utf8')));
}
