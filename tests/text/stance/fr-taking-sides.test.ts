import { tellsStance } from './tables';

// French verbs and set phrases by which somebody takes a side without saying a word, and the same negated.

tellsStance('fr', {
  'refusing and objecting': `
Lindt a jugé les sanctions disproportionnées. | opposes
Lindt a jugé les sanctions inadmissibles. | opposes
Lindt a jugé les sanctions inappropriées. | opposes
Lindt a jugé les sanctions insensées. | opposes
Lindt a jugé la trêve prématurée. | opposes
Lindt a dit que les sanctions affaiblissent le pays. | opposes
Lindt a demandé le retrait des sanctions. | opposes
`,
  'wanting, agreeing, promising': `
Lindt a jugé les sanctions appropriées. | supports
Lindt a jugé les sanctions justes. | supports
Lindt a jugé les sanctions justifiées. | supports
Lindt a jugé les sanctions logiques. | supports
Lindt a jugé les sanctions pertinentes. | supports
Lindt a jugé les sanctions proportionnées. | supports
Lindt a dit que les sanctions n'étaient pas justifiées. | opposes
`,
});
