import { entries } from '../entries';
/** German verbs of saying, with their forms; sorted. */
export const sayDe: readonly string[] = entries(`
    abgelehnt; abgestritten; abgetan; ablehn|t,te,ten; abstreite|t,n; abwies|,en; akzeptier|t,te,ten; angeboten;
    angedeutet; angedroht; angegeben; angekündigt; angemahnt; angeprangert; angeregt; anmahn|t,te;
    appellier|t,te,ten,e; argumentier|t,te,ten,e; aufgefordert; aufgerufen; ausgeschlossen; ausgesprochen;
    beanstand|et,ete,eten; bedauer|t,te,ten; befand; befürworte|t,te,ten; begründe|t,te,ten; begrüß|t,te,ten,e;
    beharr|t,te,ten,e; behaupte|t,te,ten; bekannt gegeben; bekannte sich; bekanntgegeben; bekenn|t,en;
    beklag|t,te,ten,e; bekräftig|t,te,ten,e; bemerk|t,te,ten; bemängel|t,te,ten; berichte|t,te,ten; beschreib|t,en;
    beschrieb|,en; beschuldig|t,te,ten,e; bestand|,en auf; besteh|t,en; bestreite|t,n; bestritten; bestritt|,en;
    bestätig|t,te,ten,e; beteuer|t,te,ten; beton|t,te,ten,e; beurteil|t,te,ten; bewerte|t,te,ten;
    bezeichne|t,te,ten; bezichtig|t,te,ten; bezweifel|t,te,ten; biete|t,n … an; bot|,en … an; dementier|t,te,ten,e;
    deute|t,te,ten … an; droh|t,te,ten,e; dräng|t,te,ten,e; eingeräumt; eingewandt; empfahl|,en; empfiehlt;
    empfohlen; entgegne|t,te,ten; erfuhr|,en; ergänz|t,te,ten; erinner|t,te,ten; erklär|t,te,ten,e;
    erläuter|t,te,ten; ermahn|t,te,ten; erwarte|t,te,ten; erwider|t,te,ten; erwäg|t,en; erzähl|t,te,ten;
    festgestellt; feststell|t,te,ten; forder|t,te,ten,e; formulier|t,te,ten; frag|t,te,ten; füg|t,te,ten,e … hinzu;
    führ|t,te,ten … aus; gaben … erklärung ab; gab|,en … an; gab|,en … bekannt; gab|,en … zu; gebeten; gebilligt;
    gedroht; gedrängt; gefordert; geh|t,en … davon aus; geknüpft; gelobt; gemeint; genannt; geraten; gerügt;
    gesagt; geschrieben; gesprochen; gewarnt; gewertet; geworfen; gewürdigt; geäußert; gib|t,en … an;
    gib|t,en … zu; ging|,en … davon aus; glaub|t,te,ten,e; halten … für; heb|t,en … hervor; heißt es;
    hervorgehoben; hielt|,en … für; hieß es; hingewiesen; hinwies|,en; hinzugefügt; hob|,en … hervor;
    hoff|t,te,ten,e; hält … für; in aussicht gestellt; ins spiel gebracht; insistier|t,te; klag|t,te,ten,e;
    klargestellt; knüpf|t,te,ten; kommentier|t,te,ten; konstatier|t,te,ten; konter|t,te,ten; kritisier|t,te,ten,e;
    kündig|t,te,ten … an; lehn|t,te,ten,e … ab; leugne|t,te,ten; ließ|,en … wissen; lob|t,te,ten;
    mach|t,te,ten … deutlich; mach|t,te,ten … klar; mach|t,te,ten … verantwortlich; mahn|t,te,ten,e;
    mein|t,te,ten,e; meld|et,ete,eten; mitgeteilt; monier|t,te,ten; nann|te,ten; nenn|t,en; notier|t,te;
    pläd|iert,ierte,ierten,iere; poch|t,te,ten,e; prognostizier|t,te; prophezei|t,te; präzisier|t,te; rat|en;
    reagier|t,te,ten; rechtfertig|t,te,ten; ried|en; rief|,en … auf; riet|,en; ruf|t,en … auf; rät;
    räum|t,te,ten … ein; rüg|t,te,ten; sag|t,te,ten,e; schilder|t,te,ten; schlag|en … vor; schließ|t,en … aus;
    schloss|,en … aus; schlug|,en … vor; schlussfolger|t,te; schlägt … vor; schreib|t,en; schrieb|,en; schwor|,en;
    schätz|t,te,ten … ein; signalisier|t,te,ten; spekulier|t,te,ten; sprach|,en sich; sprach|,en von;
    sprach|,en … aus; spricht von; spricht … aus; stell|t,te,ten … in aussicht; stell|t,te,ten … klar;
    stimm|t,te,ten … zu; stufte … ein; teil|t,te,ten … mit; trat|,en … für; treten … für; tritt … für;
    twitter|t,te; unterstell|t,te,ten; unterstreich|t,en; unterstrichen; unterstrich|,en; urteil|t,te,ten;
    verbreite|t,te,ten; verglich|,en; verkünd|et,ete,eten; verlang|t,te,ten,e; verlaut|et,ete; vermute|t,te,ten;
    verneint; verneinte; versicher|t,te,ten,e; versprach|,en; versprochen; verspr|icht,echen; verteidig|t,te,ten;
    verurteil|t,te,ten,e; verwarf; verweiger|t,te,ten; verweis|t,en; verwies|,en; vorausgesagt; vorgeschlagen;
    vorgeworfen; vorhergesagt; vorschlug; warb|,en; warf|,en … vor; warn|t,te,ten,e; weis|t,en … hin;
    weis|t,en … zurück; werf|en … vor; wert|et,ete,eten,en … als; widersprach|,en; widersprochen;
    widerspr|icht,echen; wiederhol|t,te,ten; wies|,en … hin; wies|,en … zurück; wirbt … für; wirft … vor;
    wünsch|t,te,ten; würdig|t,te,ten; zeigte … sich; zeig|t,te,ten sich; zitier|t,te,ten; zog|,en … in zweifel;
    zufolge; zugesagt; zugesichert; zugestimmt; zurückgewiesen; zurückwies|,en; zuversichtlich; zweifel|t,te,ten;
    äußer|t,te,ten,e; überzeugt; überzeug|t … davon;
  `);

/** German verbs whose subject takes a position without an act of saying; sorted. */
export const holdDe: readonly string[] = entries(`
    angestrebt; anstreb|t,te,ten; arbeite|t,te,ten … daran; bemüh|t,te,ten sich; bereit; besteh|t,en … darauf;
    blockier|t,te,ten; boykottier|t,te,ten; einsetzen; fühl|t,te,ten sich; gegen; glaub|t,te,ten nicht;
    halten … fest; hat … vor; hielt|,en … fest; hoff|t,te,ten; hält … fest; ist dafür; ist dagegen; lehn|t,en … ab;
    mach|t,te,ten … druck; möcht|e,en; peil|t,te … an; plan|t,te,ten; rechne|t,te,ten; sah|,en … als; seh|en … als;
    setz|t,te,ten … auf; setz|t,te,ten … ein; sieht … als; steh|t,en … hinter; streb|t,te,ten … an; such|t,te,ten;
    unterstütz|t,te,ten; verfolg|t,te,ten; versuch|t,te,ten; weiger|t,te,ten sich; will; woll|en,te,ten;
    zieht … in betracht; zustimm|en,t,te,ten; zöger|t,te,ten;
  `);
