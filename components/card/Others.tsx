import { useState } from 'preact/hooks';
import type { CardPosition } from '../../lib/cards';
import { dateText } from '../dates';
import { StanceMark } from '../StanceMark';
import type { CardContext } from './actions';

type Props = { readonly others: readonly CardPosition[]; readonly context: CardContext };

const few = 3;

/** What everybody else holds on the matter, a row each, with the name that opens their card. */
export function Others({ others, context: { say, actions } }: Props) {
  const [hasAll, setAll] = useState(false);
  if (others.length === 0) return null;
  return (
    <section>
      <h3>
        {say('others')}
        {others.length > few ? (
          <button type="button" aria-expanded={hasAll} onClick={() => setAll(!hasAll)}>
            {say(hasAll ? 'fewer' : 'more')}
          </button>
        ) : null}
      </h3>
      <ul class="others">
        {(hasAll ? others : others.slice(0, few)).map(({ id, holder, stance, date, statement, statementLang }) => (
          <li key={id} title={`${dateText(date, say.lang)}: ${say(stance)}`}>
            <StanceMark stance={stance} />
            <button type="button" onClick={() => actions.onEntity(holder.id)}>
              {holder.label}
            </button>
            <span>
              <span class="hidden">{say(stance)}: </span>
              <span lang={statementLang} dir="auto">
                {statement}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
