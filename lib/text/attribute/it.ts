import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { inflected, sorted } from './inflected';

/** Italian: who says what. */
export const it: AttributionData = {
  ...bare,
  lang: 'it',
  say: sorted(
    inflected([
      [
        'a,ano,ato,ava,ando',
        `accus afferm annunci assicur boll comment condann conferm critic denunci dichiar elogi esort invoc lament minacci neg osserv precis reclam ricord ringrazi rivel segnal sottoline spieg`,
      ],
      ['isce,iscono,ito,iva,endo', `chiar defin ribad sugger`],
      ['e,ono,ito,iva,endo', 'avvert'],
      [
        'e,ono,eva,endo',
        `aggiung ammett chied conced conclud esclud insist promett propon resping rispond scriv sosten`,
      ],
    ]),
    entries(`
    aggiunto; ammesso; chiarito; chiesto; concluso; detto; detto convinto; dice; dicendo; diceva; dicono; disse;
    escluso; fa sapere; fatto sapere; insistito; messo in guardia; mette in guardia; parla; parlato; promesso;
    propone; propongono; proposto; respinto; riferi|sce,scono,to; risposto; scritto; si dice; smenti|sce,scono,to;
    sostengono; sostenuto; sostiene;
  `),
  ),
  hold: sorted(
    inflected([
      ['a,ano,ato,ava', `appoggi approv auspic autorizz blocc rifiut rinnov valut`],
      ['e,ono,eva', `cred preved tem`],
    ]),
    entries(`
    decide; deciso; intende; intendono; ritengono; ritiene; si oppone; si oppongono; sono contrari; sono favorevoli;
    sono pronti; sospende; sospeso; spera; sperano; vieta; vietato; vogliono; voleva; vuole; è contraria;
    è contrario; è favorevole; è pronta; è pronto;
  `),
  ),
  before: entries(`
    a detta di; a giudizio di; ad avviso di; citando; dal punto di vista di; nelle parole di; per bocca di; secondo;
    secondo quanto riferito da; stando a;
  `),
  standing: entries(`
    la posizione del; la posizione di; per;
  `),
  judged: entries(`
    invariata; resta; rimane; sono; è;
  `),
  carry: entries(`
    a suo avviso; a suo dire; a suo giudizio; secondo lei; secondo loro; secondo lui;
  `),
  maybeReported: entries(`
    avrebbe; avrebbero; dovrebbe; potrebbe; sarebbe; sarebbero;
  `),
  first: entries(`
    abbiamo; ci; dobbiamo; io; mi; mia; mie; miei; mio; noi; nostra; nostre; nostri; nostro; siamo; sono convinto;
    vogliamo;
  `),
  speech: entries(`
    dichiarazione; discorso; messaggio;
  `),
  interview: entries(`
    colloquio; conversazione; intervista;
  `),
  opinion: entries(`
    commento; corsivo; editoriale; opinione;
  `),
  answer: entries(`
    r; risposta;
  `),
  auxiliaries: entries(`
    aveva; avevano; avrebbe; era; erano; ha; hanno; sarà; si; sono; è;
  `),
  governing: entries(`
    a; ad; agli; ai; al; all'*; alla; alle; allo; con; contro; da; dai; dal; dall'*; dalla; dalle; davanti; degli;
    dei; del; dell'*; della; delle; di; dopo; durante; fra; in; nei; nel; nell'*; nella; nelle; per; presso; senza;
    sotto; su; sui; sul; sull'*; sulla; sulle; tra; verso;
  `),
  linking: entries(`
    a; agli; al; degli; dei; del; della; di; per;
  `),
  authorities: entries(`
    autorità; delegazione; diplomazia; esercito; funzionari; governo; intelligence; negoziatori; parlamento; parte;
  `),
  bodies: entries(`
    agenzia; alleanza; l'agenzia; l'alleanza; l'organizzazione; ministero; organizzazione; partito;
  `),
  comparing: entries(`
    come;
  `),
  conjunctions: entries(`
    e; ed; o;
  `),
  determiners: entries(`
    alcuni; diversi; due; gli; i; il; la; le; lo; loro; molti; questa; queste; questi; questo; sua; suo; tutti; un;
    una; uno;
  `),
  definite: entries(`
    gli; i; il; la; le; lo;
  `),
  completing: entries(`
    degli; dei; del; dell'*; della; delle; di;
  `),
  plural: entries(`
    i;
  `),
  adjectives: entries(`
    ale; ana; ano; ca; co; ese; iera; iero; na; no; ore; ra; ro; sa; so; ta; to; va; vo;
  `),
  adverbs: entries(`
    anche; ancora; domani; domenica; giovedì; già; ha; ieri; infatti; inoltre; intanto; invece; lunedì; ma; martedì;
    mentre; mercoledì; nel frattempo; non; oggi; però; più; poi; pubblicamente; quando; quindi; recentemente;
    ribadendo; sabato; se; sempre; subito; successivamente; tuttavia; venerdì;
  `),
  people: entries(`
    agenzia; alleati; ambasciat|ore,rice; analist|a,i; autorità; cancelliere; capo; commissari|o,a; consigliere;
    deputat|o,a,i; diplomatic|o,i; direttore; esercito; espert|o,a,i; fonte; fonti; funzionari|o,i; generale;
    giornalist|a,i; governatore; governo; inviato; l'agenzia; l'ambasciatore; l'analista; l'esperto; l'inviato;
    leader; ministero; ministr|o,a,i; negoziatori; opposizione; ospite; paesi; parlamento; partito; portavoce;
    premier; president|e,i,essa; primo; professore; quotidiano; rappresentant|e,i; segretari|o,a; senat|ore,rice,ori;
    sindaco; sottosegretario; storico; vertici; vicepremier; vicepresidente;
  `),
  voices: entries(`
    ambasciat|ore,rice; fonte; fonti; funzionari|o,i; portavoce; rappresentant|e,i;
  `),
  papers: entries(`
    comunicato; dichiarazione; documento; lettera; nota; rapporto;
  `),
  pronouns: { f: ['lei'], m: ['lui'], many: ['loro'] },
  order: 'before',
  feminine: ['essa', 'rice'],
  hasSmallPeoples: true,
  participles: ['*ando', '*endo'],
  origins: [
    ['Russia', 'russ|o,a,i,e', 'russi', ''],
    ['Ucraina', 'ucrain|o,a,i,e', 'ucraini', ''],
    ['Stati Uniti', 'american|o,a,i,e statunitens|e,i', 'americani', ''],
    ['Germania', 'tedesc|o,a,hi,he', 'tedeschi', ''],
    ['Francia', 'frances|e,i', 'francesi', ''],
    ['Unione europea', 'europe|o,a,i,e', 'europei', ''],
    ['Polonia', 'polacc|o,a,hi,he', 'polacchi', ''],
    ['Ungheria', 'ungheres|e,i', 'ungheresi', ''],
    ['Cina', 'cines|e,i', 'cinesi', ''],
  ],
};
