import type { CountryWords } from './origins';

/** French words for countries and their people. */
export const originsFr: readonly CountryWords[] = [
  ['Russie', 'russe russes', 'russes', ''],
  ['Ukraine', 'ukrainien|,ne,s,nes', 'ukrainiens', ''],
  ['États-Unis', 'américain|,e,s,es', 'américains', ''],
  ['Allemagne', 'allemand|,e,s,es', 'allemands', ''],
  ['France', 'français|,e,es', 'français', ''],
  ['Royaume-Uni', 'britannique|,s', 'britanniques', ''],
  ['Union européenne', 'européen|,ne,s,nes', 'européens', ''],
  ['Pologne', 'polonais|,e,es', 'polonais', ''],
  ['Hongrie', 'hongrois|,e,es', 'hongrois', ''],
  ['Chine', 'chinois|,e,es', 'chinois', ''],
  ['Turquie', 'turc|,s turque|,s', 'turcs', ''],
];
