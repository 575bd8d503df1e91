import { tellsWho } from './tables';

// French sentences as agencies write them: several names, hearers, positions as nouns, everything between a name and its verb.
tellsWho('fr', {
  "longues phrases d'agence": `
Trump, qui répète pouvoir mettre fin à la guerre en un jour, a menacé Moscou de sanctions. | trump | *
La trêve que Trump a proposée en mars a été rejetée par Poutine. | putin | opposes
La trêve proposée par Trump a été rejetée par le Kremlin. | russia | opposes
Macron, aux côtés de Merz à Berlin, a réclamé des sanctions plus dures. | macron | supports
Interrogé sur une éventuelle trêve, Poutine a répondu qu'il n'en voulait pas. | putin | *
Orban, l'un des rares dirigeants européens proches de Poutine, s'oppose aux sanctions. | orban | opposes
Orban a menacé de bloquer les sanctions. | orban | opposes
Orban menace à nouveau d'opposer son veto aux sanctions. | orban | opposes
Ces propos interviennent au lendemain d'une déclaration de Zelensky, qui a réclamé des sanctions. | selenskyj | supports
Zelensky accuse Poutine d'utiliser la trêve pour réarmer. | selenskyj | *
Peskov a toutefois démenti toute violation de la trêve. | peskow | denies
Lundi, toutefois, Peskov a jugé une trêve impossible. | peskow | opposes
De son côté, Merz réclame des sanctions. | merz | supports
Merz, de son côté, réclame des sanctions. | merz | supports
Pour sa part, Merz a réclamé des sanctions. | merz | supports
Macron a également appelé à une trêve. | macron | supports
Macron et Merz ont promis de ne pas lever les sanctions. | macron & merz | supports
Macron, Merz et Zelensky ont appelé à une trêve. | macron & merz & selenskyj | supports
Poutine a fait savoir qu'il n'accepterait pas de trêve. | putin | opposes
Poutine a clairement indiqué qu'il n'y aurait pas de trêve. | putin | *
Poutine ne montre aucun intérêt pour une trêve. | putin | opposes
Poutine exige la levée des sanctions avant toute trêve. | putin | *
Moscou réclame depuis longtemps la levée des sanctions. | russia | opposes
Moscou pose ses conditions à une trêve. | russia | conditional
Moscou accepterait une trêve si les sanctions étaient levées. | russia | conditional
Moscou n'acceptera une trêve que si les sanctions sont levées. | russia | conditional
Pour Moscou, une trêve est hors de question. | russia | opposes
Macron conditionne la trêve à des garanties. | macron | conditional
Moscou conditionne toute trêve à la levée des sanctions. | russia | conditional
Trump a suspendu les sanctions. | trump | opposes
Berlin prolonge les sanctions. | germany | supports
Moscou hésite à accepter la trêve. | russia | *
« Il n'y aura pas de trêve », a lâché Poutine. | putin | *
Rien ne justifie la levée des sanctions, selon Merz. | merz | supports
Rien ne justifie les sanctions, selon Orban. | orban | opposes
Pour le Kremlin, une trêve est inacceptable. | russia | opposes
Aux yeux de Moscou, les sanctions sont illégales. | russia | opposes
Du point de vue de Kiev, une trêve n'est possible qu'avec des garanties. | ukraine | conditional
De l'avis d'Orban, les sanctions sont une erreur. | orban | opposes
Le refus de Moscou d'accepter une trêve a irrité Trump. | russia | opposes
Le rejet de la trêve par Moscou n'a surpris personne. | russia | opposes
Le soutien de Macron à la trêve a été salué à Kiev. | macron | supports
La position de Moscou sur la trêve reste inchangée. | russia | *
`,
  'verbes et destinataires': `
Lavrov a déclaré à la télévision que les sanctions étaient illégales. | lawrow | opposes
Orban a dit à Trump que les sanctions avaient échoué. | orban | opposes
Merz a assuré au Parlement que les sanctions resteraient en place. | merz | supports
Peskov a affirmé aux journalistes qu'il n'y aurait pas de trêve. | peskow | opposes
Merz a exhorté Trump à imposer des sanctions. | merz | supports
Macron a demandé à Trump de soutenir les sanctions. | macron | supports
Zelensky a imploré Trump d'imposer des sanctions. | selenskyj | supports
Zelensky a remercié Macron pour les sanctions. | selenskyj | supports
Lavrov a reproché à Kiev d'avoir rompu la trêve. | lawrow | *
Macron a mis en garde contre une levée des sanctions. | macron | supports
Merz a mis en garde Trump contre la levée des sanctions. | merz | supports
Macron a exclu de lever les sanctions. | macron | supports
Macron exclut toute levée des sanctions. | macron | supports
Macron a refusé de lever les sanctions. | macron | supports
Macron a accepté de prolonger les sanctions. | macron | supports
Macron s'est engagé à maintenir les sanctions. | macron | supports
Macron a promis de maintenir les sanctions. | macron | supports
Orban a levé son veto aux sanctions. | orban | supports
Orban a mis son veto aux sanctions. | orban | opposes
Orban s'est abstenu lors du vote des sanctions. | orban | opposes
Orban a voté contre les sanctions. | orban | opposes
Macron a voté pour les sanctions. | macron | supports
Merz s'est prononcé pour les sanctions. | merz | supports
Orban s'est prononcé contre les sanctions. | orban | opposes
Merz s'est dit favorable aux sanctions. | merz | supports
Orban s'est dit opposé aux sanctions. | orban | opposes
Merz a plaidé pour des sanctions. | merz | supports
Trump a minimisé les sanctions. | trump | *
Trump a salué une trêve historique. | trump | supports
Lavrov a qualifié la trêve de piège. | lawrow | opposes
Lavrov a qualifié les sanctions de vol. | lawrow | opposes
Lavrov a dénoncé un vol à propos des sanctions. | lawrow | opposes
Peskov a balayé les sanctions. | peskow | opposes
Kallas a laissé entendre que de nouvelles sanctions suivraient. | kallas | *
Kallas a évoqué de nouvelles sanctions. | kallas | *
Trump envisage de lever les sanctions. | trump | opposes
Trump envisage de nouvelles sanctions. | trump | supports
Trump songe à lever les sanctions. | trump | opposes
Trump n'exclut pas des sanctions. | trump | supports
Trump souhaite une trêve. | trump | supports
Trump cherche à obtenir une trêve. | trump | supports
Trump pousse Poutine à accepter une trêve. | trump | supports
Trump presse Poutine d'accepter une trêve. | trump | supports
Trump fait pression sur Poutine pour une trêve. | trump | supports
Trump a brandi la menace de sanctions. | trump | supports
Trump brandit la menace de sanctions. | trump | supports
Trump hésite à imposer des sanctions. | trump | opposes
Trump a renoncé aux sanctions. | trump | opposes
Trump a renoncé à imposer des sanctions. | trump | opposes
Poutine fait traîner les discussions et ne veut pas de trêve. | putin | opposes
Poutine se dit prêt à une trêve. | putin | supports
Poutine se dit ouvert à une trêve. | putin | supports
Poutine n'est pas prêt à une trêve. | putin | opposes
Poutine ne croit pas à une trêve. | putin | opposes
Poutine ne veut pas entendre parler d'une trêve. | putin | opposes
Zelensky se félicite des nouvelles sanctions. | selenskyj | supports
Zelensky déplore la levée des sanctions. | selenskyj | supports
Zelensky regrette la levée des sanctions. | selenskyj | supports
Zelensky espère que les sanctions seront durcies. | selenskyj | supports
Zelensky craint une levée des sanctions. | selenskyj | supports
`,
});
