import { sorted } from '../attribute/inflected';

/** What stands before a vowel: `l'arrêt`, `n'accepte`. */
const ELIDED = ["d'", "l'", "n'", "qu'", "s'"];
const VOWEL = /^[aàâeéèêiîoôœuùûyh]/;

/** A list with the words as they stand after an elision too. */
export const elided = (list: readonly string[]): readonly string[] =>
  sorted(
    list,
    list.filter((entry) => VOWEL.test(entry)).flatMap((entry) => ELIDED.map((before) => before + entry)),
  );
