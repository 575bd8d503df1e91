import type { PageSelection } from './messages';

type Draft = Readonly<Record<string, string>>;

/** What the form of a position is filled in with from a selection: who said it, on what, the words, and where they stand. */
export function positionDraft({ quote, speaker, topic, stance, source, link }: PageSelection): Draft {
  return filled({
    holder: speaker?.id ?? speaker?.label,
    topic,
    stance,
    quote: quote.exact,
    quoteLang: source.lang,
    date: source.date,
    title: source.title,
    publisher: source.publisher,
    author: source.author,
    url: link,
    prefix: quote.prefix,
    suffix: quote.suffix,
  });
}

/** What the form of a name is filled in with from a selection. */
export function nameDraft({ quote, source }: PageSelection): Draft {
  return filled({ label: quote.exact, lang: source.lang });
}

function filled(fields: Readonly<Record<string, string | null | undefined>>): Draft {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
