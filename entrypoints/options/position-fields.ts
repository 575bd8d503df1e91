import type { PositionFields } from '../../components/options/PositionForm';
import { stances } from '../../components/options/StanceField';
import type { PositionRow } from '../../lib/rows';

/** A stored position as its form shows it in a language. */
export function positionFields(row: PositionRow, lang: string): PositionFields {
  const { holder, topic, stance, statement, quote, date, source } = row;
  return {
    holder,
    topic,
    stance,
    statement: statement[lang] ?? '',
    quote: quote?.text ?? '',
    quoteLang: quote?.lang ?? lang,
    date,
    title: source.title ?? '',
    publisher: source.publisher,
    url: source.url ?? '',
    published: source.published ?? '',
    sourceKind: source.kind,
    seen: source.seen,
  };
}

/** A new position with what a page or an address gave of it. */
export function draftFields(draft: Readonly<Record<string, string>>, lang: string): PositionFields {
  return {
    holder: draft.holder ?? '',
    topic: draft.topic ?? '',
    stance: stances.find((stance) => stance === draft.stance) ?? 'unclear',
    statement: draft.statement ?? '',
    quote: draft.quote ?? '',
    quoteLang: draft.quoteLang?.split('-')[0] || lang,
    date: draft.date ?? '',
    title: draft.title ?? '',
    publisher: draft.publisher ?? '',
    url: draft.url ?? '',
    published: draft.published ?? draft.date ?? '',
    sourceKind: 'media',
    seen: true,
  };
}

/** The row a form stands for: over `base`, whose other fields and languages stay, or a new one with an id. */
export function positionRow(
  fields: PositionFields,
  { lang, id, base }: { readonly lang: string; readonly id: string; readonly base?: PositionRow },
): PositionRow {
  const { quote: _, ...kept } = base ?? {};
  const { [lang]: __, ...statement } = base?.statement ?? {};
  const { published: ___, ...source } = base?.source ?? {};
  const [said, words, published] = [fields.statement.trim(), fields.quote.trim(), fields.published.trim()];
  return {
    ...kept,
    type: 'position',
    id,
    holder: fields.holder,
    topic: fields.topic,
    stance: fields.stance,
    statement: said === '' ? statement : { ...statement, [lang]: said },
    ...(words === '' ? {} : { quote: { ...base?.quote, text: words, lang: fields.quoteLang } }),
    date: fields.date.trim(),
    source: {
      ...source,
      title: fields.title.trim() || null,
      publisher: fields.publisher.trim(),
      url: fields.url.trim() || null,
      ...(published === '' ? {} : { published }),
      kind: fields.sourceKind,
      seen: fields.seen,
    },
  };
}

/** The field of the form that a path of the row belongs to. */
export function positionField(path: string): keyof PositionFields {
  if (path.startsWith('statement')) return 'statement';
  if (path === 'quote.lang') return 'quoteLang';
  if (path.startsWith('quote')) return 'quote';
  const inSource = { 'source.title': 'title', 'source.url': 'url', 'source.published': 'published' } as const;
  if (path in inSource) return inSource[path as keyof typeof inSource];
  if (path.startsWith('source')) return 'publisher';
  return path === 'holder' || path === 'topic' || path === 'date' ? path : 'statement';
}
