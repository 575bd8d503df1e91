import { sorted } from '../attribute/inflected';
import { entries } from '../entries';
import type { StanceData } from './data';
import { conditionDe, invertedDe } from './de-conditions';
import { eventDe } from './de-events';
import { evilDe, occurDe, openDe, pseudoDe } from './de-neutral';
import { condemnDe, demandDe, denyDe, infinitiveDe, opposeDe, planDe, rebutDe, reverseDe, supportDe } from './de-verbs';
import { badDe, goodDe } from './de-worth';

/** German: for, against, on condition. */
export const de: StanceData = {
  lang: 'de',
  support: sorted(
    supportDe,
    entries(`
      absegn*; akzeptieren; an der seite; an ihrer seite; an seiner seite; angebot; angenommen; anhänger|,in,innen; appellierten;
      appell|,ieren,iert,ierte; arbeit|e,en,et,ete … dafür; arbeit|et,ete,eten … hin$; auf den weg; auf der seite;
      auf ihrer seite; auf … poch|e,en,t,te,ten; aufgefordert; aufgeschlossen; ausgerufen; bat|,en um; bat|,en … um;
      bedank|t,te,ten,e,en sich; befürwort|er,erin,ung; begrüßung; beharr|t,te,ten auf; beifall; beist|and,ehen,eht;
      bekannt|e,en sich; bekenntnis; bekenn|t,en sich; bekräftige; bekräftig|t,te,ten … bereitschaft;
      bekräftig|t,te,ten … unterstützung; bekund|et,ete,eten … bereitschaft; bekund|et,ete,eten … interesse;
      bekund|et,ete,eten … solidarität; bekund|et,ete,eten … unterstützung; bemühungen … fort; bemüh|t,te sich;
      bemüh|t,te,ten,en … um; bereit; bereitschaft; besiegel|n,t,te,ten; besteh|t,en auf; billigung; bin/sind für;
      bitte|t,n um; brachte … ins gespräch; bracht|e,en … ins spiel; bring|t,en … ins spiel;
      bring|t,en/brachte|,n … ins gespräch; dafür ausgesprochen; dankbar|,keit; dialogbereit; drück|t,te,ten aufs tempo;
      durchgerungen; eingesetzt für; einig|t,te,ten,en sich auf; einladung; einsatz für; einverstanden; engagement für;
      engagier|e,en,t,te,ten … für; entschlossen; er/sie/man/ich ist/sei/bin/war für; erfreut;
      erklär|t,te,ten sich bereit; erklär|t,te,ten … bereitschaft; erleichter*; ermöglichen; erwog|,en; erwäg|e,en,t;
      fest zugesagt; fortsetzung; freund|,e,in von/der/des/einer/eines/dieser; freu|t,te,ten,e,en sich;
      für … ausgesprochen; für … spr|icht,ach,achen,eche,echen sich; fürsprecher*; gab|,en … grünes licht;
      gebeten; geeinigt; gelegen; gelobt|e,en; genehmigung; geneigt; gesprächsbereit; gestimmt für; gewillt;
      gibt … grünes licht; glaub|e,en,t,te,ten … an; grünes licht; gut für; haben … vor$;
      hab|e,en/hat/hatte/hatten/hätte/hätten nichts gegen; halt|en … fest; handschlag; hat … vor$; heißt es gut;
      heiß|t,en … gut; hielt|,en … fest; hieß|en … gut; hoffentlich; hoffnung; hält … fest;
      hält/halten/hielt/hielten/halte viel von; im interesse; in aussicht; in aussicht gestellt; ins spiel gebracht;
      interesse an; interessiert; ist dafür; ist/sei/war/bin er/sie/ich für;
      ist/sind/sei/seien/war/waren für ein/eine/einen; ja zu; ja zum/zur; kalkulierbar; kam|,en … überein;
      kein hindernis; kein problem; kein problem mit; keine bedenken; keine einwände; keinen einwand;
      keine|,n einwände/einwand/bedenken/vorbehalte gegen ein|e,en;
      kein|e,en einwände/einwand/bedenken/vorbehalte gegen;
      kein|e,en rechtlichen/grundsätzlichen/prinzipiellen/völkerrechtlichen einwände|n/einwand/bedenken/vorbehalte;
      kein|e,en,erlei argument|e … gegen; komm|en,t … überein; kompromissbereit; kämpf|e,en,t,te,ten für;
      lad|,en,et … ein$; lassen sie uns; lassen … nicht im stich; lass|en,t … nicht allein; lass|t,en uns;
      leg|t,te,ten … nach$; liebäugel|n,t,te,ten; lob; lobende; lässt … nicht im stich;
      lässt/lassen/ließ/ließen sich … ein$; mach|t,te,ten,en sich … stark; mach|t,te,ten,en … druck;
      mach|t,te,ten,en … stark für; mahn|t,te,ten … an$; mahn|t,te,ten … zu; mein|e,en,t … ernst; möchte|,n;
      nahm|,en/nimmt/nehmen … an$; nicht alleine; nicht im stich; nichts dagegen; nichts einzuwenden;
      nichts gegen ein|e,en; nichts/wenig spricht/spreche/sprach gegen; offen für; optimistisch; plan|e,en,t,te,ten;
      plädoyer für; poch|t,te,en auf; positiv; positiv aufgenommen; positiv bewertet; ratifizierung;
      reagier|t,te,ten erfreut; reagier|t,te,ten erleichtert; reagier|t,te,ten positiv; richtige richtung;
      rief|,en … aus$; ruf|,e nach; ruf|t,en/rief|,en nach; rückendeckung; rückhalt; rühm|en,t,te,ten;
      schließt/schließen/schloss/schlossen sich … an$; schnür|en,t,te,ten; schritt in die richtige richtung;
      segnet|e,en … ab; sehn|e,en,t,te,ten sich; sehn|t,te,ten … herbei$; sei dafür; seien dafür; setzt sich;
      setz|e,en,t,te,ten auf; setz|t,te,ten … hoffnung|,en in/auf; setz|t,te,ten,en … fort; sich einsetzen;
      sich … geeinigt; sich … verständigt; signalisier|t,te,ten … bereitschaft; signalisier|t,te,ten … unterstützung;
      signalisier|t,te,ten … zustimmung; sind dafür; solidaris|ch,ieren; solidarität;
      spr|icht,ach,achen sich … dafür aus; spr|icht,ach,achen … dafür; spr|icht,ach,achen … für;
      spr|icht,eche,ach nichts/wenig gegen; stand|,en hinter; stark für; stehen wir;
      steh|e,t,en/stünde/stünden/stand/standen zu; steh|en,t fest; steh|en,t hinter; steh|en,t weiter*; steh|en,t zu;
      steh|t,en … aufgeschlossen/positiv/wohlwollend; stellt|e,en sich … hinter; stell|en,t,te,ten sich hinter;
      stimmt|e,en … für; stimm|t,te,ten für; streben; streb|t,te,ten,en nach; stärk|en,t,te,ten … rücken; trachtet nach;
      trommel|n,t,te,ten für; unterbreitet|,e,en; unterstützung; unterzeichne|t,te,ten; verfechte|n,r,rin;
      verhandlungsbereit; verpflichtet; verpflicht|et,ete,eten,en sich; versprechung; verständig|t,te,ten,en sich;
      versuch|en,t,te,ten; vorhaben; votier|t,te,ten für; werb|e,en … dafür; willens; wir sind für; wir stehen;
      wirbt/warb/warben … dafür; wollen wir; wunsch nach; würdigung; zeig|t,te,ten sich aufgeschlossen;
      zeig|t,te,ten sich bereit; zeig|t,te,ten sich erfreut; zeig|t,te,ten sich offen; zeig|t,te,ten sich optimistisch;
      zeig|t,te,ten sich zufrieden; zufrieden; zugesicherte; zuspruch; zustimm|end,ung; zuversichtlich;
      äußer|t,te,ten sich erfreut; äußer|t,te,ten sich positiv; äußer|t,te,ten sich zufrieden; überein; übereingekommen;
    `),
  ),
  demand: sorted(
    demandDe,
    entries(`
      alternativlos; an der zeit; anspruch auf; auf … verlassen; bedarf es; berechtigt; bräuchte|,n; das recht;
      dring|end,lich; eindringlich; entscheidend; erforderlich; es bedarf; es gilt; forder|ung,ungen; gilt es;
      höchste zeit; keine alternative; legitim; längst überfällig; muss; muss jetzt; muss man; müss|e,en,te,ten;
      notwendig|,e,keit; nötig|,er; pflicht; priorität; recht auf; recht darauf; recht … habe; richtig und wichtig;
      rufe … auf$; soll|,e,en,te,ten; unabdingbar; unausweichlich; unerlässlich; unumgänglich; unvermeid|bar,lich;
      unverzichtbar; wichtig; wichtig ist; wir wollen; zu erreichen; zwing|en,end,t; überfällig;
    `),
  ),
  plan: sorted(
    planDe,
    entries(`
      alles tun; angeschlossen; arbeiten wir; arbeit|et,en … an; arbeit|et,en … daran; arrangier|en,t;
      aufrechterhalten; aufrechtzuerhalten; ausgeliefert; beteilig|t,te,ten,en sich;
      bleib|e,en,t/blieb/blieben … bestehen/erhalten/gültig; bleib|e,en,t/blieb/blieben … in kraft/bestand; droh|e,en,t,te,ten … mit; enthalten; enthält;
      entsandt|,e,en; erarbeite|n,t,te; gab|en … frei; gedroht … mit; gibt … frei;
      hält/halten/hielt/hielten … aufrecht; ich werde; investieren; nutz|en,t,te; planen wir;
      schließ|t,en sich … an$; schloss|,en sich … an$; schritt* … voran; steckt|,e,en; stell|t,te,ten,en … bereit;
      stell|t,te,ten,en … zur verfügung; treib|en,t … voran; trieb|,en … voran; tun alles; tun wir; tut alles;
      umfass|t,te,ten; verlängerung; verschärfung; vor der auslieferung/lieferung/übergabe; voranbringen; weiterhin;
      werde ich; werde weiter*; werde … fortsetzen; werde/werden/wird/würde sich … treffen$; werden weiter*;
      werden wir; werden … fortsetzen; wir arbeiten; wir bieten; wir helfen; wir liefern; wir planen; wir stellen;
      wir unterstützen; wir werden; wird weiter*; zahlt|,e,en; zu entsenden; zu liefern; zur verfügung;
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
      brandmark*; kritik|,en; missbilligung; verurteilung; ächt*;
    `),
  ),
  oppose: sorted(
    opposeDe,
    entries(`
      abfuhr; abgesagt; ablehn|end,ende,ender; abneigung; absag|en,t,te,ten; abstand genommen; abwe|gig,hr; abzusagen;
      auf keinen fall; auf zeit; aufs schärfste; ausgeklinkt; ausgesprochen gegen; ausschluss; außen vor; bedenken;
      bedenken gegen; block|t,te,ten; boykott*; brems|en,t,te,ten; dagegen , dass; dagegen ausgesprochen; dagegen bin/ist/sei/seien/sind/war/waren; dagegen gestimmt; dagegen stimm|e,en,t,te,ten;
      bin/sei/seien/war/waren dagegen; etwas dagegen; argumentier|e,en,t,te,ten/kämpf|e,en,t,te,ten/plädier|e,en,t,te,ten/stimm|e,en,t,te,ten/votier|e,en,t,te,ten … dagegen;
      denk|t,en/dachte|,n nicht an; distanzier|t,te,ten sich; droh|e,en,t,te,ten … veto/blockade/boykott;
      drück|t,te,ten sich; d|arf,ürfe,ürfen … nicht/nie/niemals/kein/keine/keinen/keinem/keiner; einspruch; empörung;
      enthaltung; enthielt sich; enthielten sich; enthält sich; entrüst*; entschieden gegen; enttäuscht;
      entzieh|t,en/entzog|,en sich; erteil|t,te,ten … absage; erzürnt; fallen gelassen;
      fallengelassen; falsch ,; gedroht … veto/blockade/boykott; gegen … ausgesprochen;
      gegen … spr|icht,ach,achen,eche,echen sich; gegenstandslos; gegner*; geht auf distanz;
      geht/gehen/ging/gingen … nicht … ein$; gehör|e,en,t,te,ten … abgeschafft/abgelehnt; gesperrt; gestemmt; gesträubt;
      gewarnt … davor; gewarnt … vor; halten sich … heraus/raus; hielt|,en sich … heraus/raus; hinfällig;
      hält sich … heraus/raus; hält/halten/hielt/hielten/halte wenig von; hält/hielt|,en/halten/halte nicht viel von; hält/hielt|,en/halten/halte nichts/wenig von;
      hält/hielt|,en/halten/halte von … nichts/wenig;
      in den weg; in frage gestellt/stellen; in frage zu stellen; infrage stellen; infrage zu stellen; inakzeptabel; indiskutabel; infrage gestellt; ist dagegen;
      ist/sind/sei/seien/war/waren/bin gegen; kalte schulter; kann/könne/könnten man nicht; kein thema;
      kein verständnis; keine option; keine zustimmung;
      kein|e,en anlass/bedarf/grund/grundlage/notwendigkeit/raum/sinn/spielraum/veranlassung; klinkt|e sich aus;
      komme nicht infrage; komme … nicht in frage; kommt nicht infrage; kommt … nicht in frage; kritik an; kritiker*;
      kritisch*; lasse|n … nicht zu; lass|en,t/lässt/ließ/ließen … abblitzen/fallen; leg|t,te,ten,en … veto;
      lehn|t,te,ten,en,e … ab; ließ|,en … nicht zu; loswerden; loszuwerden; lustig; lässt … nicht zu;
      läuft/lief|,en/laufen sturm; macht/machte/machen/machten/mache nicht mit;
      macht/machte/machen/machten/mache … nicht mit$; mach|t,te,ten … mobil$; man kann/könne nicht; mauer|n,t,te,ten;
      müss|en,ten/muss … weg$; nahm|en … abstand; negativ; nicht akzeptabel; nicht anfreunden;
      nicht auf dem tisch; nicht auf der tagesordnung; nicht bereit; nicht denkbar; nicht gelten lassen;
      nicht hinnehmbar; nicht in frage; nicht infrage; nicht mitmachen; nicht möglich; nicht verhandelbar;
      nicht vorstellbar; nicht vorstellen; nicht zulassen; nicht zur debatte; nicht … einverstanden;
      nichts/wenig hält/halten/hielt/hielten; niemals akzeptieren; nimmt … abstand; nimmt/nahm|,en/nehmen … abstand;
      obsolet; opponier*; protest gegen; quer|gestellt,stellen; reagier|t,te,ten ablehnend;
      reagier|t,te,ten empört; reagier|t,te,ten kritisch; reagier|t,te,ten skeptisch; reagier|t,te,ten verärgert;
      reagier|t,te,ten zurückhaltend; reserviert; riet|,en … ab; rote linie; rät … ab; rückzieher; sag|t,te,ten … ab;
      scheu|en,t,te,ten; schlug|,en/schlägt/schlagen … aus$; schluss sein; schreck|t,te,ten … zurück$; sich gegen;
      sieht/sah|,en/sehen … ab$; sind dagegen; skepsis; skeptiker*; skeptisch; sperr|t,te,ten sich;
      spott|en,et,ete,eten; spr|icht,ach,achen sich … dagegen; spr|icht,ach,achen sich … gegen; steht nicht zur debatte;
      steht nicht zur diskussion; stellt … infrage; stellt|e,en … infrage; stell|e,t,te,ten,en sich … quer;
      stell|t,en … in frage; stemm|t,te,ten,en sich; stieß|,en/stößt/stoßen … ablehnung/kritik/skepsis/widerstand; stimm|t,te,ten gegen;
      sträub|t,te,ten,en sich; tabu; tür|,en … geschlossen; tür|,en … schließ|en,t; tür|,en … zu$;
      unannehmbar; undenkbar; unmöglich; unter keinen umständen; unwillen; unzulässig; verbat|,en sich;
      verbitt|et,en sich; verboten gehör*; verfrüht; verpön*;
      verschlepp|en,t,te,ten … waffenruhe/gespräche/verhandlungen; verwahrt; verwahr|t,te,ten sich; verärger|t,ung;
      vom tisch; von … hält/halten/hielt/hielten … nichts/wenig; von … hält/halten/hielt/hielten/halte nichts/wenig;
      vor … gewarnt; vor … warn|e,en,t,te,ten; vorbehalte gegen; votier|t,te,ten gegen; wandt|e,en sich gegen; warnung vor;
      warnungen vor; warn|e,en,t,te,ten … davor; warn|t,te,ten vor; warn|t,te,ten,en … vor;
      war|,en immer/stets/schon/lange gegen; wehr|t,te,ten,en sich; wehr|t,te,ten,en sich gegen;
      weigerung; weiger|t,te,ten,n sich; wend|et,en sich gegen;
      werde/wird/werden/würde … kein/keine/keinen/keinerlei … geben$; werde/wird/werden/würde … nicht geben$;
      werde/wird/werden/würde … nie geben$; werde/wird/werden/würde … niemals geben$; wetter|n,t,te,ten gegen;
      widerspruch gegen; will/wolle/wollen/wollte/wollten … nichts wissen; wink|t,te,ten … ab; wütend;
      zeig|t,te,ten kein interesse; zeig|t,te,ten sich besorgt; zeig|t,te,ten sich enttäuscht;
      zeig|t,te,ten sich skeptisch; zurückhaltend; zweifel; zögerlich; zöger|t,te,ten;
    `),
  ),
  threat: entries(`
    angemessen antworten; angemessen reagieren; gegenmaßnahme|,n; gegenreaktion*; hart reagieren; konsequenzen;
    legitime* ziel*; schlag* … zurück; vergelt*; zurückschlagen;
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
      abbau; abbruch; abgerückt; abkehr; ablehnung; abrücken; absage; abschaffung; abweichen; auf eis; aufgehört;
      aufhebung; aufhör|e,en,t,te,ten; aufkündigung; aufweich*; aushöhl|en,t,te,ung; auslaufen lassen; aussetzung;
      beendigung; beschränkung; blockad*; boykott; brach|,en … ab; brechen; bricht … ab; bruch der/einer/dieser;
      das aus für; das/dem/ein/einem ende aller/der/des/von; disposition; ein/einem aus der/des/für; eingefroren; einknicken; einstellung; enden; end|et,ete,eten; entzug; ersatz für;
      fallen lassen; fallen zu lassen; frei von; gab|en,en auf; gekippt; gerüttelt; halten … zurück; hielt|,en … zurück;
      hintertreib*; hält … zurück; hör|e,en,t,te,ten … auf$; kippen; kürzungen; kürz|e,en,t,te,ten,ung;
      lockerlassen; locker|ung,ungen; loslösen; lässt/lassen/ließ|,en … auslaufen; lösen von; löst|e,en … auf$;
      nachgebe; nachgeben; nachgibt; nachlassen; nein aus/des/der; nein zu|,m,r; platz|en,t,te,ten; reduzierung; rücknahme;
      rückt … ab; rückt|e,en … ab; rückzug von; rüttel|n,t,te,ten; sabot|age,ieren; scheiter|n,t,te,ten; schluss mit;
      senkung; stopp; streichung; tür … verschließen/zumachen/zuschlagen/zuzumachen/zuzuschlagen; umgehung; unabhängig; unabhängigkeit von; unterbrechung; verbannen;
      verbote; verhinderung; vermeidung; verringerung; verschiebung; vertagung; verweigerung; verzicht; verzögerung;
      veto; wackeln; weg von; weniger geld/hilfe/millionen/milliarden/unterstützung/waffen; wenigere; widerstand gegen;
      zieh|t,en sich … zurück; zog|,en sich … zurück; zurückfahren; zurückgefahren; zurückhaltung; zurücknehm*;
      zurückzieh*; zögern;
    `),
  ),
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
    bevor; ehe; falls; sobald; sofern; solange; sollte es; wenn;
  `),
  deny: sorted(
    denyDe,
    entries(`
      absurd; aus der luft gegriffen; ausschließlich/nur/lediglich militärische/militärischen;
      bezeichne|n,t,te,ten … propaganda/desinformation; bluff*; entbehr|e,en,t; entspr|icht,eche nicht;
      erfunden; es gebe keine; es gibt keine; fake*; falsch; falschbehauptung*; falsche|,n; falschinformation*;
      falschmeldung*; falschnachricht*; farce; fälschung|,en; gebe … kein|,e,en; gebe … nicht; gefälscht;
      gehe/geht/ging nicht um; gelogen; gibt … kein|,e,en; habe nie; haben nie; haben niemals; haltlos; hat nie;
      hat niemals; inszenier|t,ung; ist/sind/sei/seien … propaganda/desinformation; jeder grundlage; kann keine rede;
      keine anzeichen; keine belege; keine beweise; keine grundlage; keine hinweise; keine pläne; keine rede;
      keinen beleg; keinen beweis; keinerlei belege; keinerlei beweis|,e; kein|e,en,erlei bedrohung/gefahr; könne keine rede; lächerlich; lüge|,n; mythos;
      märchen; nannt|e,en … propaganda/desinformation; nenn|en,t … propaganda/desinformation; nicht beteiligt;
      nicht gebrochen/verletzt/begangen/beschossen/abgeschossen/bombardiert/verschleppt/entführt/getötet/gefoltert/missbraucht/gesprengt;
      nicht verantwortlich; nicht zutreffend; nicht … angegriffen; nichts daran; nichts dran; nichts zu tun;
      nie gegeben; reine propaganda; schauspiel; stimm|t,e nicht; trifft nicht zu; träf|e,en nicht zu;
      unbegründet; unsinn; unwahr; unwahrheit*; unwahrscheinlich; verleumd*; verschwörungs*;
      widerspr|ach,achen,icht; widersprüchlich*;
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
    schwerlich; weder;
  `),
  without: [`anstatt/ohne/statt … ${infinitiveDe}`],
  infinitive: [infinitiveDe],
  joint: ['dass', 'ob', 'sondern', 'sowie', 'und', 'weil', 'während'],
  pseudo: pseudoDe,
  negationBefore: 12,
  negationAfter: 8,
};
