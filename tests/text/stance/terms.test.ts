import { describe, expect, it } from 'vitest';
import { tokens } from '../../../lib/text/attribute/tokens';
import { stanceOf } from '../../../lib/text/stance/stance';
import { rowsOf, stanceIn } from './rows';

// language | what is said after a demand for a ceasefire | the stance on it
const unnamed = `
de | „Wir müssen handeln“, sagte Macron. | asserts
de | „Das muss sein“, sagte Macron. | asserts
de | „Es ist Zeit“, forderte Macron. | supports
de | „Wir müssen die Waffenruhe haben“, sagte Macron. | supports
en | "We must act now," said Macron. | asserts
en | "We need a truce," said Macron. | supports
en | "Now," Macron demanded. | supports
fr | « Il faut agir », a dit Macron. | asserts
fr | « Il faut une trêve », a dit Macron. | supports
ru | «Мы должны действовать», — сказал Макрон. | asserts
ru | «Перемирие необходимо», — сказал Макрон. | supports
uk | «Ми мусимо діяти», — сказав Макрон. | asserts
uk | «Перемир'я необхідне», — сказав Макрон. | supports
`;
const before: Readonly<Record<string, string>> = {
  de: 'Macron forderte eine Waffenruhe.',
  en: 'Macron called for a ceasefire.',
  fr: 'Macron a exigé un cessez-le-feu.',
  ru: 'Макрон потребовал перемирия.',
  uk: "Макрон вимагав перемир'я.",
};

describe('demands where the topic is carried on', () => {
  it.each(rowsOf(unnamed))('%s: %s', (lang = '', text = '', stance) => {
    expect(stanceIn(`${before[lang]} ${text}`, lang)).toBe(stance);
  });
});

// language | sentence with the topic's term in [brackets] | stance
const negated = `
de | Macron unterstützt den Grundsatz, dass [Grenzen nicht mit Gewalt] geändert werden | supports
de | Macron unterstützt den Grundsatz, dass [Grenzen mit Gewalt] nicht geändert werden | opposes
de | Macron befürwortet, dass [Kiew nicht in die Nato] kommt | supports
de | Macron lehnt ab, dass [Kiew nicht in die Nato] kommt | opposes
en | Macron supports the rule that [borders are not moved] by force | supports
en | Macron does not support that [borders are not moved] | opposes
`;

/** The stance of words whose holder comes first, toward the term that stands in brackets. */
function stanceOfMarked(marked: string, lang: string): string {
  const list = tokens(marked.replaceAll(/[[\]]/g, ''));
  const first = tokens(marked.slice(0, marked.indexOf('['))).length;
  const last = tokens(marked.slice(0, marked.indexOf(']')).replace('[', '')).length - 1;
  return stanceOf({
    ...{ lang, list, from: 0, to: list.length, nature: 'position', isAddress: false },
    ...{ cue: 1, others: [], own: [0], topicAt: [{ first, last }] },
  }).stance;
}

describe('negations between the words of the topic’s own term', () => {
  it.each(rowsOf(negated))('%s: %s', (lang = '', text = '', stance) => {
    expect(stanceOfMarked(text, lang)).toBe(stance);
  });
});
