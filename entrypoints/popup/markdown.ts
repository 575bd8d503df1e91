import type { PageAnnotation, PageSource } from '../../lib/messages';
import { textFragment } from '../../lib/page/text-fragment';

type Words = { readonly statements: string; readonly names: string; readonly unnamed: string };

/** The marks of a page as Markdown: statements by speaker, each with a link to its words, then the names. */
export function markdown(source: PageSource, annotations: readonly PageAnnotation[], words: Words): string {
  const { title, url, author, publisher, date } = source;
  const from = [author, publisher, date].filter(Boolean).join(', ');
  const statements = annotations.filter((each) => each.kind === 'statement');
  const names = [...new Set(annotations.flatMap((each) => (each.kind === 'mention' ? [each.label] : [])))];
  const speakers = [...new Set(statements.map(({ speaker }) => speaker))];
  const groups = speakers.map((speaker) => {
    const said = statements.filter((each) => each.speaker === speaker);
    const lines = said.map(({ quote }) => `- “${escaped(quote.exact)}” ([↗](${textFragment(url, quote)}))\n`);
    return `### ${escaped(speaker ?? words.unnamed)}\n\n${lines.join('')}`;
  });
  return [
    `# [${escaped(title)}](${url})\n`,
    from && `${escaped(from)}\n`,
    groups.length > 0 && `## ${words.statements}\n\n${groups.join('\n')}`,
    names.length > 0 && `## ${words.names}\n\n${names.map((name) => `- ${escaped(name)}\n`).join('')}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');
}
