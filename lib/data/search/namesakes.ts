import type { EntityRow } from '../../rows';
import type { Search } from './search';

/** Rows looked through for the same spelling: more share no beginning of words. */
const most = 50;

/** Names of which a spelling is also one, letter case aside, without the name `except`. */
export async function namesakes(search: Search, spelling: string, except: string): Promise<readonly EntityRow[]> {
  const wanted = spelling.trim().toLowerCase();
  if (wanted === '') return [];
  const { rows } = await search.search({ type: 'entity', query: spelling, limit: most });
  return rows
    .map(({ row }) => row)
    .filter((row): row is EntityRow => row.type === 'entity' && row.id !== except)
    .filter(({ aliases }) => aliases.some(({ text }) => text.toLowerCase() === wanted));
}
