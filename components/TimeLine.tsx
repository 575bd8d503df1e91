import type { CardPosition } from '../lib/cards';
import type { Edtf } from '../lib/rows';
import type { Translate } from '../lib/texts';
import type { PageKey } from '../locales/page/en';
import { axis, beginsAtLine, type Dot, endsAtLine } from './axis';
import { dateText } from './dates';
import { StanceMark } from './StanceMark';

type Props = {
  readonly positions: readonly CardPosition[];
  /** The article's date. */
  readonly date: Edtf;
  /** The position that is pointed at. */
  readonly current: string | null;
  readonly onCurrent: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
  readonly say: Translate<PageKey>;
};

/** Height of a lane, px: the least target of a pointer. */
const laneHeight = 24;

/** Positions in real time: a dot each in its stance's shape, the article as an upright line, later ones hollow. */
export function TimeLine({ positions, date, current, onCurrent, onChoose, say }: Props) {
  const drawn = axis(positions, date);
  if (!drawn) return null;
  const height = Math.max(...drawn.dots.map(({ lane }) => lane)) * laneHeight;
  return (
    <div class="timeline" style={{ paddingTop: `${height}px` }}>
      <div class="axis" />
      {drawn.ticks.map(({ year, at, isLabelled }) => (
        <span key={year} class="tick" style={{ insetInlineStart: percent(at) }} aria-hidden="true">
          {isLabelled ? <span>{year}</span> : null}
        </span>
      ))}
      <span class={`now ${edgeOf(drawn.article)}`} style={{ insetInlineStart: percent(drawn.article) }}>
        <span>{say('thisArticle')}</span>
      </span>
      <ol aria-label={say('timeline')}>
        {drawn.dots.map((dot) => (
          <li
            key={dot.position.id}
            style={{ insetInlineStart: percent(dot.at), bottom: `${17 + dot.lane * laneHeight}px` }}
          >
            <button
              type="button"
              class={`dot ${dot.position.id === current ? 'current' : ''}`}
              aria-label={label(dot, say)}
              title={label(dot, say)}
              onMouseEnter={() => onCurrent(dot.position.id)}
              onMouseLeave={() => onCurrent(null)}
              onFocus={() => onCurrent(dot.position.id)}
              onBlur={() => onCurrent(null)}
              onClick={() => onChoose(dot.position.id)}
            >
              <StanceMark stance={dot.position.stance} isHollow={dot.isLater} />
            </button>
            {dot.lane > 0 ? <span class="stem" style={{ height: `${dot.lane * laneHeight - 8}px` }} /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

// A label in the middle of its line would be cut off at an edge.
function edgeOf(at: number): 'start' | 'end' | '' {
  if (at > endsAtLine) return 'end';
  return at < beginsAtLine ? 'start' : '';
}

function label({ position, isLater }: Dot, say: Translate<PageKey>): string {
  const when = dateText(position.date, say.lang, (date) => say('about', { date }));
  const later = isLater ? ` (${say('later')})` : '';
  return `${when}${later}, ${say(position.stance)}: ${position.statement}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
