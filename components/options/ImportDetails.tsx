import { useState } from 'preact/hooks';
import type { Lang } from '../../lib/rows';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import type { Choice } from './ListPane';
import { languageName } from './languages';
import { Picker } from './Picker';
import { SelectField } from './SelectField';
import { TextField } from './TextField';

export type DetailFields = {
  readonly lang: Lang;
  readonly topic: string;
  readonly holder: string;
  readonly date: string;
};

export type ImportDetailsProps = {
  readonly details: DetailFields;
  readonly holderName: string;
  readonly topics: readonly Choice[];
  /** The id of the topic for rows that have none. */
  readonly importedTopic: string;
  readonly languages: readonly Lang[];
  readonly findHolders: (query: string) => Promise<readonly Choice[]>;
  readonly t: Translate<OptionsKey>;
  readonly onDetails: (details: DetailFields) => void;
};

/** What the rows of a file in another format lack: language, topic, holder, date. */
export function ImportDetails(props: ImportDetailsProps) {
  const { details, holderName, topics, importedTopic, languages, findHolders, t, onDetails } = props;
  const [draft, setDraft] = useState(details);
  const change = (part: Partial<DetailFields>) => setDraft((before) => ({ ...before, ...part }));
  const others = topics.filter(({ value }) => value !== importedTopic);
  return (
    <details class="columns">
      <summary>{t('details')}</summary>
      <div class="side-by-side">
        <SelectField
          label={t('textLang')}
          value={draft.lang}
          choices={languages.map((lang) => ({ value: lang, label: languageName(lang, t) }))}
          onValue={(lang) => change({ lang })}
        />
        <SelectField
          label={t('detailTopic')}
          value={draft.topic}
          choices={[{ value: importedTopic, label: t('detailImported') }, ...others]}
          onValue={(topic) => change({ topic })}
        />
        <Picker
          label={t('detailHolder')}
          shown={holderName}
          search={findHolders}
          onValue={(holder) => change({ holder })}
        />
        <TextField
          label={t('detailDate')}
          hint={t('dateHint')}
          value={draft.date}
          onValue={(date) => change({ date })}
        />
      </div>
      <p class="actions">
        <button type="button" onClick={() => onDetails(draft)}>
          {t('readAgain')}
        </button>
      </p>
    </details>
  );
}
