import { tellsStance } from './tables';

// English words of refusing, doubting, blaming and threatening, a row each; and the same words negated, of others, or of the thing's end.

tellsStance('en', {
  'verbs of refusing': `
Lindt balked at the sanctions. | opposes
Lindt boycotted the sanctions. | opposes
Lindt bristled at the sanctions. | opposes
Lindt cast doubt on the ceasefire. | opposes
Lindt closed the door on a ceasefire. | opposes
Lindt came out against the sanctions. | opposes
Lindt complained about the sanctions. | opposes
Lindt declined the ceasefire. | opposes
Lindt disapproves of the sanctions. | opposes
Lindt disagreed with the sanctions. | opposes
Lindt distanced herself from the sanctions. | opposes
Lindt doubted the ceasefire. | opposes
Lindt expressed concern about the sanctions. | opposes
Lindt lamented the sanctions. | opposes
Lindt lashed out at the sanctions. | opposes
Lindt mocked the sanctions. | opposes
Lindt objected to the sanctions. | opposes
Lindt opposed the sanctions. | opposes
Lindt opted out of the sanctions. | opposes
Lindt poured cold water on a ceasefire. | opposes
Lindt protested against the sanctions. | opposes
Lindt questioned the sanctions. | opposes
Lindt railed against the sanctions. | opposes
Lindt refused a ceasefire. | opposes
Lindt regretted the sanctions. | opposes
Lindt rejected the ceasefire. | opposes
Lindt resisted the sanctions. | opposes
Lindt ridiculed the sanctions. | opposes
Lindt ruled out a ceasefire. | opposes
Lindt shrugged off the sanctions. | opposes
Lindt shunned the sanctions. | opposes
Lindt snubbed the ceasefire. | opposes
Lindt spoke out against the sanctions. | opposes
Lindt spurned the ceasefire. | opposes
Lindt turned down a ceasefire. | opposes
Lindt vetoed the sanctions. | opposes
Lindt voted against the sanctions. | opposes
Lindt warned against sanctions. | opposes
Lindt brushed aside the ceasefire. | opposes
Lindt dismissed the ceasefire. | opposes
Lindt laughed off the sanctions. | opposes
Lindt scoffed at the sanctions. | opposes
Lindt waved away the sanctions. | opposes
`,
  'verbs of condemning': `
Lindt blasted the sanctions. | opposes
Lindt condemned the sanctions. | opposes
Lindt criticised the sanctions. | opposes
Lindt decried the sanctions. | opposes
Lindt denounced the sanctions. | opposes
Lindt deplored the sanctions. | opposes
Lindt lambasted the sanctions. | opposes
Lindt slammed the sanctions. | opposes
`,
  phrases: `
Lindt said she cannot accept a ceasefire. | opposes
Lindt said she cannot support the sanctions. | opposes
Lindt said she did not support the sanctions. | opposes
Lindt said she did not believe in sanctions. | opposes
Lindt said she was dead set against sanctions. | opposes
Lindt said she was disappointed by the ceasefire. | opposes
Lindt said she was furious about the sanctions. | opposes
Lindt said she was hostile to the sanctions. | opposes
Lindt said she was in no hurry for a ceasefire. | opposes
Lindt said she was in no mood for a ceasefire. | opposes
Lindt said she saw no point in a ceasefire. | opposes
Lindt said she had no interest in a ceasefire. | opposes
Lindt said she was unwilling to sign a ceasefire. | opposes
Lindt said she was reluctant to back sanctions. | opposes
Lindt said she was sceptical of the ceasefire. | opposes
Lindt said she was wary of the ceasefire. | opposes
Lindt said she had reservations about the sanctions. | opposes
Lindt said there was no need for sanctions. | opposes
Lindt said there was no place for sanctions. | opposes
Lindt said there would be no ceasefire. | opposes
Lindt said under no circumstances would there be a ceasefire. | opposes
Lindt said sanctions were a red line. | opposes
Lindt said sanctions would not work. | opposes
Lindt said a ceasefire would only help the attacker. | opposes
Lindt said a ceasefire would only reward the attacker. | opposes
Lindt said this was not the time to impose sanctions. | opposes
`,
  'blame of the thing': `
Lindt called the sanctions a betrayal. | opposes
Lindt called the sanctions a blunder. | opposes
Lindt called the ceasefire a capitulation. | opposes
Lindt called the sanctions catastrophic. | opposes
Lindt called the sanctions counterproductive. | opposes
Lindt called the sanctions crazy. | opposes
Lindt called the sanctions cynical. | opposes
Lindt called the sanctions dangerous. | opposes
Lindt called the sanctions a dead end. | opposes
Lindt called the sanctions a declaration of war. | opposes
Lindt called the sanctions detrimental. | opposes
Lindt called the sanctions a disaster. | opposes
Lindt called the sanctions disproportionate. | opposes
Lindt called the sanctions foolish. | opposes
Lindt called the ceasefire futile. | opposes
Lindt called the sanctions hypocritical. | opposes
Lindt called the sanctions illegitimate. | opposes
Lindt called the sanctions inadmissible. | opposes
Lindt called the sanctions inappropriate. | opposes
Lindt called the sanctions ineffective. | opposes
Lindt called the sanctions insane. | opposes
Lindt called the sanctions a mistake. | opposes
Lindt called the ceasefire a non-starter. | opposes
Lindt called the ceasefire premature. | opposes
Lindt called the sanctions provocative. | opposes
Lindt called the sanctions reckless. | opposes
Lindt called the sanctions senseless. | opposes
Lindt called the sanctions stupid. | opposes
Lindt called the sanctions suicidal. | opposes
Lindt called the ceasefire unacceptable. | opposes
Lindt called the sanctions unfair. | opposes
Lindt called the sanctions unjustified. | opposes
Lindt called the sanctions unlawful. | opposes
Lindt called the ceasefire unthinkable. | opposes
Lindt called the ceasefire unwise. | opposes
Lindt called the sanctions a waste of time. | opposes
Lindt said a ceasefire was not an option. | opposes
Lindt said a ceasefire was off the table. | opposes
Lindt said a ceasefire was out of the question. | opposes
Lindt said the sanctions hurt ordinary people. | opposes
Lindt said the sanctions undermined trade. | opposes
Lindt said the sanctions weakened the economy. | opposes
Lindt said the sanctions made no sense. | opposes
Lindt said the sanctions had backfired. | opposes
Lindt said a ceasefire would buy time for the attacker. | opposes
`,
  threats: `
Lindt said her country would retaliate over the sanctions. | opposes
Lindt said her country would respond in kind to the sanctions. | opposes
Lindt said her country would hit back over the sanctions. | opposes
Lindt promised countermeasures over the sanctions. | opposes
`,
  'negated, and against its end': `
Lindt did not reject the ceasefire. | supports
Lindt did not oppose the sanctions. | supports
Lindt did not rule out a ceasefire. | supports
Lindt did not condemn the sanctions. | supports
Lindt did not veto the sanctions. | supports
Lindt said the sanctions were not a mistake. | supports
Lindt said the sanctions were not unlawful. | supports
Lindt said the ceasefire was not a betrayal. | supports
Lindt opposed lifting the sanctions. | supports
Lindt refused to lift the sanctions. | supports
Lindt ruled out easing the sanctions. | supports
Lindt warned against ending the sanctions. | supports
Lindt criticised the suspension of the sanctions. | supports
Lindt objected to the removal of the sanctions. | supports
Lindt voted against ending the sanctions. | supports
Lindt condemned the delay of the sanctions. | supports
Lindt said lifting the sanctions would be a mistake. | supports
Lindt said it was too early to ease the sanctions. | supports
`,
  'of somebody else, asked, left open': `
Lindt said Brandner had rejected the ceasefire. | asserts
Lindt said Brandner had vetoed the sanctions. | asserts
Lindt said Brandner was refusing a ceasefire. | asserts
Lindt said Brandner opposed the sanctions. | asserts
Lindt accused Brandner of sabotaging the ceasefire. | asserts
Lindt accused Brandner of refusing a ceasefire. | asserts
Lindt blamed Brandner for delaying the sanctions. | asserts
Does Lindt reject the sanctions? | unclear
`,
});
