import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { leastContrast, lineContrast } from './contrast';
import { Field } from './Field';
import { SelectField } from './SelectField';

const kinds = ['mention', 'statement'] as const;
const lines = ['solid', 'dotted', 'dashed', 'double', 'wavy'] as const;
const strengths = ['quiet', 'normal', 'strong'] as const;

type Kind = (typeof kinds)[number];
type Line = (typeof lines)[number];

export type LookSettings = {
  readonly strength: (typeof strengths)[number];
  /** `#rrggbb`; empty: Standpunkt's own. */
  readonly colours: Readonly<Record<Kind, string>>;
  readonly underlines: Readonly<Record<Kind, Line>>;
};

/** Standpunkt's own, as lib/page/look.ts has them. */
export const ownColours: Readonly<Record<Kind, string>> = { mention: '#3a6ea5', statement: '#c0831a' };

export type LookFieldsProps = {
  readonly look: LookSettings;
  readonly t: Translate<OptionsKey>;
  readonly onChange: (change: Partial<LookSettings>) => void;
};

/** How marks are drawn: how strongly, in which colours, and with which lines, which are never the same for both kinds. */
export function LookFields({ look, t, onChange }: LookFieldsProps) {
  return (
    <>
      <fieldset class="checks">
        <legend>{t('strength')}</legend>
        {strengths.map((strength) => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              checked={look.strength === strength}
              onChange={() => onChange({ strength })}
            />{' '}
            {t(`strength.${strength}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="looks">
        <legend>{t('looks')}</legend>
        {kinds.map((kind) => (
          <KindLook key={kind} kind={kind} look={look} t={t} onChange={onChange} />
        ))}
      </fieldset>
    </>
  );
}

function KindLook({ kind, look, t, onChange }: LookFieldsProps & { readonly kind: Kind }) {
  const { colours, underlines } = look;
  const other = kind === 'mention' ? 'statement' : 'mention';
  const colour = colours[kind] || ownColours[kind];
  const found = lineContrast(colour);
  const ratio = (value: number) => `${new Intl.NumberFormat(t.lang, { maximumFractionDigits: 1 }).format(value)} : 1`;
  const isLow = Math.min(found.light, found.dark) < leastContrast && colours[kind] !== '';
  return (
    <div class="side-by-side">
      <Field
        label={`${t(`mark.${kind}`)}: ${t('colour')}`}
        hint={t('contrast', { light: ratio(found.light), dark: ratio(found.dark) })}
        message={isLow ? t('contrastLow') : ''}
      >
        {(ids) => (
          <span class="colour">
            <input
              {...ids}
              type="color"
              value={colour}
              onInput={({ currentTarget }) => onChange({ colours: { ...colours, [kind]: currentTarget.value } })}
            />
            {colours[kind] !== '' && (
              <button type="button" class="quiet" onClick={() => onChange({ colours: { ...colours, [kind]: '' } })}>
                {t('ownColour')}
              </button>
            )}
          </span>
        )}
      </Field>
      <SelectField
        label={`${t(`mark.${kind}`)}: ${t('line')}`}
        value={underlines[kind]}
        choices={lines
          .filter((line) => line !== underlines[other])
          .map((line) => ({ value: line, label: t(`line.${line}`) }))}
        onValue={(chosen) => {
          const line = lines.find((one) => one === chosen);
          if (line) onChange({ underlines: { ...underlines, [kind]: line } });
        }}
      />
    </div>
  );
}
