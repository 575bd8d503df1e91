import type { CountryWords } from './origins';

/** German words for countries and their people. */
export const originsDe: readonly CountryWords[] = [
  ['Russland', 'russisch*', 'russen', 'russe russin'],
  ['Ukraine', 'ukrainisch*', 'ukrainer', 'ukrainer ukrainerin'],
  ['USA', 'amerikanisch* us-amerikanisch* us-*', 'amerikaner us-amerikaner', 'amerikaner amerikanerin us-amerikaner'],
  ['Deutschland', 'deutsch|e,en,er,es,em', 'deutschen', 'deutsche deutscher'],
  ['Frankreich', 'französisch*', 'franzosen', 'franzose französin'],
  ['Großbritannien', 'britisch*', 'briten', 'brite britin'],
  ['EU', 'eu-* europäisch*', 'europäer', ''],
  ['Polen', 'polnisch*', 'polen', 'pole polin'],
  ['Ungarn', 'ungarisch*', 'ungarn', 'ungar ungarin'],
  ['China', 'chinesisch*', 'chinesen', 'chinese chinesin'],
  ['Türkei', 'türkisch*', 'türken', 'türke türkin'],
  ['Belarus', 'belarussisch* belarusisch*', 'belarussen', 'belarusse'],
  ['Italien', 'italienisch*', 'italiener', 'italiener italienerin'],
  ['Slowakei', 'slowakisch*', 'slowaken', 'slowake slowakin'],
  ['Tschechien', 'tschechisch*', 'tschechen', 'tscheche tschechin'],
  ['Estland', 'estnisch*', 'esten', 'este estin'],
  ['Litauen', 'litauisch*', 'litauer', 'litauer litauerin'],
  ['Lettland', 'lettisch*', 'letten', 'lette lettin'],
  ['Finnland', 'finnisch*', 'finnen', 'finne finnin'],
  ['Nordkorea', 'nordkoreanisch*', 'nordkoreaner', 'nordkoreaner'],
  ['Nato', 'nato-*', '', ''],
];
