import type { Mention } from '../../../lib/findings';
import { languageOf } from '../../../lib/text/attribute/language';
import { type Reading, readingOf } from '../../../lib/text/attribute/reading';

const NAMES = /\[([^\]]+)\]|<([^>]+)>/gu;
const QUOTES = /[“«„][^”»“]*[”»“]/gu;

/** A text of one block as attribution reads it; `[Name]` is a linked person, `<Name>` a linked body, whose id is the name. */
export function read(lang: string, marked: string, index = 0): Reading {
  const language = languageOf(lang);
  if (!language) throw new Error(`no words of attribution: ${lang}`);
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: person, 2: body = '', index: at } of marked.matchAll(NAMES)) {
    text += marked.slice(from, at);
    const name = person ?? body;
    const entity = { id: name, label: name, kind: person ? ('person' as const) : ('org' as const) };
    const span = { start: text.length, end: text.length + name.length };
    mentions.push({ block: index, ...span, text: name, entity, candidates: 1, why: [] });
    text += name;
    from = at + whole.length;
  }
  text += marked.slice(from);
  const quotes = [...text.matchAll(QUOTES)].map(({ 0: quote, index: start }) => ({ start, end: start + quote.length }));
  return readingOf({ text, mentions, terms: [] }, index, quotes, { language, date: '2025-08-20' });
}

/** Index of the first token that is a word, as it is written. */
export function at({ list }: Reading, word: string): number {
  const index = list.findIndex(({ text }) => text === word);
  if (index < 0) throw new Error(`no such word: ${word}`);
  return index;
}
