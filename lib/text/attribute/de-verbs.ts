import { entries } from '../entries';
import { strongVerbs, weakVerbs } from './de-paradigms';
import { sorted } from './inflected';

const saying = entries(`
    abgelehnt; abgestritten; abgetan; ablehn|t,te,ten,en; abstreite|t,n; abwies|,en; akzeptier|t,te,ten,n;
    angeboten; angedeutet; angedroht; angegeben; angekündigt; angemahnt; angeprangert; angeregt; anmahn|t,te,en;
    appellier|t,te,ten,e,n; argumentier|t,te,ten,e,n; aufgefordert; aufgerufen; ausgeschlossen; ausgesprochen;
    beanstand|et,ete,eten; bedauer|t,te,ten,n; befand; befürworte|t,te,ten,n; begründe|t,te,ten,n;
    begrüß|t,te,ten,e,en; beharr|t,te,ten,e,en; behaupte|t,te,ten,n; bekannt gegeben; bekannte sich;
    bekanntgegeben; bekenn|t,en; beklag|t,te,ten,e,en; bekräftig|t,te,ten,e,en; bemerk|t,te,ten,en;
    bemängel|t,te,ten,n; berichte|t,te,ten,n; beschreib|t,en; beschrieb|,en; beschuldig|t,te,ten,e,en;
    bestand|,en auf; besteh|t,en; bestreite|t,n; bestritten; bestritt|,en; bestätig|t,te,ten,e,en;
    beteuer|t,te,ten,n; beton|t,te,ten,e,en; beurteil|t,te,ten,en; bewerte|t,te,ten,n; bezeichne|t,te,ten,n;
    bezichtig|t,te,ten,en; bezweifel|t,te,ten,n; biete|t,n … an; bot|,en … an; dementier|t,te,ten,e,n;
    deute|t,te,ten,n … an; droh|t,te,ten,e,en; dräng|t,te,ten,e,en; eingeräumt; eingewandt; empfahl|,en; empfiehlt;
    empfohlen; entgegne|t,te,ten,n; erfuhr|,en; ergänz|t,te,ten,en; erinner|t,te,ten,n; erklär|t,te,ten,e,en;
    erläuter|t,te,ten,n; ermahn|t,te,ten,en; erwarte|t,te,ten,n; erwider|t,te,ten,n; erwäg|t,en;
    erzähl|t,te,ten,en; festgestellt; feststell|t,te,ten,en; forder|t,te,ten,e,n; formulier|t,te,ten,n;
    frag|t,te,ten,en; füg|t,te,ten,e,en … hinzu; führ|t,te,ten,en … aus; gaben … erklärung ab; gab|,en … an;
    gab|,en … bekannt; gab|,en … zu; gebeten; gebilligt; gedroht; gedrängt; gefordert; geh|t,en … davon aus;
    geknüpft; gelobt; gemeint; genannt; geraten; gerügt; gesagt; geschrieben; gesprochen; gewarnt; gewertet;
    geworfen; gewürdigt; geäußert; gib|t,en … an; gib|t,en … zu; ging|,en … davon aus; glaub|t,te,ten,e,en;
    halten … für; heb|t,en … hervor; hervorgehoben; hielt|,en … für; hingewiesen; hinwies|,en;
    hinzugefügt; hob|,en … hervor; hoff|t,te,ten,e,en; hält … für; in aussicht gestellt; ins spiel gebracht;
    insistier|t,te,n; klag|t,te,ten,e,en; klargestellt; knüpf|t,te,ten,en; kommentier|t,te,ten,n;
    konstatier|t,te,ten,n; konter|t,te,ten,n; kritisier|t,te,ten,e,n; kündig|t,te,ten,en … an;
    lehn|t,te,ten,e,en … ab; leugne|t,te,ten,n; ließ|,en … wissen; lob|t,te,ten,en; mach|t,te,ten,en … deutlich;
    mach|t,te,ten,en … klar; mach|t,te,ten,en … verantwortlich; mahn|t,te,ten,e,en; mein|t,te,ten,e,en;
    meld|et,ete,eten,en; mitgeteilt; monier|t,te,ten,n; nann|te,ten,en; nenn|t,en; notier|t,te,n;
    pläd|iert,ierte,ierten,iere; poch|t,te,ten,e,en; prognostizier|t,te,n; prophezei|t,te,en; präzisier|t,te,n;
    rat|en; reagier|t,te,ten,n; rechtfertig|t,te,ten,en; ried|en; rief|,en … auf; riet|,en; ruf|t,en … auf; rät;
    räum|t,te,ten,en … ein; rüg|t,te,ten,en; sag|t,te,ten,e,en; schilder|t,te,ten,n; schlag|en … vor;
    schließ|t,en … aus; schloss|,en … aus; schlug|,en … vor; schlussfolger|t,te,n; schlägt … vor; schreib|t,en;
    schrieb|,en; schwor|,en; schätz|t,te,ten,en … ein; signalisier|t,te,ten,n; spekulier|t,te,ten,n;
    sprach|,en sich; sprach|,en von; sprach|,en … aus; spricht von; spricht … aus; stell|t,te,ten,en … in aussicht;
    stell|t,te,ten,en … klar; stimm|t,te,ten,en … zu; stufte … ein; teil|t,te,ten,en … mit; trat|,en … für;
    treten … für; tritt … für; twitter|t,te,n; unterstell|t,te,ten,en; unterstreich|t,en; unterstrichen;
    unterstrich|,en; urteil|t,te,ten,en; verbreite|t,te,ten,n; verglich|,en; verkünd|et,ete,eten;
    verlang|t,te,ten,e,en; verlaut|et,ete; vermute|t,te,ten,n; verneint; verneinte; versicher|t,te,ten,e,n;
    versprach|,en; versprochen; verspr|icht,echen; verteidig|t,te,ten,en; verurteil|t,te,ten,e,en; verwarf;
    verweiger|t,te,ten,n; verweis|t,en; verwies|,en; vorausgesagt; vorgeschlagen; vorgeworfen; vorhergesagt;
    vorschlug; warb|,en; warf|,en … vor; warn|t,te,ten,e,en; weis|t,en … hin; weis|t,en … zurück; werf|en … vor;
    wert|et,ete,eten,en … als; widersprach|,en; widersprochen; widerspr|icht,echen; wiederhol|t,te,ten,en;
    wies|,en … hin; wies|,en … zurück; wirbt … für; wirft … vor; wünsch|t,te,ten,en; würdig|t,te,ten,en;
    zeigte … sich; zeig|t,te,ten … besorgt; zeig|t,te,ten … skeptisch; zeig|t,te,ten … zufrieden;
    zeig|t,te,ten,en sich; zeig|t,te,ten,en … offen; zog|,en … in zweifel; zugesagt; zugesichert;
    zugestimmt; zurückgewiesen; zurückwies|,en; zuversichtlich; zweifel|t,te,ten,n; äußer|t,te,ten … offen;
    äußer|t,te,ten,e,n; überzeugt; überzeug|t … davon;
      führ|t,te,ten,en … zurück$; schlag|en … alarm; schlug|,en … alarm; schlägt … alarm;
      mach|t,te,ten … geltend; will … erfahren haben; will … herausgefunden haben; woll|en … herausgefunden haben;
      bracht|e,en … ins spiel; bracht|e,en … zum ausdruck; erheb|t,en … vorwürfe; erhob|,en … vorwürfe; fuhr|,en … fort$;
    fährt … fort$; gab|,en sich; gib|t sich; hieß|,en … willkommen$; legt|e,en … nahe$; lässt … wissen;
    ist … ansicht; ist … auffassung; ist … meinung; ist … überzeugt; ist sich sicher; ist … überzeugung;
    kritik geübt; mach|t,te,ten … vorwürfe; nahm|,en … stellung; nimmt … stellung; sind … ansicht; sind … auffassung;
    sind … überzeugt; sprech|en von; sprech|en sich; stell|t,te,ten,en … in frage; stell|t,te,ten,en … infrage;
    durchblicken lassen; erkennen lassen; verlauten lassen; wissen lassen; offen gelassen; offengelassen; klargemacht; klar gemacht; deutlich gemacht;
    offen ließ|,en; offen lässt; spr|icht,ach,achen … davon; verb|and,inden,indet,anden … appell/aufruf/dank/forderung/mahnung/warnung; dank|,te … aus;
    rief|,en … dazu auf$; appell|,e an; forderung|,en erhoben; erhob|,en … forderung; richt|ete,eten,et … appell/aufruf; gab|,en … recht; gib|t … recht;
    hat|,te,ten … bedenken; hab|en … bedenken; macht|,e,en … bedenken; meldet|,e,en … zweifel; spr|icht,ach,achen … bedauern;
    stellung genommen; vertr|itt,eten,at,aten … ansicht/auffassung/haltung/meinung/position/standpunkt/these;
    vorwürfe erhoben; üb|t,te,ten,en … kritik; zum ausdruck gebracht; infrage gestellt; in frage gestellt;
    ließ|,en … durchblicken/erkennen/mitteilen/offen/verlauten; lässt … erkennen/mitteilen/offen/verlauten;
    gib|t … schuld; gab|,en … schuld; geben … schuld; erteil|t,te,ten … absage; absage erteilt; leg|t,te,ten … wert auf;
    bring|t,en … ins gespräch; bracht|e,en … ins gespräch; ins gespräch gebracht; mach|t,te,ten sich … stark$; zeig|t,te,ten … verständnis;
    meld|et,ete,eten sich … zu wort; zu wort gemeldet; bezieh|t,en … stellung; bezog|,en … stellung; deut|et,ete,eten … als;
    zoll|t,te,ten … respekt/anerkennung/lob; spr|icht,ach … misstrauen/vertrauen/mut/lob/dank; leg|t,te,ten … veto/widerspruch/protest/beschwerde; veto eingelegt;
    erneuer|t,te,ten; stell|t,te,ten … in abrede; in abrede gestellt; lass|en … kein|,en zweifel; ließ|,en … kein|,en zweifel; lässt … kein|,en zweifel;
    stell|t,te,ten … bedingung|,en; nahm|,en … in schutz; nimmt … in schutz; in schutz genommen; nahm|,en … zur kenntnis;
    übt|,e,en … druck; redet|,e,en … wort$; hält nichts/wenig/viel; halten nichts/wenig/viel; hielt nichts/wenig/viel;
    geh|t,en von … aus$; ging|,en von … aus$; spr|icht,ach,achen … gegen; spr|icht,ach,achen … für;
    gab|,en … verstehen; gib|t … verstehen; zu verstehen gegeben; mach|t,te,ten … aufmerksam;
  `);

const holding = entries(`
    angestrebt; anstreb|t,te,ten,en; hat zweifel; haben zweifel; hatte|,n zweifel; trau|t,te,en,ten … nicht$;
    geweigert; stell|t,te,ten,en sich … quer; quergestellt; steh|t,en … skeptisch; stand|,en … skeptisch; zieh|t,en … rote linie|,n; sieht … kein|e,en; sah|en … kein|e,en; sieht … gefahr/chance/risiko/anlass/bedarf/möglichkeit;
    ist bemüht; sind bemüht; ist … willens; sind … willens; bereit erklärt; erklärt sich … bereit; erklärt|e,en sich … bereit; macht … zugeständnisse; mach|t,te,ten … angebot;
    setz|t,te,ten … unter druck; hält … offen$; hielt … offen$; halten … offen$; leist|et,ete,eten … widerstand; sagt|e,en … hilfe/unterstützung zu$; arbeite|t,te,ten,n … daran; bemüh|t,te,ten,en sich; besteh|t,en … darauf;
    blockier|t,te,ten,n; boykottier|t,te,ten,n; einsetzen; fühl|t,te,ten,en sich; glaub|t,te,ten,en nicht;
    halten … fest; hat … vor; hielt|,en … fest; hoff|t,te,ten,en; hält … fest; ist dafür; ist dagegen; ist gegen;
    ist … bereit; lehn|t,en … ab; mach|t,te,ten,en … druck; möcht|e,en; peil|t,te,en … an; plan|t,te,ten,en;
    rechne|t,te,ten,n; sah|,en … als; seh|en … als; setz|t,te,ten,en … auf; setz|t,te,ten,en … ein; sieht … als;
    sind gegen; sind … bereit; steh|t,en … hinter; streb|t,te,ten,en … an; such|t,te,ten,en;
    unterstütz|t,te,ten,en; verfolg|t,te,ten,en; versuch|t,te,ten,en; war gegen; war … bereit; waren gegen;
    waren … bereit; weiger|t,te,ten,n sich; wend|et,ete,eten sich gegen; will; woll|en,te,ten;
    zeig|t,te,ten … bereit; zieht … in betracht; zustimm|en,t,te,ten; zöger|t,te,ten,n;
      gab|,en … grünes licht; gib|t … grünes licht; geben … grünes licht; grünes licht gegeben;
      bestand|,en … darauf; bleib|t,en … dabei; bleib|t,en bei; blieb|,en … dabei; dring|t,en auf; drang|,en auf;
    einig|t,te,ten,en sich; hält sich … heraus/raus/zurück$; halten sich … heraus/raus/zurück$; hielt|,en sich … heraus/raus/zurück$; nicht beteiligen; nicht mittragen;
    ist bislang/bisher/weiter/weiterhin/auch/klar/strikt/grundsätzlich/ebenfalls gegen/dagegen/für/dafür; sind bislang/bisher/weiter/weiterhin/auch/klar/strikt/grundsätzlich/ebenfalls gegen/dagegen/für/dafür;
    ist … zurückhaltend; sind … zurückhaltend; waren … zurückhaltend; war … zurückhaltend; träg|t … mit$; trag|en … mit$; teil|t,te,ten … ansicht/auffassung/einschätzung/meinung/sorge/kritik;
    find|et,en … unerträglich/richtig/falsch/gut/inakzeptabel; fand|,en … unerträglich/richtig/falsch/gut/inakzeptabel; macht … front; bring|t,en … einwände vor$; geeinigt; halt|en … für; hat … vor; ist … besorgt; ist … dafür; ist … dagegen;
    ist … empört; ist … entschlossen; ist … enttäuscht; ist … gewillt; ist … offen; ist … skeptisch; ist … verärgert;
    kann sich … vorstellen; können sich … vorstellen; könnte sich … vorstellen; lehn|t,te,ten,en … ab$;
    mach|t,te,ten … zur bedingung; mach|t,te,ten … abhängig; seh|en … in; sieh|t … in; sah|,en … in;
    sind … besorgt; sind … dafür; sind … dagegen; sind … empört; sind … entschlossen; sind … enttäuscht;
    sind … gewillt; sind … skeptisch; sind … verärgert; stell|t,te,ten,en sich … gegen; stell|t,te,ten,en sich … hinter;
    sich … gestellt; sperr|t,te,ten,en sich; sträub|t,te,ten,en sich; steh|t,en zu; stand|,en hinter; verhandel|n;
    verständig|t,te,ten,en sich; verständigt; war … besorgt; war … dagegen; war … empört; war … verärgert;
    wehr|t,te,ten,en sich; weiger|t,te,ten,n; rück|t,te,ten … ab$; rück|t,te,ten … näher;
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
    frohlock garantier gratulier heraus:stell hinzu:füg hoff höhn informier insistier interpretier ironisier jubel
    klar:stell kommentier konstatier konter kritisier leugn lob mahn mein meld mit:teil monier mutmaß nach:frag nach:hak
    nach:leg notier offen:leg opponier orakel pläd plädier poch polter prahl prognostizier prophezei protestier präsentier
    präzisier rechtfertig reagier relativier resümier rüg rühm sag scherz schilder schimpf schlussfolger schwärm
    signalisier skizzier solidarisier spekulier spott stichel tadel twitter unterrichte unterstell untermauer urteil
    verdammt verdächtig verharmlos verhöhn verkünd verlang verlaut verlautbar vermut vernein veröffentlich versicher
    verspott verteidig verunglimpf verurteil verweiger vor:leg vor:rechn vor:stell voraus:sag vorher:sag warn wetter
    wiederhol wünsch würdig zu:sag zu:sicher zu:stimm zurück:ruder zusammen:fass zweifel äußer an:zweifel hinterfrag idealisier dramatisier herunter:spiel schön:red klein:red brandmark
    titulier beziffer schätz entrüst empör ersuch vor:presch gelob proklamier propagier postulier deklarier unterbreit
    herab:spiel hervor:kehr nach:schieb zurück:meld
  `),
  strongVerbs(`
    :bestreitet,bestreiten,bestritt,bestritten,bestritten :beschreibt,beschreiben,beschrieb,beschrieben,beschrieben
    :beschwört,beschwören,beschwor,beschworen,beschworen :bittet,bitten,bat,baten,gebeten
    :empfiehlt,empfehlen,empfahl,empfahlen,empfohlen :gesteht,gestehen,gestand,gestanden,gestanden
    :nennt,nennen,nannte,nannten,genannt :preist,preisen,pries,priesen,gepriesen :rät,raten,riet,rieten,geraten
    :schreibt,schreiben,schrieb,schrieben,geschrieben :schwört,schwören,schwor,schworen,geschworen
    :unterstreicht,unterstreichen,unterstrich,unterstrichen,unterstrichen :verspricht,versprechen,versprach,versprachen,versprochen
    :vergleicht,vergleichen,verglich,verglichen,verglichen :verweist,verweisen,verwies,verwiesen,verwiesen
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
    vor:hält,halten,hielt,hielten,gehalten vor:schlägt,schlagen,schlug,schlugen,geschlagen
    vor:wirft,werfen,warf,warfen,geworfen weiter:gibt,geben,gab,gaben,gegeben zu:gesteht,gestehen,gestand,gestanden,gestanden
    nach:sagt,sagen,sagte,sagten,gesagt zu:schreibt,schreiben,schrieb,schrieben,geschrieben
    zu:weist,weisen,wies,wiesen,gewiesen zu:schiebt,schieben,schob,schoben,geschoben
    zu:gibt,geben,gab,gaben,gegeben zurück:weist,weisen,wies,wiesen,gewiesen
  `),
);

/** German verbs whose subject takes a position without an act of saying; sorted. */
export const holdDe: readonly string[] = sorted(
  holding,
  weakVerbs(`
    ab:segn an:ordn an:streb aus:handel beabsichtig beanspruch befürcht betracht bevorzug bezweck billig boykottier
    bewillig einschränk erlaub favorisier fürcht genehmig gestatt gewähr kämpf plan respektier rühm stopp tolerier untersag vereinbar verabred verfolg verhinder verhäng verschärf
    verlänger
  `),
  strongVerbs(`
    :beschließt,beschließen,beschloss,beschlossen,beschlossen frei:gibt,geben,gab,gaben,gegeben zu:lässt,lassen,ließ,ließen,gelassen :erzwingt,erzwingen,erzwang,erzwangen,erzwungen :verbietet,verbieten,verbot,verboten,verboten
    :entschließt,entschließen,entschloss,entschlossen,entschlossen
    aus:setzt,setzen,setzte,setzten,gesetzt
    auf:hebt,heben,hob,hoben,gehoben bei:tritt,treten,trat,traten,getreten ein:lädt,laden,lud,luden,geladen ein:lenkt,lenken,lenkte,lenkten,gelenkt :verknüpft,verknüpfen,verknüpfte,verknüpften,verknüpft
    fest:hält,halten,hielt,hielten,gehalten hin:nimmt,nehmen,nahm,nahmen,genommen
  `),
);
