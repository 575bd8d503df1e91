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

/** A list with more forms of its verbs and adjectives: of `critiqu|é` the feminine and the plurals `critiqu|ée,ées,és`, of `lev|er` what was, will or would be, of `utile|,s` nothing, of `sensé|,e,s` its `sensées`. */
export const agreeing = (list: readonly string[]): readonly string[] =>
  sorted(
    list,
    list.flatMap((entry) => {
      const [stem = '', endings = ''] = entry.split('|');
      if (entry.includes(' ')) return [];
      const has = (ending: string) => endings.split(',').includes(ending);
      const isRegular = (has('er') || (has('e') && has('ent'))) && !/[cg]$/.test(stem);
      return [
        ...(isRegular ? [`${stem}|aient,ait`] : []),
        ...(has('') && has('e') && has('s') ? [`${stem}|es`] : []),
        ...(has('é') ? [`${stem}|ée,ées,és`] : []),
        ...(has('er') ? [`${stem}|era,eraient,erait,erons,eront`] : []),
      ];
    }),
  );
