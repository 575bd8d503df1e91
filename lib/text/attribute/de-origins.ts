import type { CountryWords } from './origins';

/** German words for countries and their people. */
export const originsDe: readonly CountryWords[] = [
  ['Russland', 'russisch* moskauer', 'russen', 'russe russin'],
  ['Ukraine', 'ukrainisch* kiewer kyjiwer', 'ukrainer', 'ukrainer ukrainerin'],
  [
    'USA',
    'amerikanisch* us-amerikanisch* us-* washingtoner',
    'amerikaner us-amerikaner',
    'amerikaner amerikanerin us-amerikaner',
  ],
  ['Deutschland', 'deutsch|e,en,er,es,em berliner', 'deutschen', 'deutsche deutscher'],
  ['Frankreich', 'französisch* pariser', 'franzosen', 'franzose französin'],
  ['Großbritannien', 'britisch* londoner', 'briten', 'brite britin'],
  ['EU', 'eu-* europäisch* brüsseler', 'europäer', ''],
  ['Polen', 'polnisch* warschauer', 'polen', 'pole polin'],
  ['Ungarn', 'ungarisch* budapester', 'ungarn', 'ungar ungarin'],
  ['China', 'chinesisch* pekinger', 'chinesen', 'chinese chinesin'],
  ['Türkei', 'türkisch*', 'türken', 'türke türkin'],
  ['Belarus', 'belarussisch* belarusisch* minsker', 'belarussen', 'belarusse'],
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
