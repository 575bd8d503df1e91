import type { RowKey } from '../../lib/data/curate';
import { useApp } from './app';
import { viewOf } from './history-steps';
import { addressOf } from './route';
import { titlesOf } from './titles';
import { useLive } from './useLive';

/** Rows named one by one; more are counted. */
const shown = 50;

/** What of a pack the reader changed or hid, folded; nothing when nothing was. */
export function ChangedRows({ keys }: { readonly keys: readonly RowKey[] }) {
  const { store, t } = useApp();
  const named = keys.slice(0, shown);
  const titles = useLive(() => titlesOf(store, named, t.lang), [named, t.lang]);
  if (keys.length === 0) return null;
  return (
    <details>
      <summary>{t('changedInPack', { count: keys.length })}</summary>
      <ul>
        {named.map(({ type, id }) => (
          <li key={`${type}/${id}`}>
            <a href={addressOf(viewOf[type], id)}>{titles?.get(`${type}/${id}`) ?? id}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
