import type { EntityRow } from '../../rows';
import { normalise } from '../normalise';
import { column } from './columns';
import { ALIAS_AMBIGUOUS, ALIAS_FULL } from './layout';
import { addForms, type Inflect, isFull } from './name-forms';
import { nameKeys } from './name-keys';
import type { PoolWriter } from './pool';
import type { Section } from './sections';

const onOneLine = (text: string) => (text.includes('\n') ? text.replaceAll('\n', ' ') : text);

/** The sections of names: the aliases, and the table of all their forms. */
export function buildNames(
  entities: readonly EntityRow[],
  pool: PoolWriter,
  inflect: Inflect,
): { readonly aliases: Section; readonly sections: readonly Section[] } {
  const keys = nameKeys();
  const aliases = column();
  let number = 0;
  entities.forEach((entity, row) => {
    for (const alias of entity.aliases) {
      const base = onOneLine(normalise(alias.text.trim()).text);
      const full = isFull(alias, base, entity.kind);
      const gender = entity.gender ?? null;
      const traits = { lang: alias.lang, kind: entity.kind, gender, full, fixed: alias.fixed ?? false };
      const text = pool.add(alias.text);
      keys.begin(alias.text, pool.startOf(text));
      addForms(keys, number++, { alias, kind: entity.kind, forms: inflect(base, traits) });
      aliases.push(row);
      aliases.push(text);
      aliases.push(pool.add(alias.lang));
      aliases.push((full ? ALIAS_FULL : 0) + (alias.ambiguous ? ALIAS_AMBIGUOUS : 0));
      aliases.push(alias.near?.length ? pool.add(JSON.stringify(alias.near)) + 1 : 0);
    }
  });
  return { aliases: aliases.done(), sections: keys.done() };
}
