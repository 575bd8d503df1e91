import { tellsStance } from './tables';

// For, against, on condition and neither, in the words that English newsrooms have for it.
tellsStance('en', {
  for: `
Macron gave the sanctions his blessing. | supports
Macron gave his backing to the sanctions. | supports
Macron threw his weight behind the sanctions. | supports
Macron rallied behind the sanctions. | supports
Macron stands by the sanctions. | supports
Macron stands firmly behind the sanctions. | supports
Macron is committed to the sanctions. | supports
Macron remains committed to the sanctions. | supports
Macron reaffirmed his commitment to the sanctions. | supports
Macron champions the sanctions. | supports
Macron advocates a truce. | supports
Macron lobbied for sanctions. | supports
Macron campaigned for sanctions. | supports
Macron pressed for sanctions. | supports
Macron pushed for sanctions. | supports
Macron argued for sanctions. | supports
Macron pleaded for a truce. | supports
Macron insisted on a truce. | supports
Macron endorsed the truce. | supports
Macron embraced the truce. | supports
Macron applauded the truce. | supports
Macron signed off on the sanctions. | supports
Macron approved the sanctions. | supports
Macron agreed to the truce. | supports
Macron consented to the truce. | supports
Macron accepted the truce. | supports
Macron proposed a truce. | supports
Macron offered a truce. | supports
Macron announced sanctions. | supports
Macron favours a truce. | supports
Macron is in favour of sanctions. | supports
Macron is open to a truce. | supports
Macron is willing to accept a truce. | supports
Macron is prepared to accept a truce. | supports
Macron would accept a truce. | supports
Macron could accept a truce. | supports
Macron has nothing against sanctions. | supports
Macron does not oppose the sanctions. | supports
Macron did not rule out sanctions. | supports
Macron said a truce was the first step to peace. | supports
Macron said a truce was long overdue. | supports
Macron said there was no alternative to a truce. | supports
Macron said the sanctions would remain in place. | supports
Macron said it was time for a truce. | supports
Macron said it was too early to lift the sanctions. | supports
Macron said now was not the time to lift the sanctions. | supports
Macron said the sanctions should not be eased. | supports
Macron said the sanctions could not be lifted. | supports
Macron said he saw no reason to lift the sanctions. | supports
Macron said lifting the sanctions would be a mistake. | supports
Macron said lifting the sanctions would reward aggression. | supports
Macron said ending the sanctions now would be wrong. | supports
Macron rejected calls to lift the sanctions. | supports
Macron rejected a lifting of the sanctions. | supports
Macron opposes any easing of the sanctions. | supports
Macron is against lifting the sanctions. | supports
Macron criticised the lifting of the sanctions. | supports
`,
  against: `
Orban is dead set against the sanctions. | opposes
Orban is a critic of the sanctions. | opposes
Orban is an opponent of the sanctions. | opposes
Orban opposes the sanctions. | opposes
Orban objects to the sanctions. | opposes
Orban objected to the sanctions. | opposes
Orban rejects the sanctions. | opposes
Orban refuses to back the sanctions. | opposes
Orban will not support the sanctions. | opposes
Orban cannot support the sanctions. | opposes
Orban does not want sanctions. | opposes
Orban wants no sanctions. | opposes
Orban wants an end to the sanctions. | opposes
Orban wants to scrap the sanctions. | opposes
Orban demanded that the sanctions be lifted. | opposes
Orban called for the lifting of the sanctions. | opposes
Orban called for the sanctions to be lifted. | opposes
Orban blocked the sanctions. | opposes
Orban vetoed the sanctions. | opposes
Orban held up the sanctions. | opposes
Orban is holding up the sanctions. | opposes
Orban is stalling on the sanctions. | opposes
Orban is dragging his feet on sanctions. | opposes
Orban slammed the sanctions. | opposes
Orban criticised the sanctions. | opposes
Orban condemned the sanctions. | opposes
Orban lashed out at the sanctions. | opposes
Orban mocked the sanctions. | opposes
Orban called the sanctions a mistake. | opposes
Orban called the sanctions a failure. | opposes
Orban called the sanctions useless. | opposes
Orban said the sanctions had backfired. | opposes
Orban said the sanctions had failed. | opposes
Orban said the sanctions did not work. | opposes
Orban said the sanctions were not working. | opposes
Orban said the sanctions hurt Europe more than Moscow. | opposes
Orban said the sanctions would destroy the economy. | opposes
Orban said the sanctions made no sense. | opposes
Orban said the sanctions were pointless. | opposes
Orban said the sanctions had to go. | opposes
Orban said the sanctions must end. | opposes
Orban said the sanctions should be lifted. | opposes
Orban said there was no need for sanctions. | opposes
Orban said there should be no sanctions. | opposes
Orban said no to the sanctions. | opposes
Orban doubts the sanctions. | opposes
Orban questioned the sanctions. | opposes
Orban questioned the point of the sanctions. | opposes
Orban voiced doubts about the sanctions. | opposes
Orban expressed concern over the sanctions. | opposes
Orban warned of the sanctions. | opposes
Orban warned against sanctions. | opposes
Orban warned that sanctions would raise prices. | opposes
Orban distanced himself from the sanctions. | opposes
Orban walked away from the truce. | opposes
Orban backed away from the sanctions. | opposes
Orban abandoned the sanctions. | opposes
Lavrov said a truce was out of the question. | opposes
Lavrov said a truce was not on the table. | opposes
Lavrov said a truce was off the table. | opposes
Lavrov said a truce was unacceptable. | opposes
Lavrov said a truce was impossible. | opposes
Lavrov said a truce was a trap. | opposes
Lavrov said a truce made no sense. | opposes
Lavrov said a truce would be a mistake. | opposes
Lavrov said a truce would only prolong the war. | opposes
Lavrov said a truce would only serve Kyiv. | opposes
Lavrov said a truce would give Kyiv a breather. | opposes
Lavrov said Kyiv wanted a truce only to regroup. | opposes
Lavrov ruled out a truce. | opposes
Lavrov dismissed the truce. | opposes
Lavrov dismissed the idea of a truce. | opposes
Lavrov spurned the truce. | opposes
Lavrov snubbed the truce. | opposes
Lavrov turned down the truce. | opposes
Lavrov poured scorn on the truce. | opposes
Lavrov scoffed at the truce. | opposes
`,
  'on condition': `
Putin will accept a truce if the sanctions are lifted. | conditional
Putin said he would accept a truce if the sanctions were lifted. | conditional
Putin will only accept a truce if the troops withdraw. | conditional
Putin will accept a truce only if the troops withdraw. | conditional
Putin accepts a truce on condition that the troops withdraw. | conditional
Putin accepts a truce provided that the troops withdraw. | conditional
Putin accepts a truce as long as the troops withdraw. | conditional
Putin will not accept a truce unless the troops withdraw. | conditional
Putin will not accept a truce until the troops withdraw. | conditional
Putin will not accept a truce without a withdrawal. | conditional
Putin attached conditions to a truce. | conditional
Putin set conditions for a truce. | conditional
Putin wants guarantees before any truce. | conditional
Putin wants guarantees in return for a truce. | conditional
Putin wants guarantees in exchange for a truce. | conditional
Zelensky said there could be no truce without guarantees. | conditional
Zelensky said a truce depended on guarantees. | conditional
Zelensky said a truce hinged on guarantees. | conditional
Zelensky said a truce must come with guarantees. | conditional
Zelensky said any truce must include guarantees. | conditional
Macron would support a truce in the event of a withdrawal. | conditional
Macron said the sanctions would be lifted only after a peace. | conditional
Macron said the sanctions could be eased if the guns fell silent. | conditional
Macron said sanctions would follow unless Moscow agreed. | conditional
`,
  neither: `
Macron said the truce began on Monday. | asserts
Macron said the sanctions covered banks. | asserts
Macron said the truce was discussed. | asserts
Macron said Putin wanted a truce. | asserts
`,
});
