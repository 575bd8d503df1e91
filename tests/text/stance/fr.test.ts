import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn, stanceOfWords } from './rows';

const table = `
Lavrov affirme qu'un cessez-le-feu ne ferait que prolonger la guerre. | opposes
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

const frames = `
Macron n'exclut pas des sanctions. | supports
Lavrov a annoncé la fin des sanctions. | opposes
Lavrov exige l'arrêt des sanctions. | opposes
Poutine n'accepte pas une trêve. | opposes
Lavrov pose comme condition à une trêve le départ des troupes. | conditional
Lavrov n'a aucune intention de conclure une trêve. | opposes
Macron a remercié l'UE pour les sanctions. | supports
Macron se félicite de la trêve. | supports
Nous allons renforcer les sanctions, a dit Macron. | supports
Faisons une trêve, a dit Macron. | supports
Macron a dit que les sanctions sont importantes. | supports
Macron a imposé des sanctions. | supports
Poutine a annoncé une trêve. | supports
Macron n'a aucune objection à une trêve. | supports
Macron tente d'obtenir une trêve. | supports
Macron exige une trêve. | supports
Macron dit qu'il faut une trêve. | supports
Lavrov a demandé la levée des sanctions. | opposes
Lavrov veut mettre fin aux sanctions. | opposes
Trump a suspendu les sanctions. | opposes
Trump a refusé de lever les sanctions. | supports
Macron a dit qu'il ne faut pas assouplir les sanctions. | supports
Macron espère mettre fin à la guerre par une trêve. | supports
Lavrov a critiqué les sanctions. | opposes
Peskov juge les sanctions illégales. | opposes
Peskov a dit que la trêve est irréaliste. | opposes
Peskov a dit que les sanctions nuisent à l'Europe. | opposes
Peskov a dit que les sanctions provoqueraient une crise. | opposes
Peskov doute de la trêve. | opposes
Peskov a promis des représailles contre les sanctions. | opposes
Macron regrette que Poutine rejette la trêve. | supports
Macron n'est pas prêt à une trêve. | opposes
Macron soutient la trêve, mais Moscou doit se retirer. | conditional
Lavrov a posé des conditions à une trêve. | conditional
Lavrov a dit que la trêve dépend de Kiev. | conditional
Macron soutient une trêve sans conditions. | supports
Macron soutient la trêve même si elle est fragile. | supports
Macron a laissé ouverte la question d'une trêve. | unclear
À quoi bon une trêve ? | opposes
Trump a dit que Poutine veut une trêve. | asserts
Trump a dit que la trêve était discutée à Moscou. | asserts
Peskov a rejeté les accusations sur la trêve. | denies
Peskov a rejeté la trêve. | opposes
`;

const claims = `
Macron a condamné les attaques. | opposes
Zelensky a parlé des attaques. | asserts
`;

describe('stance in French', () => {
  it.each(rowsOf(table))('%s', (text = '', stance) => {
    expect(stanceIn(text, 'fr')).toBe(stance);
  });

  it.each(rowsOf(frames))('%s', (text = '', stance) => {
    expect(stanceOfWords(text, 'fr')).toBe(stance);
  });

  it.each(rowsOf(claims))('%s, of a topic that is a claim', (text = '', stance) => {
    expect(stanceOfWords(text, 'fr', 'assertion')).toBe(stance);
  });
});
