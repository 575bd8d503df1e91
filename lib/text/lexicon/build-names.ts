import type { EntityRow } from '../../rows';
import { normalise } from '../normalise';
import type { Alphabet } from './alphabet';
import { column } from './columns';
import { keyTable } from './key-table';
import { ALIAS_AMBIGUOUS, ALIAS_FULL } from './layout';
import { addForms, type Inflect, isFull } from './name-forms';
import type { PoolWriter } from './pool';
import type { Section } from './sections';

/** The sections of names: the aliases, and the trie of all their forms. */
export function buildNames(
  entities: readonly EntityRow[],
  tools: { alphabet: Alphabet; pool: PoolWriter; inflect: Inflect },
): { aliases: Section; trie: readonly Section[] } {
  const { alphabet, pool, inflect } = tools;
  const table = keyTable(alphabet);
  const aliases = column();
  let number = 0;
  entities.forEach((entity, row) => {
    for (const alias of entity.aliases) {
      const base = normalise(alias.text.trim()).text.replaceAll('\n', ' ');
      const full = isFull(alias, base, entity.kind);
      const gender = entity.gender ?? null;
      const traits = { lang: alias.lang, kind: entity.kind, gender, full, fixed: alias.fixed ?? false };
      addForms(table, number++, { alias, forms: inflect(base, traits) });
      aliases.push(row);
      aliases.push(pool.add(alias.text));
      aliases.push(pool.add(alias.lang));
      aliases.push((full ? ALIAS_FULL : 0) + (alias.ambiguous ? ALIAS_AMBIGUOUS : 0));
      aliases.push(alias.near?.length ? pool.add(JSON.stringify(alias.near)) + 1 : 0);
    }
  });
  return { aliases: aliases.done(), trie: table.sections() };
}
