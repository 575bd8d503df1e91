import { entries } from '../entries';
import type { StanceData } from './data';
import { conditionDe } from './de-conditions';

/** German: for, against, on condition. */
export const de: StanceData = {
  lang: 'de',
  support: entries(`
    absegn*; akzeptier|e,en,t,te,ten; an der seite; an ihrer seite; an seiner seite; anbiete|n,t; angebot|,en;
    angekündigt; angenommen; angeordnet; angeregt; anhänger; anstreb|en,t,te; appellierten; appell|,ieren,iert,ierte;
    auf der seite; auf ihrer seite; aufgefordert; aufgerufen; aufgeschlossen; ausgerufen; bat|,en um; bat|,en … um;
    beabsichtig|en,t,te,ten; bedank|t,te,ten,e,en sich; befürwort|e,en,er,erin,et,ete,eten,ung;
    begrüß|e,en,t,te,ten,ung; beharr|t,te,ten auf; beifall; beist|and,ehen,eht; bekannt|e,en sich; bekenntnis;
    bekenn|t,en sich; bekräftige; bekräftig|t,te,ten … bereitschaft; bekräftig|t,te,ten … unterstützung;
    bekund|et,ete,eten … bereitschaft; bekund|et,ete,eten … interesse; bekund|et,ete,eten … solidarität;
    bekund|et,ete,eten … unterstützung; bemühungen … fort; bemüh|t,te sich; bemüh|t,te,ten,en … um; bereit;
    bereitschaft; beschl|ießen,ießt,oss,ossen; besiegel|n,t,te,ten; besteh|t,en auf; biet|et,en … an$;
    billig|en,t,te,ten,ung; bin dafür; bitte|t,n um; bot|,en … an$; bracht|e,en … ins spiel; bring|t,en … ins spiel;
    dafür ausgesprochen; dankbar|,keit; dank|e,en,t,te,ten; dialogbereit; drück|t,te,ten aufs tempo; eingesetzt für;
    einge|laden,setzt; einig|t,te,ten,en sich auf; einladung; einsatz für; einverstanden; empfahl; empfiehlt; empfohlen;
    engagement für; engagier|t,te,ten,en … für; entschlossen; erfreut; erhoff|en,t,te,ten; erklär|t,te,ten sich bereit;
    erklär|t,te,ten … bereitschaft; erleichter*; ermuntert|,e,en; ermutigt|,e,en; ermöglichen; ersehn|en,t,te;
    ersuch|en,t,te,ten; fest zugesagt; festhalten; fortgesetzt; fortsetz|en,t,ung; fortzusetzen;
    freu|t,te,ten,e,en sich; fürsprecher*; gab|,en … grünes licht; garantier|en,t,te,ten; gebeten; gebilligt; geeinigt;
    gelobt|,e,en; genehmig|t,te,ten,ung; geneigt; gesprächsbereit; gestimmt für; gewillt; geworben; gibt … grünes licht;
    gratuliert|,e,en; grünes licht; gut für; gutgeheißen; haben … vor$; halt|en … fest; handschlag; hat … vor$;
    heißt es gut; heiß|t,en … gut; hielt|,en … fest; hieß|en … gut; hoffen|,tlich; hoff|nung,t,te,ten; hält … fest;
    im interesse; in aussicht gestellt; ins spiel gebracht; interesse an; interessiert; ist dafür; ja zu; kalkulierbar;
    kam|,en … überein; kein hindernis; kein problem; kein problem mit; keine bedenken; keine einwände; keinen einwand;
    keine|,n einwände/einwand/bedenken/vorbehalte gegen ein|e,en; kein|e,en einwände/einwand/bedenken/vorbehalte gegen;
    kein|e,en rechtlichen/grundsätzlichen/prinzipiellen/völkerrechtlichen einwände|n/einwand/bedenken/vorbehalte;
    komm|en,t … überein; kompromissbereit; kündig|t,te,ten … an$; lad|,en,et … ein$; lassen sie uns;
    lassen … nicht im stich; lasst uns; lass|en,t … nicht allein; lass|t,en uns; legte … vor$; leg|t,te,ten … vor$;
    lob|ende,t,te,ten; lud|,en … ein$; lässt … nicht im stich; mach|t,te,ten,en sich … stark; mach|t,te,ten,en … druck;
    mach|t,te,ten,en … stark für; mahn|t,te,ten … an$; mahn|t,te,ten … zu; möchte|,n; nicht alleine; nicht im stich;
    nichts dagegen; nichts einzuwenden; nichts gegen ein|e,en; offen für; optimistisch; ordnet|e,en … an$; plan|en,t;
    plädier|en,t,te; poch|t,te,en auf; positiv; positiv aufgenommen; positiv bewertet; preist; pries|,en;
    ratifizier|en,t,te,ten,ung; reagier|t,te,ten erfreut; reagier|t,te,ten erleichtert; reagier|t,te,ten positiv;
    regt|e,en … an$; richtige richtung; rief … auf$; rief|,en … auf$; rief|,en … aus$; ruf|t,en … auf$; rückendeckung;
    rückhalt; rühm|en,t,te,ten; schlage … vor$; schlug … vor$; schlägt … vor$; schritt in die richtige richtung;
    segnet|e,en … ab; sehn|t,te,en sich; sei dafür; seien dafür; setze … ein$; setzt sich; setz|t,te,ten … ein$;
    setz|t,te,ten,en … fort; sich einsetzen; sich … geeinigt; sich … verständigt; sicher|t,te,ten … zu$;
    signalisier|t,te,ten … bereitschaft; signalisier|t,te,ten … unterstützung; signalisier|t,te,ten … zustimmung;
    sind dafür; solidarisierten; solidaris|ch,ieren,iert,ierte; solidarität; spr|icht,ach,achen sich … dafür aus;
    spr|icht,ach,achen … dafür; spr|icht,ach,achen … für; stand|,en hinter; stark für; stehen wir; steh|en,t fest;
    steh|en,t hinter; steh|en,t weiter*; steh|en,t zu; stellt|e,en sich … hinter; stell|en,t,te,ten sich hinter;
    stimme … zu$; stimmt|e,en … für; stimm|t,te,ten für; stimm|t,te,ten … zu$; strebe … an$; streben; strebt … an$;
    streb|t,te,ten,en nach; stärk|en,t,te,ten … rücken; trachtet nach; trat|,en … ein$; tritt … ein$;
    unterbreitet|,e,en; unterschr|eiben,eibt,ieb,ieben; unterstütz|e,en,t,te,ten,ung; unterzeichne|n,t,te,ten;
    verabschiedet|,e,en; vereinbar|en,t,te,ten; verfechte|n,r,rin; verhandlungsbereit; verkündet|,e,en; verpflichtet;
    verpflicht|et,ete,eten,en sich; versprechung; verspr|ach,achen,eche,echen; verspr|icht,ochen;
    verständig|t,te,ten,en sich; versuch|en,t,te,ten; vorgelegt; vorgeschlagen; vorhaben; votier|t,te,ten für;
    warb|,en für; werben für; will|,ens; wir stehen; wirbt; wirbt für; wollen wir; woll|e,en,te,ten; wunsch nach;
    wünsch|e,en,t,te,ten; würdig|t,te,ten,ung; zeig|t,te,ten sich aufgeschlossen; zeig|t,te,ten sich bereit;
    zeig|t,te,ten sich erfreut; zeig|t,te,ten sich offen; zeig|t,te,ten sich optimistisch; zeig|t,te,ten sich zufrieden;
    zufrieden; zugesagt; zugesichert|,e; zugestimmt; zusage|,n; zusicher|n,t,te,ten; zuspruch; zustimm|en,end,ung;
    zuversichtlich; äußer|t,te,ten sich erfreut; äußer|t,te,ten sich positiv; äußer|t,te,ten sich zufrieden; überein;
    übereingekommen;
  `),
  demand: entries(`
    alternativlos; an der zeit; anspruch auf; auf … verlassen; auffordern; bedarf es; benötig|en,t,te,ten; berechtigt;
    brauch|e,en,t,ten; bräuchte|,n; darf nicht nachlassen; das recht; dring|end,lich; dräng|e,en,t,te,ten;
    dürf|en,te,ten … nicht nachlassen; eindringlich; entscheidend; erforderlich; es bedarf; es gilt;
    fordert|e,en … auf$; forder|e,n,t,te,ten,ung,ungen; forder|t,te,ten … auf$; geboten; gebraucht; gedrängt; gefordert;
    gilt es; höchste zeit; keine alternative; legitim; längst überfällig; mahn|en,t,te,ten; muss; muss jetzt; muss man;
    müss|e,en,te,ten; nicht nachlassen; notwendig|,e,keit; nötig|,er; pflicht; priorität; recht auf; recht darauf;
    recht … habe; richtig und wichtig; rufe … auf$; soll|,e,en,te,ten; unabdingbar; unausweichlich; unerlässlich;
    unumgänglich; unvermeid|bar,lich; unverzichtbar; verdien|en,t,te,ten; verlang|e,en,t,te,ten; wichtig; wichtig ist;
    wir wollen; zu erreichen; zwing|en,end,t; überfällig;
  `),
  plan: entries(`
    alles tun; angeschlossen; arbeiten wir; arbeit|et,en … an; arbeit|et,en … daran; arrangier|en,t; aufgestockt;
    aufstock|en,t; ausbauen; ausgebaut; ausgeliefert; ausgeweitet; ausweite|n,t,te; baut … aus$; beigetreten;
    bereiten … vor$; bereitet … vor$; bereitgestellt; bereitstell|en,t,te; bereitzustellen; beschleunig|en,t,te,ten;
    beteiligen; beteilig|t,te,ten,en sich; bewilligt|,e,en; einfrieren; eingefroren; enthalten; enthält; entsandt|,e,en;
    entsende|,n,t,te,ten; erarbeite|n,t,te; erhöh|en,t,te,ten; erlaubten; erla|ssen,uben,ubt,ubte; erließ|,en;
    erweiter|n,t,te,ten; finanzier|en,t,te,ten; freigegeben; friert … ein$; fror|en … ein$; gab|en … frei; geholfen;
    geleistet; geliefert; geschickt; gestattet|,e,en; gewähr|en,t,te,ten; gibt … frei; half|,en; helfen; hilft;
    ich werde; investier|en,t,te,ten; leiste|n,t,te,ten; liefer|n,t,te,ten; mitgetragen; mittragen; nutz|en,t,te;
    organisier|en,t,te,ten; planen wir; schick|en,t,te,ten; schließ|t,en sich … an$; schloss|,en sich … an$;
    schritt* … voran; steckt|,e,en; stell|t,te,ten,en … bereit; stell|t,te,ten,en … zur verfügung;
    stock|t,te,ten … auf$; tragen … mit$; trat|,en … bei$; treib|en,t … voran; trieb|,en … voran; trägt … mit$;
    tun alles; tun wir; tut alles; umfass|t,te,ten; umsetz|en,t; umzusetzen; verdoppel|n,t,te; verhäng|en,t,te,ten;
    verlänger|n,t,te,ten,ung; verschärf|en,t,te,ten,ung; verstärk|en,t,te,ten; vor der auslieferung/lieferung/übergabe;
    voranbringen; vorangetrieben; vorantreiben; vorbereitet; weiterhin; werde ich; werde weiter*; werde … fortsetzen;
    werde/werden/wird/würde sich … treffen$; werden weiter*; werden wir; werden … fortsetzen; wir arbeiten; wir bieten;
    wir helfen; wir liefern; wir planen; wir stellen; wir unterstützen; wir werden; wird weiter*; zahlt|,e,en;
    zu entsenden; zu liefern; zur verfügung; überg|ab,aben,eben,ibt; überw|eisen,eist,iesen;
  `),
  good: entries(`
    angebracht; angemessen; begrüßenswert; chance; durchbruch; ebn|et,en … weg; erfolg|,reich; ermutigend; fair;
    folgerichtig; gerecht; gerechtfertigt; gewinn für; gut|,e,er,es; hilfreich|,er; hilft; historisch*; klug;
    konsequent; konstruktiv; lohn|t,en sich; meilenstein; nützlich; rette|n,t; richtig; schütz|en,t; sinnvoll;
    stärk|en,t; vernünftig; vertretbar; vorteil|,e; weg zum frieden; wirksam; zielführend; überzeugend;
  `),
  accuse: entries(`
    beschuldig|en,t,te,ten; bezichtigt|,e,en; machte … verantwortlich; mach|en,t … verantwortlich; unterstellt|,e,en;
    vorgeworfen; warf|,en … vor$; weis|en … schuld zu; werf|en … vor$; wies|en … schuld zu; wirft … vor$;
  `),
  hearsay: entries(`
    anschuldigung|,en; behauptung|,en; bericht|,e,en; darstellung|,en; gerücht|,e,en; meldung|,en; spekulation|,en;
    unterstellung|,en; vermutung|,en; vorwurfs; vorw|urf,ürfe,ürfen;
  `),
  condemn: entries(`
    angeprangert; brandmark*; geißelt|,e,en; kritik|,en; kritisier|e,en,t,te,ten; missbillig|t,te,ten,ung;
    prangert|,e,en … an$; rüg|en,te,ten; tadel|n,t,te; verdamm|en,t,te,ten; verurteil|e,en,t,te,ten,ung; ächt*;
  `),
  oppose: entries(`
    abfuhr; abgelehnt; abge|raten,sagt; ablehn|en,end,ende,ender,t,te,ten,ung; abneigung; absage an; absag|en,t,te;
    abstand genommen; abwe|gig,hr; abzulehnen; angezweifelt; auf keinen fall; aufs schärfste; ausgeklinkt;
    ausgeschlossen; ausgesprochen gegen; ausschl|ießen,ießt,uss; auszuschließen; außen vor; beanstandet|,e;
    bedauer|n,t,te,ten; bedenken; bedenken gegen; beklag|en,t,te,ten; bemängelt|,e,en; bezweifel|n,t,te,ten; boykott*;
    dagegen; dagegen ausgesprochen; dien|e,t nur; distanziert; distanzier|t,te,ten sich; drück|t,te,ten sich;
    d|arf,ürfe,ürfen … nicht/nie/niemals/kein/keine/keinen/keinem/keiner; einspruch; empör|t,te,ten,ung; enthaltung;
    enthielt sich; enthielten sich; enthält sich; entrüst*; entschieden gegen; enttäuscht; erkannt|e,en … nicht an;
    erkenn|t,en … nicht an; erneute absage; erteilte … absage; erteil|t,te,ten … absage; erzürnt; gegen eine;
    gegen einen; gegen … ausgesprochen; gegner*; geht auf distanz; gewarnt … vor; halte nichts von; halten nichts von;
    halten sich … heraus/raus; helfe/hilft nur; hielt|,en sich … heraus/raus; hält nichts von; hält sich … heraus/raus;
    in frage gestellt; inakzeptabel; indiskutabel; infrage gestellt; ist dagegen; kein grund; kein verständnis;
    keine option; keine zustimmung; klare absage; klinkt|e sich aus; komme nicht infrage; komme … nicht in frage;
    kommt nicht infrage; kommt … nicht in frage; kritik an; kritiker*; kritisch*; lasse|n … nicht zu; lehne … ab;
    lehn|t,te,ten,en,e … ab; ließ|,en … nicht zu; lässt … nicht zu; mache nicht mit; machen nicht mit; macht nicht mit;
    missf|allen,ällt; nahm|en … abstand; negativ; nein zum; nein zur; nicht akzeptabel; nicht anerkennen; nicht bereit;
    nicht denkbar; nicht gelten lassen; nicht hinnehmbar; nicht in frage; nicht infrage; nicht mitmachen; nicht möglich;
    nicht realistisch; nicht verhandelbar; nicht vorstellbar; nicht zulassen; nicht … einverstanden;
    niemals akzeptieren; nimmt … abstand; nur nützen; nütz|e,t nur; opponier*; protest gegen; protestier|en,t,te,ten;
    reagier|t,te,ten ablehnend;
    reagier|t,te,ten empört; reagier|t,te,ten kritisch; reagier|t,te,ten skeptisch; reagier|t,te,ten verärgert;
    reagier|t,te,ten zurückhaltend; reserviert; riet|,en … ab; rote linie; rät … ab; sag|t,te,ten … ab; schließe … aus$;
    schließt … aus$; schließ|t,en … aus$; schloss … aus$; sich gegen; sind dagegen; skepsis; skeptiker*; skeptisch;
    sperr|t,te,ten sich; spr|icht,ach,achen sich … dagegen; spr|icht,ach,achen sich … gegen; steht nicht zur debatte;
    steht nicht zur diskussion; stellt … infrage; stellt|e,en … infrage; stell|t,en … in frage; stemm|t,te,ten,en sich;
    stieß … auf ablehnung; stimm|t,te,ten gegen; sträub|t,te,ten,en sich; stößt … auf ablehnung; tabu; unannehmbar;
    undenkbar; unmöglich; unter keinen umständen; unwillen; unzulässig; verbat|,en sich; verbitt|et,en sich; verfrüht;
    verneint|,e,en; verpön*; verwahr|t,te,ten sich; verweigerte|,n; verwe|hren,hrt,hrte,hrten,igern,igert;
    verärger|t,ung; veto; vom tisch; vorbehalte gegen; votier|t,te,ten gegen; wandt|e,en sich gegen; warnung vor;
    warnungen vor; warn|t,te,ten vor; warn|t,te,ten,en … vor; wehr|t,te,ten,en sich; wehr|t,te,ten,en sich gegen;
    weigert sich; weigerung; weiger|t,te,ten,n sich; wend|et,en sich gegen; widersetz|en,t,te,ten; widerstand;
    widerstand gegen; würde|,n … nur zeit; wütend;
    zeig|t,te,ten sich besorgt; zeig|t,te,ten sich enttäuscht; zeig|t,te,ten sich skeptisch; zurückhaltend;
    zweifel|,n,t,te,ten; zögerlich;
  `),
  threat: entries(`
    angemessen antworten; angemessen reagieren; gegenmaßnahme|,n; gegenreaktion*; hart reagieren; konsequenzen;
    legitime* ziel*; schlag* … zurück; vergelt*; zurückschlagen;
  `),
  rebut: entries(`
    abgetan; tat|,en … ab; tu|t,n … ab; verworfen; verw|arf,irft; weis|t,en … zurück;
    widerspr|ach,achen,echen,icht,ochen; wies|,en … zurück; zurückgewiesen; zurückweis|en,t;
  `),
  bad: entries(`
    als gefahr; angst vor; aussichtslos; bedroh|en,t,ung; befürcht|en,et,ete,eten,ung,ungen; belast|en,et,ung;
    beschädig*; brandgefährlich; die folgen; diebstahl; droh|en,t; einmischung; erpressung; eskalation; eskalier*;
    falscher; fatal; fehler; feindselig*; folgen für; führ|t,en … zu; fürchte|n,t,te,ten; gefahr für;
    gefähr|den,det,dete,lich; geldverschwendung; gescheitert|,e; heuchel*; heuchlerisch; hunger*; illeg|al,itim;
    illusion; illusorisch; ineffektiv; ineffizient; irrweg; kapitulation; katastrophal*; katastrophe; kein ausweg;
    keine lösung; keinen sinn; kontraproduktiv; kosten; kriegserklärung; krise; nachteil*; naiv; nicht zielführend;
    nutzlos; provokati|on,v; quatsch; raub; rechtswidrig; risiko; riskant; riskier*; sackgasse; schade|n,t,te,ten;
    scheiter|n,t,te; schwere|n/negative|n/fatale|n/gefährliche|n/schlimme|n folgen; schwäch|en,t,te;
    schäd|en,igen,igt,lich; sinnlos; sorge vor; spiel|t,en … in die hände; teuer; töricht; unangebracht; unangemessen;
    unfair; ungerecht; ungerechtfertigt; unklug; unrealistisch; unsinnig; untergr|aben,äbt; unverantwortlich;
    unverhältnismäßig; verantwortungslos; verfehlt; verheerend*; verlängert den krieg; verlänger|n,t … krieg;
    verpuff|en,t; verr|at,ückt; verschwendung; völkerrechtswidrig; wahnsinn|,ig; wirkungslos; wirtschaftskrieg; zu früh;
    zu weit; zum scheitern; zwecklos; zynisch;
  `),
  reverse: entries(`
    abbau|,en; abbr|echen,uch; abgebaut; abgebrochen; abgerückt; abkehr; abrücken; abschaff|en,t,te,ung; abweichen;
    auf eis; aufge|ben,geben,hoben; aufheb|en,t,ung; aufweich*; aufzuheben; ausgesetzt; aussetz|en,t,te,ung;
    ausst|eigen,eigt,ieg; auszusetzen; beend|en,et,ete,eten,igung; behinder|n,t,te; beschränk|en,t,te,ung; blockad*;
    blockier|en,t,te,ten; boykott; brach|,en … ab; bricht … ab;
    das/dem/ein/einem ende aller/der/des/von; eingefroren; eingestellt; einstell|en,t,te,ung;
    einzustellen; entz|iehen,ieht,ogen,ug; ersatz für; frei von; gab … auf$; gab|en,en auf; gekippt; gekürzt; gelockert;
    gesenkt; gestoppt; gestrichen; halten … zurück; heb|t,en … auf$; hielt|,en … zurück; hinausgezögert; hinauszuzögern;
    hinauszögern; hintertreib*; hob|,en … auf$; hält … zurück; kippen; kürzungen; kürz|en,t,te,ung;
    locker|n,t,te,ung,ungen; loslösen; lösen von; löst|e,en … auf$; minder|n,t; nachlassen; reduzier|en,t,te,ten,ung;
    rücknahme; rückt … ab; rückt|e,en … ab; rückzug von; sabot|age,ieren,iert,ierte; schluss mit; senk|en,t,te,ung;
    setz|t,te,ten … aus$; stell|t,te,ten … ein$; stopp|,en,t,te,ten; streich|en,t,ung; torpedier|en,t,te,ten; unabhängig;
    unabhängigkeit von; unterbinde|n,t; unterbrech|en,ung; unterbrochen; unterbunden; untersag|en,t,te; verbannen;
    verb|ieten,ietet,ot,ote,oten; vereitel|n,t,te; verhinder|n,t,te,ten,ung; vermeid|en,ung; verringer|n,t,te,ung;
    verschieb|en,t,ung; verschob|,en; vertag|en,t,te,ung; verzicht|,en,et,ete,eten; verzöger|n,t,te,ten,ung; weg von;
    weniger geld/hilfe/millionen/milliarden/unterstützung/waffen; wenigere; zieh|t,en sich … zurück;
    zog|,en sich … zurück; zurückfahren; zurückgefahren; zurückgehalten; zurückgenommen; zurückgezogen; zurückhalten;
    zurücknehm*; zurückzieh*;
  `),
  evil: entries(`
    aggression; angriff*; besatzung; beschuss; blockade; blutvergießen; bombardier*; bürgerkrieg|,es,s;
    eroberungskrieg*; feindseligkeiten; gewalt; grundursache*; hindernis*; invasion; isolation; kampfhandlungen;
    konflikt|,e,en,es,s; kriegshandlungen; krieg|,e,en,es,s; kämpfe|,n; leid|,en; russland-ukraine-krieg|,es,s; sterben;
    töten; ukraine-konflikt|,e,es,s; ukraine-krieg|,es,s; ukrainekrieg|,es,s; unterdrückung; ursache*; verbrechen;
    vernichtungskrieg*; weltkrieg|,es,s; zerstörung*; überfall*;
  `),
  occur: entries(`
    datum; denkbar; es gebe; es gibt; fand|,en … statt; find|et,en … statt; gebe; gebe es; gibt es; komme zu;
    kommen werde; kommt es zu; mandat; möglich; plan|,ung; pläne; rechnet mit; stattfinde|n,t; stattgefunden;
    teilnehm*; termin; vertr|at,ete,eten,itt; vorgesehen; vorstellbar; zustande*;
  `),
  rhetoric: entries(`
    warum soll; warum sollte; warum sollten; was bringt; was nützt; was soll; wer glaubt; wer soll; wie kann man;
    wie könnt*; wozu;
  `),
  condition: conditionDe,
  maybe: ['bevor', 'ehe', 'falls', 'sobald', 'sofern', 'solange', 'sollte es', 'wenn'],
  deny: entries(`
    abgestritten; abstreite|n,t; absurd; aus der luft gegriffen;
    ausschließlich/nur/lediglich militärische/militärischen; bestr|eiten,eitet,itt,itten;
    bezeichne|n,t,te,ten … propaganda/desinformation; bluff*; dementier|en,t,te,ten; entbehr|e,en,t;
    entspr|icht,eche nicht; erfunden; es gebe keine; es gibt keine; fake*; falsch; falschbehauptung*; falsche|,n;
    falschinformation*; falschmeldung*; falschnachricht*; farce; fälschung|,en; gebe … kein|,e,en; gebe … nicht;
    gefälscht; gehe/geht/ging nicht um; gelogen; gibt … kein|,e,en; habe nie; haben nie; haben niemals; haltlos;
    hat nie; hat niemals; inszenier|t,ung; jeder grundlage; kann keine rede; keine absicht; keine anzeichen;
    keine belege; keine beweise; keine grundlage; keine hinweise; keine pläne; keine rede; keinen beleg; keinen beweis;
    keinen grund; keinerlei belege; könne keine rede; leugne|n,t,te; lächerlich; lüge|,n; mythos; märchen;
    nannt|e,en … propaganda/desinformation; nenn|en,t … propaganda/desinformation; nicht beteiligt;
    nicht verantwortlich; nicht zutreffend; nicht … angegriffen; nichts zu tun; nie gegeben; schauspiel; stimmt nicht;
    stimm|t,e nicht; trifft nicht zu; träf|e,en nicht zu; unbegründet; unsinn; unwahr; unwahrheit*; verleumd*;
    verschwörungs*; widerlegt|,e; widerspr|ach,achen,icht; widersprüchlich*;
  `),
  open: entries(`
    ausweichend; bleibt offen; bleibt vage; blieb offen; blieb vage; lassen … offen; legt sich nicht fest;
    legte sich nicht fest; ließ … offen; ließen … offen; lässt … offen; mehrdeutig; nicht festlegen;
    noch keine entscheidung; noch nicht entschieden; noch offen; offen gelassen; offen ließ|,en; offen lässt;
    offengelassen; unentschieden; unentschlossen; weder bestätig* noch; weder zugestimmt noch; weicht … aus$;
    wich … aus$; wollte dazu nichts sagen; wollte sich nicht äußern; äußert|e,en sich nicht;
  `),
  that: ['dass', 'wenn'],
  negation: entries(`
    kaum; keines|falls,wegs; keine|rlei,s; kein|,e,em,en,er; mitnichten; nicht|,s; nie; niema|ls,nd; nirgend|s,wo;
    ohne; schwerlich; weder;
  `),
  joint: ['dass', 'ob', 'sondern', 'sowie', 'und', 'weil', 'während'],
  pseudo: entries(`
    als wenn; auch falls; auch wenn; bevor er; bevor sie; ehe*malig; gut drei; gut hundert; gut informiert*; gut zwei;
    guten tag; immer wenn; jedes mal , wenn; mag sein; mehr oder weniger; nicht allein; nicht allein durch;
    nicht ausgeschlossen; nicht auszuschließen; nicht einfach; nicht mehr nur; nicht nur; nicht ohne grund;
    nicht wenige; nicht weniger; nicht zu vergessen; nicht zuletzt; nichts anderes als; niemand … mehr; ohne absprache;
    ohne abstimmung; ohne bedingungen; ohne einschränkung; ohne vorbedingung; ohne vorbedingungen; ohne zu zögern;
    ohne zustimmung; ohne zweifel; ohne zögern; selbst wenn; so gut wie; unter anderem; wenn auch; wenn es um;
    wenn man glaub*; wenn überhaupt; werden wir sehen; wie wenn; will heißen; wir werden sehen;
  `),
  negationBefore: 12,
  negationAfter: 8,
};
