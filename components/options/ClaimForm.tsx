import type { ByLang } from '../../lib/rows';
import type { Choice } from './ListPane';
import { type NameLookup, NamesField } from './NamesField';
import { type ReviewDraft, ReviewList } from './ReviewList';
import { RowForm, type RowFormProps } from './RowForm';
import { SelectField } from './SelectField';
import type { SourceDraft } from './SourceFields';
import { SourceList } from './SourceList';
import { TagsField } from './TagsField';
import { TermsField } from './TermsField';
import { TextField } from './TextField';

/** A claim as its form holds it: texts in the reader's language, patterns and examples one a line, tags in one text. */
export type ClaimFields = {
  readonly text: string;
  readonly topic: string;
  readonly context: string;
  readonly patterns: ByLang;
  readonly examples: ByLang;
  readonly claimants: readonly string[];
  readonly sources: readonly SourceDraft[];
  readonly reviews: readonly ReviewDraft[];
  readonly tags: string;
};

export type ClaimFormProps = RowFormProps<ClaimFields> &
  NameLookup & {
    readonly topics: readonly Choice[];
    readonly languages: readonly string[];
  };

/** What is claimed, on which topic, by which words a page is found to claim it, who makes it and what is known of it. */
export function ClaimForm({ topics, languages, findNames, useLabels, ...form }: ClaimFormProps) {
  const { t } = form;
  return (
    <RowForm {...form}>
      {({ fields, set, text, message }) => (
        <>
          <TextField label={t('claimText', { lang: t.lang })} lang={t.lang} rows={2} {...text('text')} />
          <SelectField
            label={t('topicName')}
            value={fields.topic}
            choices={topics}
            empty={t('choose')}
            message={message('topic')}
            onValue={(topic) => set({ topic })}
          />
          <TextField label={t('contextField', { lang: t.lang })} lang={t.lang} rows={3} {...text('context')} />
          {(['patterns', 'examples'] as const).map((name) => (
            <TermsField
              key={name}
              name={name}
              value={fields[name]}
              languages={languages}
              message={(lang) => message(`${name}.${lang}`)}
              t={t}
              onValue={(value) => set({ [name]: value })}
            />
          ))}
          <NamesField
            {...{ findNames, useLabels, t }}
            label={t('claimants')}
            ids={fields.claimants}
            onIds={(claimants) => set({ claimants })}
          />
          <SourceList items={fields.sources} message={message} t={t} onItems={(sources) => set({ sources })} />
          <ReviewList items={fields.reviews} message={message} t={t} onItems={(reviews) => set({ reviews })} />
          <TagsField {...text('tags')} t={t} />
        </>
      )}
    </RowForm>
  );
}
