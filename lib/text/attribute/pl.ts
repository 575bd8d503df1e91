import { entries } from '../entries';
import { bare } from './bare';
import type { AttributionData } from './data';
import { inflected, sorted } from './inflected';

/** Polish: who says what. */
export const pl: AttributionData = {
  ...bare,
  lang: 'pl',
  say: sorted(
    inflected([
      [
        'ł,ła,li,ły,ło',
        `doda napisa nazwa obieca oceni odmówi odrzuci ogłosi oskarży oświadczy pochwali podkreśli podziękowa poinformowa potwierdzi potępi przekaza przyzna skomentowa skrytykowa stwierdzi ujawni uprzedzi uzna wezwa wskaza wyjaśni wykluczy wyrazi zaapelowa zacytowa zadeklarowa zagrozi zapewni zaproponowa zaprzeczy zareagowa zarzuci zasugerowa zauważy zaznaczy zażartowa zażąda zobowiąza zwróci`,
      ],
      [
        'a,ają,ał,ała,ali',
        `domag oceni odmawi odrzuc oskarż ostrzeg podkreśl potwierdz potępi przekonyw przypomin uważ wskazyw wyjaśni wyklucz wzyw zapewni zapowiad zaprzecz zauważ zaznacz zgadz`,
      ],
      ['uje,ują,ował,owała,owali', `apel argument cyt deklar inform koment krytyk oczek propon suger sygnaliz`],
    ]),
    entries(`
    daje do zrozumienia; dał|,a do zrozumienia; dodaj|e,ą; groz|i,ą; mówi|,ą,ł,ła,li; odpowiad|a,ają;
    odpowiedzia|ł,ła; odpowiedzieli; opowiedzia|ł,ła się; ostrzeg|ł,ła,li,ły; pisz|e,ą; poparli; poparł|,a;
    powiedzia|ł,ła; powiedzieli; przypomnia|ł,ła; przypomnieli; przyznaj|e,ą; sprzeciwi|ł,ła,li się;
    twierdz|i,ą,ił,iła,ili; wezw|ą,ie; zapowiedzia|ł,ła; zapowiedzieli; żąd|a,ają,ał,ała,ali;
  `),
  ),
  hold: sorted(
    inflected([
      ['ł,ła,li,ły,ło', `przedłuży uchwali wprowadzi wstrzyma zablokowa zakaza zatwierdzi zawiesi zezwoli`],
      ['uje,ują,ował,owała,owali', `blok kontynu oczek plan`],
    ]),
    entries(`
    chcia|ł,ła; chcieli; chc|e,ą; dąży do; dążą do; jest gotowa; jest gotów; jest przeciw|,ko,na,ny; liczy na;
    nie zgadz|a,ają się; obawi|a,ają się; przyj|ął,ęła,ęli; popiera|,ją; są gotowi; są przeciw|,ko,ni; wierz|y,ą;
    wspiera|,ją; zamierz|a,ają; zgodzi|ł,ła,li się; zni|ósł,osła,eśli;
  `),
  ),
  before: entries(`
    jak podaje; jak podał|,a; jak poinformował|,a; jak przekazał|,a; jak twierdzi; powołując się na; w komunikacie;
    w ocenie; w opinii; w oświadczeniu; według; z perspektywy; zdaniem;
  `),
  standing: entries(`
    dla; stanowisko;
  `),
  judged: entries(`
    jest; nie do przyjęcia; nie zmieniło; pozostaje; to;
  `),
  carry: entries(`
    ich zdaniem; jego zdaniem; jej zdaniem; w jego ocenie; w jej ocenie; według niego; według niej;
  `),
  first: entries(`
    chcemy; ja; jestem; jesteśmy; mi; mnie; moja; moje; możemy; musimy; my; mój; nam; nami; nas;
    nasz|,a,e,ego,ej,ym,ych,ymi,emu;
  `),
  speech: entries(`
    orędzie; oświadczenie; przemówienie; wystąpienie;
  `),
  interview: entries(`
    rozmawia|ł,ła; rozmowa; wywiad;
  `),
  opinion: entries(`
    felieton; komentarz; opinia;
  `),
  answer: entries(`
    o; odpowiedź;
  `),
  auxiliaries: entries(`
    byli; był; była; było; będzie; będą; zostali; został|,a,o;
  `),
  governing: entries(`
    bez; dla; do; dzięki; ku; mimo; między; na; nad; o; od; po; pod; podczas; poza; przeciw; przeciwko; przed; przez;
    przy; u; w; we; według; wobec; wśród; z; za; zdaniem; ze;
  `),
  within: entries(`
    na; w; we;
  `),
  plurals: entries(`
    *ją; *li; *ą; *ły;
  `),
  linking: entries(`
    do; przy; w;
  `),
  authorities: entries(`
    armia; delegacja; dyplomacja; kierownictwo; ministerstwo; parlament; rząd; strona; urzędnicy; wojsko; wywiad;
    władze;
  `),
  bodies: entries(`
    agencja; dowództwo; komisja; ministerstwie; ministerstwo; organizacja; partia; resorcie; resort; rząd; urząd;
  `),
  comparing: entries(`
    jak;
  `),
  conjunctions: entries(`
    a; i; lub; oraz;
  `),
  determiners: entries(`
    ci; dwa; dwaj; dwie; ich; jego; jej; kilka; niektórzy; swój; ta; te; ten; to; wielu; wszyscy;
  `),
  plural: entries(`
    cy; dzy; i; owie; rze; y;
  `),
  adjectives: entries(`
    a; cka; cki; ckie; e; ego; ej; i; ska; ski; skie; y;
  `),
  adverbs: entries(`
    ale; bardzo; czwartek; dodatkowo; dzisiaj; dziś; jednak; jednocześnie; już; następnie; natomiast; nie; niedawno;
    niedzielę; oficjalnie; piątek; ponadto; poniedziałek; ponownie; potem; publicznie; również; się; sobotę; także;
    teraz; też; tymczasem; w; wcześniej; wczoraj; we; wtedy; wtorek; wówczas; z kolei; środę;
  `),
  people: entries(`
    ambasador; analitycy; analityk; autor; doradca; dowódca; dyplomaci; dyplomata; dyrektor; dziennik; dziennikarz;
    eksperci; ekspert; gazeta; generał; gubernator; historyk; kanclerz; komisarz; kraje; lider; liderzy; media; mer;
    minister; ministra; ministrowie; opozycja; państwa; politolog; politycy; polityk; portal; poseł; posłowie;
    premier; prezydent; przedstawiciel|,e,ka; przewodnicząc|y,a; przywódca; przywódcy; rzecznik prasowy;
    rzeczni|k,czka; sekretarz; senator|,owie; sojusznicy; szef; szefowa; wiceminister; wicepremier; wiceprezydent;
    wojskowi; władze; źródł|o,a; żołnierz;
  `),
  voices: entries(`
    przedstawiciel|,e,ka; rzeczni|k,czka; szef; szefowa; władze; źródł|o,a;
  `),
  papers: entries(`
    artykule; dokumencie; komunikacie; liście; oświadczeniu; raporcie;
  `),
  pronouns: { f: ['ona'], m: ['on'], many: ['oni', 'one'] },
  order: 'either',
  oblique: {
    f: ['ej', 'i', 'o', 'y', 'ą', 'ę'],
    m: ['a', 'em', 'emu', 'ego', 'ie', 'im', 'owi', 'u', 'ym'].toSorted(),
    x: ['ch', 'ego', 'ej', 'em', 'i', 'ie', 'u', 'ą', 'ę'],
  },
  feminine: ['czka', 'ka', 'owa', 'yni'],
  origins: [
    ['Rosja', 'rosyjsk*', 'rosjanie', ''],
    ['Ukraina', 'ukraińsk*', 'ukraińcy', ''],
    ['USA', 'amerykańsk*', 'amerykanie', ''],
    ['Niemcy', 'niemieck*', 'niemcy', ''],
    ['Francja', 'francusk*', 'francuzi', ''],
    ['Unia Europejska', 'unijn* europejsk*', 'europejczycy', ''],
    ['Polska', 'polsk*', 'polacy', ''],
    ['Węgry', 'węgiersk*', 'węgrzy', ''],
    ['Chiny', 'chińsk*', 'chińczycy', ''],
  ],
};
