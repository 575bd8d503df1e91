import type { ComponentChildren } from 'preact';
import type { CardContext } from './actions';
import { Icon } from './Icon';

type Props = {
  readonly context: CardContext;
  /** What the card is about, in a word or two. */
  readonly kind: string;
  readonly name: string;
  readonly head: ComponentChildren;
  readonly children?: ComponentChildren;
};

/** What all cards share: the dialog, its kind, and the buttons at its upper edge. */
export function CardFrame({ context, kind, name, head, children }: Props) {
  const { say, actions, isPinned, places } = context;
  return (
    // The page's direction would reach in otherwise; all languages of the interface run from left to right.
    <div class="card" role="dialog" aria-label={`${kind}: ${name}`} tabIndex={-1} lang={say.lang} dir="ltr">
      <div class="grip" aria-hidden="true" />
      <header>
        <div class="bar">
          {actions.onBack ? (
            <button type="button" class="tool" aria-label={say('back')} title={say('back')} onClick={actions.onBack}>
              <Icon name="back" />
            </button>
          ) : null}
          <span class="kind">{kind}</span>
          {places && places.count > 1 ? <Stepper say={say} places={places} /> : null}
          <button
            type="button"
            class="tool"
            aria-pressed={isPinned}
            aria-label={say('pin')}
            title={say(isPinned ? 'unpin' : 'pin')}
            onClick={() => actions.onPin(!isPinned)}
          >
            <Icon name="pin" />
          </button>
          <button type="button" class="tool" aria-label={say('close')} title={say('close')} onClick={actions.onClose}>
            <Icon name="close" />
          </button>
        </div>
        {head}
      </header>
      {children}
    </div>
  );
}

function Stepper({ say, places }: Pick<CardContext, 'say'> & { readonly places: NonNullable<CardContext['places']> }) {
  const { index, count, onPrevious, onNext } = places;
  return (
    <span class="stepper">
      <button type="button" class="tool" aria-label={say('previous')} title={say('previous')} onClick={onPrevious}>
        <Icon name="previous" />
      </button>
      <span title={say('mentions', { count })}>{say('position', { index, count })}</span>
      <button type="button" class="tool" aria-label={say('next')} title={say('next')} onClick={onNext}>
        <Icon name="next" />
      </button>
    </span>
  );
}
