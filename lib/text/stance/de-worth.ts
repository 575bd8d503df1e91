import { entries } from '../entries';

/** German: praise of a thing and the good that comes of it; sorted. */
export const goodDe: readonly string[] = entries(`
  angebracht; angemessen; auf dem weg in; bedeutende|r,n schritt; begrüßenswert; bestes/beste mittel; chance; durchbruch;
  ebn|e,en,et,ete,eten … weg; ein anfang; einzige|,r weg; entscheidende|r,n schritt; erfolg|,reich; ermutigend;
  erste|r,n schritt; fair; folgerichtig; fortschritt; frieden näher; führt … zum frieden; gebot der stunde;
  gehör|e,en,t,te,ten in/nach; gerecht; gerechtfertigt; gewinn für; großen schritt; großer schritt; guter schritt;
  gut|,e,er,es; hilfreich|,er; hilft; historisch*; ist/sei/war/wäre der erste schritt; kein weg … vorbei; klug; konsequent;
  konstruktiv; lohn|e,en,t,te,ten sich; machbar; meilenstein; moment für; nützlich; realistisch; rette|,n,t,te,ten;
  richtig|,e,en,er,es; schritt auf dem weg; schritt nach vorn; schritt richtung frieden; schritt zum frieden;
  schütz|e,en,t,te,ten; sinnvoll; stärk|e,en,t,te,ten; tür|,en … offen; umsetzbar; unumkehrbar; unverrückbar; vernünftig;
  vertretbar; vorteil|,e; weg zum frieden; weg … ebn|en,et,ete,eten; weg … geebnet; wichtige|r,n schritt; wirksam;
  zeit … reif; zielführend; überzeugend;
`);

/** German: blame of a thing and the harm that comes of it; sorted. */
export const badDe: readonly string[] = entries(`
  abenteuer; als gefahr; angst vor; atempause; aufrüst|en,et; augenwischerei; aussichtslos; bedroh|e,en,t,te,ten,ung;
  befürcht|en,et,ete,eten,ung,ungen; belast|e,en,et,ete,eten,ung; belohn|e,en,t,te,ten … aggressor/angreifer/aggression;
  beschädig|e,en,t,te,ten … ansehen/beziehung/beziehungen/glaubwürdigkeit/vertrauen/wirtschaft; beschädig|e,en,te,ten;
  blödsinn; brachte|,n nichts; brandgefährlich; bring|en,e,t,st nichts; bruch des völkerrechts; brächten nichts; die folgen;
  diebstahl; dien|e,t,en nur; eigentor; ein ablenkungsmanöver; ein risiko; eine dummheit; eine falle; eine finte;
  eine gefahr; eine täuschung; einmischung; einseitig; ein|,en trick/vorwand; erpressung; eskalation; eskalier*; falle für;
  falscher/falsche/falschen weg/zeitpunkt/signal/schritt/richtung; fatal; fehler; feindselig*; folgen für; führ|t,en … zu;
  für falsch; fürchte|n,t,te,ten; gefahr für; gefähr|de,den,det,dete,deten,lich; geldverschwendung; gescheitert|,e;
  gesetzwidrig; helfe/hilft/helfen/half/hülfe nur; heuchel*; heuchlerisch; hineingezogen; humbug; hunger*; illeg|al,itim;
  illusion; illusorisch; in die falle; ineffektiv; ineffizient; ins abseits; ins eigene knie/fleisch/bein; ins leere;
  ins nichts; ins verderben; irrsinn; irrweg; kapitulation; katastrophal*; katastrophe; kein ausweg; keine lösung;
  keinen sinn; kontraproduktiv; kosten; kost|e,en,et,ete,eten … milliarden/arbeitsplätze; kriegserklärung; kriegspartei;
  krise; lös|e,en,t,te,ten kein|e,en problem|e; mit dem feuer; nachteil*; naiv; nebelkerze|,n; neu formieren;
  neu zu formieren; nicht durchführbar; nicht umsetzbar; nicht zielführend; nichts gebracht; nur nützen; nur … zugute;
  nur/bloß ein vorwand; nutzlos; nütz|e,t,te,ten,en nur; provokati|on,v; quatsch; raub; realitätsfern; rechtswidrig; risiko;
  riskant; riskier*; ruinier|e,en,t,ten; sackgasse; schade|n,t,te,ten; scheinlösung|,en; schuss ins knie;
  schwere|n/negative|n/fatale|n/gefährliche|n/schlimme|n folgen; schwäch|e,en,t,te,ten; schäd|igen,igt,lich; selbstbetrug;
  selbstmord; sinnlos; sorge vor; spiel|e,en,t,te,ten … in die hände; teuer; treff|en,e,t/träf|e,en … selbst; töricht;
  umgruppier*; unangebracht; unangemessen; unausgereift; undurchführbar; unfair; ungerecht; ungerechtfertigt; unklug;
  unrealistisch; unsinnig; untergr|abe,aben,äbt,ub,uben,übe,üben; unverantwortlich; unverhältnismäßig; unzureichend;
  verantwortungslos; verfassungswidrig; verfehlt; verheerend*;
  verlänger|e,n,t,te,ten … krieg/leid/leiden/sterben/töten/konflikt; verpuff|e,en,t,te,ten; verr|at,ückt; verschnaufpause;
  verschwendung; verst|oß,öße,ößen gegen; verst|oße,oßen,ößt,ieß,ießen … gegen; vertragswidrig; voreilig; völkerrechtswidrig;
  wahnsinn|,ig; weltfremd; wirklichkeitsfremd; wirkungslos; wirtschaftskrieg; würde|,n … nur zeit; zeit gewinnen;
  zeit zu gewinnen; zeitgewinn; zu früh; zu spät; zu weit; zugute nur; zum scheitern; zwecklos; zynisch; öl ins feuer;
  übereilt; überhastet;
`);
