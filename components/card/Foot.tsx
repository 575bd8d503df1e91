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
  const [open, setOpen] = useState<'why' | 'cite' | null>(null);
  const toggle = (part: 'why' | 'cite') => () => setOpen(open === part ? null : part);
  const { onCite } = actions;
  return (
    <footer>
      {open === 'why' ? (
        <div class="unfolded">
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
      {open === 'cite' && onCite ? (
        <div class="unfolded">
          <button type="button" onClick={() => onCite('markdown')}>
            {say('citeMarkdown')}
          </button>
          <button type="button" onClick={() => onCite('plain')}>
            {say('citePlain')}
          </button>
        </div>
      ) : null}
      <div class="foot">
        <button type="button" aria-expanded={open === 'why'} onClick={toggle('why')}>
          {say('why')}
        </button>
        <span class="gap" />
        {actions.onNotThis ? (
          <button type="button" onClick={actions.onNotThis}>
            {say(isStatement ? 'notThisStatement' : 'notThis')}
          </button>
        ) : null}
        {onCite ? (
          <button type="button" aria-expanded={open === 'cite'} onClick={toggle('cite')}>
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
