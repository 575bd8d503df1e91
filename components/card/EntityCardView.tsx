import { useState } from 'preact/hooks';
import type { EntityCard } from '../../lib/cards';
import type { CardContext } from './actions';
import { CardFrame } from './CardFrame';
import { Foot } from './Foot';
import { History } from './History';
import { officeText } from './office';
import { isRepeated } from './repeated';

type Props = { readonly card: EntityCard; readonly context: CardContext };

/** Who or what a name is: its office at the article's date, a sentence or two, and its positions on the article's topics. */
export function EntityCardView({ card, context }: Props) {
  const { say } = context;
  const [open, setOpen] = useState<string | null>(null);
  const { label, original } = card;
  const office = card.office ? officeText(card.office, say) : '';
  const description = isRepeated(card.description ?? '', office) ? null : card.description;
  const head = (
    <>
      <h2 dir="auto">
        {label}
        {original ? (
          <>
            {' '}
            <span class="original" lang={original.lang} dir="auto">
              {original.text}
            </span>
          </>
        ) : null}
      </h2>
      {office ? <p class="sub">{office}</p> : null}
      <SpeaksFor card={card} context={context} />
      {description ? (
        <p class="description" dir="auto">
          {description}
        </p>
      ) : null}
    </>
  );
  return (
    <CardFrame context={context} kind={say(card.entityKind)} name={label} head={head}>
      {card.prior.length + card.later.length > 0 ? (
        <History
          title={say('earlierArticle')}
          prior={card.prior}
          later={card.later}
          context={context}
          open={open}
          onOpen={setOpen}
          hasTopics
        />
      ) : null}
      <Foot context={context} why={card.why} dataset={card.dataset} edit={{ view: 'names', row: card.id }} />
    </CardFrame>
  );
}

function SpeaksFor({ card, context: { say, actions } }: Props) {
  if (card.speaksFor.length === 0) return null;
  return (
    <p class="sub">
      {say('speaksFor')}{' '}
      {card.speaksFor.map(({ id, label }, index) => (
        <span key={id}>
          {index > 0 ? ', ' : ''}
          <button type="button" onClick={() => actions.onEntity(id)}>
            {label}
          </button>
        </span>
      ))}
    </p>
  );
}
