import { inLang } from '../../components/options/Details';
import { winners } from '../../lib/data/layers';
import { useApp } from './app';
import { useLive } from './useLive';

export type Holder = { readonly id: string; readonly label: string };

/** The name that a page gave as the holder, by its id or as it is called; without an id when there is none; undefined until it was looked up. */
export function useHolderOf(given: string): Holder | undefined {
  const { store, search, t } = useApp();
  return useLive(async () => {
    if (given === '') return { id: '', label: '' };
    const row = (await winners(store, 'entity', [given])).get(given)?.row;
    if (row?.type === 'entity') return { id: row.id, label: inLang(row.label, t.lang) };
    const { rows } = await search.search({ type: 'entity', query: given, limit: 20 });
    const lower = given.toLowerCase();
    const named = rows
      .map((found) => found.row)
      .filter((one) => one.type === 'entity')
      .filter(({ label, aliases }) =>
        [...Object.values(label), ...aliases.map(({ text }) => text)].some((text) => text.toLowerCase() === lower),
      );
    const [only] = named;
    if (only === undefined || named.length > 1) return { id: '', label: given };
    return { id: only.id, label: inLang(only.label, t.lang) };
  }, [given, t.lang]);
}
