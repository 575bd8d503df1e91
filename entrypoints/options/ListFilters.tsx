import { inLang } from '../../components/options/Details';
import { FilterPanel } from '../../components/options/FilterPanel';
import { languageName } from '../../components/options/languages';
import { listDatasets } from '../../lib/data/packs';
import type { RowType } from '../../lib/rows';
import { useApp } from './app';
import { orderOf, orders, panelFilters, withFilter } from './filters';
import { languages } from './languages';
import type { Route } from './route';
import { useHolders, useTopics } from './useChoices';
import { useLabels } from './useLabels';
import { useLive } from './useLive';

type Props = {
  readonly type: RowType;
  readonly filters: Route['filters'];
  readonly go: (change: Partial<Route>) => void;
};

/** The filters and the order of a list, written into the address. */
export function ListFilters({ type, filters, go }: Props) {
  const { store, t } = useApp();
  const datasets = useLive(() => listDatasets(store), []);
  const [topics, findHolders] = [useTopics(), useHolders()];
  const [holder = ''] = useLabels('entity', filters.holder ? [filters.holder] : []);
  const change = (next: Route['filters']) => go({ filters: next });
  return (
    <FilterPanel
      type={type}
      values={filters}
      active={panelFilters.filter((name) => filters[name]).length}
      datasets={(datasets ?? []).map(({ id, title }) => ({ value: id, label: inLang(title, t.lang) }))}
      topics={topics}
      languages={languages.map((value) => ({ value, label: languageName(value, t) }))}
      orders={orders
        .filter((name) => type === 'position' || !name.startsWith('date'))
        .map((value) => ({ value, label: t(`sort.${value}`) }))}
      order={orderOf(type, filters)}
      holder={holder}
      findHolders={findHolders}
      t={t}
      onFilter={(name, value) => change(withFilter(filters, name, value))}
      onClear={() => change(Object.fromEntries(Object.entries(filters).filter(([name]) => !isPanelFilter(name))))}
    />
  );
}

function isPanelFilter(name: string): boolean {
  return panelFilters.some((one) => one === name);
}
