import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn } from './rows';

const table = `
Vladimir Poutine a rejeté un cessez-le-feu. | opposes
Vladimir Poutine n'a pas rejeté un cessez-le-feu. | supports
Macron soutient un cessez-le-feu. | supports
Macron ne soutient pas un cessez-le-feu. | opposes
Lavrov a déclaré que la Russie n'accepterait jamais une trêve. | opposes
Lavrov a déclaré qu'une trêve était hors de question. | opposes
Peskov a déclaré qu'une trêve n'était possible qu'après des négociations. | conditional
Zelensky a déclaré accepter une trêve si la Russie se retire. | conditional
Macron a déclaré qu'il n'y aurait pas de trêve à moins que Moscou ne recule. | conditional
Baerbock a exigé un cessez-le-feu. | supports
Macron a appelé les deux parties à un cessez-le-feu. | supports
Zakharova a jugé les sanctions inacceptables. | opposes
Il faut renforcer les sanctions, a déclaré Baerbock. | supports
Il ne faut pas renforcer les sanctions, a déclaré Peskov. | opposes
Lavrov a accusé l'UE de refuser une trêve. | asserts
Zelensky accuse Poutine de rejeter une trêve. | asserts
Peskov a démenti l'existence de biolaboratoires. | denies
Lavrov affirme qu'il y a des biolaboratoires. | asserts
Zelensky a dit que les biolaboratoires sont un mensonge. | denies
Macron a qualifié les biolaboratoires de propagande. | denies
Peskov n'a pas nié qu'il y ait des biolaboratoires. | asserts
Macron est prêt à une trêve. | supports
Macron n'est pas prêt à une trêve. | opposes
Macron veut-il une trêve ? | unclear
Macron espère une trêve. | supports
Macron plaide pour un cessez-le-feu. | supports
Macron est contre un cessez-le-feu. | opposes
Macron a dit que les sanctions fonctionnent. | asserts
Sans garanties, une trêve serait inacceptable, a déclaré Macron. | opposes
`;

describe('stance in French', () => {
  it.each(rowsOf(table))('%s', (text = '', stance) => {
    expect(stanceIn(text, 'fr')).toBe(stance);
  });
});
