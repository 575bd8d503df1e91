import { problemReason } from '../../components/options/reason';
import type { Messages } from '../../components/options/useFields';
import { checkRow } from '../../lib/data/schema/check';
import type { FieldProblem } from '../../lib/data/schema/problem';
import { quoteWords } from '../../lib/data/schema/source';
import type { Row } from '../../lib/rows';
import { parseTerm } from '../../lib/text/terms/parse';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';

/** What the schema finds wrong with a row, in the reader's language, by the field that `fieldOf` names for a path; the first of each. */
export function messagesOf(row: Row, fieldOf: (path: string) => string, t: Translate<OptionsKey>): Messages {
  const checked = checkRow(row);
  if (checked.ok) return {};
  const entries = checked.problems.map((found) => [fieldOf(found.path), sentenceOf(found, row, t)] as const);
  return Object.fromEntries(entries.reverse());
}

function sentenceOf(found: FieldProblem, row: Row, t: Translate<OptionsKey>): string {
  const { path, received } = found;
  if (/^(terms|patterns)\.[^.]+\.\d+$/.test(path)) return termSentence(path, row, t) ?? problemReason(found, t);
  if (path === 'holder') return t('bad.holder');
  if (received === '""' || received === 'nothing' || received === 'an object') return t('bad.missing');
  if (path === 'date' || /\.(?:published|from|to)$/.test(path)) return t('bad.date');
  if (/\.(?:url|archivedAt)$|^sameAs\./.test(path)) return t('bad.address');
  if (path === 'quote.text') return t('bad.quote', { limit: quoteWords });
  return t('bad.other', { reason: problemReason(found, t) });
}

/** Where in a list of terms the mistake is: its line, as the form shows them, and the character. */
function termSentence(path: string, row: Row, t: Translate<OptionsKey>): string | null {
  const [field = '', lang = '', index = ''] = path.split('.');
  const lists = (row as unknown as Record<string, Record<string, readonly string[]>>)[field];
  const parsed = parseTerm(lists?.[lang]?.[Number(index)] ?? '');
  if (parsed.ok) return null;
  const { column, found } = parsed.error;
  return t('termMistake', { line: Number(index) + 1, column: column + 1, found });
}
