import type { CardContext } from './actions';
import { CardFrame } from './CardFrame';

type Props = {
  readonly context: CardContext;
  readonly text: string;
  readonly onUndo: (() => void) | null;
};

/** A sentence in place of a card, with the way back where there is one. */
export function Notice({ context, text, onUndo }: Props) {
  const head = (
    <p role="status">
      {text}{' '}
      {onUndo ? (
        <button type="button" onClick={onUndo}>
          {context.say('undo')}
        </button>
      ) : null}
    </p>
  );
  return <CardFrame context={context} kind="Standpunkt" name={text} head={head} />;
}
