import type { Reading } from './reading';

/** Endings that are of the name itself, by how it ends in Latin letters: `Rutte` is `Рютте` in every case. */
const OWN_ENDINGS: Readonly<Record<string, RegExp>> = {
  s: /[sxz]$/i,
  е: /[eé]$/i,
  у: /u$/i,
  ю: /u$/i,
  і: /i$/i,
};

/** Whether a name's own form says that it is no subject: `Moskaus`, `Путина`. */
export function isOblique(reading: Reading, text: string, entity: { label: string; kind: string }): boolean {
  const { data } = reading.language;
  const low = text.toLowerCase();
  const person = /a$/i.test(entity.label) ? data.oblique.f : data.oblique.m;
  const endings = entity.kind === 'person' ? person : data.oblique.x;
  // A body's case is that of its first word, `МИД России` may be a subject, unless that says whose it is: `Russia's defence ministry`.
  const word = entity.kind === 'person' ? low : (low.split(' ')[0] ?? low);
  if (word !== low && /['’]s$/.test(word)) return false;
  // Some nouns and adjectives of subjects end as others do in another case: `Минобороны РФ`, `Соединенные Штаты`.
  if (word !== low && (reading.language.is.people(word) || data.upright.some((ending) => word.endsWith(ending))))
    return false;
  const isOwn = (ending: string) => OWN_ENDINGS[ending]?.test(entity.label) === true;
  return endings.some((ending) => word.endsWith(ending) && !isOwn(ending)) && word.length > 3;
}
