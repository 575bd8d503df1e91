import type { PageAnnotation, PageSource } from '../../lib/messages';

type Body = { readonly type: 'TextualBody'; readonly purpose: string; readonly value: string };

/**
 * The marks of a page as an annotation page of the W3C Web Annotation Data Model (JSON-LD). `newId`: an IRI for each
 * annotation, for the model wants one.
 */
export function webAnnotations(
  source: PageSource,
  annotations: readonly PageAnnotation[],
  newId: () => string,
): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: newId(),
    type: 'AnnotationPage',
    items: annotations.map((annotation) => ({
      id: newId(),
      type: 'Annotation',
      motivation: annotation.kind === 'mention' ? 'identifying' : 'classifying',
      body: bodies(annotation),
      target: { source: source.url, selector: { type: 'TextQuoteSelector', ...annotation.quote } },
    })),
  };
}

function bodies(annotation: PageAnnotation): readonly Body[] {
  if (annotation.kind === 'mention') {
    return [text('identifying', annotation.label), text('tagging', annotation.entity)];
  }
  const { speaker, stance, topics, claims } = annotation;
  return [
    ...(speaker === null ? [] : [text('identifying', speaker)]),
    text('classifying', stance),
    ...[...topics, ...claims].map((id) => text('tagging', id)),
  ];
}

function text(purpose: string, value: string): Body {
  return { type: 'TextualBody', purpose, value };
}
