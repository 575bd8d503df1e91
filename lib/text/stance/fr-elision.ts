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

/** A list with the feminine and the plurals of its participles too: `critiqu|e,é` has `critiqu|ée,ées,és` beside it. */
export const agreeing = (list: readonly string[]): readonly string[] =>
  sorted(
    list,
    list.flatMap((entry) => {
      const [stem = '', endings = ''] = entry.split('|');
      return !entry.includes(' ') && endings.split(',').includes('é') ? [`${stem}|ée,ées,és`] : [];
    }),
  );
