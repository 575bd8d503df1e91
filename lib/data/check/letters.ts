import type { EntityRow } from '../../rows';
import { finding, type RowFinding } from './finding';

const scripts = ['Latin', 'Cyrillic', 'Greek'].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/** The words of a text that mix letters of Latin, Cyrillic or Greek: they look like another word, and are found as none. */
export function mixedWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.filter((word) => scripts.filter((script) => script.test(word)).length > 1);
}

/** Labels and aliases with letters that look like others. */
export function checkLetters(entities: readonly EntityRow[]): readonly RowFinding[] {
  return entities.flatMap((row) => [
    ...Object.entries(row.label).flatMap(([lang, text]) => findings(row, `label.${lang}`, text)),
    ...row.aliases.flatMap(({ text }, at) => findings(row, `aliases.${at}`, text)),
  ]);
}

function findings(row: EntityRow, path: string, text: string): readonly RowFinding[] {
  return mixedWords(text).map((word) => finding(row, path, ['words of one script', `"${word}", which mixes two`]));
}
