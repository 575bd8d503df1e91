import type { OptionsTarget } from '../../lib/messages';
import type { Mark } from '../../lib/page/marks';
import type { Reading } from '../annotator.content/reading';

/** What "Try it" of the options page is filled in with for a mark: its paragraph, after the one that names the same in full. */
export function trialOf(mark: Mark, marks: readonly Mark[], reading: Pick<Reading, 'date' | 'lang'>): OptionsTarget {
  const texts = [namedBefore(mark, marks)?.block.text, mark.block.text];
  const text = [...new Set(texts)].filter((one) => one !== undefined).join('\n\n');
  return { view: 'try', draft: { text, lang: reading.lang, date: reading.date } };
}

/** The first mark of the same name, or of the name that speaks. */
function namedBefore(mark: Mark, marks: readonly Mark[]): Mark | undefined {
  const id = mark.kind === 'mention' ? mark.finding.entity.id : mark.finding.speaker?.id;
  return marks.find((other) => other.kind === 'mention' && other.finding.entity.id === id);
}
