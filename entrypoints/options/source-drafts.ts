import type { ReviewDraft } from '../../components/options/ReviewList';
import type { SourceDraft } from '../../components/options/SourceFields';
import type { ClaimReview, Source } from '../../lib/rows';

/** A stored source as a form shows it. */
export function sourceDraft(source: Source): SourceDraft {
  return {
    title: source.title ?? '',
    publisher: source.publisher,
    author: source.author ?? '',
    url: source.url ?? '',
    archivedAt: source.archivedAt ?? '',
    published: source.published ?? '',
    sourceKind: source.kind,
    seen: source.seen,
  };
}

/** The source a form stands for. */
export function sourceOf(draft: SourceDraft): Source {
  const { sourceKind: kind, seen } = draft;
  return {
    title: draft.title.trim() || null,
    publisher: draft.publisher.trim(),
    url: draft.url.trim() || null,
    ...given({ published: draft.published, author: draft.author }),
    kind,
    seen,
    ...given({ archivedAt: draft.archivedAt }),
  };
}

/** A stored fact check as a form shows it. */
export function reviewDraft({ url, publisher, title, rating, published, lang }: ClaimReview): ReviewDraft {
  return { url, publisher, title, rating: rating ?? '', published: published ?? '', lang: lang ?? '' };
}

/** The fact check a form stands for. */
export function reviewOf({ url, publisher, title, ...optional }: ReviewDraft): ClaimReview {
  return { url: url.trim(), publisher: publisher.trim(), title: title.trim(), ...given(optional) };
}

/** Tags as one text, and back: parted by commas or blanks, each once. */
export function tagsOf(written: string): readonly string[] {
  return [...new Set(written.split(/[\s,]+/).filter((tag) => tag !== ''))];
}

/** Of texts those that are written, without blanks around them. */
export function given<Key extends string>(texts: Readonly<Record<Key, string>>): { readonly [K in Key]?: string } {
  const written = Object.entries<string>(texts).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : []));
  return Object.fromEntries(written) as { readonly [K in Key]?: string };
}
