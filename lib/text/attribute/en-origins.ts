import type { CountryWords } from './origins';

/** English words for countries and their people. */
export const originsEn: readonly CountryWords[] = [
  ['Russia', 'russian', 'russians', 'russian'],
  ['Ukraine', 'ukrainian', 'ukrainians', 'ukrainian'],
  ['United States', 'american us u.s', 'americans', 'american'],
  ['Germany', 'german', 'germans', ''],
  ['France', 'french', 'french', 'frenchman'],
  ['United Kingdom', 'british uk', 'british', 'briton'],
  ['European Union', 'eu european', 'europeans', ''],
  ['Poland', 'polish', 'poles', 'pole'],
  ['Hungary', 'hungarian', 'hungarians', 'hungarian'],
  ['China', 'chinese', 'chinese', ''],
  ['Turkey', 'turkish', 'turks', ''],
  ['Belarus', 'belarusian', 'belarusians', ''],
  ['Italy', 'italian', 'italians', ''],
  ['Estonia', 'estonian', 'estonians', 'estonian'],
  ['Lithuania', 'lithuanian', 'lithuanians', 'lithuanian'],
  ['Latvia', 'latvian', 'latvians', 'latvian'],
  ['Canada', 'canadian', 'canadians', ''],
  ['NATO', 'nato', '', ''],
];
