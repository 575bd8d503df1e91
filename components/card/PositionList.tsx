import type { CardPosition } from '../../lib/cards';
import { dateText, shortDate } from '../dates';
import { Quoted } from '../Quoted';
import { SourceLine } from '../SourceLine';
import { StanceMark } from '../StanceMark';
import type { CardContext } from './actions';

type Props = {
  readonly positions: readonly CardPosition[];
  readonly context: CardContext;
  /** Shown with its words in full. */
  readonly open: string | null;
  /** Pointed at on the time line. */
  readonly current: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly hasTopics?: boolean;
  /** Each says whose it is. */
  readonly hasHolders?: boolean;
  readonly isLater?: boolean;
};

/** Positions, a row each: stance, date, what was held, where it is written; the open one with its own words. */
export function PositionList({ positions, hasTopics = false, isLater = false, ...shared }: Props) {
  return (
    <ol class="positions">
      {positions.map((position, index) => {
        const isSame = positions[index - 1]?.topic.id === position.topic.id;
        const hasTopic = hasTopics && !isSame;
        return <PositionRow key={position.id} position={position} hasTopic={hasTopic} isLater={isLater} {...shared} />;
      })}
    </ol>
  );
}

type RowProps = Omit<Props, 'positions' | 'hasTopics'> & {
  readonly position: CardPosition;
  readonly hasTopic: boolean;
};

function PositionRow({ position, context, open, current, onOpen, hasTopic, hasHolders, isLater = false }: RowProps) {
  const { say, actions } = context;
  const { id, stance, date, statement, statementLang, source, venue } = position;
  const isOpen = id === open;
  const about = (written: string) => say('about', { date: written });
  return (
    <li class={`position${id === current ? ' current' : ''}`} data-position={id}>
      <StanceMark stance={stance} isHollow={isLater} />
      <button
        type="button"
        class="date"
        aria-expanded={isOpen}
        title={`${dateText(date, say.lang, about)}: ${say(stance)}`}
        onClick={() => onOpen(isOpen ? null : id)}
      >
        {shortDate(date, say.lang)}
        <span class="hidden">, {say(stance)}</span>
      </button>
      <div>
        {hasTopic ? <span class="pill">{position.topic.label}</span> : null}
        {hasHolders ? <b class="holder">{position.holder.label}: </b> : null}
        <span lang={statementLang} dir="auto">
          {statement}
        </span>
        {isOpen ? <Words position={position} context={context} /> : null}
        <SourceLine source={source} venue={venue} say={say} />
        {isOpen ? (
          <button type="button" class="quiet" onClick={() => actions.onEdit({ view: 'positions', row: id })}>
            {say('edit')}
          </button>
        ) : null}
      </div>
    </li>
  );
}

function Words({ position: { quote }, context: { say } }: Pick<RowProps, 'position' | 'context'>) {
  if (!quote) return null;
  return (
    <blockquote lang={quote.lang} dir="auto">
      <Quoted text={quote.text} />
      {quote.translatedBy ? <small> ({say('quoteTranslated', { who: quote.translatedBy })})</small> : null}
    </blockquote>
  );
}
