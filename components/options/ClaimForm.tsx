import type { ByLang } from '../../lib/rows';
import { IdsField } from './IdsField';
import type { Choice } from './ListPane';
import { type ReviewDraft, ReviewList } from './ReviewList';
import { RowForm, type RowFormProps } from './RowForm';
import { SelectField } from './SelectField';
import type { SourceDraft } from './SourceFields';
import { SourceList } from './SourceList';
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

export type ClaimFormProps = RowFormProps<ClaimFields> & {
  readonly topics: readonly Choice[];
  readonly languages: readonly string[];
  readonly findNames: (query: string) => Promise<readonly Choice[]>;
  /** What names are called, in the order of their ids. */
  readonly useLabels: (ids: readonly string[]) => readonly string[];
};

/** What is claimed, on which topic, by which words a page is found to claim it, who makes it and what is known of it. */
export function ClaimForm({ topics, languages, findNames, useLabels, ...form }: ClaimFormProps) {
  const { t } = form;
  return (
    <RowForm {...form}>
      {({ fields, set, message }) => (
        <>
          <TextField
            label={t('claimText', { lang: t.lang })}
            rows={2}
            lang={t.lang}
            value={fields.text}
            message={message('text')}
            onValue={(text) => set({ text })}
          />
          <SelectField
            label={t('topicName')}
            value={fields.topic}
            choices={topics}
            empty={t('choose')}
            message={message('topic')}
            onValue={(topic) => set({ topic })}
          />
          <TextField
            label={t('contextField', { lang: t.lang })}
            rows={3}
            lang={t.lang}
            value={fields.context}
            message={message('context')}
            onValue={(context) => set({ context })}
          />
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
          <Claimants
            {...{ findNames, useLabels, t }}
            ids={fields.claimants}
            onIds={(claimants) => set({ claimants })}
          />
          <SourceList items={fields.sources} message={message} t={t} onItems={(sources) => set({ sources })} />
          <ReviewList items={fields.reviews} message={message} t={t} onItems={(reviews) => set({ reviews })} />
          <TextField
            label={t('tags')}
            hint={t('tagsHint')}
            value={fields.tags}
            message={message('tags')}
            onValue={(tags) => set({ tags })}
          />
        </>
      )}
    </RowForm>
  );
}

type ClaimantsProps = Pick<ClaimFormProps, 'findNames' | 'useLabels' | 't'> & {
  readonly ids: readonly string[];
  readonly onIds: (ids: readonly string[]) => void;
};

/** A component of its own, for `useLabels` is a hook. */
function Claimants({ ids, findNames, useLabels, t, onIds }: ClaimantsProps) {
  return (
    <IdsField
      label={t('claimants')}
      ids={ids}
      labels={useLabels(ids)}
      search={findNames}
      remove={(label) => t('removeItem', { label })}
      onIds={onIds}
    />
  );
}
