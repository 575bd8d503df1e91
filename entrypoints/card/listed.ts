import type { Say } from '../../components/card/actions';
import type { ListedMark } from '../../components/card/MarkList';
import type { MarkPlace } from '../../lib/card-messages';
import type { IndexEntry } from '../../lib/messages';

type Listed = { readonly names: readonly ListedMark[]; readonly statements: readonly ListedMark[] };

/** The marks of a page as the list shows them: names once, by number of mentions; statements in reading order. */
export function listed(entries: readonly IndexEntry[], say: Say): Listed {
  const names = entries.flatMap((entry) =>
    entry.kind === 'mention' ? [{ key: `mention ${entry.first}`, text: entry.label, count: entry.count }] : [],
  );
  const statements = entries.flatMap((entry) => {
    if (entry.kind !== 'statement') return [];
    const { index, speaker, text } = entry;
    return [{ key: `statement ${index}`, text: speaker ? say('says', { speaker, text }) : text, count: null }];
  });
  return { names: names.toSorted((one, other) => other.count - one.count), statements };
}

/** The mark that a key of the list stands for. */
export function placeOf(key: string): MarkPlace {
  const [kind, index] = key.split(' ');
  return { kind: kind === 'mention' ? kind : 'statement', index: Number(index) };
}
