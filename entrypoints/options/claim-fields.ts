import type { ClaimFields } from '../../components/options/ClaimForm';
import type { TopicFields } from '../../components/options/TopicForm';
import type { ByLang, ClaimRow, TopicRow } from '../../lib/rows';
import { reviewDraft, reviewOf, sourceDraft, sourceOf, tagsOf } from './source-drafts';

type About<R> = { readonly lang: string; readonly id: string; readonly base?: R | undefined };

/** A claim as its form shows it in a language; new ones begin with patterns in that language. */
export function claimFields(row: ClaimRow | null, lang: string): ClaimFields {
  return {
    text: row?.text[lang] ?? '',
    topic: row?.topic ?? '',
    context: row?.context?.[lang] ?? '',
    patterns: linesOf(row?.patterns ?? { [lang]: [] }),
    examples: linesOf(row?.examples ?? {}),
    claimants: row?.claimants ?? [],
    sources: (row?.sources ?? []).map(sourceDraft),
    reviews: (row?.reviews ?? []).map(reviewDraft),
    tags: (row?.tags ?? []).join(' '),
  };
}

/** The row a claim's form stands for. */
export function claimRow(fields: ClaimFields, { lang, id, base }: About<ClaimRow>): ClaimRow {
  const tags = tagsOf(fields.tags);
  return {
    type: 'claim',
    id,
    topic: fields.topic,
    text: withText(base?.text, lang, fields.text),
    ...filled('patterns', termsOf(fields.patterns)),
    ...filled('examples', termsOf(fields.examples)),
    ...(fields.claimants.length > 0 ? { claimants: fields.claimants } : {}),
    ...filled('context', withText(base?.context, lang, fields.context)),
    ...(fields.reviews.length > 0 ? { reviews: fields.reviews.map(reviewOf) } : {}),
    ...(fields.sources.length > 0 ? { sources: fields.sources.map(sourceOf) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

/** A topic as its form shows it in a language. */
export function topicFields(row: TopicRow | null, lang: string): TopicFields {
  return {
    label: row?.label[lang] ?? '',
    description: row?.description?.[lang] ?? '',
    nature: row?.concept ? 'concept' : (row?.nature ?? 'position'),
    proposition: row?.proposition?.[lang] ?? '',
    terms: linesOf(row?.terms ?? { [lang]: [] }),
  };
}

/** The row a topic's form stands for. */
export function topicRow(fields: TopicFields, { lang, id, base }: About<TopicRow>): TopicRow {
  const { nature } = fields;
  return {
    type: 'topic',
    id,
    label: withText(base?.label, lang, fields.label),
    ...filled('description', withText(base?.description, lang, fields.description)),
    ...filled('proposition', withText(base?.proposition, lang, fields.proposition)),
    terms: termsOf(fields.terms),
    ...(nature === 'concept' ? { concept: true as const } : {}),
    ...natureOf(nature, base),
  };
}

/** The field of a form that a path of the row belongs to: `patterns.de.2` to `patterns.de`; within lists of sources the path itself. */
export function claimField(path: string): string {
  const [field = '', part] = path.split('.');
  if (/^(?:sources|reviews)\.\d+\./.test(path)) return path;
  return /^(?:patterns|terms|examples)$/.test(field) && part !== undefined ? `${field}.${part}` : field;
}

/** A row that did not say what is the default does not begin to. */
function natureOf(nature: TopicFields['nature'], base: TopicRow | undefined): Pick<TopicRow, 'nature'> {
  if (nature === 'concept' || (nature === 'position' && base?.nature === undefined)) return {};
  return { nature };
}

function filled<Name extends string, T>(name: Name, texts: ByLang<T>): { readonly [N in Name]?: ByLang<T> } {
  return (Object.keys(texts).length === 0 ? {} : { [name]: texts }) as { readonly [N in Name]?: ByLang<T> };
}

/** Texts with one language written anew; gone where nothing is written. Languages keep their order. */
export function withText(texts: ByLang | undefined, lang: string, written: string): ByLang {
  const text = written.trim();
  if (text !== '') return { ...texts, [lang]: text };
  const { [lang]: _, ...others } = texts ?? {};
  return others;
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
