import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { TextField } from './TextField';

export type ImportTargetProps = {
  /** Title of the dataset that the rows make; null: they go into the reader's own. */
  readonly pack: string | null;
  /** The title that is offered. */
  readonly suggested: string;
  readonly t: Translate<OptionsKey>;
  readonly onPack: (title: string | null) => void;
};

/** Where rows go that say no dataset. */
export function ImportTarget({ pack, suggested, t, onPack }: ImportTargetProps) {
  return (
    <fieldset class="checks">
      <legend>{t('target')}</legend>
      <label>
        <input type="radio" name="target" checked={pack === null} onChange={() => onPack(null)} /> {t('targetMine')}
      </label>
      <label>
        <input type="radio" name="target" checked={pack !== null} onChange={() => onPack(suggested)} />{' '}
        {t('targetPack')}
      </label>
      {pack !== null && <TextField label={t('packTitle')} value={pack} onValue={onPack} />}
    </fieldset>
  );
}
