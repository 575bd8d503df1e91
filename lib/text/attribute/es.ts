import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { inflected, sorted } from './inflected';

/** Spanish: who says what. */
export const es: AttributionData = {
  ...bare,
  lang: 'es',
  say: sorted(
    inflected([
      [
        'a,an,ó,aron,ado,aba,ando',
        `aclar acus afirm alert amenaz anunci apunt argument asegur avis calific celebr coment conden confirm critic declar denunci descart elogi exhort explic inform inst justific lament manifest neg observ precis proclam rechaz reclam record reiter replic revel señal subray tild`,
      ],
      ['e,en,ió,ieron,ido,ía,iendo', `admit añad conced defend insist promet respond`],
      ['ió,ieron,ido,ía', `advirt exig ped sugir`],
    ]),
    entries(`
    advertido; advierte; advierten; advirtió; agradece; agradeció; concluy|e,ó; contest|a,ó; cuent|a,ó; decía; defiend|e,en;
    desmient|e,en; desmintió; dice; dicen; dicho; dijeron; dijo; dio a entender; escrib|e,en,ió; escrito; excluy|e,ó;
    exige; exigen; exigido; exigió; hizo un llamamiento; llam|ó a; pedido; pide; piden; pidieron; pidió; propone;
    proponen; propuesto; propusieron; propuso; puntualiz|a,ó; recalc|a,ó; reconoce; reconocido; reconoció;
    se mostr|ó,aron; se muestra; sostiene; sostienen; sostuvieron; sostuvo; sugiere; sugirió;
  `),
  ),
  hold: sorted(
    inflected([
      ['a,an,ó,aron,ado,aba', `aplaz apoy aprob autoriz bloque dese esper prorrog rechaz rehús vet`],
      ['e,en,ió,ía', `cre tem`],
    ]),
    entries(`
    apuesta por; busca; buscan; confía; considera; consideran; es partidari|o,a; está dispuest|o,a; está en contra;
    están dispuestos; están en contra; pretende; pretenden; prohibió; prohíbe; quería; quiere; quieren; quiso;
    se negó; se niega; se niegan; se opone; se oponen; se opuso; suspende; suspendió;
  `),
  ),
  before: entries(`
    a juicio de; citando a; de acuerdo con; desde el punto de vista de; en opinión de; en palabras de;
    para fuentes de; por boca de; según;
  `),
  standing: entries(`
    la posición de; la postura de; para;
  `),
  judged: entries(`
    es; inaceptable; permanece; sigue; son;
  `),
  carry: entries(`
    a su juicio; en su opinión; según ella; según ellos; según sus palabras; según él;
  `),
  maybeReported: entries(`
    debería; habría; habrían; podría; sería; serían;
  `),
  first: entries(`
    debemos; estamos; hemos; me; mi; mis; mío; nos; nosotros; nuestra; nuestras; nuestro; nuestros; queremos; somos;
    tenemos; yo;
  `),
  speech: entries(`
    alocución; declaración; discurso; mensaje;
  `),
  interview: entries(`
    conversación; entrevista;
  `),
  opinion: entries(`
    columna; editorial; opinión; tribuna;
  `),
  answer: entries(`
    r; respuesta;
  `),
  auxiliaries: entries(`
    era; es; está; están; fue; ha; había; habían; han; se; será; son;
  `),
  governing: entries(`
    a; al; ante; bajo; con; contra; de; del; desde; durante; en; entre; hacia; hasta; mediante; para; por; según; sin;
    sobre; tras;
  `),
  linking: entries(`
    de; del; en; para;
  `),
  authorities: entries(`
    autoridades; delegación; diplomacia; ejército; funcionarios; gobierno; inteligencia; negociadores; parlamento;
    parte;
  `),
  bodies: entries(`
    agencia; alianza; cartera; comisión; ministerio; organización; partido;
  `),
  comparing: entries(`
    como;
  `),
  conjunctions: entries(`
    e; o; y;
  `),
  determiners: entries(`
    algunas; algunos; dos; el; esta; estas; este; estos; la; las; los; muchos; su; sus; todos; un; una; unas; unos;
    varios;
  `),
  definite: entries(`
    el; la; las; los;
  `),
  completing: entries(`
    de; del;
  `),
  plural: entries(`
    s;
  `),
  adjectives: entries(`
    al; ana; ano; ca; co; da; do; esa; na; no; nte; or; ora; ra; ro; sa; so; va; vo; és;
  `),
  adverbs: entries(`
    además; ahora; anoche; antes; asimismo; aunque; ayer; aún; cuando; después; domingo; entonces; este; hoy;
    igualmente; jueves; luego; lunes; martes; mientras; miércoles; no; nuevamente; pero; públicamente; recientemente;
    si; sin embargo; sábado; también; todavía; viernes; ya;
  `),
  people: entries(`
    agencia; alcalde; alcaldesa; aliados; analista|,s; autoridades; autor|,a; canciller; comandante; comisari|o,a;
    consejer|o,a; diplomátic|o,a,os; diputad|o,a,os; director|,a; ejército; embajador|,a; enviado; expert|o,a,os;
    fuente|,s; funcionari|o,a,os; general; gobernador|,a; gobierno; historiador|,a; jefa; jefe; líder|,es;
    mandatari|o,a; medios; ministerio; ministr|o,a,os; negociadores; oposición; parlamento; partido; países;
    periodista|,s; periódico; polític|o,os; portavoces; portavoz; presidenta; presidente|,s; primer; primera;
    profesor|,a; representante|,s; secretari|o,a; senador|,a,es; socios; soldado; subsecretario; viceministr|o,a;
    vicepresidenta; vicepresidente; vocer|o,a;
  `),
  voices: entries(`
    embajador|,a; fuente|,s; funcionari|o,a,os; portavoces; portavoz; representante|,s; vocer|o,a;
  `),
  papers: entries(`
    carta; comunicado; declaración; documento; informe; nota;
  `),
  pronouns: { f: ['ella'], m: ['él'], many: ['ellas', 'ellos'] },
  order: 'before',
  feminine: ['a'],
  hasSmallPeoples: true,
  participles: ['*ando', '*iendo'],
  origins: [
    ['Rusia', 'rus|o,a,os,as', 'rusos', ''],
    ['Ucrania', 'ucranian|o,a,os,as', 'ucranianos', ''],
    ['Estados Unidos', 'estadounidense|,s american|o,a,os,as norteamerican|o,a', 'estadounidenses', ''],
    ['Alemania', 'alem|án,ana,anes', 'alemanes', ''],
    ['Francia', 'franc|és,esa,eses', 'franceses', ''],
    ['Unión Europea', 'europe|o,a,os,as comunitari|o,a,os', 'europeos', ''],
    ['Polonia', 'polac|o,a,os', 'polacos', ''],
    ['Hungría', 'húngar|o,a,os', 'húngaros', ''],
    ['China', 'chin|o,a,os', 'chinos', ''],
  ],
};
