import type { StatementCard } from '../../lib/cards';
import type { Stance } from '../../lib/rows';
import { dateText } from '../dates';
import { SourceLine } from '../SourceLine';
import { StanceMark } from '../StanceMark';
import type { Say } from './actions';

type Props = {
  readonly change: NonNullable<StatementCard['change']>;
  /** What is held now. */
  readonly stance: Stance;
  readonly onOpen: (id: string) => void;
  readonly say: Say;
};

/** Whether the speaker held the same before, with the entry that this rests on. */
export function ChangeLine({ change, stance, onOpen, say }: Props) {
  const { kind, from } = change;
  if (kind === 'first' || !from) return <p class="change first">{say('first')}</p>;
  const date = dateText(from.date, say.lang, (written) => say('about', { date: written }));
  return (
    <div class={`change ${kind}`}>
      <span class="shapes">
        <StanceMark stance={from.stance} />
        {kind === 'differs' ? <StanceMark stance={stance} /> : null}
      </span>
      <p>
        <button type="button" class="strong" onClick={() => onOpen(from.id)}>
          {say(kind === 'same' ? 'sameAs' : 'differsFrom', { date })}
        </button>
        {': '}
        {kind === 'same' ? say(stance) : say('differsDetail', { before: say(from.stance), now: say(stance) })}
        <span class="rests">
          <span lang={from.statementLang}>{from.statement}</span> <SourceLine source={from.source} say={say} />
        </span>
      </p>
    </div>
  );
}
