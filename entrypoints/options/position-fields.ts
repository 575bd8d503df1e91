import type { PositionFields } from '../../components/options/PositionForm';
import { freshSource } from '../../components/options/SourceList';
import { stances } from '../../components/options/StanceField';
import type { PositionRow } from '../../lib/rows';
import { withText } from './claim-fields';
import { given, sourceDraft, sourceOf, tagsOf } from './source-drafts';

/** A stored position as its form shows it in a language. */
export function positionFields(row: PositionRow, lang: string): PositionFields {
  return {
    ...sourceDraft(row.source),
    holder: row.holder,
    onBehalfOf: row.onBehalfOf ?? '',
    topic: row.topic,
    claim: row.claim ?? '',
    stance: row.stance,
    statement: row.statement[lang] ?? '',
    quote: row.quote?.text ?? '',
    quoteLang: row.quote?.lang ?? lang,
    translatedBy: row.quote?.translatedBy ?? '',
    selected: row.quote?.text ?? '',
    prefix: row.quote?.prefix ?? '',
    suffix: row.quote?.suffix ?? '',
    date: row.date,
    venue: row.venue?.[lang] ?? '',
    tags: (row.tags ?? []).join(' '),
  };
}

/** A new position with what a page or an address gave of it. */
export function draftFields(draft: Readonly<Record<string, string>>, lang: string): PositionFields {
  const { holder = '', topic = '', statement = '', quote = '', date = '' } = draft;
  return {
    ...freshSource,
    ...{ holder, onBehalfOf: '', topic, claim: draft.claim ?? '', statement, quote, date, translatedBy: '', tags: '' },
    stance: stances.find((stance) => stance === draft.stance) ?? 'unclear',
    quoteLang: draft.quoteLang?.split('-')[0] || lang,
    selected: quote,
    prefix: draft.prefix ?? '',
    suffix: draft.suffix ?? '',
    venue: draft.venue ?? '',
    title: draft.title ?? '',
    publisher: draft.publisher ?? '',
    author: draft.author ?? '',
    url: draft.url ?? '',
    published: draft.published ?? date,
  };
}

/** The row a form stands for: over `base`, whose other languages stay, or a new one with an id. */
export function positionRow(
  fields: PositionFields,
  { lang, id, base }: { readonly lang: string; readonly id: string; readonly base?: PositionRow | undefined },
): PositionRow {
  const venue = withText(base?.venue, lang, fields.venue);
  const tags = tagsOf(fields.tags);
  return {
    type: 'position',
    id,
    holder: fields.holder,
    ...given({ onBehalfOf: fields.onBehalfOf }),
    topic: fields.topic,
    ...given({ claim: fields.claim }),
    stance: fields.stance,
    statement: withText(base?.statement, lang, fields.statement),
    ...quoted(fields),
    date: fields.date.trim(),
    ...(Object.keys(venue).length > 0 ? { venue } : {}),
    source: sourceOf(fields),
    ...(tags.length > 0 ? { tags } : {}),
  };
}

/** The quotation, if there is one; of other words than the selected ones nobody knows what stands beside them. */
function quoted({
  quote,
  quoteLang,
  translatedBy,
  selected,
  prefix,
  suffix,
}: PositionFields): Pick<PositionRow, 'quote'> {
  const words = quote.trim();
  if (words === '') return {};
  const isSelected = words === selected;
  const beside = { ...(isSelected && prefix ? { prefix } : {}), ...(isSelected && suffix ? { suffix } : {}) };
  return { quote: { text: words, lang: quoteLang, ...given({ translatedBy }), ...beside } };
}

const sameName = ['holder', 'onBehalfOf', 'topic', 'claim', 'date', 'venue', 'tags'] as const;
const inSource = ['title', 'url', 'published', 'author', 'archivedAt', 'publisher'] as const;

/** The field of the form that a path of the row belongs to. */
export function positionField(path: string): keyof PositionFields {
  const [first = '', second = ''] = path.split('.');
  if (first === 'source') return inSource.find((name) => name === second) ?? 'publisher';
  if (first === 'quote') return second === 'lang' ? 'quoteLang' : 'quote';
  return sameName.find((name) => name === first) ?? 'statement';
}
