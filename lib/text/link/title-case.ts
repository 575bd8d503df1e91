import type { Lang } from '../../rows';
import { isFunctionWord } from '../function-words';
import { isCapitalised } from './neighbours';

const longestHeadline = 160;

/** Whether a block is a headline in title case ("Why Putin Wants A Truce") or in capitals, where a capital says nothing of the word before a name. */
export function isTitleCase(text: string, lang: Lang): boolean {
  if (text.length > longestHeadline || lang === 'de')
    return text.length <= longestHeadline && text === text.toUpperCase();
  if (/[.…]['"”’)]?\s*$/.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}'’-]{4,}/gu) ?? [];
  if (words.length < 3) return false;
  const small = words.filter((word) => !isCapitalised(word));
  return small.length <= 0.3 * words.length && small.every((word) => isFunctionWord(word, lang));
}
