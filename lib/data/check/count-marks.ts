import type { Alias, EntityRow } from '../../rows';
import { buildLexicon } from '../../text/lexicon/build';
import { openLexicon } from '../../text/lexicon/open';
import { normalise } from '../../text/normalise';
import { wordStarts } from '../../text/words';

/** How often a spelling with its inflected forms stands in texts, by the rules of detection for names, guards aside. */
export function countMarks(
  { text, lang, kind, case: rule, fixed }: Alias,
  about: Pick<EntityRow, 'kind' | 'gender'>,
  texts: readonly string[],
): number {
  // Without a guard: what is asked is how often the guard would be needed.
  const alias: Alias = {
    text,
    lang,
    ...(kind ? { kind } : {}),
    ...(rule ? { case: rule } : {}),
    ...(fixed ? { fixed } : {}),
  };
  const row: EntityRow = { type: 'entity', id: 'counted', label: { [lang]: text }, aliases: [alias], ...about };
  const rows = { entities: [row], topics: [], claims: [], positions: [] };
  const lexicon = openLexicon(buildLexicon(rows, { dataset: 'counted', revision: '' }));
  return texts.reduce((sum, written) => {
    const plain = normalise(written).text;
    return sum + lexicon.names(plain, wordStarts(plain)).length;
  }, 0);
}
