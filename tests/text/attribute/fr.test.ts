import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// sentence | speaker | cue | form | stance
const table = `
Poutine a rejeté un cessez-le-feu. | putin | rejeté | indirect | opposes
Lundi, Poutine a refusé un cessez-le-feu. | putin | refusé | indirect | opposes
Selon Peskov, un cessez-le-feu est impossible. | peskow | selon | indirect | opposes
D'après Macron, un cessez-le-feu est nécessaire. | macron | d'après | indirect | supports
« Nous soutenons le cessez-le-feu », a déclaré Macron. | macron | déclaré | direct | supports
«Il faut un cessez-le-feu», a affirmé Trump. | trump | affirmé | direct | supports
Macron a déclaré : « Nous soutenons le cessez-le-feu. » | macron | déclaré | direct | supports
Zelensky a appelé à un cessez-le-feu. | selenskyj | appelé | indirect | supports
Kiev exige un cessez-le-feu. | ukraine | exige | indirect | supports
Moscou ne veut pas de cessez-le-feu. | russia | veut | narrative | opposes
Le Kremlin exclut un cessez-le-feu. | russia | exclut | narrative | opposes
Lavrov accuse les Européens de vouloir un cessez-le-feu. | lawrow | accuse | indirect | asserts
Zakharova a critiqué les sanctions. | sacharowa | critiqué | indirect | opposes
Peskov a démenti l'existence de biolaboratoires. | peskow | démenti | indirect | denies
Lavrov affirme que l'Ukraine abrite des biolaboratoires. | lawrow | affirme | indirect | asserts
Un cessez-le-feu sera possible si les troupes partent, a dit Peskov. | peskow | dit | indirect | conditional
La Russie réclame la fin des sanctions. | russia | réclame | indirect | opposes
Après un entretien avec Zelensky, Trump a salué le cessez-le-feu. | trump | salué | indirect | supports
Une porte-parole de la Maison Blanche a salué le cessez-le-feu. | white-house | salué | indirect | supports
L'expert Jean Exemple juge le cessez-le-feu fragile. | Jean Exemple | juge | indirect | *
Les États-Unis soutiennent les sanctions contre Moscou. | usa | soutiennent | indirect | supports
Macron a prévenu que des sanctions suivraient. | macron | prévenu | indirect | asserts
Le président américain a exigé un cessez-le-feu. | trump | exigé | indirect | supports
Le président russe a proposé un cessez-le-feu. | putin | proposé | indirect | supports
Macron : « Les sanctions fonctionnent » | macron | - | direct | asserts
Pour le Kremlin, un cessez-le-feu est exclu. | russia | pour | narrative | opposes
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

describe('French attribution', () => {
  it.each(rows)('%s', (text = '', who, cue, form, stance) => {
    const last = statementsOf(text, 'fr').at(-1);
    expect({ who: last?.who, cue: last?.cueText?.toLowerCase() ?? '-', form: last?.form }).toEqual({ who, cue, form });
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });

  it('goes on with a pronoun after the verb', () => {
    const text = 'Macron a salué le cessez-le-feu. « Le cessez-le-feu tient », a-t-il ajouté.';
    expect(statementsOf(text, 'fr').map(({ who }) => who)).toEqual(['macron', 'macron']);
  });
});
