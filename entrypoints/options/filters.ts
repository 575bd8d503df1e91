import { entityKinds } from '../../components/options/entity-kinds';
import { stances } from '../../components/options/StanceField';
import { mine } from '../../lib/data/db';
import type { Filters, Query } from '../../lib/data/search/search';
import type { RowType } from '../../lib/rows';

type Written = Readonly<Record<string, string>>;

/** Orders that are offered, as addresses name them; a minus: the other way round. */
export const orders = ['label', 'date-', 'date', 'dataset'] as const;
export type OrderName = (typeof orders)[number];

/** Filters of a list that its panel holds, beside the chips above it. */
export const panelFilters = ['dataset', 'topic', 'holder', 'lang', 'tag', 'source', 'from', 'to'] as const;

/** What an address says of a list, for the search; what is not understood lets everything through. */
export function filtersOf(type: RowType, written: Written): Filters {
  const { dataset, topic, holder, lang, tag, source, from, to } = written;
  const kind = entityKinds.find((name) => name === written.kind);
  const stance = stances.find((name) => name === written.stance);
  const isMineOnly = written.kind === 'mine';
  return {
    ...(type === 'entity' && kind ? { kind } : {}),
    ...(type === 'position' && stance ? { stance } : {}),
    ...(isMineOnly ? { dataset: mine } : {}),
    ...(dataset ? { dataset } : {}),
    ...(topic && type !== 'entity' ? { topic } : {}),
    ...(holder && type === 'position' ? { holder } : {}),
    ...(lang ? { lang } : {}),
    ...(tag ? { tag } : {}),
    ...(from && type === 'position' ? { from } : {}),
    ...(to && type === 'position' ? { to } : {}),
    ...(source === 'yes' || source === 'no' ? { hasSource: source === 'yes' } : {}),
  };
}

/** The order that an address names; of positions the newest come first, of all others the alphabet counts. */
export function orderOf(type: RowType, written: Written): OrderName {
  return orders.find((name) => name === written.sort) ?? (type === 'position' ? 'date-' : 'label');
}

/** The same for the search; undefined where what is called so comes first. */
export function sortOf(type: RowType, written: Written): Query['sort'] {
  const order = orderOf(type, written);
  if (order === 'label') return undefined;
  return order === 'date-' ? { by: 'date', descending: true } : { by: order };
}

/** Filters with one of them changed; an empty value takes it away. */
export function withFilter(written: Written, name: string, value: string): Written {
  const { [name]: _, ...others } = written;
  return value === '' ? others : { ...others, [name]: value };
}
