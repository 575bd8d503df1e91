import { inflected, sorted } from './inflected';

/** German nouns for a position with the words after which stands what it is about. */
const positions: readonly (readonly [nouns: string, about: string])[] = [
  ['forderung|,en/ruf|,e/wunsch|,es/verlangen/streben', 'nach'],
  ['bereitschaft/ja/nein/zustimmung/bekenntnis/einladung|,en/vorschlag|,s/vorschläge', 'zu/zum/zur/für'],
  ['widerstand|,s/nein/protest|,e/veto|,s/einspruch/vorbehalte/bedenken/einwände/widerspruch', 'gegen'],
  ['absage|,n/appell|,e/kritik/zweifel/festhalten/interesse', 'an'],
  ['warnung|,en/angst/furcht', 'vor'],
  ['plädoyer|,s/einsatz|,es/unterstützung/werben/lob/eintreten', 'für'],
  ['drängen/beharren/pochen/hoffnung|,en/verzicht', 'auf'],
  ['drohung|,en', 'mit'],
  ['skepsis/zurückhaltung', 'gegenüber/bei'],
];

/** Nouns of refusing and agreeing with what it is in the genitive: `Putins Ablehnung der Waffenruhe`. */
const judgements = 'ablehnung/befürwortung/billigung/blockade/verurteilung/zurückweisung';
/** Nouns with an infinitive or a clause: `Macrons Forderung, ...`. */
const intentions =
  'ankündigung|,en/appell|,e/aufruf|,e/bereitschaft/drohung|,en/forderung|,en/vorschlag/warnung|,en/weigerung/wunsch';

/** German nouns for a position, after the genitive of their holder or around it; sorted. */
export const nounsDe: readonly string[] = sorted(
  positions.flatMap(([nouns, about]) => [`${nouns} ${about}`, `${nouns} aus/der/des/von … ${about}`]),
  [`${judgements} der/des/dieser/dieses/einer/eines/jeder/jeglicher/von`, `${intentions} ,`],
);

/** The same before what says whose they are: `die Ablehnung der Waffenruhe durch Putin`. */
export const nounsBeforeDe: readonly string[] = [`${judgements} … durch`];

/** German nouns for what somebody says or writes; they also end compounds (`Videobotschaft`). Sorted. */
export const utterancesDe: readonly string[] = inflected([
  [',n', '*absage *ansage *ansprache *aussage *einlage *rede *stellungnahme *replik *zusage'],
  [
    ',en',
    '*andeutung *ankündigung *äußerung *behauptung *bemerkung *drohung *einlassung *erklärung *forderung *mitteilung *warnung *botschaft',
  ],
  [',s', '*interview *post *posting *statement *tweet *video *podcast'],
  [',s,en', '*beitrag *plädoyer'],
  [
    '',
    '*appell *attacke *bedenken *bilanz *brief *kritik *pressekonferenz *seitenhieb *tirade *töne *vorhaltungen *vorwürfe *vorwürfen *worte *worten *wutrede',
  ],
]);
