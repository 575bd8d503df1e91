import { inLang } from '../../components/options/Details';
import type { Origin } from '../../components/options/OriginLine';
import { rowsById } from '../../lib/data/dataset-rows';
import { mine } from '../../lib/data/db';
import { isHidden, layers } from '../../lib/data/layers';
import type { Row, RowType } from '../../lib/rows';
import { useApp } from './app';
import { useLive } from './useLive';

export type OpenRow<R extends Row> = { readonly row: R; readonly origin: Origin };

/** One row as the reader has it, and whose it is; null when there is none, undefined until it was read. */
export function useRow<R extends Row>(type: R['type'] & RowType, id: string | null): OpenRow<R> | null | undefined {
  const { store, t } = useApp();
  return useLive(async () => {
    if (id === null) return null;
    const order = await layers(store);
    const stored = await Promise.all(order.map(({ key }) => rowsById(store, { key, type }, [id])));
    const found = order.flatMap((dataset, index) => {
      const row = stored[index]?.[0];
      return row === undefined ? [] : [{ dataset, row }];
    });
    const [top, below] = found;
    if (top === undefined || isHidden(top.row)) return null;
    const kind = kindOf(top.dataset.id === mine, below !== undefined);
    const dataset = inLang((kind === 'changed' ? below : top)?.dataset.title, t.lang);
    return { row: top.row as R, origin: { kind, dataset } };
  }, [type, id, t.lang]);
}

function kindOf(isMine: boolean, hasBelow: boolean): Origin['kind'] {
  if (!isMine) return 'pack';
  return hasBelow ? 'changed' : 'mine';
}
