import type { Say } from '../../components/card/actions';
import type { ListedMark } from '../../components/card/MarkList';
import type { Mark } from '../../lib/page/marks';
import { indexEntries } from '../annotator.content/page-index';

type Listed = {
  readonly names: readonly ListedMark[];
  readonly statements: readonly ListedMark[];
  readonly find: (key: string) => Mark | undefined;
};

/** The marks of a page as the list shows them: names once, by number of mentions; statements in reading order. */
export function listed(marks: readonly Mark[], say: Say): Listed {
  const entries = indexEntries(marks);
  const mentions = marks.filter(({ kind }) => kind === 'mention');
  const statements = marks.filter(({ kind }) => kind === 'statement');
  const names = entries.flatMap((entry) =>
    entry.kind === 'mention' ? [{ key: `mention ${entry.first}`, text: entry.label, count: entry.count }] : [],
  );
  return {
    names: names.toSorted((one, other) => other.count - one.count),
    statements: entries.flatMap((entry) => {
      if (entry.kind !== 'statement') return [];
      const { index, speaker, text } = entry;
      return [{ key: `statement ${index}`, text: speaker ? say('says', { speaker, text }) : text, count: null }];
    }),
    find: (key) => {
      const [kind, index] = key.split(' ');
      return (kind === 'mention' ? mentions : statements)[Number(index)];
    },
  };
}
