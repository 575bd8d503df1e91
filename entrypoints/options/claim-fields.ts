import type { ClaimFields } from '../../components/options/ClaimForm';
import type { TopicFields } from '../../components/options/TopicForm';
import type { ByLang, ClaimRow, TopicRow } from '../../lib/rows';

type About<R> = { readonly lang: string; readonly id: string; readonly base?: R };

/** A claim as its form shows it in a language; new ones begin with patterns in that language. */
export function claimFields(row: ClaimRow | null, lang: string): ClaimFields {
  return {
    text: row?.text[lang] ?? '',
    topic: row?.topic ?? '',
    context: row?.context?.[lang] ?? '',
    patterns: linesOf(row?.patterns ?? { [lang]: [] }),
  };
}

/** The row a claim's form stands for. */
export function claimRow(fields: ClaimFields, { lang, id, base }: About<ClaimRow>): ClaimRow {
  const { patterns: _, context: __, ...kept } = base ?? {};
  const patterns = termsOf(fields.patterns);
  const context = withText(base?.context, lang, fields.context);
  return {
    ...kept,
    type: 'claim',
    id,
    topic: fields.topic,
    text: withText(base?.text, lang, fields.text),
    ...(Object.keys(patterns).length === 0 ? {} : { patterns }),
    ...(Object.keys(context).length === 0 ? {} : { context }),
  };
}

/** A topic as its form shows it in a language. */
export function topicFields(row: TopicRow | null, lang: string): TopicFields {
  return {
    label: row?.label[lang] ?? '',
    proposition: row?.proposition?.[lang] ?? '',
    terms: linesOf(row?.terms ?? { [lang]: [] }),
  };
}

/** The row a topic's form stands for. */
export function topicRow(fields: TopicFields, { lang, id, base }: About<TopicRow>): TopicRow {
  const { proposition: _, ...kept } = base ?? {};
  const proposition = withText(base?.proposition, lang, fields.proposition);
  return {
    ...kept,
    type: 'topic',
    id,
    label: withText(base?.label, lang, fields.label),
    ...(Object.keys(proposition).length === 0 ? {} : { proposition }),
    terms: termsOf(fields.terms),
  };
}

/** The field of a form that a path of the row belongs to: `patterns.de.2` to `patterns.de`. */
export function claimField(path: string): string {
  const [field = '', lang] = path.split('.');
  return (field === 'patterns' || field === 'terms') && lang !== undefined ? `${field}.${lang}` : field;
}

function withText(texts: ByLang | undefined, lang: string, written: string): ByLang {
  const { [lang]: _, ...others } = texts ?? {};
  const text = written.trim();
  return text === '' ? others : { ...others, [lang]: text };
}

function linesOf(terms: ByLang<readonly string[]>): ByLang {
  return Object.fromEntries(Object.entries(terms).map(([lang, list]) => [lang, list.join('\n')]));
}

function termsOf(lines: ByLang): ByLang<readonly string[]> {
  const lists = Object.entries(lines).map(
    ([lang, text]) =>
      [
        lang,
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ] as const,
  );
  return Object.fromEntries(lists.filter(([, list]) => list.length > 0));
}
