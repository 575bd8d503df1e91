import { tellsStance } from './tables';

// English verbs with a particle behind another verb, where they have no ending.

tellsStance('en', {
  'for a thing': `
Lindt promised to push for a ceasefire. | supports
Lindt wants to press for sanctions. | supports
Lindt said she would opt for a ceasefire. | supports
Lindt said she would plead for a truce. | supports
Lindt said she would sign off on the sanctions. | supports
Lindt vowed to stand with those who want sanctions. | supports
`,
  'against a thing': `
Lindt said she would turn down a ceasefire. | opposes
Lindt wants to stay out of the sanctions. | opposes
Lindt vowed to rail against the sanctions. | opposes
Lindt said she would steer clear of sanctions. | opposes
Lindt said the sanctions had achieved nothing. | opposes
Lindt said the sanctions had jeopardised trade. | opposes
`,
  'ending it': `
Lindt promised to drop the sanctions. | opposes
Lindt wants to roll back the sanctions. | opposes
Lindt wants to pull out of the ceasefire. | opposes
Lindt promised to walk away from the ceasefire. | opposes
Lindt renounced the ceasefire. | opposes
Lindt does not want to drop the sanctions. | supports
`,
});
