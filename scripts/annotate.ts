import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildLexicon } from '../lib/text/lexicon/build';
import { openLexicon } from '../lib/text/lexicon/open';
import type { Strictness } from '../lib/text/strictness';
import type { Lexicon } from '../lib/text/types';
import { annotate, type Choices } from './annotate/annotate';
import { articleOfLine, readArticle } from './annotate/article';
import { cached, readDataset, rowsOf } from './annotate/dataset';

const usage = `npm run --silent annotate -- FILE...          .txt, .html (also .gz), or - for standard input
npm run --silent annotate -- --jsonl [FILE]   one article a line: {"id", "text", "lang", "date"}; standard input without a file
  --lang LANG           the texts' language, else what they say or what is detected
  --date DATE           date of the articles (ISO 8601) that positions are compared with, else theirs, else today
  --dataset FILE        another dataset (.ndjson, or a folder of them) than the starter dataset
  --strictness LEVEL    strict, balanced, or everything (the default here; the extension starts with balanced)`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: args.at(-1) === '--jsonl' ? [...args, '-'] : [...args],
    allowPositionals: true,
    options: {
      jsonl: { type: 'string' },
      lang: { type: 'string' },
      date: { type: 'string' },
      dataset: { type: 'string' },
      strictness: { type: 'string', default: 'everything' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || (values.jsonl === undefined && positionals.length === 0)) {
    console.log(usage);
    return;
  }
  const choices: Choices = {
    strictness: strictnessOf(values.strictness),
    ...(values.lang === undefined ? {} : { lang: values.lang }),
    ...(values.date === undefined ? {} : { date: values.date }),
  };
  const lexicon = lexiconOf(values.dataset);
  for (const file of positionals) print({ id: file }, () => annotate(readArticle(file), choices, [lexicon]));
  if (values.jsonl !== undefined) await annotateLines(values.jsonl, choices, lexicon);
}

async function annotateLines(file: string, choices: Choices, lexicon: Lexicon): Promise<void> {
  const input = await inputOf(file);
  if (input === null) return;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    // Whoever reads slower than we print holds us up, instead of filling the memory.
    const isTaken = print({ line: number }, () => annotate(articleOfLine(line), choices, [lexicon]));
    if (!isTaken) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

/** The lines' stream; null, and the reason printed, where the file cannot be read. */
async function inputOf(file: string): Promise<NodeJS.ReadableStream | null> {
  if (file === '-') return process.stdin;
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return handle.createReadStream({ encoding: 'utf8' });
    throw new Error('expected a file of JSON Lines, received a folder');
  } catch (error) {
    print({ id: file }, () => {
      throw error;
    });
    return null;
  }
}

/** Prints what `work` gives as one line, or the reason why it gives nothing; false when the output is full. */
function print(place: Record<string, unknown>, work: () => unknown): boolean {
  return process.stdout.write(`${JSON.stringify(resultOf(place, work))}\n`);
}

function resultOf(place: Record<string, unknown>, work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    process.exitCode = 1;
    return { ...place, error: error instanceof Error ? error.message : String(error) };
  }
}

function lexiconOf(path: string | undefined): Lexicon {
  const source = readDataset(path);
  const build = () => {
    const { dataset, rows } = rowsOf(source);
    return buildLexicon(rows, { dataset: dataset?.id ?? 'dataset', revision: dataset?.revision ?? '' });
  };
  return openLexicon(cached(source.key, build));
}

function strictnessOf(value: string): Strictness {
  if (value === 'strict' || value === 'balanced' || value === 'everything') return value;
  throw new Error(`--strictness: expected strict, balanced or everything, received ${value}`);
}
