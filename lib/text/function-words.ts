import type { Lang } from '../rows';

/** The most frequent small words of each language; a word may stand for several. Data for telling the language of a block. */
export const functionWords: Readonly<Record<Lang, string>> = {
  de: 'der die das und ist nicht ein eine einen einem einer den dem des im in zu zum zur mit von vom auf für sich als auch es an werden wird wurde hat haben sei dass sie er wir ich nach bei aus um wie aber oder noch nur über durch gegen vor bis unter mehr so wenn sind war kann soll hatte sein seine ihr ihre kein keine',
  en: 'the of and to in is that for it was on with as be by at from have has had not are this which but they his her he she will would their been an or were its who we you can could said about after into more than if no when what there also a i',
  uk: 'і й та в у на що не з із за до як це для про є був була було були його її від або але також ми він вона вони які який яка тому ще після між під над при через коли якщо щоб буде може ж бо без нас їх ці цей ця',
  ru: 'и в на что не с из за к как это для о об был была было были его её ее от или но также мы он она они которые который которая поэтому ещё еще после между под над при через когда если чтобы будет может же бы без нас их эти этот эта по у до со во',
  fr: 'le la les de des du et est un une en dans que qui pour pas sur au aux par plus avec ce se il elle ils ont sont été à ne mais ou son sa ses leur cette ces nous vous a être fait comme après contre sans',
  pl: 'i w na z się nie do że jest o to jak po za przez od ale czy dla są był była było będzie jego jej ich które który która oraz także przed może tym tego tej już tylko po ze we co przy ma',
  cs: 'a v na se je že z s o do k i to jako po za ale pro jsou byl byla bylo bude jeho její jejich které který která také před by tím toho této už jen ze ve co při si podle od nebo ani aby má kteří',
  it: 'il lo la i gli le di e è un una in che per non con del della dei delle al alla si da dal dalla nel nella sono ha hanno anche come più ma o su sul sulla suo sua loro questo questa dopo contro essere stato',
  es: 'el la los las de y es un una en que por para no con del al se su sus lo como más pero o sobre este esta ha han fue ser son entre también sin desde hasta cuando muy ya contra tras según está',
  pt: 'o a os as de e é um uma em que por para não com do da dos das ao se seu sua como mais mas ou sobre este esta foi são entre também sem até quando já contra pelo pela',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er om ook als door maar bij naar uit over wordt werd heeft hebben die deze hij zij ze wij nog geen worden tot tegen',
};

const sets = new Map<Lang, ReadonlySet<string>>();

/** Whether a word in lower case is one of a language's small words. */
export function isFunctionWord(lower: string, lang: Lang): boolean {
  const base = lang.slice(0, 2);
  const words = sets.get(base) ?? new Set((functionWords[base] ?? '').split(' '));
  sets.set(base, words);
  return words.has(lower);
}
