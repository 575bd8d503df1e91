import { useState } from 'preact/hooks';
import type { CardDataset } from '../../lib/cards';
import type { Why } from '../../lib/findings';
import type { CardContext, EditTarget } from './actions';
import { whySentence } from './why';

type Props = {
  readonly context: CardContext;
  readonly why: readonly Why[];
  readonly dataset: CardDataset | null;
  readonly edit: EditTarget | null;
  readonly isStatement?: true;
};

/** The lower edge: why this is marked, and what the reader can do about it. */
export function Foot({ context, why, dataset, edit, isStatement }: Props) {
  const { say, actions, site } = context;
  const [isOpen, setOpen] = useState(false);
  return (
    <footer>
      {isOpen ? (
        <div class="why">
          <ul>
            {why.map((each) => (
              <li key={`${each.rule} ${each.detail}`}>
                {whySentence(each, say)}
                {each.row ? <span class="source">{say('row', { row: each.row })}</span> : null}
              </li>
            ))}
          </ul>
          {dataset ? <p>{say('dataset', { title: dataset.title, author: dataset.author })}</p> : null}
          {actions.onTry ? (
            <button type="button" onClick={actions.onTry}>
              {say('tryIt')}
            </button>
          ) : null}
          {actions.onHideHere ? (
            <button type="button" onClick={actions.onHideHere}>
              {say(isStatement ? 'hideStatement' : 'hideHere', { site })}
            </button>
          ) : null}
        </div>
      ) : null}
      <div class="foot">
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('why')}
        </button>
        <span class="gap" />
        {actions.onNotThis ? (
          <button type="button" onClick={actions.onNotThis}>
            {say(isStatement ? 'notThisStatement' : 'notThis')}
          </button>
        ) : null}
        {actions.onCite ? (
          <button type="button" onClick={actions.onCite}>
            {say('cite')}
          </button>
        ) : null}
        {edit ? (
          <button type="button" onClick={() => actions.onEdit(edit)}>
            {say('edit')}
          </button>
        ) : null}
      </div>
    </footer>
  );
}
