import { tellsStance } from './tables';

// English: harm that comes of a thing, deeds for it, conditions and denials in the words that are used less often; and phrases whose words
// say nothing of for or against.

tellsStance('en', {
  harm: `
Lindt said the ceasefire gave the attacker breathing space. | opposes
Lindt said the sanctions were a burden on families. | opposes
Lindt called the sanctions confrontational. | opposes
Lindt called the sanctions counter-productive. | opposes
Lindt called the sanctions devastating. | opposes
Lindt said the sanctions were doomed. | opposes
Lindt called the sanctions economic war. | opposes
Lindt called the sanctions an escalation. | opposes
Lindt called a ceasefire inconceivable. | opposes
Lindt called the sanctions interference. | opposes
Lindt called the sanctions lose-lose for all. | opposes
Lindt called the sanctions mad. | opposes
Lindt called the ceasefire terms non-negotiable and a ceasefire not feasible. | opposes
Lindt said a ceasefire was not possible. | opposes
Lindt said a ceasefire was off the agenda. | opposes
Lindt said the sanctions were playing with fire. | opposes
Lindt said the sanctions poured fuel on the fire. | opposes
Lindt said the attacker would use the ceasefire for rearming. | opposes
Lindt said the ceasefire was a respite for the attacker. | opposes
Lindt said the sanctions were risky. | opposes
Lindt called the sanctions a threat to trade. | opposes
Lindt called the sanctions a trade war. | opposes
Lindt said she was worried by the sanctions. | opposes
Lindt said she was afraid of the sanctions. | opposes
`,
  deeds: `
"We are going to extend the sanctions," Lindt said. | supports
"We continue the sanctions," Lindt said. | supports
"We shall keep the sanctions," Lindt said. | supports
"We're working on a ceasefire," Lindt said. | supports
"I am going to sign the ceasefire," Lindt said. | supports
"I'll sign the ceasefire," Lindt said. | supports
"We are doing everything for a ceasefire," Lindt said. | supports
"We will not extend the sanctions," Lindt said. | opposes
"We're not going to accept a ceasefire," Lindt said. | opposes
Lindt has no intention of signing a ceasefire. | opposes
Lindt has no plans to lift the sanctions. | supports
Lindt said she did not intend to lift the sanctions. | supports
Lindt said she did not plan to impose sanctions. | opposes
`,
  'on condition': `
Lindt said guarantees were a condition for a ceasefire. | conditional
Lindt demanded guarantees as a condition for a ceasefire. | conditional
Lindt said she would back a ceasefire, assuming that the troops leave. | conditional
Lindt said the troops had to leave before there can be a ceasefire. | conditional
Lindt backed a ceasefire, but the attacker has to leave. | conditional
Lindt backed a ceasefire, but the attacker needs to leave. | conditional
Lindt backed the sanctions with a caveat. | conditional
Lindt said a ceasefire was conditional on guarantees. | conditional
Lindt backs a ceasefire; however, the attacker must leave. | conditional
Lindt would impose sanctions in the event that talks fail. | conditional
Lindt would impose sanctions in case of a breach. | conditional
Lindt said the troops first must leave for a ceasefire. | conditional
Lindt said a ceasefire was possible only once the troops leave. | conditional
Lindt said a ceasefire was possible only under guarantees. | conditional
Lindt will accept a ceasefire so long as the troops leave. | conditional
Lindt will accept a ceasefire on the basis that the troops leave. | conditional
Lindt said a ceasefire could start not until the troops leave. | conditional
Lindt said the attacker must leave, or else there would be no ceasefire. | conditional
`,
  'denied, of a claim': `
Lindt said the reports of biolabs were inaccurate. | denies
Lindt said the reports of biolabs were incorrect. | denies
Lindt said the reports of biolabs were not correct. | denies
Lindt said the reports of biolabs were slander. | denies
Lindt said the reports of biolabs were a smear. | denies
Lindt called the reports of biolabs ridiculous. | denies
Lindt contradicted the reports of biolabs. | denies
Lindt said the pictures of the biolabs were staged. | denies
Lindt said the papers about the biolabs were a forgery. | denies
Lindt said the story of the biolabs had no basis. | denies
Lindt said the story of the biolabs was without basis. | denies
Lindt said there was no truth in the story of the biolabs. | denies
Lindt said there was no indication of biolabs. | denies
Lindt said her country had nothing to do with biolabs. | denies
Lindt said she was not involved in any biolabs. | denies
Lindt said she was unaware of biolabs. | denies
Lindt dismissed the biolabs as disinformation. | denies
Lindt said biolabs had been visited twice. | asserts
Lindt said two biolabs were closed in spring. | asserts
`,
  'phrases that say nothing': `
Lindt supports the sanctions once again. | supports
Lindt supports the sanctions, no wonder. | supports
Lindt supports the sanctions, if only for a year. | supports
Lindt supports the sanctions just as before. | supports
Lindt supports the sanctions just now. | supports
Lindt supports the sanctions without delay. | supports
Lindt supports nothing but the sanctions. | supports
Lindt supports the sanctions no less than before. | supports
Lindt supports the sanctions in the end. | supports
Lindt supports not just the sanctions. | supports
Lindt opposes the sanctions once again. | opposes
Lindt opposes the sanctions right away. | opposes
Lindt opposes not just the sanctions. | opposes
Lindt opposes the sanctions, no matter if they are small. | opposes
Good morning, Lindt said, the sanctions are wrong. | opposes
`,
});
