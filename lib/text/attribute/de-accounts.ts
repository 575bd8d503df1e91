import { sorted, stemsOf } from './inflected';

/** German nouns for what somebody says or thinks, as they stand behind `nach`, without an article. */
const accounts = stemsOf(`
  angaben ansicht auffassung auskunft aussage aussagen bekunden berechnung berechnungen bericht berichten beobachtung
  beobachtungen dafürhalten darlegung darlegungen darstellung darstellungen einschätzung einschätzungen erkenntnissen
  erklärungen ermittlungen informationen kenntnis lesart meinung meldungen prognosen recherchen schilderung
  schilderungen schätzung schätzungen urteil verständnis vorstellung vorstellungen worten zählung überzeugung
`);

/** Of these, with a word in between that says of whom or of which country they are: `nach westlichen Angaben`, `nach Putins Worten`. */
const described = stemsOf(`
  angaben ansicht auffassung aussage aussagen berichten bekunden darstellung dafürhalten einschätzung einschätzungen
  erkenntnissen informationen lesart medienberichten meinung prognosen schätzungen vorstellung vorstellungen worten
  überzeugung
`);

/** Of these, with an article: `nach den Worten von`, `nach einem Bericht der`. */
const articled = sorted(
  stemsOf(
    'angaben aussagen ausführungen berechnungen erkenntnissen informationen plänen schätzungen vorstellungen worten',
  ).map((noun) => `nach den ${noun}`),
  stemsOf('analyse auswertung erhebung meldung recherche schätzung studie umfrage').map((noun) => `nach einer ${noun}`),
  stemsOf('bericht gutachten lagebericht medienbericht').map((noun) => `nach einem ${noun}`),
);

/** German words for the source that begin with `nach`; sorted. */
export const accountsDe: readonly string[] = sorted(
  accounts.map((noun) => `nach ${noun}`),
  [`nach *en/*er/*s ${described.join('/')}`],
  articled,
  ['nach *-angaben', 'nach *-berichten', 'nach *-informationen', 'nach eigenen angaben'],
);
