import { tellsStance } from './tables';

// English verbs and set phrases by which somebody takes a side without saying a word, and the same negated.

tellsStance('en', {
  ending: `
Lindt cancelled the sanctions. | opposes
Lindt welcomed the end of the sanctions. | opposes
`,
  'refusing and objecting': `
Lindt distanced herself from the sanctions. | opposes
`,
  'wanting, agreeing, promising': `
Lindt upheld the ceasefire. | supports
Lindt said she was aiming to reach a ceasefire. | supports
Lindt said she was looking forward to the ceasefire. | supports
Lindt said she longed for a ceasefire. | supports
Lindt said she was warming to the ceasefire. | supports
Lindt imposed sanctions. | supports
Lindt extended the sanctions. | supports
Lindt tightened the sanctions. | supports
Lindt said she would toughen the sanctions. | supports
`,
});
