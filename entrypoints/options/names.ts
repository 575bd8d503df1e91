import { inLang } from '../../components/options/Details';
import { entityKinds } from '../../components/options/entity-kinds';
import type { NewNameFields } from '../../components/options/NewNameForm';
import { isCommonWord, isGuarded } from '../../lib/data/check/aliases';
import { countMarks } from '../../lib/data/check/count-marks';
import { namesakes } from '../../lib/data/search/namesakes';
import type { Search } from '../../lib/data/search/search';
import type { Alias, EntityRow } from '../../lib/rows';
import { inflect } from '../../lib/text/forms/inflect';
import { suggestAliases } from '../../lib/text/transliterate/transliterate';
import type { Translate } from '../../lib/texts';
import type { OptionsKey } from '../../locales/options/en';
import { openArticles } from './open-articles';

const mostSuggested = 8;

/** What is written of a new name, by an address or a page. */
export function nameDraft(draft: Readonly<Record<string, string>>, lang: string): NewNameFields {
  return {
    label: draft.label ?? '',
    lang: draft.lang?.split('-')[0] || lang,
    kind: entityKinds.find((kind) => kind === draft.kind) ?? 'person',
    description: draft.description ?? '',
  };
}

/** The row a new name makes: called, and found, as it is written. */
export function newName(fields: NewNameFields, id: string, lang: string): EntityRow {
  const [label, description] = [fields.label.trim(), fields.description.trim()];
  return {
    type: 'entity',
    id,
    kind: fields.kind,
    label: { [fields.lang]: label },
    aliases: [{ text: label, lang: fields.lang }],
    ...(description === '' ? {} : { description: { [lang]: description } }),
  };
}

/** Inflected forms of a spelling, without itself. */
export function formsOf(
  { text, lang, kind, fixed }: Alias,
  row: Pick<EntityRow, 'kind' | 'gender'>,
): readonly string[] {
  const about = { lang, kind: row.kind, gender: row.gender ?? null, full: kind !== 'short', fixed: fixed ?? false };
  return inflect(text, about).slice(1);
}

/** Spellings in Latin letters by the rules of transliteration that a name does not have yet. */
export function suggestedFor({ aliases }: EntityRow): readonly Alias[] {
  const known = new Set(aliases.map(({ text }) => text));
  const made = aliases.filter(({ kind }) => kind !== 'short').flatMap(({ text, lang }) => suggestAliases(text, lang));
  const fresh = made.filter(({ text, scheme }) => scheme !== 'iso9' && !known.has(text));
  const once = new Map(fresh.map(({ text, lang }) => [`${lang} ${text}`, { text, lang }]));
  return [...once.values()].slice(0, mostSuggested);
}

/** What a page would confuse a spelling with: another name, or a common word; empty when nothing, or when it is guarded. */
export async function warningFor(
  { search, t }: { readonly search: Search; readonly t: Translate<OptionsKey> },
  alias: Alias,
  row: Pick<EntityRow, 'id' | 'kind' | 'gender'>,
): Promise<string> {
  if (isGuarded(alias) || alias.text.length < 2) return '';
  const others = await namesakes(search, alias.text, row.id);
  const isCommon = isCommonWord(alias);
  if (others.length === 0 && !isCommon) return '';
  const names = new Intl.ListFormat(t.lang).format(others.slice(0, 5).map(({ label }) => inLang(label, t.lang)));
  const warning = isCommon
    ? t('commonWord', { alias: alias.text })
    : t('collides', { alias: alias.text, others: names });
  const articles = await openArticles();
  if (articles.length === 0) return `${warning} ${t('wouldMarkOpen')}`;
  const marks = countMarks(alias, row, articles);
  return `${warning} ${t('wouldMark', { articles: articles.length, marks })}`;
}
