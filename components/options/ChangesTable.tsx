import type { RowType } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

const types = ['entity', 'topic', 'claim', 'position'] as const satisfies readonly RowType[];
const changes = ['fresh', 'changed', 'gone'] as const;

type Change = (typeof changes)[number];
export type KindCounts = Readonly<Record<Change | 'equal', number>>;
/** What is not to be taken is false. */
export type Taken = Readonly<Partial<Record<RowType, Readonly<Partial<Record<Change, boolean>>>>>>;

export type ChangesTableProps = {
  readonly kinds: Readonly<Record<RowType, KindCounts>>;
  readonly t: Translate<OptionsKey>;
  readonly taken?: Taken;
  /** Absent where all is taken, or nothing. */
  readonly onTaken?: (taken: Taken) => void;
};

/** Numbers of rows by kind and change, each with a box, where it may be taken or left. */
export function ChangesTable({ kinds, t, taken = {}, onTaken }: ChangesTableProps) {
  const rows = types.filter((type) => Object.values(kinds[type]).some((count) => count > 0));
  if (rows.length === 0) return null;
  const numbers = new Intl.NumberFormat(t.lang);
  return (
    <table class="changes">
      <caption class="visually-hidden">{t('changesTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('change')}</th>
          {[...changes, 'equal' as const].map((change) => (
            <th key={change} scope="col">
              {t(`change.${change}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((type) => (
          <tr key={type}>
            <th scope="row">{t(`kinds.${type}`)}</th>
            {changes.map((change) => (
              <td key={change}>
                {!onTaken && kinds[type][change] > 0 && numbers.format(kinds[type][change])}
                {onTaken && kinds[type][change] > 0 && (
                  <label>
                    <input
                      type="checkbox"
                      aria-label={t('takeChange', {
                        kind: t(`kinds.${type}`),
                        change: t(`change.${change}`),
                        count: kinds[type][change],
                      })}
                      checked={taken[type]?.[change] !== false}
                      onChange={({ currentTarget }) =>
                        onTaken({ ...taken, [type]: { ...taken[type], [change]: currentTarget.checked } })
                      }
                    />{' '}
                    {numbers.format(kinds[type][change])}
                  </label>
                )}
              </td>
            ))}
            <td>{kinds[type].equal > 0 && numbers.format(kinds[type].equal)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** True when something would be done. */
export function takes(kinds: ChangesTableProps['kinds'], taken: Taken): boolean {
  return types.some((type) => changes.some((change) => kinds[type][change] > 0 && taken[type]?.[change] !== false));
}
