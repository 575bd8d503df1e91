import type { Lang } from '../../rows';
import { wordTest } from './words';

/** Adjectives of a country, its people, one of its people; each in the notation of words.ts, separated by spaces. By id of the country. */
type Words = readonly [id: string, adjectives: string, people: string, one: string];

const words: Readonly<Record<Lang, readonly Words[]>> = {
  de: [
    ['russia', 'russisch*', 'russen', 'russe russin'],
    ['ukraine', 'ukrainisch*', 'ukrainer', 'ukrainer ukrainerin'],
    [
      'united-states',
      'amerikanisch* us-amerikanisch* us-*',
      'amerikaner us-amerikaner',
      'amerikaner amerikanerin us-amerikaner',
    ],
    ['germany', 'deutsch|e,en,er,es,em', 'deutschen', 'deutsche deutscher'],
    ['france', 'französisch*', 'franzosen', 'franzose französin'],
    ['united-kingdom', 'britisch*', 'briten', 'brite britin'],
    ['european-union', 'eu-* europäisch*', 'europäer', ''],
    ['poland', 'polnisch*', 'polen', 'pole polin'],
    ['hungary', 'ungarisch*', 'ungarn', 'ungar ungarin'],
    ['china', 'chinesisch*', 'chinesen', 'chinese chinesin'],
    ['turkey', 'türkisch*', 'türken', 'türke türkin'],
    ['belarus', 'belarussisch* belarusisch*', 'belarussen', 'belarusse'],
    ['italy', 'italienisch*', 'italiener', 'italiener italienerin'],
    ['slovakia', 'slowakisch*', 'slowaken', 'slowake slowakin'],
    ['czech-republic', 'tschechisch*', 'tschechen', 'tscheche tschechin'],
    ['estonia', 'estnisch*', 'esten', 'este estin'],
    ['lithuania', 'litauisch*', 'litauer', 'litauer litauerin'],
    ['latvia', 'lettisch*', 'letten', 'lette lettin'],
    ['finland', 'finnisch*', 'finnen', 'finne finnin'],
    ['north-korea', 'nordkoreanisch*', 'nordkoreaner', 'nordkoreaner'],
    ['nato', 'nato-*', '', ''],
  ],
  en: [
    ['russia', 'russian', 'russians', 'russian'],
    ['ukraine', 'ukrainian', 'ukrainians', 'ukrainian'],
    ['united-states', 'american us u.s', 'americans', 'american'],
    ['germany', 'german', 'germans', ''],
    ['france', 'french', 'french', 'frenchman'],
    ['united-kingdom', 'british uk', 'british', 'briton'],
    ['european-union', 'eu european', 'europeans', ''],
    ['poland', 'polish', 'poles', 'pole'],
    ['hungary', 'hungarian', 'hungarians', 'hungarian'],
    ['china', 'chinese', 'chinese', ''],
    ['turkey', 'turkish', 'turks', ''],
    ['belarus', 'belarusian', 'belarusians', ''],
    ['italy', 'italian', 'italians', ''],
    ['estonia', 'estonian', 'estonians', 'estonian'],
    ['lithuania', 'lithuanian', 'lithuanians', 'lithuanian'],
    ['latvia', 'latvian', 'latvians', 'latvian'],
    ['canada', 'canadian', 'canadians', ''],
    ['nato', 'nato', '', ''],
  ],
  ru: [
    ['russia', 'российск* русск*', 'россияне русские', ''],
    ['ukraine', 'украинск*', 'украинцы', 'украинец'],
    ['united-states', 'американск*', 'американцы', 'американец'],
    ['germany', 'немецк* германск*', 'немцы', ''],
    ['france', 'французск*', 'французы', ''],
    ['united-kingdom', 'британск*', 'британцы', ''],
    ['european-union', 'европейск*', 'европейцы', ''],
    ['poland', 'польск*', 'поляки', ''],
    ['hungary', 'венгерск*', 'венгры', ''],
    ['china', 'китайск*', 'китайцы', ''],
    ['turkey', 'турецк*', 'турки', ''],
    ['belarus', 'белорусск*', 'белорусы', ''],
    ['estonia', 'эстонск*', 'эстонцы', ''],
    ['lithuania', 'литовск*', 'литовцы', ''],
    ['latvia', 'латвийск* латышск*', 'латыши', ''],
    ['canada', 'канадск*', 'канадцы', ''],
  ],
  uk: [
    ['russia', 'російськ*', 'росіяни', ''],
    ['ukraine', 'українськ*', 'українці', ''],
    ['united-states', 'американськ*', 'американці', ''],
    ['germany', 'німецьк*', 'німці', ''],
    ['france', 'французьк*', 'французи', ''],
    ['united-kingdom', 'британськ*', 'британці', ''],
    ['european-union', 'європейськ*', 'європейці', ''],
    ['poland', 'польськ*', 'поляки', ''],
    ['hungary', 'угорськ*', 'угорці', ''],
    ['china', 'китайськ*', 'китайці', ''],
    ['turkey', 'турецьк*', 'турки', ''],
    ['belarus', 'білоруськ*', 'білоруси', ''],
  ],
  fr: [
    ['russia', 'russe russes', 'russes', ''],
    ['ukraine', 'ukrainien|,ne,s,nes', 'ukrainiens', ''],
    ['united-states', 'américain|,e,s,es', 'américains', ''],
    ['germany', 'allemand|,e,s,es', 'allemands', ''],
    ['france', 'français|,e,es', 'français', ''],
    ['united-kingdom', 'britannique|,s', 'britanniques', ''],
    ['european-union', 'européen|,ne,s,nes', 'européens', ''],
    ['poland', 'polonais|,e,es', 'polonais', ''],
    ['hungary', 'hongrois|,e,es', 'hongrois', ''],
    ['china', 'chinois|,e,es', 'chinois', ''],
    ['turkey', 'turc|,s turque|,s', 'turcs', ''],
  ],
};

/** Which country a word is of: as an adjective, as its people, as one of them; ids as the starter dataset names them, else null. */
export type Origins = {
  readonly adjective: (word: string) => string | null;
  readonly people: (word: string) => string | null;
  readonly one: (word: string) => string | null;
};

/** The countries' words of a language; a language without any knows none. */
export function originsOf(lang: Lang): Origins {
  const list = words[lang] ?? [];
  const test = (column: 1 | 2 | 3) => {
    const tests = list.map((row) => [row[0], wordTest(row[column].split(' ').filter(Boolean))] as const);
    const known = new Map<string, string | null>();
    return (word: string) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = tests.find(([, is]) => is(word))?.[0] ?? null;
      if (known.size < 20_000) known.set(word, found);
      return found;
    };
  };
  return { adjective: test(1), people: test(2), one: test(3) };
}
