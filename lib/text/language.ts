import { franc } from 'franc-min';
import type { Block } from '../findings';
import type { Lang } from '../rows';
import { functionWords } from './function-words';

// The language of a page and of a block. A page's own word is trusted; else small words decide where they are clear, else
// `franc-min` reads the first 2,000 characters. A block is asked only by its small words and letters: 10 to 20 µs instead of
// 150 to 250, and it leaves the page's language only on clear evidence (docs/decisions/004-language.md).

const codes: Readonly<Record<string, Lang>> = {
  ...{
    deu: 'de',
    eng: 'en',
    ukr: 'uk',
    rus: 'ru',
    fra: 'fr',
    pol: 'pl',
    ces: 'cs',
    ita: 'it',
    spa: 'es',
    por: 'pt',
    nld: 'nl',
  },
  ...{
    bel: 'be',
    bul: 'bg',
    ron: 'ro',
    hun: 'hu',
    tur: 'tr',
    swe: 'sv',
    srp: 'sr',
    kaz: 'kk',
    arb: 'ar',
    jpn: 'ja',
    kor: 'ko',
    cmn: 'zh',
  },
  // Scripts whose languages the built extension does not tell apart.
  ...{ Arabic: 'ar', Devanagari: 'hi' },
};
/** UTF-16 code units of a block that decide its language. */
const longestSample = 400;
const cyrillic: readonly Lang[] = ['uk', 'ru', 'be', 'bg', 'sr', 'kk', 'mk'];
const languageOf = new Map<string, Lang[]>();
for (const [lang, words] of Object.entries(functionWords)) {
  for (const word of words.split(' ')) languageOf.set(word, [...(languageOf.get(word) ?? []), lang]);
}

/** The language of a page as a bare code: what it declares if its letters do not contradict, else what is detected; `und` when nothing is. */
export function pageLanguage(declared: Lang | undefined, blocks: readonly Block[]): Lang {
  const said = baseLanguage(declared ?? blocks.find((block) => block.lang)?.lang);
  const sample = sampleOf(blocks);
  if (said && isPlausible(said, sample)) return said;
  const letters = byLetters(sample);
  if (letters) return letters;
  const votes = vote(sample);
  // A few sentences are too short for letter statistics; their small words are not.
  if (votes && votes.votes >= 3 && votes.votes >= 2 * votes.next) return votes.lang;
  const code = franc(sample, { minLength: 10 });
  return codes[code] ?? votes?.lang ?? code;
}

/** The language of one block: the page's, unless the block's letters or function words clearly speak for another one. */
export function blockLanguage(block: Block, page: Lang): Lang {
  const said = baseLanguage(block.lang) ?? page;
  const sample = block.text.length > longestSample ? block.text.slice(0, longestSample) : block.text;
  const letters = byLetters(sample);
  if (letters) return letters;
  const best = vote(sample);
  return best &&
    best.lang !== said &&
    best.votes >= 3 &&
    best.votes >= 2 * (best.of.get(said) ?? 0) &&
    isPlausible(best.lang, sample)
    ? best.lang
    : said;
}

/** `de` of `de-AT`, `DE`, `de_DE`; undefined for what is no tag. */
export function baseLanguage(tag: Lang | undefined): Lang | undefined {
  const base = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return base === 'und' || base === 'mul' || base === 'zxx' ? undefined : base;
}

/** Ukrainian or Russian by the letters that only one of them has, where the text has three more of one than of the other. */
function byLetters(text: string): Lang | null {
  if (!/[\u0400-\u04ff]/.test(text)) return null;
  const ukrainian = count(text, /[іїєґ]/gi);
  const russian = count(text, /[ыэъё]/gi);
  if (ukrainian + russian < 3 || /[ўјљњђћқғәө]/i.test(text)) return null;
  if (ukrainian > 3 * russian) return 'uk';
  return russian > 3 * ukrainian ? 'ru' : null;
}

/** Whether a text can be in this language by its script; true for texts without letters and scripts we do not tell apart. */
function isPlausible(lang: Lang, text: string): boolean {
  const latin = count(text, /\p{Script=Latin}/gu);
  const slavic = count(text, /\p{Script=Cyrillic}/gu);
  if (latin + slavic < 10) return true;
  if (lang === 'uk' || lang === 'ru') return slavic >= latin && (byLetters(text) ?? lang) === lang;
  return cyrillic.includes(lang) || slavic <= latin;
}

type Votes = {
  readonly lang: Lang;
  readonly votes: number;
  readonly next: number;
  readonly of: ReadonlyMap<Lang, number>;
};

function vote(text: string): Votes | null {
  const of = new Map<Lang, number>();
  for (const word of text.toLowerCase().split(' ')) {
    for (const lang of languageOf.get(word) ?? []) of.set(lang, (of.get(lang) ?? 0) + 1);
  }
  const [best, second] = [...of].sort(([, a], [, b]) => b - a);
  return best ? { lang: best[0], votes: best[1], next: second?.[1] ?? 0, of } : null;
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const block of blocks) {
    if (block.text.length >= 40 || blocks.length < 4) sample += `${block.text}\n`;
    if (sample.length >= 2000) break;
  }
  return (sample || blocks.map((block) => block.text).join('\n')).slice(0, 2000);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
