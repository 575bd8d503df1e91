import { entries } from '../entries';
import { strongVerbs, weakVerbs } from './de-paradigms';
import { condemning, ending, furthering, opposing, supporting, type Verbs } from './de-sides';
import { sorted } from './inflected';

const saying = entries(`
    abgelehnt; ablehn|t,te,ten,en; absage erteilt; bedingung|,en gestellt; druck ausgeübt/gemacht;
    akzeptier|t,te,ten,n; appellier|t,te,ten,e,n; appell|,e an; argumentier|t,te,ten,e,n; befand;
    begrüß|t,te,ten,e,en; beharr|t,te,ten,e,en; bekannt gegeben; bekannte sich; bekenn|t,en; beklag|t,te,ten,e,en;
    bekräftig|t,te,ten,e,en; beschuldig|t,te,ten,e,en; bestand|,en auf; besteh|t,en; bestätig|t,te,ten,e,en;
    beton|t,te,ten,e,en; bezieh|t,en … stellung; bezog|,en … stellung; bracht|e,en … ins gespräch;
    bracht|e,en … ins spiel; bracht|e,en … zum ausdruck; bring|t,en … ins gespräch; dank|,te … aus;
    davon ausgegangen/gesprochen; dementier|t,te,ten,e,n; deutlich gemacht; deut|et,ete,eten … als;
    droh|t,te,ten,e,en; dräng|t,te,ten,e,en; durchblicken lassen; erfuhr|,en; erheb|t,en … vorwürfe;
    erhob|,en … forderung; erhob|,en … vorwürfe; erkennen lassen; erklär|t,te,ten,e,en; erteil|t,te,ten … absage;
    erwäg|t,en; forderung|,en erhoben; forder|t,te,ten,e,n; formulier|t,te,ten,n; fuhr|,en … fort$; fährt … fort$;
    füg|t,te,ten,e,en … hinzu; führ|t,te,ten,en … zurück$; gaben … erklärung ab; gab|,en sich; gab|,en … bekannt;
    gab|,en … recht; gab|,en … schuld; gab|,en … verstehen; gab|,en … zu bedenken/protokoll;
    gab|,en/gib|t … bekenntnis/garantie|,n/kommentar/stellungnahme/versprechen/zusage|,n … ab$; geben … schuld;
    gebilligt; geh|t,en von … aus$; geh|t,en … davon aus; geknüpft; gewertet; geworfen; gib|t sich; gib|t … recht;
    gib|t … schuld; gib|t … verstehen; gib|t,en … an$; gib|t,en … zu$; gib|t/geben … zu bedenken/protokoll;
    ging|,en von … aus$; ging|,en … davon aus; glaub|t,te,ten,e,en; hab|en … bedenken; halten nichts/wenig/viel;
    halten … für; hat|,te,ten … bedenken; heb|t,en … hervor; hielt nichts/wenig/viel; hielt|,en … für;
    hieß|,en … willkommen$; hob|,en … hervor; hoff|t,te,ten,e,en; hält nichts/wenig/viel; hält … für;
    in abrede gestellt; in aussicht gestellt; in frage gestellt; in kauf genommen; in schutz genommen;
    in betracht/erwägung/zweifel gezogen; infrage gestellt; ins gespräch gebracht; ins spiel gebracht;
    lustig gemacht; stark gemacht; insistier|t,te,n; ist sich sicher; ist … ansicht; ist … auffassung; ist … meinung;
    ist … überzeugt; ist … überzeugung; klag|t,te,ten,e,en; klar gemacht; klargemacht; knüpf|t,te,ten,en;
    kommentier|t,te,ten,n; konstatier|t,te,ten,n; kritik geübt; kritik … üb|t,te,ten; kritisier|t,te,ten,e,n;
    lass|en … kein|,en zweifel; legt|e,en … nahe$; leg|t,te,ten … veto/widerspruch/protest/beschwerde;
    leg|t,te,ten … wert auf; lehn|t,te,ten,e,en … ab; ließ|,en … durchblicken/erkennen/mitteilen/offen/verlauten;
    ließ|,en … kein|,en zweifel; ließ|,en … wissen; lässt … erkennen/mitteilen/offen/verlauten;
    lässt … kein|,en zweifel; lässt … wissen; macht|,e,en … bedenken; mach|t,te,ten sich … stark$;
    mach|t,te,ten … aufmerksam; mach|t,te,ten … geltend; mach|t,te,ten … vorwürfe; mach|t,te,ten,en … deutlich;
    mach|t,te,ten,en … klar; mach|t,te,ten,en … verantwortlich; mahn|t,te,ten,e,en; mein|t,te,ten,e,en;
    meldet|,e,en … zweifel; meld|et,ete,eten sich … zu wort; monier|t,te,ten,n; nahm|,en … in schutz;
    nahm|,en … stellung; nahm|,en … zur kenntnis; nann|te,ten,en; nimmt … in schutz; nimmt … stellung; notier|t,te,n;
    offen gelassen; offen ließ|,en; offen lässt; offengelassen; poch|t,te,ten,e,en; prognostizier|t,te,n;
    präzisier|t,te,n; reagier|t,te,ten,n; redet|,e,en … wort$; richt|ete,eten,et … appell/aufruf;
    rief|,en … dazu auf$; sag|t,te,ten,e,en; sag|t,te,ten,en ja/nein; schlag|en … alarm; schlug|,en … alarm;
    schlägt … alarm; sich … gezeigt; signalisier|t,te,ten,n; sind … ansicht; sind … auffassung; sind … überzeugt;
    spekulier|t,te,ten,n; sprach|,en sich; sprach|,en von;
    sprach|,en aber/allerdings/am/auch/dagegen/danach/derweil/erneut/gar/hingegen/im/in/inzwischen/jedoch/nach/sogar/später/wiederholt/zudem … von;
    sprech|en sich; sprech|en von;
    sprech|en/spricht aber/allerdings/am/auch/dagegen/danach/derweil/erneut/gar/hingegen/im/in/inzwischen/jedoch/nach/sogar/später/wiederholt/zudem … von;
    spricht von; spr|icht,ach … misstrauen/vertrauen/mut/lob/dank; spr|icht,ach,achen … bedauern;
    spr|icht,ach,achen … davon; spr|icht,ach,achen … für; spr|icht,ach,achen … gegen; stellung bezogen/genommen;
    schuld gegeben; recht gegeben; stell|t,te,ten … bedingung|,en; stell|t,te,ten,en … als … dar$;
    stell|t,te,ten … in abrede; stell|t,te,ten,en … in aussicht; stell|t,te,ten,en … in frage;
    stell|t,te,ten,en … infrage; stell|t,te,ten,en … klar; trat|,en … für; treten … für; tritt … für;
    verbreite|t,te,ten,n; verb|and,inden,indet,anden … appell/aufruf/dank/forderung/mahnung/warnung;
    verlang|t,te,ten,e,en; verlauten lassen; versicher|t,te,ten,e,n;
    vertr|itt,eten,at,aten … ansicht/auffassung/haltung/meinung/position/standpunkt/these; verurteil|t,te,ten,e,en;
    veto eingelegt; verantwortlich gemacht; vorwürfe erhoben; warn|t,te,ten,e,en; weis|t,en … hin;
    weis|t,en … zurück; wert|et,ete,eten,en … als; wies|,en … hin; wies|,en … zurück; will … erfahren haben;
    will … herausgefunden haben; wirbt … für; wissen lassen; woll|en … herausgefunden haben; zeigte … sich;
    zeig|t,te,ten … besorgt; zeig|t,te,ten … skeptisch; zeig|t,te,ten … verständnis; zeig|t,te,ten … zufrieden;
    zeig|t,te,ten,en sich; zeig|t,te,ten,en … offen; zog|,en … in zweifel; zoll|t,te,ten … respekt/anerkennung/lob;
    zu verstehen gegeben; zu wort gemeldet; zum ausdruck gebracht; zuversichtlich; äußer|t,te,ten … offen;
    äußer|t,te,ten,e,n; überzeugt; überzeug|t … davon; übt|,e,en … druck; üb|t,te,ten,en … kritik;
  `);

const holding = entries(`
    angestrebt; anstreb|t,te,ten,en; arbeite|t,te,ten,n … daran; arbeit|et,ete,eten,en … dafür;
    arbeit|et,ete,eten … hin$; auf eis gelegt; bemüh|t,te,ten,en sich; bereit erklärt; bestand|,en … darauf;
    besteh|t,en … darauf; bleib|t,en bei; bleib|t,en … dabei; blieb|,en … dabei; blockier|t,te,ten,n; block|t,te,ten;
    boykottier|t,te,ten,n; brems|t,te,ten; bring|t,en … einwände vor$; bring|t,en/brachte|,n … auf den weg;
    dacht|e,en … darüber nach; dacht|e,en … nicht daran; dacht|e,en … über … nach$; denk|t,en … darüber nach;
    denk|t,en … nicht daran; denk|t,en … über … nach$; denk|t,en/dachte|,n nicht an; drang|,en … auf;
    dring|t,en … auf; drück|t,te,ten sich vor; durchgerungen; einig|t,te,ten,en sich; einsetzen;
    engagier|t,te,ten,en sich; entzieh|t,en/entzog|,en sich; erklärt sich … bereit; erklärt|e,en sich … bereit;
    erhob|,en … einspruch; erhoff|t,te,ten,en sich; erteil|t,te,ten … abfuhr; fallen gelassen; fallengelassen;
    fand|,en … unerträglich/richtig/falsch/gut/inakzeptabel;
    find|et,en … unerträglich/richtig/falsch/gut/inakzeptabel; freu|t,te,ten,en sich; fühl|t,te,ten,en sich;
    für/gegen … gestimmt; für/gegen … stimm|t,te,ten$; gab|,en … auf$; gab|,en … grünes licht; geben … auf$;
    geben … grünes licht; geeinigt; geht/gehen/ging|,en … nicht … ein$; gestemmt; gesträubt; geweigert; gib|t … auf$;
    gib|t … grünes licht;
    gelt|en/gilt/galt|,en als befürworter|,in,innen/gegner|,in,innen/kritiker|,in,innen/anhänger|,in,innen;
    glaub|t,te,ten,en nicht; grünes licht gegeben; haben zweifel; halten sich … heraus/raus/zurück$; halten … fest;
    halten … offen$; halt|en … für; hat zweifel; hat … vor$;
    hat/haben/hatte|,n … keine/keinen zweifel/einwand/einwände/bedenken/vorbehalte;
    hat/haben/hatte|,n … nichts einzuwenden; hat/haben/hatte/hatten … nicht entschieden;
    hat/haben/hatte/hatten … nichts gegen; hatte|,n zweifel; hielt|,en/hält/halten nicht viel von;
    hielt|,en/hält/halten von … nichts/wenig/viel; hielt … offen$; hielt|,en sich … heraus/raus/zurück$;
    hielt|,en … fest; hintertreib|t,en; hintertrieb|,en; hoff|t,te,ten,en; hält sich … heraus/raus/zurück$;
    hält … fest; hält … offen$; ist bemüht;
    ist bislang/bisher/weiter/weiterhin/auch/klar/strikt/grundsätzlich/ebenfalls gegen/dagegen/für/dafür; ist dafür;
    ist dagegen; ist gegen; ist … bereit; ist … besorgt; ist … dafür; ist … dagegen; ist … empört;
    ist … entschlossen; ist … enttäuscht; ist … gelegen; ist … gewillt; ist … offen; ist … skeptisch;
    ist … verärgert; ist … willens; ist … zurückhaltend;
    ist/sind/war|,en … dankbar/einverstanden/erfreut/interessiert/zufrieden/zuversichtlich;
    ist/sind/war|,en … befürworter|,in,innen/gegner|,in,innen/kritiker|,in,innen/anhänger|,in,innen;
    ist/sind immer/stets gegen/für; ist/sind/war/waren nicht gegen/für/dagegen/dafür; kam|,en … überein$;
    kam|,en/komm|t,en … gelegen$; kann sich … vorstellen; kann/können/konnte|,n … nicht anfreunden; koppel|t,te,ten;
    können sich … vorstellen; könnte sich … vorstellen; leg|t,te,ten sich … nicht fest; leg|t,te,ten … auf eis;
    lehn|t,en … ab; lehn|t,te,ten,en … ab$; leist|et,ete,eten … widerstand; liebäugel|t,te,ten;
    ließ|,en/lässt … unbeantwortet; lässt/lassen/ließ/ließen sich … ein$;
    lässt/lassen/ließ/ließen … fallen/abblitzen$; lässt/ließ|,en … auslaufen; läuft/lief|,en/laufen sturm;
    macht … front; macht … zugeständnisse; macht|,e,en/machen sich … lustig; mach|t,te,ten … abhängig;
    mach|t,te,ten … angebot; mach|t,te,ten … mit$; mach|t,te,ten … mobil$; mach|t,te,ten … rückzieher;
    mach|t,te,ten … zur bedingung; mach|t,te,ten,en … druck; mauer|t,te,ten; möcht|e,en;
    nahm|,en/nimmt/nehmen … angebot/vorschlag/einladung/plan … an$; nicht beteiligen; nicht mittragen;
    nichts/wenig hält/halten/hielt/hielten; nimmt/nahm|,en/nehmen … abstand; peil|t,te,en … an$; plan|t,te,ten,en;
    quergestellt; rang|,en sich … durch$; rechne|t,te,ten,n; rief|,en … aus$; ruf|t,en/rief|,en nach;
    rück|t,te,ten … ab$; rück|t,te,ten … näher; sagt|e,en … hilfe/unterstützung zu$; sah|,en … als; sah|,en … in;
    sah|en … kein|e,en; scheu|t,te,ten; schließt/schließen/schloss|,en sich … an$;
    schlug|,en/schlägt/schlagen … angebot/vorschlag/einladung … aus$; schnür|t,te,ten; schreck|t,te,ten … zurück$;
    sehn|t,te,ten,en sich; sehn|t,te,ten … herbei$; seh|en … als; seh|en … in; setz|t,te,ten … hoffnung|,en in/auf;
    setz|t,te,ten … frist/ultimatum; setz|t,te,ten … unter druck; setz|t,te,ten,en … auf; setz|t,te,ten,en … ein$;
    sich … gestellt; sieht … als; sieht … gefahr/chance/risiko/anlass/bedarf/möglichkeit; sieht … kein|e,en;
    sieht/sah|,en/sehen … ab$; sieh|t … in; sind bemüht;
    sind bislang/bisher/weiter/weiterhin/auch/klar/strikt/grundsätzlich/ebenfalls gegen/dagegen/für/dafür;
    sind gegen; sind … bereit; sind … besorgt; sind … dafür; sind … dagegen; sind … empört; sind … entschlossen;
    sind … enttäuscht; sind … gewillt; sind … skeptisch; sind … verärgert; sind … willens; sind … zurückhaltend;
    sperr|t,te,ten,en sich; spiel|t,te,ten … auf zeit; stand|,en hinter; stand|,en … gegenüber$;
    stand|,en … skeptisch; steh|t,en zu; steh|t,en … gegenüber$; steh|t,en … hinter; steh|t,en … skeptisch;
    stell|t,te,ten sich … in den weg; stell|t,te,ten,en sich … gegen; stell|t,te,ten,en sich … hinter;
    stell|t,te,ten,en sich … quer; stemm|t,te,ten,en sich; stimm|t,te,ten für/gegen/dafür/dagegen;
    streb|t,te,ten,en … an$; streb|t,te,ten,en nach; sträub|t,te,ten,en sich; such|t,te,ten,en;
    teil|t,te,ten … ansicht/auffassung/einschätzung/meinung/sorge/kritik; torpedier|t,te,ten; trag|en … mit$;
    trau|t,te,en,ten … nicht$; trommel|t,te,ten für; träg|t … mit$; unterstütz|t,te,ten,en; verbat|,en sich;
    verbitt|et,en sich; verfolg|t,te,ten,en; verhandel|n; verpflicht|et,ete,eten,en sich;
    verschlepp|t,te,ten … waffenruhe/gespräche/verhandlungen; verständigt; verständig|t,te,ten,en sich;
    versuch|t,te,ten,en; verwahrt; verwahr|t,te,ten sich; von … hält/halten/hielt/hielten … nichts/wenig;
    votier|t,te,ten,en; wandt|e,en sich gegen; war gegen; war … bereit; war … besorgt; war … dagegen; war … empört;
    war … verärgert; war … zurückhaltend; waren gegen; waren … bereit; waren … zurückhaltend;
    war|,en immer/stets/schon/lange gegen/für; wehr|t,te,ten,en sich; weich|t,en … aus$; weiger|t,te,ten,n;
    weiger|t,te,ten,n sich; wend|et,ete,eten sich gegen; wich|,en … aus$; will; willig|t,te,ten … ein$;
    wink|t,te,ten … ab$; woll|en,te,ten; zeig|t,te,ten kein interesse; zeig|t,te,ten … bereit;
    zeig|t,te,ten … kalte schulter; zieht … in betracht; zieh|t,en … rote linie|,n; zustimm|en,t,te,ten;
    zöger|t,te,ten,n;
  `);

/** German verbs of saying, demanding, praising, promising, criticising, with their forms; sorted. */
export const sayDe: readonly string[] = sorted(
  saying,
  weakVerbs(`
    ab:sag akzeptier alarmier an:deut an:droh an:klag an:kündig an:mahn an:merk an:pranger an:reg antwort appellier applaudier
    argumentier attackier attestier auf:forder auf:klär auf:zähl auf:zeig aus:führ aus:sag bedank bedauer befürcht befürwort begründ begrüß
    beharr behaupt bei:pflicht bejah beklag bekräftig bekund bemerk bemängel bescheinig beanstand beantwort bericht beschuldig
    beschwichtig bestätig beteuer beton beurteil bewert bezeichn bezichtig bezweifel charakterisier dank dar:leg definier
    dementier diffamier distanzier droh dräng ein:forder ein:räum ein:schätz ein:stuf entgegn entschuldig ergänz erinner
    erklär erläuter ermahn ermunter ermutig erneuer erwart erwider erwähn erzähl fest:stell folger forder formulier frag
    frohlock garantier geißel gratulier heraus:stell hinzu:füg hoff höhn informier insistier interpretier ironisier jubel
    klar:stell kommentier konstatier konter kritisier leugn lob mahn mein meld mit:teil monier mutmaß nach:frag nach:hak
    nach:leg notier offen:leg opponier orakel plädier poch polter prahl prognostizier prophezei protestier präsentier
    präzisier rechtfertig reagier relativier resümier rüg rühm sag scherz schilder schimpf schlussfolger schwärm
    signalisier skizzier solidarisier spekulier spott stichel tadel twitter unterricht unterstell untermauer urteil
    verdamm verdächtig verharmlos verhöhn verkünd verlang verlaut verlautbar vermut vernein veröffentlich versicher
    verspott verteidig verunglimpf verurteil verweiger vor:leg vor:rechn vor:stell voraus:sag vorher:sag warn wetter
    wiederhol wünsch würdig zu:sag zu:sicher zu:stimm zurück:ruder zusammen:fass zweifel äußer an:zweifel hinterfrag idealisier dramatisier herunter:spiel schön:red klein:red brandmark
    titulier beziffer schätz entrüst empör ersuch vor:presch gelob proklamier propagier postulier deklarier unterbreit
    herab:spiel hervor:kehr zurück:meld an:füg an:führ dämpf offenbar raun trompet tön vermeld
  `),
  strongVerbs(`
    :bestreitet,bestreiten,bestritt,bestritten,bestritten :beschreibt,beschreiben,beschrieb,beschrieben,beschrieben
    :beschwört,beschwören,beschwor,beschworen,beschworen :bittet,bitten,bat,baten,gebeten
    :empfiehlt,empfehlen,empfahl,empfahlen,empfohlen :gesteht,gestehen,gestand,gestanden,gestanden
    :nennt,nennen,nannte,nannten,genannt :preist,preisen,pries,priesen,gepriesen :rät,raten,riet,rieten,geraten
    :schreibt,schreiben,schrieb,schrieben,geschrieben :schwört,schwören,schwor,schworen,geschworen
    :unterstreicht,unterstreichen,unterstrich,unterstrichen,unterstrichen :verspricht,versprechen,versprach,versprachen,versprochen
    :wirbt,werben,warb,warben,geworben :vergleicht,vergleichen,verglich,verglichen,verglichen :verweist,verweisen,verwies,verwiesen,verwiesen
    :verwirft,verwerfen,verwarf,verwarfen,verworfen :widerspricht,widersprechen,widersprach,widersprachen,widersprochen
    ab:streitet,streiten,stritt,stritten,gestritten ab:tut,tun,tat,taten,getan ab:weist,weisen,wies,wiesen,gewiesen
    an:bietet,bieten,bot,boten,geboten an:erkennt,erkennen,erkannte,erkannten,erkannt an:gibt,geben,gab,gaben,gegeben
    an:preist,preisen,pries,priesen,gepriesen an:spricht,sprechen,sprach,sprachen,gesprochen
    auf:ruft,rufen,rief,riefen,gerufen aus:schließt,schließen,schloss,schlossen,geschlossen
    aus:spricht,sprechen,sprach,sprachen,gesprochen bekannt:gibt,geben,gab,gaben,gegeben
    ein:gesteht,gestehen,gestand,gestanden,gestanden ein:tritt,treten,trat,traten,getreten
    ein:wendet,wenden,wandte,wandten,gewandt ein:wirft,werfen,warf,warfen,geworfen
    entgegen:hält,halten,hielt,hielten,gehalten gut:heißt,heißen,hieß,hießen,geheißen hervor:hebt,heben,hob,hoben,gehoben
    hin:weist,weisen,wies,wiesen,gewiesen kund:tut,tun,tat,taten,getan vor:bringt,bringen,brachte,brachten,gebracht
    vor:trägt,tragen,trug,trugen,getragen vor:hält,halten,hielt,hielten,gehalten vor:schlägt,schlagen,schlug,schlugen,geschlagen
    vor:wirft,werfen,warf,warfen,geworfen weiter:gibt,geben,gab,gaben,gegeben zu:gesteht,gestehen,gestand,gestanden,gestanden
    nach:sagt,sagen,sagte,sagten,gesagt zu:schreibt,schreiben,schrieb,schrieben,geschrieben
    nach:schiebt,schieben,schob,schoben,geschoben zu:weist,weisen,wies,wiesen,gewiesen zu:schiebt,schieben,schob,schoben,geschoben
    zu:gibt,geben,gab,gaben,gegeben zurück:weist,weisen,wies,wiesen,gewiesen
  `),
);

const said = new Set(sayDe);
const taking = ({ weak = '', strong = '' }: Verbs): readonly string[] => [
  ...(weak === '' ? [] : weakVerbs(weak)),
  ...(strong === '' ? [] : strongVerbs(strong)),
];

/** German verbs whose subject takes a position without an act of saying: the verbs that tell a side, and some that tell none alone; sorted. */
export const holdDe: readonly string[] = sorted(
  holding,
  [condemning, ending, furthering, opposing, supporting].flatMap(taking),
  weakVerbs('aus:handel beanspruch befürcht betracht bevorzug bezweck favorisier fürcht kämpf plan rühm verfolg'),
  strongVerbs(`
    :erzwingt,erzwingen,erzwang,erzwangen,erzwungen :entschließt,entschließen,entschloss,entschlossen,entschlossen
    ein:lenkt,lenken,lenkte,lenkten,gelenkt :verknüpft,verknüpfen,verknüpfte,verknüpften,verknüpft
  `),
).filter((entry) => !said.has(entry));
