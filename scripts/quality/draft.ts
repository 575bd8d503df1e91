import type { Found } from './find';

/** An article with what the program finds in it, in the form of quality/README.md, for a human to correct. `text`: plain, its first line the headline. */
export function draftOf(text: string, lang: string, { relevant, statements, mentions }: Found): string {
  const head = ['invented: true', `lang: ${lang}`, 'date: ', 'form: ', 'shows: ', ...(relevant ? [] : ['war: no'])];
  const apart = statements.filter(({ start }, index) => start >= (statements[index - 1]?.end ?? 0));
  const marked = apart.toReversed().reduce((all, { start, end, speaker, topics, stance }) => {
    const who = speaker ? `${speaker.id === null ? '?' : ''}${speaker.label}` : '-';
    return `${all.slice(0, start)}[[${all.slice(start, end)}]](${who} | ${topics.join(', ')} | ${stance})${all.slice(end)}`;
  }, text);
  const names = [...new Set(mentions.map(({ entity }) => entity.label))].map((label) => {
    const forms = mentions.filter(({ entity }) => entity.label === label).map((one) => one.text);
    return `${[...new Set(forms)].join(', ')} = ${label}`;
  });
  return `${head.join('\n')}\n\n${marked.trim()}\n---\n${names.join('\n')}\n`;
}
