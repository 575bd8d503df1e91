import { entries } from '../entries';
import type { StanceData } from './data';

/** German: for, against, on condition. */
export const de: StanceData = {
  lang: 'de',
  support: entries(`
    akzeptier|t,te,ten,en; angenommen; anstreb|t,te,en; aufgefordert; aufgerufen; befürwort|et,ete,eten,en,e;
    begrüß|t,te,ten,en; beharr|t,te,ten auf; bekräftig|t,te,ten … bereitschaft; bekräftig|t,te,ten … unterstützung;
    bereit; bereitschaft; besteh|t,en auf; dafür ausgesprochen; das recht; dräng|t,te,ten,en; eingesetzt für;
    empf|iehlt,ahl,ohlen; entscheidend; erfolgreich zu beenden; ermöglichen; fest zugesagt; forder|t,te,ten,n,e;
    fortsetz|en,t; gebilligt; gedrängt; gefordert; gelobt; genehmig|t,te,ten; gut für; hoff|t,te,ten,nung,en;
    in aussicht gestellt; ins spiel gebracht; legte … vor; lob|t,te,ten; muss; muss jetzt; möcht|e,en;
    müss|en,e,ten,te; notwendig; nötig; offen für; pläd|ieren,iert,ierte; poch|t,te,en auf; recht auf;
    recht … habe; rief … auf; rief|en … auf; ruf|t,en … auf; schlug … vor; schlägt … vor; setz|t,te,ten … ein;
    sich einsetzen; soll; sollen; sollte; sollten; spr|icht,ach,achen … dafür; spr|icht,ach,achen … für;
    stattfind|en,et; stimm|t,te,ten … zu; trat|en … ein; tritt … ein; unterstütz|t,te,ten,en,ung; unterzeichnet;
    verlang|t,te,ten,en; verpflichtet; versprach|en; versprechen; verspricht; versprochen; verstärk|t,en;
    vorgeschlagen; vorschlag unterstützt; warb|en für; werde sich … treffen; will; wir wollen; wirbt für; wolle;
    wollen; wollte; wollten; würdig|t,te,ten; zufrieden; zugesagt; zugesichert; zugestimmt; zusag|en,e;
    zustimm|en,ung;
  `),
  oppose: entries(`
    abgelehnt; ablehn|en,t,te,ten,ung; absage; abzulehnen; ausgeschlossen; auszuschließen; belohnung*;
    blockier|t,te,ten,en; boykott*; dagegen ausgesprochen; darf nicht; dürfe nicht; dürfen nicht;
    gegen die … ausgesprochen; gegen eine; gegen einen; gewarnt … vor; inakzeptabel; indiskutabel; kein land;
    keine option; komme nicht infrage; komme … nicht in frage; kommt nicht infrage; kommt … nicht in frage;
    kritik an; kritisier|t,te,ten,en; lehn|t,te,ten,en,e … ab; nein; nicht akzeptabel; nicht hinnehmbar;
    ohne belohnungen; rote linie; schließ|t,en … aus; schloss … aus; skeptisch; sperr|t,te,ten sich;
    spr|icht,ach … dagegen; stellt … infrage; tabu; unannehmbar; unmöglich; unzulässig; verbiet|en,et; verfrüht;
    verhinder|n,t,te; verurteil|t,te,ten,en; verwarf; verweiger|t,te,ten,n; verworfen; veto; vom tisch;
    warn|t,te,ten vor; weigert sich; weiger|t,te,ten,n sich; weis|t,en … zurück; widerspr|icht,ach,achen,echen;
    wies … zurück; wies|en … zurück; zurückgewiesen; zurückweis|en,t;
  `),
  condition: entries(`
    an bedingungen; bedingung für; bevor; davon ab; ehe; erst dann; erst nach; erst wenn; falls; gebe es keine;
    im falle; im gegenzug; knüpf* … an; nicht bevor; nur bei; nur dann; nur mit; nur unter; nur wenn; ohne … kein*;
    ohne … nicht; sobald; sofern; solange; sollte es; unter bedingungen; unter der bedingung;
    unter der voraussetzung; vorausgesetzt; wenn;
  `),
  deny: entries(`
    abgestritten; abstreit|et,en; bestreite|t,n; bestritten; bestritt|en; dementier|t,te,ten,en; erfunden;
    es gebe keine; es gibt keine; fake*; falsch|,e,en; gelogen; haltlos; informationszirkus; keine beweise;
    keinen beweis; leugne|t,te,n; lüge|,n; propaganda; stimm|t,e nicht; unwahr; unwahrscheinlich; widerleg|t,te;
    zirkus;
  `),
  negation: entries(`
    kein; keine; keinem; keinen; keiner; keinerlei; keines; nicht; nichts; nie; niemals; niemand; ohne; weder;
  `),
  pseudo: ['nicht mehr nur', 'nicht nur', 'nicht zuletzt', 'ohne zweifel'],
  negationAfter: 8,
};
