import { tellsStance } from './tables';

// For, against, on condition and neither, in the words that French newsrooms have for it.
tellsStance('fr', {
  pour: `
Macron soutient les sanctions. | supports
Macron appuie les sanctions. | supports
Macron défend les sanctions. | supports
Macron approuve les sanctions. | supports
Macron plaide pour les sanctions. | supports
Macron milite pour les sanctions. | supports
Macron prône une trêve. | supports
Macron préconise une trêve. | supports
Macron réclame une trêve. | supports
Macron exige une trêve. | supports
Macron demande une trêve. | supports
Macron propose une trêve. | supports
Macron souhaite une trêve. | supports
Macron veut une trêve. | supports
Macron espère une trêve. | supports
Macron appelle de ses vœux une trêve. | supports
Macron appelle à une trêve. | supports
Macron insiste sur une trêve. | supports
Macron salue la trêve. | supports
Macron se félicite de la trêve. | supports
Macron se réjouit de la trêve. | supports
Macron accepte la trêve. | supports
Macron a donné son accord à la trêve. | supports
Macron a donné son feu vert aux sanctions. | supports
Macron a apporté son soutien aux sanctions. | supports
Macron a réitéré son soutien aux sanctions. | supports
Macron a réaffirmé son soutien aux sanctions. | supports
Macron se dit favorable à une trêve. | supports
Macron est favorable aux sanctions. | supports
Macron est partisan des sanctions. | supports
Macron est pour les sanctions. | supports
Macron est ouvert à une trêve. | supports
Macron est prêt à accepter une trêve. | supports
Macron n'exclut pas une trêve. | supports
Macron ne s'oppose pas aux sanctions. | supports
Macron n'est pas opposé aux sanctions. | supports
Macron n'a rien contre les sanctions. | supports
Macron s'est engagé à prolonger les sanctions. | supports
Macron a promis de durcir les sanctions. | supports
Macron a annoncé de nouvelles sanctions. | supports
Macron a jugé la trêve nécessaire. | supports
Macron a jugé les sanctions indispensables. | supports
Macron a estimé qu'une trêve était urgente. | supports
Macron a dit qu'il fallait une trêve. | supports
Macron a dit que les sanctions étaient nécessaires. | supports
Macron a dit que les sanctions devaient être maintenues. | supports
Macron a dit que les sanctions devaient être durcies. | supports
Macron a dit qu'il était trop tôt pour lever les sanctions. | supports
Macron a dit que lever les sanctions serait une erreur. | supports
Macron refuse de lever les sanctions. | supports
Macron refuse toute levée des sanctions. | supports
Macron s'oppose à la levée des sanctions. | supports
Macron est contre la levée des sanctions. | supports
Macron rejette la levée des sanctions. | supports
Macron critique la levée des sanctions. | supports
Macron ne veut pas lever les sanctions. | supports
Macron exclut la levée des sanctions. | supports
`,
  contre: `
Orban rejette les sanctions. | opposes
Orban refuse les sanctions. | opposes
Orban refuse de soutenir les sanctions. | opposes
Orban s'oppose aux sanctions. | opposes
Orban est opposé aux sanctions. | opposes
Orban est hostile aux sanctions. | opposes
Orban est contre les sanctions. | opposes
Orban ne veut pas de sanctions. | opposes
Orban ne soutient pas les sanctions. | opposes
Orban ne soutiendra pas les sanctions. | opposes
Orban bloque les sanctions. | opposes
Orban a bloqué les sanctions. | opposes
Orban a mis son veto aux sanctions. | opposes
Orban a voté contre les sanctions. | opposes
Orban critique les sanctions. | opposes
Orban fustige les sanctions. | opposes
Orban condamne les sanctions. | opposes
Orban dénonce les sanctions. | opposes
Orban raille les sanctions. | opposes
Orban doute des sanctions. | opposes
Orban met en doute les sanctions. | opposes
Orban se méfie des sanctions. | opposes
Orban met en garde contre les sanctions. | opposes
Orban craint les sanctions. | opposes
Orban réclame la levée des sanctions. | opposes
Orban exige la fin des sanctions. | opposes
Orban appelle à lever les sanctions. | opposes
Orban appelle à la levée des sanctions. | opposes
Orban veut lever les sanctions. | opposes
Orban veut mettre fin aux sanctions. | opposes
Orban veut en finir avec les sanctions. | opposes
Orban a renoncé aux sanctions. | opposes
Orban a dit non aux sanctions. | opposes
Orban a jugé les sanctions inutiles. | opposes
Orban a jugé les sanctions inefficaces. | opposes
Orban a jugé les sanctions injustes. | opposes
Orban a qualifié les sanctions d'erreur. | opposes
Orban a dit que les sanctions avaient échoué. | opposes
Orban a dit que les sanctions ne servaient à rien. | opposes
Orban a dit que les sanctions ne fonctionnaient pas. | opposes
Orban a dit que les sanctions nuisaient à l'Europe. | opposes
Orban a dit que les sanctions coûtaient trop cher. | opposes
Orban a dit qu'il fallait lever les sanctions. | opposes
Lavrov exclut une trêve. | opposes
Lavrov a exclu toute trêve. | opposes
Lavrov a jugé une trêve impossible. | opposes
Lavrov a jugé une trêve inacceptable. | opposes
Lavrov a dit qu'une trêve était hors de question. | opposes
Lavrov a dit qu'il n'était pas question d'une trêve. | opposes
Lavrov a dit qu'une trêve serait une erreur. | opposes
Lavrov a dit qu'une trêve ne ferait que prolonger la guerre. | opposes
Lavrov a décliné la trêve. | opposes
Lavrov a repoussé la trêve. | opposes
Lavrov a balayé l'idée d'une trêve. | opposes
Lavrov a écarté l'idée d'une trêve. | opposes
Lavrov a opposé une fin de non-recevoir à la trêve. | opposes
`,
  'sous condition': `
Poutine acceptera une trêve si les sanctions sont levées. | conditional
Poutine accepterait une trêve si les troupes se retiraient. | conditional
Poutine n'acceptera une trêve que si les troupes se retirent. | conditional
Poutine accepte une trêve à condition que les troupes se retirent. | conditional
Poutine accepte une trêve pourvu que les troupes se retirent. | conditional
Poutine n'acceptera pas de trêve tant que les troupes sont là. | conditional
Poutine n'acceptera pas de trêve à moins que les troupes se retirent. | conditional
Poutine pose des conditions à une trêve. | conditional
Poutine a posé ses conditions à une trêve. | conditional
Poutine exige des garanties avant toute trêve. | conditional
Poutine exige des garanties en échange d'une trêve. | conditional
Poutine exige des garanties en contrepartie d'une trêve. | conditional
Zelensky a dit qu'une trêve dépendait de garanties. | conditional
Zelensky est prêt à une trêve, mais seulement avec des garanties. | conditional
Macron soutiendrait une trêve en cas de retrait. | conditional
Macron a dit que les sanctions ne seraient levées qu'après la paix. | conditional
Macron a dit que les sanctions seraient levées une fois que la paix serait conclue. | conditional
`,
  "ni l'un ni l'autre": `
Macron a dit que la trêve avait commencé lundi. | asserts
Macron a dit que les sanctions visaient des banques. | asserts
Macron a dit que la trêve avait été évoquée. | asserts
`,
});
