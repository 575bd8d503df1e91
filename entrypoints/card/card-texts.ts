import type { Say } from '../../components/card/actions';
import { chooseLang, translator } from '../../lib/texts';
import { pageTexts } from '../../locales/page/languages';

/** The texts of cards in the first wanted language that they have. */
export function cardTexts(wanted: readonly string[]): Say {
  const lang = chooseLang(wanted, ['de', 'en', 'fr', 'uk'], 'en');
  return translator(lang, pageTexts[lang]);
}
