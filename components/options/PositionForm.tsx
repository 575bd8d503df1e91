import type { Stance } from '../../lib/rows';
import { dateText } from '../dates';
import type { Choice } from './ListPane';
import { languageName } from './languages';
import { Picker } from './Picker';
import { RowForm, type RowFormProps } from './RowForm';
import { SelectField } from './SelectField';
import { type SourceDraft, SourceFields } from './SourceFields';
import { StanceField } from './StanceField';
import { TagsField } from './TagsField';
import { TextField } from './TextField';
import type { FieldState } from './useFields';

/** A position as a form holds it: every field a text, empty when not given. */
export type PositionFields = SourceDraft & {
  readonly holder: string;
  readonly onBehalfOf: string;
  readonly topic: string;
  readonly claim: string;
  readonly stance: Stance;
  readonly statement: string;
  readonly quote: string;
  readonly quoteLang: string;
  readonly translatedBy: string;
  /** The words as they were selected on a page, with what stood before and after them; not shown. */
  readonly selected: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly date: string;
  readonly venue: string;
  readonly tags: string;
};

export type PositionFormProps = RowFormProps<PositionFields> & {
  /** What the holder, and on whose behalf it spoke, are called at the start. */
  readonly holder: string;
  readonly onBehalfOf: string;
  readonly topics: readonly Choice[];
  /** Claims, by topic. */
  readonly claims: (topic: string) => readonly Choice[];
  readonly languages: readonly string[];
  /** Most words that may be quoted. */
  readonly quoteLimit: number;
  readonly countWords: (text: string) => number;
  readonly findHolders: (query: string) => Promise<readonly Choice[]>;
};

/** Who holds what on which topic, since when, in which words, and by which source. */
export function PositionForm(props: PositionFormProps) {
  const { holder, onBehalfOf, topics, claims, languages, quoteLimit, countWords, findHolders, ...form } = props;
  const { t } = form;
  return (
    <RowForm {...form}>
      {(state) => {
        const { fields, set, text, message } = state;
        return (
          <>
            <Picker
              label={t('holder')}
              shown={holder}
              search={findHolders}
              message={message('holder')}
              onValue={(id) => set({ holder: id })}
            />
            <SelectField
              label={t('topicName')}
              value={fields.topic}
              choices={topics}
              empty={t('choose')}
              message={message('topic')}
              onValue={(topic) => set({ topic, claim: '' })}
            />
            <StanceField value={fields.stance} t={t} onValue={(stance) => set({ stance })} />
            <Words state={state} {...{ quoteLimit, countWords, languages, t }} />
            <fieldset class="source-fields">
              <legend>{t('source')}</legend>
              <SourceFields value={fields} message={message} t={t} onValue={set} />
            </fieldset>
            <details class="more-fields" open={fields.onBehalfOf !== '' || fields.claim !== ''}>
              <summary>{t('moreFields')}</summary>
              <Picker
                label={t('onBehalfOf')}
                shown={onBehalfOf}
                search={findHolders}
                message={message('onBehalfOf')}
                onValue={(id) => set({ onBehalfOf: id })}
              />
              <SelectField
                label={t('one.claim')}
                value={fields.claim}
                choices={claims(fields.topic)}
                empty={t('none')}
                message={message('claim')}
                onValue={(claim) => set({ claim })}
              />
              <TagsField {...text('tags')} t={t} />
            </details>
          </>
        );
      }}
    </RowForm>
  );
}

type WordsProps = Pick<PositionFormProps, 'quoteLimit' | 'countWords' | 'languages' | 't'> & {
  readonly state: FieldState<PositionFields>;
};

/** When and where it was said, in our words and in theirs. */
function Words({ state: { fields, set, text, message, isWrong }, quoteLimit, countWords, languages, t }: WordsProps) {
  const isDate = fields.date !== '' && !isWrong('date');
  return (
    <>
      <TextField
        label={t('date')}
        hint={isDate ? t('dateRead', { date: dateText(fields.date, t.lang) }) : t('dateHint')}
        {...text('date')}
      />
      <TextField label={t('venue', { lang: t.lang })} lang={t.lang} {...text('venue')} />
      <TextField label={t('statement', { lang: t.lang })} rows={2} lang={t.lang} {...text('statement')} />
      <TextField
        label={t('quoteField', { limit: quoteLimit })}
        hint={fields.quote ? t('wordsOf', { count: countWords(fields.quote), limit: quoteLimit }) : ''}
        rows={2}
        lang={fields.quoteLang}
        {...text('quote')}
      />
      {fields.quote && (
        <div class="side-by-side">
          <SelectField
            label={t('quoteLang')}
            value={fields.quoteLang}
            choices={languages.map((value) => ({ value, label: languageName(value, t) }))}
            message={message('quoteLang')}
            onValue={(quoteLang) => set({ quoteLang })}
          />
          <TextField label={t('translatedByField')} {...text('translatedBy')} />
        </div>
      )}
    </>
  );
}
