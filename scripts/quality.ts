import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BlockSpan } from '../lib/findings';
import { detect } from '../lib/text/detect';
import { buildLexicon } from '../lib/text/lexicon/build';
import { openLexicon } from '../lib/text/lexicon/open';
import { leastConfidence } from '../lib/text/strictness';
import { readDataset, rowsOf } from './annotate/dataset';
import { type Comparison, compare, type FoundStatement, type GoldStatement } from './quality/compare';
import { figures, head, stanceTable, topicTable } from './quality/tables';

// npm run quality -- --gold FILE [--articles FILE] prints the tables of docs/quality.md for annotated articles:
// one object a line, {"id", "lang", "statements"} in one file and {"id", "lang", "date", "title", "text"} in the other.

type Article = { id: string; lang: string; date?: string; title?: string; text: string };
type Gold = { id: string; lang: string; statements: GoldStatement[] };

const { values } = parseArgs({ options: { gold: { type: 'string' }, articles: { type: 'string' } } });
if (values.gold === undefined) console.log('npm run quality -- --gold FILE [--articles FILE]');
else report(values.gold, values.articles ?? join(dirname(values.gold), 'articles.jsonl'));

function report(goldFile: string, articlesFile: string): void {
  const articles = new Map(lines<Article>(articlesFile).map((article) => [article.id, article]));
  const find = finder();
  const read = lines<Gold>(goldFile).flatMap((gold) => {
    const article = articles.get(gold.id);
    return article ? [{ gold, found: find(article) }] : [];
  });
  const at = (least: number, lang?: string): readonly Comparison[] =>
    read
      .filter(({ gold }) => lang === undefined || gold.lang === lang)
      .map(({ gold, found }) =>
        compare(
          gold.statements,
          found.filter((one) => one.confidence >= least),
        ),
      );
  const langs = [...new Set(read.map(({ gold }) => gold.lang))];
  const levels = Object.entries(leastConfidence).map(([level, least]) => figures(level, at(least)));
  console.log([head('strictness'), ...levels].join('\n'));
  console.log(`\n${[head('language'), ...langs.map((lang) => figures(lang, at(0, lang)))].join('\n')}`);
  console.log(`\n${stanceTable(at(0))}\n\n${topicTable(at(0))}`);
}

/** Finds statements with the starter dataset; offsets are those of the whole text. */
function finder(): (article: Article) => readonly FoundStatement[] {
  const { rows } = rowsOf(readDataset(undefined));
  const lexicon = openLexicon(buildLexicon(rows, { dataset: 'starter', revision: '' }));
  return ({ text, lang, date, title }) => {
    let start = 0;
    const blocks = text.split('\n').flatMap((line) => {
      const block = { text: line, start };
      start += line.length + 1;
      return line.trim() === '' ? [] : [block];
    });
    const request = { blocks: blocks.map((block) => ({ text: block.text })), lang, ...(title ? { title } : {}) };
    const offset = ({ block }: BlockSpan) => blocks[block]?.start ?? 0;
    return detect(date ? { ...request, date } : request, [lexicon]).statements.map((one) => ({
      start: one.start + offset(one),
      end: one.end + offset(one),
      topics: one.topics,
      stance: one.stance,
      confidence: one.confidence,
      names: one.speaker ? [one.speaker.label, lexicon.entity(one.speaker.id ?? '')?.label ?? ''] : [],
    }));
  };
}

function lines<Line>(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
