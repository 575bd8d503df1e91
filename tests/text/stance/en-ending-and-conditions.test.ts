import { tellsStance } from './tables';

// English: who ends, eases or delays a thing is against it; what makes a condition of it; what is denied; and phrases that only look like it.

tellsStance('en', {
  ended: `
Lindt wants to abolish the sanctions. | opposes
Lindt called for an end to the sanctions. | opposes
Lindt called for the sanctions to be lifted. | opposes
Lindt wants to cancel the sanctions. | opposes
Lindt cancelled the sanctions. | opposes
Lindt promised to ditch the sanctions. | opposes
Lindt promised to ease the sanctions. | opposes
Lindt wants to get rid of the sanctions. | opposes
Lindt wants to loosen the sanctions. | opposes
Lindt wants to phase out the sanctions. | opposes
Lindt wants to relax the sanctions. | opposes
Lindt wants to repeal the sanctions. | opposes
Lindt wants to rescind the sanctions. | opposes
Lindt wants to restrict the sanctions. | opposes
Lindt wants to revoke the sanctions. | opposes
Lindt wants to scale back the sanctions. | opposes
Lindt wants to scrap the sanctions. | opposes
Lindt wants to shelve the sanctions. | opposes
Lindt wants to slash the sanctions. | opposes
Lindt wants to suspend the sanctions. | opposes
Lindt wants to undo the sanctions. | opposes
Lindt wants to unwind the sanctions. | opposes
Lindt wants to withdraw from the sanctions. | opposes
Lindt tried to block the sanctions. | opposes
Lindt tried to derail the ceasefire. | opposes
Lindt tried to hamper the sanctions. | opposes
Lindt tried to hinder the sanctions. | opposes
Lindt tried to obstruct the sanctions. | opposes
Lindt tried to sabotage the ceasefire. | opposes
Lindt tried to thwart the ceasefire. | opposes
Lindt tried to torpedo the ceasefire. | opposes
Lindt welcomed the end of the sanctions. | opposes
Lindt praised the easing of the sanctions. | opposes
Lindt said the sanctions must end. | opposes
Lindt said the sanctions should be reversed. | opposes
Lindt said the sanctions must go. | opposes
`,
  'not ended': `
Lindt promised not to lift the sanctions. | supports
Lindt will not ease the sanctions. | supports
Lindt does not want to end the sanctions. | supports
Lindt said the sanctions must not end. | supports
Lindt refused to suspend the sanctions. | supports
Lindt refused to scrap the sanctions. | supports
Lindt said she would never abandon the sanctions. | supports
`,
  'an end of what everybody wants to end': `
Lindt wants a ceasefire to end the bloodshed. | supports
Lindt called for a ceasefire to stop the violence. | supports
Lindt urged a ceasefire to end the suffering. | supports
Lindt backed a ceasefire to halt the bombardment. | supports
Lindt called for an end to hostilities and a ceasefire. | supports
Lindt supports sanctions to stop the war. | supports
`,
  'on condition': `
Lindt will accept a ceasefire as long as the troops leave. | conditional
Lindt will accept a ceasefire if the troops leave. | conditional
Lindt will accept a ceasefire only when the troops leave. | conditional
Lindt will accept a ceasefire provided that the troops leave. | conditional
Lindt will accept a ceasefire on the condition that the troops leave. | conditional
Lindt will accept a ceasefire on the understanding that the troops leave. | conditional
Lindt will accept a ceasefire in return for guarantees. | conditional
Lindt will accept a ceasefire only in exchange for guarantees. | conditional
Lindt will not accept a ceasefire until the troops leave. | conditional
Lindt will not accept a ceasefire unless the troops leave. | conditional
Lindt will not accept a ceasefire without guarantees. | conditional
Lindt said a ceasefire was contingent on guarantees. | conditional
Lindt said a ceasefire depends on guarantees. | conditional
Lindt said a ceasefire hinges on guarantees. | conditional
Lindt said a ceasefire was subject to guarantees. | conditional
Lindt said a ceasefire was possible, but first the troops must leave. | conditional
Lindt said the troops must first leave before a ceasefire. | conditional
Lindt said any ceasefire must include guarantees. | conditional
Lindt said any ceasefire needs guarantees. | conditional
Lindt said yes, but only with strings attached, to a ceasefire. | conditional
Lindt said there would be no ceasefire without guarantees. | conditional
`,
  'denied, of a claim': `
Lindt denied that there were biolabs. | denies
Lindt called the biolabs a lie. | denies
Lindt called the reports of biolabs baseless. | denies
Lindt called the biolabs a conspiracy theory. | denies
Lindt called the biolabs a fairy tale. | denies
Lindt called the biolabs fiction. | denies
Lindt called the biolabs a hoax. | denies
Lindt called the biolabs a myth. | denies
Lindt called the reports of biolabs groundless. | denies
Lindt called the reports of biolabs preposterous. | denies
Lindt called the reports of biolabs unfounded. | denies
Lindt called the reports of biolabs untrue. | denies
Lindt said the biolabs do not exist. | denies
Lindt said there was no evidence of biolabs. | denies
Lindt said there was no proof of biolabs. | denies
Lindt said the story of the biolabs was made up. | denies
Lindt said the story of the biolabs was fabricated. | denies
Lindt refuted the claims about biolabs. | denies
Lindt did not deny that there were biolabs. | asserts
Lindt said there were biolabs in the city. | asserts
Lindt said inspectors had seen the biolabs. | asserts
`,
  'phrases that only look like it': `
Lindt supports not only the sanctions. | supports
Lindt supports the sanctions without hesitation. | supports
Lindt supports the sanctions without reservation. | supports
Lindt supports the sanctions even if they are costly. | supports
Lindt supports the sanctions, even though they are costly. | supports
Lindt supports the sanctions for as long as it takes. | supports
Lindt supports the sanctions no matter what. | supports
Lindt supports a ceasefire right now. | supports
Lindt rejects the sanctions not least because of the cost. | opposes
Lindt rejects the sanctions more or less. | opposes
Lindt rejects the sanctions without hesitation. | opposes
`,
});
