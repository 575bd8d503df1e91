import { sorted } from '../attribute/inflected';
import { entries } from '../entries';
import { families } from './de-families';

/** German: being for a thing in other words than the verbs of de-verbs.ts. */
export const supportingDe: readonly string[] = entries(`
  absegn*; akzeptieren; an der seite; an ihrer seite; an seiner seite; angebot; angenommen; anhänger|,in,innen; appellierten;
  appell|,ieren,iert,ierte; arbeit|e,en,et,ete … dafür; arbeit|et,ete,eten … hin$; auf den weg; auf der seite;
  auf ihrer seite; auf … beharr|e,en,t,te,ten; auf … besteh|e,en,t/bestand|,en/poch|e,en,t,te,ten; aufgefordert;
  aufgeschlossen; ausgerufen; bat|,en um; bat|,en … um; bedank|t,te,ten,e,en sich; befürwort|er,erin,ung; begrüßung;
  beharr|t,te,ten auf; beifall; beist|and,ehen,eht; bekannt|e,en sich; bekenntnis; bekenn|t,en sich; bekräftige;
  bekräftig|t,te,ten … bereitschaft; bekräftig|t,te,ten … unterstützung; bekund|et,ete,eten … bereitschaft;
  bekund|et,ete,eten … interesse; bekund|et,ete,eten … solidarität; bekund|et,ete,eten … unterstützung; bemühungen … fort;
  bemüh|t,te sich; bemüh|t,te,ten,en … um; bereit; bereitschaft; besiegel|n,t,te,ten; besteh|e,t,en/bestand|,en auf;
  besteh|e,t,en/bestand|,en darauf; billigung; bin/sind für; bitte|t,n um; bitte|t,n … um; brachte … ins gespräch;
  bracht|e,en … ins spiel; bring|t,en … ins spiel; bring|t,en/brachte|,n … ins gespräch; dafür ausgesprochen; dankbar|,keit;
  dialogbereit; drück|t,te,ten aufs tempo; durchgerungen; eingesetzt für; einig|t,te,ten,en sich auf; einladung; einsatz für;
  einverstanden; engagement für; engagier|e,en,t,te,ten … für; entschlossen; er/sie/man/ich ist/sei/bin/war für; erbat|,en;
  erbitte|t,n; erfreut; erklär|t,te,ten sich bereit; erklär|t,te,ten … bereitschaft; erleichter*; ermöglichen; erwog|,en;
  erwäg|e,en,t; fest zugesagt; fortsetzung; freund|,e,in von/der/des/einer/eines/dieser; freu|t,te,ten,e,en sich;
  für … ausgesprochen; für … spr|icht,ach,achen,eche,echen sich; fürsprecher*; gab|,en … grünes licht; gebeten; geeinigt;
  gelegen; gelobt|e,en; genehmigung; geneigt; gesprächsbereit; gestimmt für; gewillt; gibt … grünes licht;
  glaub|e,en,t,te,ten … an; grünes licht; gut für; haben … vor$; hab|e,en/hat/hatte/hatten/hätte/hätten nichts gegen;
  halt|en … fest; handschlag; hat … vor$; heißt es gut; heiß|t,en … gut; hielt|,en … fest; hieß|en … gut; hoffentlich;
  hoffnung; hält … fest; hält/halten/hielt/hielten/halte viel von; im interesse; in aussicht; in aussicht gestellt;
  ins spiel gebracht; interesse an; interessiert; ist dafür; ist/sei/war/bin er/sie/ich für;
  ist/sind/sei/seien/war/waren für ein/eine/einen; ja zu; ja zum/zur; kalkulierbar; kam|,en … überein; kein hindernis;
  kein problem; kein problem mit; keine bedenken; keine einwände; keinen einwand;
  keine|,n einwände/einwand/bedenken/vorbehalte gegen ein|e,en; kein|e,en einwände/einwand/bedenken/vorbehalte gegen;
  kein|e,en rechtlichen/grundsätzlichen/prinzipiellen/völkerrechtlichen einwände|,n/einwand/bedenken/vorbehalte|,n;
  kein|e,en,erlei argument|e … gegen; komm|en,t … überein; kompromissbereit; kämpf|e,en,t,te,ten für; lad|,en,et … ein$;
  lassen sie uns; lassen … nicht im stich; lass|en,t … nicht allein; lass|t,en uns; leg|t,te,ten … nach$;
  liebäugel|n,t,te,ten; lob; lobende; lässt … nicht im stich; lässt/lassen/ließ/ließen sich … ein$;
  mach|t,te,ten,en sich … stark; mach|t,te,ten,en … druck; mach|t,te,ten,en … stark für; mahn|t,te,ten … an$;
  mahn|t,te,ten … zu; mein|e,en,t … ernst; möchte|,n; nahm|,en/nimmt/nehmen … an$; nicht alleine; nicht im stich;
  nichts dagegen; nichts einzuwenden; nichts gegen ein|e,en; nichts/wenig spricht/spreche/sprach gegen; offen für;
  optimistisch; optimistischer; plan|e,en,t,te,ten; plädoyer für; poch|e,t,te,en darauf; poch|t,te,en auf; positiv;
  positiv aufgenommen; positiv bewertet; ratifizierung; reagier|t,te,ten erfreut; reagier|t,te,ten erleichtert;
  reagier|t,te,ten positiv; richtige richtung; rief|,en … aus$; ruf|,e nach; ruf|t,en/rief|,en nach; rückendeckung; rückhalt;
  rühm|en,t,te,ten; schließt/schließen/schloss/schlossen sich … an$; schnür|en,t,te,ten; schritt in die richtige richtung;
  segnet|e,en … ab; sehn|e,en,t,te,ten sich; sehn|t,te,ten … herbei$; sei dafür; seien dafür; setz|e,en,t,te,ten auf;
  setz|e,t,te,ten,en sich … ein$; setz|t,te,ten … hoffnung|,en in/auf; setz|t,te,ten,en … fort; sich … eingesetzt;
  sich … einsetz|e,en,t,te,ten; sich … geeinigt; sich … verständigt; signalisier|t,te,ten … bereitschaft;
  signalisier|t,te,ten … unterstützung; signalisier|t,te,ten … zustimmung; sind dafür; solidaris|ch,ieren; solidarität;
  spr|icht,ach,achen sich … dafür aus; spr|icht,ach,achen … dafür; spr|icht,ach,achen … für;
  spr|icht,eche,ach nichts/wenig gegen; stand|,en hinter; stark für; stehen wir; steh|e,t,en/stünde/stünden/stand/standen zu;
  steh|en,t fest; steh|en,t hinter; steh|en,t weiter*; steh|en,t zu; steh|t,en … aufgeschlossen/positiv/wohlwollend;
  stellt|e,en sich … hinter; stell|en,t,te,ten sich hinter; stell|t,te,ten,en … in aussicht; stimmt|e,en … für;
  stimm|t,te,ten für; streben; streb|t,te,ten,en nach; stärk|en,t,te,ten … rücken; trachtet nach; trommel|n,t,te,ten für;
  unterbreitet|,e,en; unterstützung; unterzeichne|t,te,ten; verfechte|n,r,rin; verhandlungsbereit; verpflichtet;
  verpflicht|et,ete,eten,en sich; versprechung; verständig|t,te,ten,en sich; versuch|en,t,te,ten; vorhaben;
  votier|t,te,ten für; werb|e,en … dafür; wieder zuversichtlich; willens; wir sind für; wir stehen;
  wirbt/warb/warben … dafür; wollen wir; wunsch nach; würdigung; zeig|t,te,ten sich aufgeschlossen;
  zeig|t,te,ten sich bereit; zeig|t,te,ten sich erfreut; zeig|t,te,ten sich offen; zeig|t,te,ten sich optimistisch;
  zeig|t,te,ten sich zufrieden; zufrieden; zugesicherte; zuspruch; zustimm|end,ung; zuversichtlich; zuversichtlicher;
  äußer|t,te,ten sich erfreut; äußer|t,te,ten sich positiv; äußer|t,te,ten sich zufrieden; überein; übereingekommen;
`);

/** German: verbs by which one stands up for an idea or a plan, in all their forms. */
export const standDe: readonly string[] = sorted(
  families({
    weak: 'akzeptier befürwort begrüß billig plädier rechtfertig unterstütz verteidig zu:stimm',
    strong: `:wirbt,werben,warb,warben,geworben an:erkennt,erkennen,erkannte,erkannten,erkannt
  ein:tritt,treten,trat,traten,getreten`,
  }),
  entries(`
    auf … besteh|e,en,t/bestand|,en/poch|e,en,t,te,ten; besteh|e,t,en/bestand|,en auf; besteh|e,t,en/bestand|,en darauf;
    poch|e,t,te,en darauf; poch|t,te,en auf; setz|e,t,te,ten,en sich … ein$; sich … eingesetzt;
    sich … einsetz|e,en,t,te,ten; spr|icht,ach,achen sich … für;
  `),
);
