import { tellsNothing, tellsWho } from './tables';

// French nouns for people and bodies that speak without a name, also behind an elided article; and the same nouns where they say nothing.

tellsWho('fr', {
  'one of them': `
Une ambassadrice a dit que la trêve tenait. | ambassadrice | *
Un artiste a dit que la trêve tenait. | artiste | *
Un avocat a dit que la trêve tenait. | avocat | *
Un banquier a dit que les sanctions marchaient. | banquier | *
Une blogueuse a dit que la trêve tenait. | blogueuse | *
Un cadre a dit que les sanctions marchaient. | cadre | *
Un capitaine a dit que la trêve tenait. | capitaine | *
La chancelière a dit que la trêve tenait. | chancelière | *
Une chercheuse a dit que la trêve tenait. | chercheuse | *
Un chroniqueur a dit que la trêve tenait. | chroniqueur | *
Une citoyenne a dit que la trêve tenait. | citoyenne | *
Un colonel a dit que la trêve tenait. | colonel | *
Un commentateur a dit que la trêve tenait. | commentateur | *
Une commerçante a dit que les sanctions marchaient. | commerçante | *
La commissaire a dit que les sanctions restaient. | commissaire | *
Un consultant a dit que les sanctions marchaient. | consultant | *
Une correspondante a dit que la trêve tenait. | correspondante | *
Le directeur a dit que la trêve tenait. | directeur | *
La directrice a dit que la trêve tenait. | directrice | *
Une dissidente a dit que les sanctions marchaient. | dissidente | *
Un délégué a dit que la trêve tenait. | délégué | *
Un employeur a dit que les sanctions coûtaient. | employeur | *
Une enseignante a dit que la trêve tenait. | enseignante | *
Un entrepreneur a dit que les sanctions coûtaient. | entrepreneur | *
Un exilé a dit que la trêve tenait. | exilé | *
Un gardien a dit que la trêve tenait. | gardien | *
Un ingénieur a dit que la trêve tenait. | ingénieur | *
Un inspecteur a dit que la trêve tenait. | inspecteur | *
Un lieutenant a dit que la trêve tenait. | lieutenant | *
Un magistrat a dit que les sanctions étaient légales. | magistrat | *
Une médiatrice a dit que la trêve tenait. | médiatrice | *
L'ambassadrice a dit que la trêve tenait. | ambassadrice | *
L'analyste a dit que la trêve tenait. | analyste | *
L'avocat a dit que la trêve tenait. | avocat | *
L'ingénieur a dit que la trêve tenait. | ingénieur | *
L'étudiante a dit que la trêve tenait. | étudiante | *
`,
  'several of them, and bodies': `
Des artistes réclament une trêve. | artistes | supports
Des enseignants réclament une trêve. | enseignants | supports
Des commerçants critiquent les sanctions. | commerçants | opposes
Les démocrates soutiennent les sanctions. | démocrates | supports
Les exportateurs critiquent les sanctions. | exportateurs | opposes
Les institutions appellent à une trêve. | institutions | supports
La majorité soutient les sanctions. | majorité | supports
La chancellerie réclame une trêve. | chancellerie | supports
Le cabinet a soutenu les sanctions. | cabinet | supports
Le comité a demandé une trêve. | comité | supports
L'assemblée a voté pour les sanctions. | assemblée | supports
L'opposition rejette les sanctions. | opposition | opposes
`,
});

tellsNothing('fr', {
  'the same nouns without a word of theirs': `
L'avocat habite près de la ligne de la trêve.
L'ambassadrice est arrivée le jour de la trêve.
Un capitaine est mort avant la trêve.
Une enseignante a montré la carte de la trêve.
Des banquiers figurent sur la liste des sanctions.
Le comité se réunit vendredi sur les sanctions.
Les délégués se sont réunis avant la trêve.
L'entrepreneur a perdu son navire à cause des sanctions.
Le magistrat a fêté ses noces pendant la trêve.
Les commerçants ont rouvert après la trêve.
L'étudiante rédige un mémoire sur les sanctions.
La directrice a été informée de la trêve.
`,
});
