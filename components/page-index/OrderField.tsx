import type { Translate } from '../../lib/texts';
import type { IndexKey } from '../../locales/index/en';
import { type Order, orders } from './arrange';

type Props = { readonly order: Order; readonly t: Translate<IndexKey>; readonly onOrder: (order: Order) => void };

const names = { speaker: 'bySpeaker', topic: 'byTopic', reading: 'byReading' } as const satisfies Record<
  Order,
  IndexKey
>;

/** By what the statements of the index are ordered. */
export function OrderField({ order, t, onOrder }: Props) {
  return (
    <label class="order">
      <span>{t('groupBy')}</span>
      <select
        value={order}
        onChange={({ currentTarget }) => onOrder(orders.find((each) => each === currentTarget.value) ?? 'speaker')}
      >
        {orders.map((each) => (
          <option key={each} value={each}>
            {t(names[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
