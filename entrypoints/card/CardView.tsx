import type { CardContext } from '../../components/card/actions';
import { EntityCardView } from '../../components/card/EntityCardView';
import { StatementCardView } from '../../components/card/StatementCardView';
import type { Card } from '../../lib/cards';

type Props = { readonly card: Card; readonly context: CardContext; readonly depth: number };

/** The view of a card; what was unfolded in one does not stay so in the next. */
export function CardView({ card, context, depth }: Props) {
  return card.kind === 'entity' ? (
    <EntityCardView key={`${depth} ${card.id}`} card={card} context={context} />
  ) : (
    <StatementCardView key={`${depth} ${card.text}`} card={card} context={context} />
  );
}
