import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { inflected, sorted } from './inflected';

/** Czech: who says what. */
export const cs: AttributionData = {
  ...bare,
  lang: 'cs',
  say: sorted(
    inflected([
      [
        'l,la,li,ly,lo',
        `doda kritizova napsa navrhova naznači obvini oceni odsoudi označi oznámi pochváli poděkova pohrozi popíra potvrdi poznamena požáda prohlási připomně připusti přizna sděli slíbi ujisti upozorni uzna varova vysvětli vyzva zareagova zdůrazni zopakova`,
      ],
      ['á,ají', `dodáv odmít popír připomín přiznáv vyzýv řík žád`],
      ['uje,ují', `kritiz navrh obviň odsuz oznam potvrz požad sděl ujišť upozorň var zdůrazň`],
    ]),
    entries(`
    dal|,a najevo; hroz|í,il,ila,ili; míní; navrhl|,a,i; nevyloučil|,a,i; odmítl|,a,i,y; odpověděl|,a,i;
    popřel|,a,i; prozradil|,a; připoušt|í,ějí;
    píše; píší; soudí; tvrd|í,il,ila,ili; uvedl|,a,i,y; uvádí; vyloučil|,a,i; zamítl|,a,i; řekl|,a,i,y;
  `),
  ),
  hold: sorted(
    inflected([
      ['l,la,li,ly,lo', `podpoři povoli pozastavi prodlouži schváli zablokova zakáza`],
      ['uje,ují', `blok plán podpor usil`],
    ]),
    entries(`
    chce; chtějí; chtěl|,a,i; doufá; hodlají; hodlá; je proti; je připraven|,a; jsou proti; jsou připraveni;
    obávají se; obává se; očekává; souhlas|í,il,ila,ili; věří; zavedl|,a,i;
  `),
  ),
  before: entries(`
    dle; jak oznámil|,a; jak uvedl|,a; jak uvádí; jak řekl|,a; podle; s odvoláním na; v prohlášení; z pohledu;
  `),
  standing: entries(`
    postoj; pro;
  `),
  judged: entries(`
    je; není; nepřijateln*; nezměnil; zůstává;
  `),
  carry: entries(`
    podle jeho slov; podle jejích slov; podle nich; podle ní; podle něho; podle něj;
  `),
  first: entries(`
    chceme; jsem; jsme; já; mně; musíme; my; mě; můžeme; naše; našeho; naši; nám; námi; nás; náš;
  `),
  speech: entries(`
    prohlášení; projev; proslov;
  `),
  interview: entries(`
    rozhovor;
  `),
  opinion: entries(`
    glosa; komentář; názor; sloupek;
  `),
  answer: entries(`
    o; odpověď;
  `),
  auxiliaries: entries(`
    bude; budou; by; byl; byla; byli; bylo; je; jsou; se;
  `),
  governing: entries(`
    bez; do; díky; k; ke; kolem; kvůli; mezi; mimo; na; nad; o; od; po; pod; podle; pro; proti; před; přes; při; s;
    se; skrz; u; v; ve; vůči; z; za; ze;
  `),
  within: entries(`
    na; v; ve;
  `),
  plurals: entries(`
    *ají; *jí; *li; *ly; *ou;
  `),
  linking: entries(`
    pro; při; v;
  `),
  authorities: entries(`
    armáda; delegace; diplomacie; ministerstvo; parlament; představitelé; rozvědka; strana; vedení; vláda; úřady;
  `),
  bodies: entries(`
    agentura; komise; ministerstvo; ministerstvu; organizace; strana; velení; vláda; úřad;
  `),
  comparing: entries(`
    jak; jako;
  `),
  conjunctions: entries(`
    a; i; nebo; či;
  `),
  determiners: entries(`
    dva; dvě; jeho; jejich; její; mnoho; několik; někteří; svůj; ta; ten; ti; to; ty; všichni;
  `),
  plural: entries(`
    ci; i; y; é;
  `),
  adjectives: entries(`
    cká; cký; ská; ské; ský; á; é; ého; í; ý;
  `),
  adverbs: entries(`
    ale; avšak; dnes; dále; dříve; již; navíc; nedávno; neděli; nicméně; následně; opět; pak; pondělí; potom; poté;
    prý; pátek; rovněž; se; sobotu; středu; také; tehdy; teď; už; v; ve; veřejně; včera; však; znovu; zároveň; úterý;
    čtvrtek;
  `),
  people: entries(`
    analyti|k,ci; autor; deník; diplomat|,é; expert|,i; generál; gubernátor; historik; kancléř|,ka; komisař|,ka; list;
    lídr; lídři; ministr|,yně; ministři; mluvčí; média; náměstek; opozice; politi|k,ci,čka; politolog; poradce;
    poslan|ec,kyně,ci; premiér|,ka; prezident|,ka; předseda; předsedkyně; představitel|,é,ka; senátor|,ka,ři; server;
    spojenci; starosta; státy; tajemník; velitel; velvyslan|ec,kyně; voják; zdroj|,e; země; zmocněnec; úřady; šéf|,ka;
  `),
  voices: entries(`
    mluvčí; představitel|,é,ka; zdroj|,e; úřady; šéf|,ka;
  `),
  papers: entries(`
    dokumentu; dopise; komuniké; prohlášení; zprávě; článku;
  `),
  pronouns: { f: ['ona'], m: ['on'], many: ['oni', 'ony'] },
  order: 'either',
  oblique: {
    f: ['e', 'ou', 'ovi', 'u', 'y', 'é'],
    m: ['a', 'em', 'ovi', 'u', 'ého', 'ém', 'ému', 'ým'],
    x: ['em', 'ou', 'u', 'ě', 'ům'],
  },
  feminine: ['ka', 'kyně', 'yně', 'čka'],
  origins: [
    ['Rusko', 'rusk*', 'rusové', ''],
    ['Ukrajina', 'ukrajinsk*', 'ukrajinci', ''],
    ['USA', 'americk*', 'američané', ''],
    ['Německo', 'německ*', 'němci', ''],
    ['Francie', 'francouzsk*', 'francouzi', ''],
    ['Evropská unie', 'unijní evropsk*', 'evropané', ''],
    ['Polsko', 'polsk*', 'poláci', ''],
    ['Maďarsko', 'maďarsk*', 'maďaři', ''],
    ['Čína', 'čínsk*', 'číňané', ''],
  ],
};
