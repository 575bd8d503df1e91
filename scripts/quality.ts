import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { leastConfidence } from '../lib/text/strictness';
import type { AnnotatedArticle } from './quality/article';
import { compare } from './quality/compare';
import { draftOf } from './quality/draft';
import { figuresOf } from './quality/figures';
import { finder } from './quality/find';
import { mistakesOf } from './quality/mistakes';
import { outsideArticles } from './quality/outside';
import { ownArticles } from './quality/own';
import { figuresTable, namesTable, stanceTable, topicTable } from './quality/tables';

const usage = `npm run quality                           measures on the annotated articles of quality/
  --gold FILE [--articles FILE]     measures on others: {"id", "lang", "names", "statements"} a line in one file,
                                    {"id", "lang", "date", "title", "text"} in the other
  --mistakes                        prints every mistake, a line each
  --write                           writes the tables into docs/quality.md
  --add FILE --lang LANG            prints a draft of an article with what is found in it, to be corrected by hand`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    articles: { type: 'string' },
    mistakes: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    add: { type: 'string' },
    lang: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else if (values.add !== undefined) console.log(draft(values.add, values.lang));
else {
  const { tables, mistakes } = measured(values.gold ? outsideArticles(values.gold, values.articles) : ownArticles());
  console.log(tables);
  if (values.mistakes) console.log(`\n${mistakes.join('\n')}`);
  if (values.write) write(tables);
}

function draft(file: string, lang: string | undefined): string {
  if (lang === undefined) throw new Error('--add: expected --lang with the language of the text, received none');
  const text = readFileSync(file, 'utf8').trim();
  return draftOf(text, lang, finder().find({ id: file, text, lang }));
}

function measured(articles: readonly AnnotatedArticle[]): {
  readonly tables: string;
  readonly mistakes: readonly string[];
} {
  const { find, same } = finder();
  const read = articles.map((article) => ({ article, found: find(article) }));
  const at = (least: number) => read.map(({ article, found }) => compare(article, found, least));
  const everything = at(leastConfidence.everything);
  const levels = Object.entries(leastConfidence).map(([level, least]) => [level, figuresOf(at(least), same)] as const);
  const byLanguage = [...new Set(articles.map(({ lang }) => lang))].map(
    (lang) =>
      [
        lang,
        figuresOf(
          everything.filter(({ article }) => article.lang === lang),
          same,
        ),
      ] as const,
  );
  const languages = Object.fromEntries([...byLanguage, ['all', figuresOf(everything, same)] as const]);
  const tables = [
    `### By strictness\n\n${figuresTable('strictness', Object.fromEntries(levels))}`,
    `### By language, strictness "everything"\n\n${figuresTable('language', languages)}`,
    `### Names and pages\n\n${namesTable('language', languages)}`,
    `### Stance: annotated and found\n\n${stanceTable(everything)}`,
    `### Topics: annotated and found, the twenty most frequent\n\n${topicTable(everything)}`,
  ].join('\n\n');
  return { tables, mistakes: everything.flatMap((one) => mistakesOf(one, same)) };
}

/** Puts the tables between the two marks of docs/quality.md. */
function write(tables: string): void {
  const file = resolve(import.meta.dirname, '../docs/quality.md');
  const [before, , after] = readFileSync(file, 'utf8').split(/<!-- (?:tables|end of tables) -->/);
  if (before === undefined || after === undefined) throw new Error(`${file}: expected the two marks of the tables`);
  writeFileSync(file, `${before}<!-- tables -->\n${tables}\n<!-- end of tables -->${after}`);
}
