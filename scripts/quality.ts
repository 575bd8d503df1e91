import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { leastConfidence } from '../lib/text/strictness';
import type { AnnotatedArticle } from './quality/article';
import { type Comparison, compare } from './quality/compare';
import { draftOf } from './quality/draft';
import { figuresOf } from './quality/figures';
import { finder } from './quality/find';
import { lessonList, lessonsOf, mistakesOf, printed } from './quality/mistakes';
import { outsideArticles } from './quality/outside';
import { ownArticles } from './quality/own';
import { figuresTable, namesTable, stanceTable, topicTable } from './quality/tables';

const root = resolve(import.meta.dirname, '..');
const usage = `npm run quality                           measures on the annotated articles of quality/
  --gold FILE [--articles FILE]     measures on others: {"id", "lang", "names", "statements"} a line in one file,
                                    {"id", "lang", "date", "title", "text"} in the other
  --mistakes                        prints every mistake, a line each
  --write                           writes what is printed into docs/quality.md
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
else measure(values.gold ? outsideArticles(values.gold, values.articles) : ownArticles());

function draft(file: string, lang: string | undefined): string {
  if (lang === undefined) throw new Error('--add: expected --lang with the language of the text, received none');
  const text = readFileSync(file, 'utf8').trim();
  return draftOf(text, lang, finder().find({ id: file, text, lang }));
}

function measure(articles: readonly AnnotatedArticle[]): void {
  const { find, same } = finder();
  const read = articles.map((article) => ({ article, found: find(article) }));
  const at = (least: number) => read.map(({ article, found }) => compare(article, found, least));
  const tables = tablesOf(at, same);
  const mistakes = at(leastConfidence.everything).flatMap((one) => mistakesOf(one, same));
  console.log(tables);
  if (values.mistakes) console.log(`\n${printed(mistakes)}`);
  if (!values.write) return;
  write(values.gold ? 'outside' : 'own', tables);
  const lessons = lessonsOf(readFileSync(resolve(root, 'quality/lessons.tsv'), 'utf8'));
  if (!values.gold) write('mistakes', lessonList(lessons, mistakes));
}

function tablesOf(at: (least: number) => readonly Comparison[], same: (one: string, other: string) => boolean): string {
  const everything = at(leastConfidence.everything);
  const groups = (key: (article: AnnotatedArticle) => string) =>
    [...new Set(everything.map(({ article }) => key(article)))].sort().map((group) => {
      const members = everything.filter(({ article }) => key(article) === group);
      return [group, figuresOf(members, same)] as const;
    });
  const levels = Object.entries(leastConfidence).map(([level, least]) => [level, figuresOf(at(least), same)] as const);
  const languages = Object.fromEntries([...groups(({ lang }) => lang), ['all', figuresOf(everything, same)] as const]);
  const forms = groups(({ form = '' }) => form).filter(([form, { annotated }]) => form !== '' && annotated > 0);
  return [
    `### By strictness\n\n${figuresTable('strictness', Object.fromEntries(levels))}`,
    `### By language, strictness "everything"\n\n${figuresTable('language', languages)}`,
    ...(forms.length > 0 ? [`### By kind of text\n\n${figuresTable('kind', Object.fromEntries(forms))}`] : []),
    `### Names and pages\n\n${namesTable('language', languages)}`,
    `### Stance: annotated and found\n\n${stanceTable(everything)}`,
    `### Topics: annotated and found, the twenty most frequent\n\n${topicTable(everything)}`,
  ].join('\n\n');
}

/** Puts a text between two marks of docs/quality.md. */
function write(mark: string, text: string): void {
  const file = resolve(root, 'docs/quality.md');
  const [before, , after] = readFileSync(file, 'utf8').split(new RegExp(`<!-- (?:end of )?${mark} -->`));
  if (before === undefined || after === undefined) throw new Error(`${file}: expected the two marks of "${mark}"`);
  writeFileSync(file, `${before}<!-- ${mark} -->\n${text}\n<!-- end of ${mark} -->${after}`);
}
