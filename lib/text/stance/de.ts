import { sorted } from '../attribute/inflected';
import { entries } from '../entries';
import type { StanceData } from './data';
import { conditionDe, invertedDe } from './de-conditions';
import { eventDe } from './de-events';
import { actDe, evilDe, occurDe, openDe, pseudoDe } from './de-neutral';
import { opposingDe } from './de-oppose';
import { standDe, supportingDe } from './de-support';
import { condemnDe, demandDe, denyDe, infinitiveDe, opposeDe, planDe, rebutDe, reverseDe, supportDe } from './de-verbs';
import { badDe, goodDe } from './de-worth';

/** German: for, against, on condition. */
export const de: StanceData = {
  lang: 'de',
  support: sorted(supportDe, supportingDe),
  stand: standDe,
  demand: sorted(
    demandDe,
    entries(`
      alternativlos; an der zeit; anspruch auf; auf … verlassen; bedarf es; berechtigt; bräuchte|,n; das recht;
      dringend geboten/notwendig/nötig; dringlich; dringt/drang darauf; dring|t,en/drang|,en … auf; eindringlich;
      entscheidend; erforderlich; es bedarf; es gilt; forder|ung,ungen; gilt es; höchste zeit; insistier|t,te,ten;
      keine alternative; legitim; längst überfällig; muss; muss jetzt; muss man; müss|e,en,te,ten; notwendig; notwendigkeit;
      nötig; pflicht; priorität; recht auf; recht darauf; recht … habe; richtig und wichtig; rufe … auf$; soll|,e,en,te,ten;
      unabdingbar; unausweichlich; unerlässlich; unumgänglich; unvermeid|bar,lich; unverzichtbar; wichtig; wichtig ist;
      wir wollen; zu erreichen; zwing|en,end,t; überfällig;
    `),
  ),
  plan: sorted(
    planDe,
    entries(`
      alles tun; angeschlossen; arbeiten wir; arbeit|et,en … an; arbeit|et,en … daran; arrangier|en,t; aufrechterhalten;
      aufrechtzuerhalten; ausgeliefert; beleg|t,te,ten,en … mit sanktionen/strafen/zöllen; beteilig|t,te,ten,en sich;
      bleib|e,en,t/blieb/blieben … bestehen/erhalten/gültig; bleib|e,en,t/blieb/blieben … in kraft/bestand;
      droh|e,en,t,te,ten … mit; entsandt|,e,en; erarbeite|n,t,te; gab|en … frei; gedroht … mit; geholfen; gibt … frei; half;
      halfen; helfe|,n; hilft; hält/halten/hielt/hielten … aufrecht; ich werde; investieren; mit sanktionen belegt|,e,en;
      nutz|en,t,te; planen wir; schließ|t,en sich … an$; schloss|,en sich … an$; schritt* … voran;
      stell|t,te,ten,en … bereit; stell|t,te,ten,en … zur verfügung; treib|en,t … voran; trieb|,en … voran; tun alles;
      tun wir; tut alles; verlängerung; verschärfung; voranbringen; weiterhin; werde ich; werde weiter*; werde … fortsetzen;
      werde/werden/wird/würde sich … treffen$; werden weiter*; werden wir; werden … fortsetzen; wir arbeiten; wir bieten;
      wir helfen; wir liefern; wir planen; wir stellen; wir unterstützen; wir werden; wird weiter*; zahlt|,e,en;
      zu entsenden; zu helfen; zu liefern; zur verfügung;
    `),
  ),
  good: goodDe,
  accuse: entries(`
    beschuldig|en,t,te,ten; bezichtigt|,e,en; machte … verantwortlich; mach|en,t … verantwortlich; unterstellt|,e,en;
    vorgeworfen; warf|,en … vor$; weis|en … schuld zu; werf|en … vor$; wies|en … schuld zu; wirft … vor$;
  `),
  hearsay: entries(`
    anschuldigung|,en; behauptung|,en; bericht|,e,en; darstellung|,en; gerücht|,e,en; meldung|,en; spekulation|,en;
    unterstellung|,en; vermutung|,en; vorwurfs; vorw|urf,ürfe,ürfen;
  `),
  condemn: sorted(
    condemnDe,
    entries(`
      ausgesprochen gegen; brandmark*; erkenn|e,en,t/erkannt|e,en … nicht/nie/niemals … an$; gegen … ausgesprochen;
      gegen … spr|icht,ach,achen,eche,echen sich; kritik|,en; lehn|t,te,ten,en,e … ab; missbilligung;
      nicht/nie/niemals akzeptieren; nicht/nie/niemals anerkannt; nicht/nie/niemals anerkennen;
      nicht/nie/niemals anzuerkennen; nicht/nie/niemals hinnehmen; protest gegen; sperr|t,te,ten sich;
      spr|icht,ach,achen sich … dagegen; spr|icht,ach,achen sich … gegen; stemm|t,te,ten,en sich; stimm|t,te,ten gegen;
      sträub|t,te,ten,en sich; verurteilung; votier|t,te,ten gegen; wandt|e,en sich gegen;
      warn|e,en,t,te,ten … vor … einsatz; wehr|t,te,ten,en sich gegen; wend|et,en sich gegen; widerspruch gegen; ächt*;
    `),
  ),
  oppose: sorted(opposeDe, opposingDe),
  threat: entries(`
    angemessen antworten; angemessen reagieren; entsprechend antworten; entsprechend reagieren; gegenmaßnahme|,n;
    gegenreaktion*; hart antworten; hart reagieren; konsequenzen; legitime* ziel*; nicht unbeantwortet; schlag* … zurück;
    spiegelbildlich; vergelt*; zurückschlagen;
  `),
  rebut: sorted(
    rebutDe,
    entries(`
      abgetan; tat|,en … ab; tu|t,n … ab;
    `),
  ),
  bad: badDe,
  reverse: sorted(
    reverseDe,
    entries(`
      abbau; abbruch; ablehnung; absage; abschaffung; auf eis; aufgehört; aufhebung; aufhör|e,en,t,te,ten; aufkündigung;
      aufweich*; aushöhl|en,t,te,ung; auslaufen lassen; aussetzung; beendigung; begrenzung|,en; beschränkung; beschränkungen;
      blockad*; blockfreiheit; boykott; brach|,en … ab; brechen; bricht … ab; bruch der/einer/dieser; das aus für;
      das/dem/ein/einem ende aller/der/des/von; ein/einem aus der/des/für; eingefroren; einknicken; einschränkung|,en;
      einstellung; enden; end|et,ete,eten; entzug; ersatz für; fallen lassen; fallen zu lassen; frei von; gab|en,en auf;
      gekippt; gerüttelt; halten … zurück; hielt|,en … zurück; hindernis|,se,sen; hintertreib*; hält … zurück;
      hör|e,en,t,te,ten … auf$; hürde|,n; kippen; kürzungen; kürz|e,en,t,te,ten,ung; locker|ung,ungen; loslösen;
      lässt/lassen/ließ|,en … auslaufen; lösen von; löst|e,en … auf$; nachgebe; nachgeben; nachgibt; nachlassen;
      nein aus/des/der; nein zu|,m,r; neutralität; platz|en,t,te,ten; reduzierung; restriktion|,en; rücknahme; rückzug von;
      rüttel|n,t,te,ten; sabot|age,ieren; scheiter|n,t,te,ten; schluss mit; senkung; stopp; streichung;
      tür … verschließen/zumachen/zuschlagen/zuzumachen/zuzuschlagen; umgehung; unabhängig; unabhängigkeit von;
      unterbrechung; verbannen; verbot|,e,en; verhinderung; vermeidung; verringerung; verschiebung; vertagung; verweigerung;
      verzicht; verzögerung; veto; vorbehalt|,e,en; wackeln; weg von;
      weniger geld/hilfe/millionen/milliarden/unterstützung/waffen; wenigere; widerstand gegen; zieh|t,en sich … zurück;
      zog|,en sich … zurück; zur disposition; zurückfahren; zurückgefahren; zurückhaltung; zurücknehm*; zurückzieh*; zögern;
    `),
  ),
  act: actDe,
  evil: evilDe,
  occur: occurDe,
  event: eventDe,
  rhetoric: entries(`
    warum soll; warum sollte; warum sollten; was bringt; was nützt; was soll; wer glaubt; wer soll; wie kann man;
    wie könnt*; wozu;
  `),
  condition: conditionDe,
  inverted: [invertedDe],
  need: ['erst mit', 'nur dank', 'nur durch', 'nur mit', 'ohne … kein*', 'ohne … nicht'],
  maybe: entries(`
    aber … muss/müsse/müssen/müssten; bevor; ehe; falls; falls nötig; für den fall; im fall; im falle; insofern; sobald;
    sofern; solange; sollte es; soweit; soweit möglich; unter bestimmten bedingungen/umständen; unter umständen;
    vorausgesetzt , dass; wenn;
  `),
  deny: sorted(
    denyDe,
    entries(`
      absurd|,e,en,er,es; aus der luft gegriffen; ausschließlich/nur/lediglich militärische/militärischen;
      bezeichne|n,t,te,ten … propaganda/desinformation; bluff*; eindruck … zerstreu|en,t,te,ten; entbehr|e,en,t;
      entspr|icht,eche nicht; erfunden|,e,en,er,es; es gebe keine; es gibt keine; fake*; falsch; falschbehauptung*;
      falsche|,n; falschinformation*; falschmeldung*; falschnachricht*; farce; fälschung|,en; gebe … kein|,e,en;
      gebe … nicht; gefälscht; gehe/geht/ging nicht um; gelogen; gibt … kein|,e,en; habe nie; haben nie; haben niemals;
      haltlos|,e,en,er,es; hat nie; hat niemals; inszenier|t,ung; ist/sind/sei/seien … propaganda/desinformation;
      jeder grundlage; kann keine rede; keine anzeichen; keine belege; keine beweise; keine grundlage; keine hinweise;
      keine pläne; keine rede; keinen beleg; keinen beweis; keinerlei belege; keinerlei beweis|,e;
      kein|e,en … abgefeuert/angegriffen/beschossen/bombardiert/entführt/gefoltert/getötet/verschleppt;
      kein|e,en,erlei bedrohung/gefahr; könne keine rede; lächerlich; lüge|,n; mythos; märchen;
      nannt|e,en … propaganda/desinformation; nenn|en,t … propaganda/desinformation; nicht beteiligt;
      nicht gebrochen/verletzt/begangen/beschossen/abgeschossen/bombardiert/verschleppt/entführt/getötet/gefoltert/missbraucht/gesprengt;
      nicht verantwortlich; nicht zutreffend; nicht … angegriffen; nicht/nie/niemals gegeben; nicht/nie/niemals vorgelegen;
      nichts daran; nichts dran; nichts zu tun; nie gegeben; null und nichtig; politisch motiviert; reine propaganda;
      schauspiel; stimm|t,e nicht; trifft nicht zu; träf|e,en nicht zu; unbegründet|,e,en,er,es; unsinn; unwahrheit*;
      unwahrscheinlich; unwahr|,e,en,er,es; verleumd*; verschwörungs*; widerspr|ach,achen,icht; widersprüchlich*;
    `),
  ),
  unintended: entries(`
    beabsichtig|e,en,t,te,ten … nicht; dacht|e,en nicht daran; denk|e,en,t nicht daran; hab|e,en … nicht vor$;
    hat/hatte/hatten … nicht vor$; keine absicht|en; kein|e,er pläne|n … zu; nicht beabsichtig|t,en;
    nicht die absicht; nicht vorhaben;
  `),
  open: openDe,
  that: ['dass', 'wenn'],
  negation: entries(`
    kaum; keines|falls,wegs; keine|rlei,s; kein|,e,em,en,er; mitnichten; nicht|,s; nie; niema|ls,nd,ndem; nirgend|s,wo;
    schwerlich; weder … noch;
  `),
  concord: [],
  pro: [],
  contra: [],
  without: [`anstatt/ohne/statt … ${infinitiveDe}`],
  infinitive: [infinitiveDe],
  joint: ['dass', 'ob', 'sondern', 'sowie', 'und', 'weil', 'während'],
  before: entries(`
    alle; allen; als; am; an; auf; aus; bei; das; dem; den; der; des; die; diese; diesem; diesen; dieser; dieses; durch;
    ein; eine; einem; einen; einer; eines; für; gegen; ihr; ihre; ihrem; ihren; ihrer; im; in; jede; jeder; kein; keine;
    keinen; keiner; mehr; mit; nach; ohne; sein; seine; seinem; seinen; seiner; um; unsere; unseren; unserer; unter; vom;
    von; vor; wegen; zu; zum; zur; über
  `),
  relative: ['das', 'der', 'deren', 'dessen', 'die'],
  pseudo: pseudoDe,
  negationBefore: 12,
  negationAfter: 8,
};
