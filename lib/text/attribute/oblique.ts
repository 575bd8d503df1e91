import { enUkrainian2010 } from '../transliterate/en-uk-2010';
import { spell } from '../transliterate/spell';
import type { Reading } from './reading';
import { rememberedTest } from './words';

/** Endings that are of the name itself, by how it ends in Latin letters: `Rutte` is `Рютте` in every case, `Сочи` and `Афины` are no genitives. */
const OWN_ENDINGS: Readonly<Record<string, RegExp>> = {
  s: /[sxz]$/i,
  ам: /m$/i,
  е: /[eé]$/i,
  ем: /m$/i,
  и: /[is]$/i,
  им: /m$/i,
  ов: /[vw]$/i,
  ом: /m$/i,
  у: /u$/i,
  ы: /s$/i,
  ым: /m$/i,
  ю: /[uw]$/i,
  єм: /m$/i,
  і: /i$/i,
  ів: /[vw]$/i,
};

type Named = { readonly label: string; readonly kind: string };

/** Whether a name's own form says that it is no subject: `Moskaus`, `Путина`. */
export function isOblique(reading: Reading, text: string, { label, kind }: Named): boolean {
  const low = text.toLowerCase();
  const [first = low, ...others] = low.split(' ');
  // A body's name may say first whose it is: `Russia's defence ministry`.
  if (kind !== 'person' && others.length > 0 && /['’]s$/.test(first)) return false;
  if (kind !== 'person') return isObliqueBody(reading, first, { label, isWhole: others.length === 0 });
  if (ends(reading, low, label, sexOf(label))) return true;
  // `Анналеной Бербок`, `Марком Рютте`: a surname that never changes leaves the case to the first name.
  const [given = '', ...more] = label.split(' ');
  return others.length > 0 && more.length > 0 && ends(reading, first, given, sexOf(given));
}

const sexOf = (name: string): 'f' | 'm' => (/a$/i.test(name) ? 'f' : 'm');

/** A body's case is that of its first word: `МИД России` may be a subject. */
function isObliqueBody(
  { language: { data, is } }: Reading,
  word: string,
  { label, isWhole }: { readonly label: string; readonly isWhole: boolean },
): boolean {
  // Some nouns and adjectives of subjects end as others do in another case: `Минобороны`, `Соединенные Штаты`.
  if (is.people(word) || (!isWhole && data.upright.some((ending) => word.endsWith(ending)))) return false;
  if (isWhole && data.order === 'either') {
    if (isSpelled(`${word} ${label}`)) return false;
    // `Бахмута`: the name itself and the ending of a genitive.
    if (isSpelled(`${word.slice(0, -1)} ${label}`)) return true;
  }
  return data.oblique.x.some((ending) => word.endsWith(ending) && !isOwn(word, ending, label)) && word.length > 3;
}

/** Whether a word is what follows it, in Latin letters: `суми Sumy`, but not `бахмута Bakhmut`. */
const isSpelled = rememberedTest((pair) => {
  const [word = '', label = ''] = pair.split(' ');
  return spell(word, enUkrainian2010.letters.uk).toLowerCase() === label.toLowerCase();
});

const ends = ({ language: { data } }: Reading, word: string, label: string, sex: 'f' | 'm'): boolean =>
  data.oblique[sex].some((ending) => word.endsWith(ending) && !isOwn(word, ending, label)) && word.length > 3;

/** `России` ends in two vowels of which the last is the case's, whatever the name is called elsewhere. */
const isOwn = (word: string, ending: string, label: string): boolean =>
  OWN_ENDINGS[ending]?.test(label) === true && !/[иі]и$/.test(word);
