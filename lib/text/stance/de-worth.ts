import { entries } from '../entries';

/** German: praise of a thing and the good that comes of it; sorted. */
export const goodDe: readonly string[] = entries(`
  angebracht; angemessen; auf dem weg in; begrüßenswert; chance; durchbruch; ebn|et,en … weg; einzige|,r weg;
  erfolg|,reich; ermutigend; fair; folgerichtig; frieden näher; führt … zum frieden; gebot der stunde;
  gehör|e,en,t,te,ten in/nach; gerecht; gerechtfertigt; gewinn für; gut|,e,er,es; hilfreich|,er; hilft; historisch*;
  kein weg … vorbei; klug; konsequent; konstruktiv; lohn|t,en sich; machbar; meilenstein; nützlich; realistisch;
  rette|n,t; richtig|,e,en,er,es; schütz|en,t; sinnvoll; stärk|en,t; tür|,en … offen; umsetzbar; vernünftig;
  vertretbar; vorteil|,e; weg zum frieden; wirksam; zielführend; überzeugend;
`);

/** German: blame of a thing and the harm that comes of it; sorted. */
export const badDe: readonly string[] = entries(`
  abenteuer; als gefahr; angst vor; atempause; aufrüst|en,et; aussichtslos; bedroh|en,t,ung;
  befürcht|en,et,ete,eten,ung,ungen; belast|en,et,ung; belohn|e,en,t,te,ten … aggressor/angreifer/aggression;
  beschädig*; brandgefährlich; bruch des völkerrechts; die folgen; diebstahl; dien|e,t,en nur;
  droh|e,en,t,te,ten … zu; einmischung; erpressung; eskalation; eskalier*;
  falscher/falsche/falschen weg/zeitpunkt/signal/schritt/richtung; fatal; fehler; feindselig*; folgen für;
  führ|t,en … zu; für falsch; fürchte|n,t,te,ten; gefahr für; gefähr|den,det,dete,lich; geldverschwendung;
  gescheitert|,e; gesetzwidrig; helfe/hilft/helfen/half/hülfe nur; heuchel*; heuchlerisch; hineingezogen; hunger*;
  illeg|al,itim; illusion; illusorisch; ineffektiv; ineffizient; ins eigene knie/fleisch/bein; ins leere; irrsinn;
  irrweg; kapitulation; katastrophal*; katastrophe; kein ausweg; keine lösung; keinen sinn; kontraproduktiv; kosten;
  kriegserklärung; kriegspartei; krise; mit dem feuer; nachteil*; naiv; neu formieren; neu zu formieren;
  nicht zielführend; nur nützen; nur … zugute; nutzlos; nütz|e,t,te,ten,en nur; provokati|on,v; quatsch; raub;
  rechtswidrig; risiko; riskant; riskier*; sackgasse; schade|n,t,te,ten;
  schwere|n/negative|n/fatale|n/gefährliche|n/schlimme|n folgen; schwäch|en,t,te; schäd|en,igen,igt,lich; sinnlos;
  sorge vor; spiel|t,en … in die hände; teuer; töricht; umgruppier*; unangebracht; unangemessen; unfair; ungerecht;
  ungerechtfertigt; unklug; unrealistisch; unsinnig; untergr|aben,äbt; unverantwortlich; unverhältnismäßig;
  verantwortungslos; verfassungswidrig; verfehlt; verheerend*;
  verlänger|e,n,t,te,ten … krieg/leid/leiden/sterben/töten/konflikt; verpuff|en,t; verr|at,ückt; verschnaufpause;
  verschwendung; verst|oß,oße,oßen,öße,ößt,ieß,ießen,ießt gegen; vertragswidrig; völkerrechtswidrig; wahnsinn|,ig;
  wirkungslos; wirtschaftskrieg; würde|,n … nur zeit; zeit gewinnen; zeit zu gewinnen; zeitgewinn; zu früh; zu weit;
  zugute nur; zum scheitern; zwecklos; zynisch; öl ins feuer;
`);
