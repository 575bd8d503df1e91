import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { accountsDe } from './de-accounts';
import { nounsBeforeDe, nounsDe, utterancesDe } from './de-nouns';
import { originsDe } from './de-origins';
import { organsDe, peopleDe } from './de-people';
import { reportedDe } from './de-reported';
import { holdDe, sayDe } from './de-verbs';
import { sorted } from './inflected';

/** German: who says what. */
export const de: AttributionData = {
  ...bare,
  lang: 'de',
  say: sayDe,
  hold: holdDe,
  before: sorted(
    accountsDe,
    nounsBeforeDe,
    entries(`
      ablehnung … kam/kommt … aus/von; angaben aus; aus *s sicht; aus den reihen; aus der sicht; aus sicht; aus … heißt; aus … geht/ging … hervor$; aus … hervorg|eht,ing; aus … hieß; aus … verlaut|et,ete;
      aus … kam|,en ein/eine/einen/klares/scharfe/deutliche;
      aus … kam|,en/kommt/kommen kritik/lob/zustimmung/widerspruch/unterstützung/protest/beifall/skepsis/warnungen/forderungen;
      aus … komm|t,en ein/eine/einen/klares/scharfe/deutliche; beifall … kam/kommt/erhielt … aus/von;
      antwort/botschaft/forderung/reaktion/signal/vorwurf/warnung aus/von … :; auf ablehnung/kritik/skepsis/widerstand/zustimmung … stieß/stießen/stoßen/stößt … bei/in;
      empörung … aus/bei; es heißt aus; forderungen … kamen/kommen … aus/von; für … akzeptabel/annehmbar/ausgeschlossen/denkbar/inakzeptabel/indiskutabel/infrage/tabu/vorstellbar/unvorstellbar;
      für … in betracht/frage; für … keine option; für … kein thema;
      für … ist/sei/war/wäre klar; für … unannehmbar; für … undenkbar; für … unverhandelbar; für … unverzichtbar;
      heißt es … aus; heißt es … beim; heißt es … im; heißt es … in dem; heißt es … in der; heißt es … in einem;
      heißt es … in einer; heißt es … von; hieß es … aus; hieß es … beim; hieß es … im; hieß es … in dem;
      hieß es … in der; hieß es … in einem; hieß es … in einer; hieß es … von; im urteil; in augen; in den augen;
      in/im … stieß/stößt/stoßen/stießen … ablehnung/kritik/skepsis/widerstand/zustimmung/zuspruch;
      in/im … befürchtet/begrüßt/betont/betrachtet/bezweifelt/erwartet/fordert/fürchtet/geht/glaubt/hofft/hoffte/hält/lehnt/macht/rechnet/reagiert/reagierte/sah/setzt/sieht/spricht/verlangt/verurteilt/verweist/warnt/weist/wertet/wertete/wies/will/wirft/wünscht/zeigt/zeigte/zweifelt man;
      kritik erntet|e … von; kritik gab es … aus/bei/von; kritik äußert|e,en; kritik … kam/kommt … aus/von; laut;
      lob gab es … aus/von; lob … kam/kommt … aus/von;
      protest … kam/kommt … aus/von; rufe … kamen/kommen … aus/von; schätzungen von; seitens; skepsis … kam/kommt … aus/von;
      so angaben;
      so das/der/die … analyse/ansicht/argument/auskunft/aussage|,n/befund/begründung/botschaft/darstellung/einschätzung/erklärung/erwartung/fazit/forderung/hoffnung/kritik/lesart/meinung/mitteilung/prognose/these/urteil/version/vorwurf/warnung/worte/überzeugung;
      steh|t,en für … fest$;
      stieß/stößt/stoßen/stießen in/im/bei/beim … ablehnung/kritik/skepsis/widerstand/zustimmung/zuspruch; unter berufung auf; unterstützung … kam/kommt … aus/von;
      von … seite hieß/heißt/verlautet/verlautete; vonseiten; vorwürfe … kamen/kommen … aus; warnungen … kamen/kommen … aus/von; widerspruch … kam/kommt … aus/von;
      zurückhaltung … aus; zuspruch … kam/kommt … aus/von; zustimmung gab es … aus/von;
      zustimmung … kam/kommt … aus/von;
    `),
  ),
  noun: nounsDe,
  aside: ['so', 'so auch'],
  about: ['zu', 'zum', 'zur', 'über'],
  after: ["' ansicht nach", 'heißt es', 'hieß es', 'zufolge'],
  standing: ['die haltung', 'die position', 'für', 'haltung', 'position'],
  silent: entries(`
    drück|t,te,ten/sprach|,en/sprech|en/spricht … beileid/mitgefühl;
    einzelheiten/details/gründe/namen/zahlen … nannt|e,en … nicht;
    führ|t,te,ten,en … angriff|,e,en/befehl|,e/schläge/operation|,en … aus$; gab|,en … kein|e auskunft;
    mach|t,te,ten … keine angaben; nannt|e,en … keine details/einzelheiten/gründe/namen/zahlen;
    nannt|e,en … keinen grund/namen/termin/zeitpunkt; nann|te,ten/nenn|en,t … keine *zahlen;
    nenn|en,t … keine details/einzelheiten/gründe/namen/zahlen; veröffentlich|en,t,te,ten … keine angaben/zahlen;
  `),
  judged: entries(`
    bleibt; geändert; gilt; hat; ist; kommt; steht; unverändert; vom tisch; war; wäre;
  `),
  carry: entries(`
    angaben zufolge; aus ihrer sicht; aus seiner sicht; bericht zufolge; demnach; demzufolge;
    für ihn/sie ist/sind/bleibt/kommt/steht; gleichzeitig … er; ihm zufolge; ihr zufolge; ihren angaben; ihren worten;
    ihrer ansicht; ihrer auffassung; ihrer darstellung; ihrer einschätzung; ihrer meinung; ihrer überzeugung;
    nach ihren angaben; nach seinen angaben; recherchen zufolge; seinen angaben; seinen worten; seiner ansicht;
    seiner auffassung; seiner darstellung; seiner einschätzung; seiner meinung; seiner überzeugung;
    sein|e,en/ihr|e,en ablehnung/bereitschaft/drohung/forderung/kritik/ruf/warnung/weigerung/widerstand;
    soll|,en … haben$; soll|,en … sein$; soll|,en … worden sein$; wörtlich; zudem … er; zugleich … er;
  `),
  reported: reportedDe,
  maybeReported: entries(`
    bestünden; bräuchten; dürften; ginge; gingen; gäbe; gäben; hielte; hielten; hätte; hätten; käme; kämen; könnte;
    könnten; ließe; ließen; machten; müsste; müssten; sollten; stünde; stünden; täten; wollten; wäre; wären; würde;
    würden; zögen;
  `),
  pronouns: { f: ['letztere', 'sie'], m: ['dieser', 'er', 'letzterer'], many: ['sie'] },
  demonstratives: ['dieser', 'letztere', 'letzterer'],
  firstSubjects: ['ich'],
  first: ['ich', 'mein|,e,en,em,er,es', 'mich', 'mir', 'uns', 'unser|,e,en,em,er,es', 'wir'],
  headlines: entries(`
    alarmiert; auf … eingestellt/vorbereitet$; bereit; besorgt; dafür; dagegen; dankbar; einig; empört; entschlossen; entsetzt;
    enttäuscht; erfreut; erleichtert; für; gegen; gesprächsbereit; kritisch; misstrauisch; mit … einverstanden/unzufrieden/zufrieden$;
    nicht bereit; offen; optimistisch; pessimistisch; skeptisch; strikt gegen; uneinig; unzufrieden; verhandlungsbereit;
    verärgert; von … enttäuscht/überzeugt$; zu/zum/zur … bereit/entschlossen$; zufrieden; zurückhaltend; zuversichtlich;
    über … besorgt/einig/empört/enttäuscht/entsetzt/uneinig/verärgert$;
  `),
  salutes: {
    'russischer präsident': ['bürger russlands', 'liebe russen'],
    'ukrainischer präsident': ['liebe ukrainer', 'liebe ukrainerinnen', 'ruhm der ukraine'],
    'us-präsident': ['liebe amerikaner', 'meine amerikanischen mitbürger'],
  },
  speech: entries(
    '*ansprache; *botschaft; *rede; *statement; ansprache; erklärung; grußwort; rede; regierungserklärung; statement; wortlaut;',
  ),
  opinion: ['editorial', 'gastbeitrag', 'gastkommentar', 'glosse', 'kolumne', 'kommentar', 'leitartikel', 'meinung'],
  interview: ['*interview', 'gespräch', 'interview'],
  answer: ['a', 'antwort'],
  auxiliaries: entries(`
    habe; haben; hat; hatte; hatten; ist; möchte; sind; soll; sollen; war; waren; werde; werden; will; wird; wolle;
    wollen; wollte; wollten; wurde; wurden;
  `),
  governing: entries(`
    als; am; an; angesichts; auf; aus; bei; beim; bis; dem; den; deren; des; dessen; durch; einem; einen; eines;
    entgegen; für; gegen; gegenüber; gemeinsam; hinter; ihrem; ihren; ihres; im; in; infolge; ins; je; laut; mit;
    nach; neben; ohne; seinem; seinen; seines; seit; statt; trotz; um; unter; vom; von; vor; wegen; wider;
    wie; zu; zum; zur; zwischen; über;
  `),
  determiners: entries(`
    alle; beide; das; der; die; diese; dieser; ein; eine; einer; einige; ihr; ihre; jener; kein; keine; mehrere; meisten;
    sein; seine; viele; weitere; zahlreiche; zwei;
  `),
  linking: ['aus', 'bei', 'beim', 'der', 'des', 'für', 'im', 'in', 'vom', 'von', 'zum', 'zur'],
  former: ['damalig|e,en,er', 'ehemalig|e,en,er', 'einstig|e,en,er', 'früher|e,en,er', 'vormalig|e,en,er'],
  honorifics: ['dr', 'prof'],
  passive: ['werde', 'werden', 'wird', 'worden', 'wurde', 'wurden', 'würden'],
  state: ['ist', 'sei', 'seien', 'sind', 'war', 'waren'],
  active: ['abgerückt', 'beigetreten', 'eingetreten', 'geworden', 'überzeugt'],
  infinitive: 'zu',
  participleSign: 'ge',
  authorities: entries(`
    *ministerium|,s; administration; angaben; armee; armeeführung; außenamt; beamte|,n; behördenangaben; behörde|,n;
    berichten; botschaft; darstellung; delegation; diplomaten; diplomatie; führung;
    geheimdienst|,e,en,es,s; generalstab; justiz; kommission; kräfte; luftwaffe; länder; marine; militärführung;
    militär|,s; mitglieder; mitgliedsländer; mitgliedsstaaten; mitgliedstaaten; parlament; präsidialamt;
    präsidialverwaltung; regierung; regierungskreise; seite; sicht; spitzen; staaten; staatsführung; staatsmedien;
    streitkräfte|,n; unterhändler; verhandlungsdelegation; vertreter|,n;
  `),
  accounts: [
    'angaben',
    'ansicht',
    'bericht',
    'berichten',
    'darstellung',
    'einschätzung',
    'erkenntnissen',
    'geheimdienstangaben',
    'informationen',
    'lesart',
    'medienberichten',
    'meldung',
    'meldungen',
    'militärangaben',
    'recherchen',
    'regierungsangaben',
    'sicht',
  ],
  bodies: entries(`
    agentur; allianz; amt; armee; außenministeriums; behörde; behörden; bündnis; bündnisses; fraktion;
    generalstab; gericht; institut; kommission; konzern; land; luftwaffe; militär; ministerium; ministeriums;
    nachrichtenagentur; organisation; parlament; partei; regierung; sender; staat; streitkräfte;
    unternehmen; verband; verteidigungsministeriums; zeitung;
  `),
  comparing: ['als', 'wie'],
  conjunctions: ['als auch', 'ebenso wie', 'oder', 'sowie', 'und', 'wie auch'],
  relatives: ['das', 'dem', 'den', 'denen', 'der', 'deren', 'des', 'dessen', 'die'],
  relativeSigns: ['es', 'ihm', 'ihn', 'ihnen', 'ihr', 'man', 'nicht', 'sich', 'sie', 'uns', 'wir'],
  groupWords: ['alle', 'andere', 'die', 'einige', 'manche', 'mehrere', 'viele', 'weitere', 'zahlreiche'],
  singularGroups: entries(`
    *allianz; *armee; *behörde; *in; *ion; *partei; *schaft; *studie; *truppe; *umfrage; *ung; *waffe; afd; cdu; csu; fdp; linke; spd;
  `),
  plural: ['en', 'innen', 'leute', 'medien', 'staaten'],
  definite: entries(`
    beim; das; dem; den; der; des; die; im; vom;
  `),
  anybody: ['ein', 'eine', 'einem', 'einen', 'einer', 'eines'],
  modals: ['darf', 'dürfe', 'dürfen', 'muss', 'müsse', 'müssen', 'müsste', 'müssten', 'sollte', 'sollten'],
  whoever: ['wer'],
  completing: ['der', 'des', 'vom', 'von'],
  feminine: ['in', 'innen'],
  feminineArticle: 'die',
  subordinating: [
    'bevor',
    'dass',
    'falls',
    'indem',
    'nachdem',
    'ob',
    'obwohl',
    'sobald',
    'sofern',
    'solange',
    'weil',
    'wenn',
  ],
  genitive: ['der', 'des'],
  adjectives: ['e', 'em', 'en', 'er', 'es'],
  adverbs: entries(`
    abend; abends; aber; allem; allerdings; am; anderem; auch; aufgrund; ausdrücklich; außerdem; bereits; bislang; dabei; dagegen;
    dann; daraufhin; denn; dennoch; deshalb; dienstag; doch; donnerstag; ebenfalls; ebenso; erneut; erst; freitag;
    gestern; heute; hingegen; hinzu; indes; inzwischen; jedoch; kürzlich; mehrfach; mittwoch; montag; morgen;
    nachmittag; nun; samstag; schon; seinerseits; sich; sonnabend; sonntag; sowohl; später; unterdessen;
    vergangene; vergangenen; vormittag; weiter; weiterhin; wiederholt; wiederum; woche; zudem; zufolge; zugleich;
    zuletzt; zunächst; zuvor; zwar; öffentlich;
  `),
  people: peopleDe,
  organs: organsDe,
  voices: entries(`
    armeeführung; beamt|e,er; behörden; bericht|,e; führung; generalstab; machthaber; militärführung; regierung; spitze;
    sprecher|,in; vertretern; vertreter|,in;
  `),
  papers: entries(`
    analyse; bericht; brief; dokument; erklärung; gutachten; lagebericht; meldung; mitteilung; papier;
    pressemitteilung; schreiben; statement; stellungnahme; studie; text;
  `),
  utterances: utterancesDe,
  oblique: { f: ['s'], m: ['s'], x: ['s'] },
  origins: originsDe,
  agents: ['durch', 'vom', 'von'],
  agentPlaces: ['im', 'in'],
  infinitives: ['*eln', '*en', '*ern'],
  singulars: ['*ach', '*ieb', '*ieß', '*t', '*te'],
  commonNouns: ['*ern', '*heit', '*innen', '*isten', '*keit', '*leute', '*ung'],
  citation: { noun: ['', 'en', 'n', 's'], m: 'er', f: 'e' },
  capitals: 'nouns',
  order: 'either',
};
