import type { EntityKind, Lang } from '../../rows';
import { type Articles, withArticles } from './articles';
import { czech } from './cs';
import { spanish } from './es';
import { french } from './fr';
import { declineGerman } from './german';
import { italian } from './it';
import { polish } from './pl';
import { russian } from './ru';
import { declineSlavic, type SlavicGrammar } from './slavic';
import { ukrainian } from './uk';

/** What is known of an alias when its forms are made. */
export type Inflection = {
  readonly lang: Lang;
  readonly kind: EntityKind;
  readonly gender: 'f' | 'm' | null;
  /** The alias is a whole name, so that every word of a person's name is declined; else only its last. */
  readonly full: boolean;
  /** Never inflected: an abbreviation or an indeclinable name. */
  readonly fixed: boolean;
};

const slavic: Readonly<Record<string, SlavicGrammar>> = { ru: russian, uk: ukrainian, pl: polish, cs: czech };
const articles: Readonly<Record<string, Articles>> = { fr: french, it: italian, es: spanish };

/** All forms under which a page may write `base`: itself first, then its other cases, each once. Languages without rules give the base alone. */
export function inflect(base: string, options: Inflection): readonly string[] {
  if (options.fixed) return [base];
  const forms = [base];
  for (const form of otherForms(base, options)) {
    // A name has few forms: looking through them is quicker than hashing each.
    if (form.length >= 3 && !forms.includes(form)) forms.push(form);
  }
  return forms;
}

function otherForms(base: string, options: Inflection): readonly string[] {
  const hyphen = options.lang.indexOf('-');
  const language = hyphen < 0 ? options.lang : options.lang.slice(0, hyphen);
  if (language === 'de') return declineGerman(base, options.kind);
  const grammar = slavic[language];
  if (grammar) return declineSlavic(base, options, grammar);
  const table = articles[language];
  return table ? withArticles(base, table) : [];
}
