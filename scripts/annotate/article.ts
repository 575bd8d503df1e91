import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { findArticle } from '../../lib/page/article';
import { readBlocks, withoutTail } from '../../lib/page/blocks';
import { metadata } from '../../lib/page/metadata';

/** A text to annotate; `isExtracted` when it was taken out of a page and must be printed for offsets to mean anything. */
export type InputArticle = {
  readonly id: string;
  readonly text: string;
  readonly lang?: string;
  readonly date?: string;
  readonly title?: string;
  readonly isExtracted: boolean;
};

/** Reads a file by its ending: a page (.html, .htm, also .gz) or plain text; `-` is standard input. */
export function readArticle(file: string): InputArticle {
  if (file === '-') return fromContent('-', readFileSync(0, 'utf8'));
  const bytes = readFileSync(file);
  const name = basename(file).replace(/\.gz$/, '');
  const content = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return /\.html?$/.test(name) ? fromPage(name, content) : plain(name, content);
}

/** The article of one line of JSON Lines: `text`, and where known `id`, `lang`, `date`, `title`. Throws a sentence when it is none. */
export function articleOfLine(line: string): InputArticle {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null) throw new Error(`expected an object, received ${line.slice(0, 40)}`);
  const { id, text, lang, date, title } = value as Record<string, unknown>;
  if (typeof text !== 'string')
    throw new Error(`expected a string as "text", received ${JSON.stringify(text) ?? 'nothing'}`);
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : '',
    text,
    isExtracted: false,
    ...(typeof lang === 'string' ? { lang } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof title === 'string' ? { title } : {}),
  };
}

function fromContent(id: string, content: string): InputArticle {
  return /^\s*<(?:!doctype html|html)/i.test(content) ? fromPage(id, content) : plain(id, content);
}

const plain = (id: string, text: string): InputArticle => ({ id, text, isExtracted: false });

/** The blocks that a page's annotator would read, a line each; nothing is laid out here, so hidden parts count as shown. */
function fromPage(id: string, html: string): InputArticle {
  const document = parsed(html);
  const { title, lang, date, saysArticle } = metadata(document, 'file:///');
  const article = findArticle(document, saysArticle);
  const blocks = article ? withoutTail([...readBlocks(article, null)]) : [];
  return {
    id,
    text: blocks.map((block) => block.text.replaceAll('\n', ' ')).join('\n'),
    title,
    isExtracted: true,
    ...(lang ? { lang } : {}),
    ...(date ? { date } : {}),
  };
}

// linkedom looks for the body right behind the head only, and tells `dateTime`, as React writes it, from `datetime`.
function parsed(html: string): Document {
  const { document } = parseHTML(html.replaceAll(' dateTime=', ' datetime='));
  const body = document.querySelector('body');
  if (body) document.head.after(body);
  return document;
}
