import { entries } from '../entries';
import type { StanceData } from './data';

/** German: for, against, on condition. */
export const de: StanceData = {
  lang: 'de',
  support: entries(`
    akzeptiere; akzeptier|t,te,ten,en; angenommen; anstreb|t,te,en; aufgefordert; aufgerufen;
    befürwort|et,ete,eten,en,e; begrüße; begrüß|t,te,ten,en; beharr|t,te,ten auf; bekräftige;
    bekräftig|t,te,ten … bereitschaft; bekräftig|t,te,ten … unterstützung; bereit; bereitschaft; besteh|t,en auf;
    dafür; dafür ausgesprochen; eingesetzt für; empf|iehlt,ahl,ohlen; erfolgreich zu beenden; erleichter*;
    ermöglichen; fest zugesagt; fortsetz|en,t; gebilligt; gelobt; genehmig|t,te,ten; gut für;
    hoff|t,te,ten,nung,en; in aussicht gestellt; ins spiel gebracht; legte … vor; lob|t,te,ten;
    mach|t,te,ten,en … druck; möcht|e,en; offen für; pläd|ieren,iert,ierte; poch|t,te,en auf; rief … auf;
    rief|,en … auf; ruf|t,en … auf; schlage … vor; schlug … vor; schlägt … vor; setze … ein; setzt sich;
    setz|t,te,ten … ein; sich einsetzen; spr|icht,ach,achen … dafür; spr|icht,ach,achen … für; stattfind|en,et;
    stimme … zu; stimm|t,te,ten … zu; strebe … an; strebt … an; trat|,en … ein; tritt … ein; unterstütze;
    unterstütz|t,te,ten,en,ung; unterzeichnet; verpflichtet; versprach|,en; verspreche; versprechen; verspricht;
    versprochen; verstärk|t,en; versucht … zu organisieren; versuch|t,te,ten,en; vorgeschlagen;
    vorschlag unterstützt; warb|,en für; werde sich … treffen; will; wirbt für; wolle; wollen; wollte; wollten;
    würdig|t,te,ten; zufrieden; zugesagt; zugesichert; zugestimmt; zusag|en,e; zustimm|en,ung;
  `),
  demand: entries(`
    an der zeit; brauche; brauchen; braucht; das recht; dränge; dräng|t,te,ten,en; entscheidend;
    forder|t,te,ten,n,e; gedrängt; gefordert; muss; muss jetzt; müss|en,e,ten,te; notwendig; nötig; recht auf;
    recht … habe; rufe … auf; soll; solle; sollen; sollte; sollten; verlange; verlang|t,te,ten,en; wir wollen;
  `),
  accuse: entries(`
    beschuldig|t,te,ten; bezichtig|t,te,ten; machte … verantwortlich; mach|en,t … verantwortlich;
    unterstell|t,te,ten; vorgeworfen; vorwurf; vorwürfe; warf|,en … vor; werf|en … vor; wirft … vor;
  `),
  against: [],
  oppose: entries(`
    abgelehnt; ablehn|en,t,te,ten,ung; absage; abzulehnen; ausgeschlossen; auszuschließen; belohnung*;
    blockier|t,te,ten,en; boykott*; dagegen ausgesprochen; darf nicht; dürfe nicht; dürfen nicht; gegen eine;
    gegen einen; gegen … aus; gegen … ausgesprochen; gewarnt … vor; inakzeptabel; indiskutabel; kein land;
    keine option; komme nicht infrage; komme … nicht in frage; kommt nicht infrage; kommt … nicht in frage;
    kritik an; kritisiere; kritisier|t,te,ten,en; lehne … ab; lehn|t,te,ten,en,e … ab; nicht akzeptabel;
    nicht hinnehmbar; ohne belohnungen; rote linie; schließe … aus; schließ|t,en … aus; schloss … aus; skeptisch;
    sperr|t,te,ten sich; stellt … infrage; tabu; unannehmbar; unmöglich; unzulässig; verbiet|en,et; verfrüht;
    verhinder|n,t,te; verurteile; verurteil|t,te,ten,en; verweiger|t,te,ten,n; veto; vom tisch; warn|t,te,ten vor;
    weigert sich; weiger|t,te,ten,n sich;
  `),
  rebut: entries(`
    abgetan; tat|,en … ab; tu|t,n … ab; verwarf; verwirft; verworfen; weis|t,en … zurück; widersprochen;
    widerspr|icht,ach,achen,echen; wies|,en … zurück; zurückgewiesen; zurückweis|en,t;
  `),
  condition: entries(`
    an bedingungen; bedingung für; bevor; davon ab; ehe; erst dann; erst nach; erst wenn; falls; gebe es keine;
    im falle; im gegenzug; knüpf* … an; nicht bevor; nur bei; nur dann; nur mit; nur nach; nur unter; nur wenn;
    nur … möglich; ohne … kein*; ohne … nicht; sobald; sofern; solange; sollte es; unter bedingungen;
    unter der bedingung; unter der voraussetzung; vorausgesetzt; wenn;
  `),
  deny: entries(`
    abgestritten; abstreit|et,en; bestreite|t,n; bestritten; bestritt|,en; dementier|t,te,ten,en; erfunden;
    es gebe keine; es gibt keine; fake*; falsch|,e,en; gebe … kein|,e,en; gebe … nicht; gelogen; gibt … kein|,e,en;
    haltlos; informationszirkus; keine beweise; keine pläne; keinen beweis; leugne|t,te,n; lüge|,n; propaganda;
    stimm|t,e nicht; unwahr; unwahrscheinlich; widerleg|t,te; zirkus;
  `),
  negation: entries(`
    kein; keine; keinem; keinen; keiner; keinerlei; keines; nicht; nichts; nie; niemals; niemand; ohne; weder;
  `),
  pseudo: ['nicht mehr nur', 'nicht nur', 'nicht zuletzt', 'ohne zweifel'],
  negationBefore: 5,
  negationAfter: 8,
};
