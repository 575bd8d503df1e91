import type { PositionRow } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { shortDate } from '../dates';
import { StanceMark } from '../StanceMark';

export type PositionLinesProps = {
  readonly positions: readonly PositionRow[];
  readonly href: (id: string) => string;
  readonly t: Translate<OptionsKey>;
};

/** Positions of one holder, newest first, each a link to its row. */
export function PositionLines({ positions, href, t }: PositionLinesProps) {
  if (positions.length === 0) return <p class="hint">{t('noPositions')}</p>;
  return (
    <ul class="position-lines">
      {positions
        .toSorted((a, b) => b.date.localeCompare(a.date))
        .map(({ id, stance, date, statement }) => (
          <li key={id}>
            <StanceMark stance={stance} />
            <time>{shortDate(date, t.lang)}</time>
            <a href={href(id)}>{statement[t.lang] ?? statement.en ?? Object.values(statement)[0]}</a>
          </li>
        ))}
    </ul>
  );
}
