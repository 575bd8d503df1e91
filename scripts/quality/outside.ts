import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Span, Stance } from '../../lib/rows';
import type { AnnotatedArticle } from './article';

type Text = Pick<AnnotatedArticle, 'id' | 'lang' | 'date' | 'title' | 'text'>;
type Annotations = {
  readonly id: string;
  readonly names?: readonly (Span & { readonly text: string; readonly name: string })[];
  readonly statements: readonly (Span & {
    readonly speaker: { readonly name: string } | null;
    readonly topics: readonly string[];
    readonly stance: Stance;
  })[];
};

/** Articles annotated by others, one object a line: texts in one file (`articles.jsonl` beside it unless named), annotations in the other. */
export function outsideArticles(gold: string, articles?: string): readonly AnnotatedArticle[] {
  const texts = new Map(lines<Text>(articles ?? join(dirname(gold), 'articles.jsonl')).map((text) => [text.id, text]));
  return lines<Annotations>(gold).flatMap(({ id, names, statements }) => {
    const text = texts.get(id);
    if (text === undefined) return [];
    return {
      ...text,
      isWar: true,
      names: names?.map(({ name, ...place }) => ({ ...place, labels: [name] })) ?? null,
      statements: statements.map(({ speaker, stance, ...rest }) => ({
        ...rest,
        speakers: speaker ? [speaker.name] : [],
        stances: [stance],
      })),
    };
  });
}

function lines<Line>(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
