import type { Alias } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

const cases = ['initial', 'exact', 'any'] as const;
const flags = { short: 'aliasShort', ambiguous: 'aliasAmbiguous', fixed: 'aliasFixed' } as const;

export type AliasOptionsProps = {
  readonly alias: Alias;
  readonly t: Translate<OptionsKey>;
  readonly onChange: (alias: Alias) => void;
};

/** How a page must write a spelling, and when it counts. */
export function AliasOptions({ alias, t, onChange }: AliasOptionsProps) {
  const { kind, ambiguous, fixed, case: rule, ...rest } = alias;
  const state = { short: kind === 'short', ambiguous: ambiguous === true, fixed: fixed === true };
  const change = (part: Partial<typeof state>, letters = rule) => {
    const now = { ...state, ...part };
    onChange({
      ...rest,
      // A full spelling that was said to be one stays so.
      ...(now.short ? { kind: 'short' as const } : { ...(kind === 'full' ? { kind } : {}) }),
      ...(letters && letters !== 'initial' ? { case: letters } : {}),
      ...(now.ambiguous ? { ambiguous: true as const } : {}),
      ...(now.fixed ? { fixed: true as const } : {}),
    });
  };
  return (
    <div class="alias-options">
      {(Object.keys(flags) as (keyof typeof flags)[]).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={state[name]}
            onChange={({ currentTarget }) => change({ [name]: currentTarget.checked })}
          />{' '}
          {t(flags[name])}
        </label>
      ))}
      <label>
        {t('aliasCase')}{' '}
        <select
          value={rule ?? 'initial'}
          onChange={({ currentTarget }) => change({}, cases.find((name) => name === currentTarget.value) ?? 'initial')}
        >
          {cases.map((name) => (
            <option key={name} value={name}>
              {t(`case.${name}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
