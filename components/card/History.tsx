import { useState } from 'preact/hooks';
import type { CardPosition } from '../../lib/cards';
import { TimeLine } from '../TimeLine';
import type { CardContext } from './actions';
import { PositionList } from './PositionList';

type Props = {
  readonly title: string;
  /** Newest first. */
  readonly prior: readonly CardPosition[];
  readonly later: readonly CardPosition[];
  readonly context: CardContext;
  readonly open: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly hasTopics?: boolean;
  /** Positions of several holders: each says whose it is. */
  readonly hasHolders?: boolean;
};

/** How many rows are shown before the reader asks for all. */
const few = 3;

/** What was held before the article: the time line, the newest rows, all on demand, and what came since folded away. */
export function History({ title, prior, later, context, open, onOpen, ...kinds }: Props) {
  const { say, date } = context;
  const [hasAll, setAll] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const isFar = prior.findIndex(({ id }) => id === open) >= few;
  const shown = hasAll || isFar ? prior : prior.slice(0, few);
  const rows = { context, open, current, onOpen, ...kinds };
  const count = later.length;
  return (
    <section>
      <h3>
        {title}
        {prior.length > few ? (
          <button type="button" aria-expanded={shown.length > few} onClick={() => setAll(!hasAll)}>
            {hasAll || isFar ? say('fewer') : say('all', { count: prior.length })}
          </button>
        ) : null}
      </h3>
      {prior.length + count > 1 ? (
        <TimeLine
          positions={[...prior, ...later]}
          date={date}
          current={current ?? open}
          onCurrent={setCurrent}
          onChoose={onOpen}
          say={say}
        />
      ) : null}
      {prior.length > 0 ? <PositionList positions={shown} {...rows} /> : <p class="none">{say('earlierNone')}</p>}
      {count > 0 ? (
        <details open={later.some(({ id }) => id === open)}>
          <summary>{say('since', { count })}</summary>
          <PositionList positions={later} isLater {...rows} />
        </details>
      ) : null}
    </section>
  );
}
