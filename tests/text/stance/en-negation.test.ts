import { tellsStance } from './tables';

// English negation: every word of it, where it stands, what it reaches and what not, and twice.

tellsStance('en', {
  'every word': `
Lindt does not support the sanctions. | opposes
Lindt doesn't support the sanctions. | opposes
Lindt didn't support the sanctions. | opposes
Lindt hasn't supported the sanctions. | opposes
Lindt hadn't supported the sanctions. | opposes
Lindt won't support the sanctions. | opposes
Lindt wouldn't support the sanctions. | opposes
Lindt couldn't support the sanctions. | opposes
Lindt can't support the sanctions. | opposes
Lindt cannot endorse the sanctions. | opposes
Lindt never supported the sanctions. | opposes
Lindt hardly supports the sanctions. | opposes
Lindt scarcely supports the sanctions. | opposes
Lindt supports none of the sanctions. | opposes
Lindt supports neither the sanctions nor the ceasefire. | opposes
Lindt supports no sanctions. | opposes
Lindt said nobody should sign the ceasefire. | opposes
Lindt said the sanctions shouldn't be extended. | opposes
Lindt said the sanctions needn't be extended. | opposes
Lindt said there was nothing to welcome in the ceasefire. | opposes
Lindt is unlikely to support the sanctions. | opposes
`,
  twice: `
Lindt doesn't reject the sanctions. | supports
Lindt hasn't rejected the sanctions. | supports
Lindt won't veto the sanctions. | supports
Lindt wouldn't oppose the sanctions. | supports
Lindt didn't refuse the ceasefire. | supports
Lindt said nobody should lift the sanctions. | supports
Lindt said there was no reason to lift the sanctions. | supports
`,
  'of another clause': `
Lindt did not come, but she supports the sanctions. | supports
Lindt supports the sanctions, which are not cheap. | supports
Lindt supports the sanctions because nothing else works. | supports
Lindt said it was no secret that she supports the sanctions. | supports
Lindt rejects the sanctions, which do not please anyone. | opposes
Lindt rejects the sanctions because they help nobody. | opposes
`,
  'never, once negated': `
Lindt never rejected the sanctions. | supports
Lindt said she would never lift the sanctions. | supports
Lindt never objected to the sanctions. | supports
Lindt said she would never support a ceasefire. | opposes
`,
});
