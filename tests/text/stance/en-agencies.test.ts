import { tellsStance } from './tables';

// English: for, against, threats and conditions in the words of agencies' reports, and what is none of them.

tellsStance('en', {
  deeds: `
Lindt is donating arms for the truce mission and implementing the sanctions. | supports
Lindt said she continues preparations for a ceasefire. | supports
Lindt said she was preparing sanctions. | supports
Lindt is mediating a ceasefire. | supports
Lindt is organising a ceasefire. | supports
Lindt beefed up the sanctions. | supports
Lindt is ramping up sanctions. | supports
Lindt stepped up the sanctions, adding forty ships. | supports
Lindt rushed through new sanctions. | supports
Lindt is launching a ceasefire. | supports
`,
  'being for': `
Lindt is proposing a ceasefire. | supports
Lindt kept recommending a ceasefire. | supports
Lindt is in talks on a ceasefire. | supports
Lindt held out the prospect of a ceasefire. | supports
Lindt gave the green light to the sanctions. | supports
Lindt volunteered to monitor a ceasefire. | supports
Lindt left the door open for a ceasefire. | supports
Lindt is unveiling sanctions. | supports
Lindt was clamouring for sanctions. | supports
Lindt is vowing to uphold the sanctions. | supports
Lindt welcomed the ceasefire, congratulating the mediators. | supports
`,
  'what will be': `
Lindt said the ceasefire would become permanent. | supports
Lindt said the island would join the sanctions. | supports
Lindt said banks would be allowed to apply the sanctions. | supports
Lindt said the time had come for a ceasefire. | supports
Lindt said the time is right for a ceasefire. | supports
Lindt said the valley was in need of a ceasefire. | supports
Lindt said a ceasefire was a necessity. | supports
`,
  'what will not be': `
Lindt said the island would not join the sanctions. | opposes
Lindt said the island will never join the sanctions. | opposes
Lindt said the ceasefire would not become permanent. | opposes
Lindt said banks would not be allowed to keep to the sanctions. | opposes
Lindt said the mountain army shall not join the ceasefire. | opposes
`,
  praise: `
Lindt called the ceasefire advantageous. | supports
Lindt called the ceasefire the best way to end the dying. | supports
Lindt called the sanctions a clear signal. | supports
Lindt called the ceasefire a cornerstone. | supports
Lindt called the ceasefire an excellent idea. | supports
Lindt called the ceasefire a game changer. | supports
Lindt said the sanctions have worked. | supports
Lindt said the sanctions are working. | supports
Lindt said a ceasefire makes sense. | supports
Lindt called the ceasefire a necessary step. | supports
Lindt called the ceasefire talks promising. | supports
Lindt called the sanctions the right decision. | supports
Lindt called the ceasefire the way forward. | supports
Lindt said the ceasefire was a win-win. | supports
Lindt said the sanctions were justified. | supports
`,
  blame: `
Lindt said the sanctions only add fuel. | opposes
Lindt called the ceasefire appeasement. | opposes
Lindt called the sanctions arbitrary. | opposes
Lindt called the ceasefire dead on arrival. | opposes
Lindt called the ceasefire detached from reality. | opposes
Lindt called the sanctions discriminatory. | opposes
Lindt said the sanctions were fanning the flames. | opposes
Lindt called the ceasefire folly. | opposes
Lindt called the ceasefire a gift to the attackers. | opposes
Lindt called the ceasefire humiliating. | opposes
Lindt called the sanctions insanity. | opposes
Lindt called the ceasefire meaningless. | opposes
Lindt called the sanctions misguided. | opposes
Lindt called the sanctions a nightmare. | opposes
Lindt said the sanctions pour oil on the fire. | opposes
Lindt called the ceasefire one-sided. | opposes
Lindt called the sanctions a road to ruin. | opposes
Lindt called the sanctions a path to nowhere. | opposes
Lindt said a ceasefire plays into the hands of the attackers. | opposes
Lindt said the sanctions punish ordinary people. | opposes
Lindt called the sanctions scandalous. | opposes
Lindt called the sanctions self-defeating. | opposes
Lindt called a ceasefire a sign of weakness. | opposes
Lindt called the ceasefire a step too far. | opposes
Lindt called the ceasefire unworkable. | opposes
Lindt called the ceasefire worthless. | opposes
Lindt called a ceasefire a utopia. | opposes
Lindt called the ceasefire wishful thinking. | opposes
Lindt said the ceasefire was a scrap of paper. | opposes
Lindt called the ceasefire a pipe dream. | opposes
`,
  'being against': `
Lindt is done with sanctions. | opposes
Lindt is fed up with the sanctions. | opposes
Lindt is tired of the sanctions. | opposes
Lindt has had enough of the sanctions. | opposes
Lindt saw no grounds for a ceasefire. | opposes
Lindt sees no prospect of a ceasefire. | opposes
Lindt sees no justification for the sanctions. | opposes
Lindt is turning down the ceasefire. | opposes
Lindt is vetoing the sanctions. | opposes
Lindt washed her hands of the ceasefire. | opposes
Lindt turned her back on the ceasefire. | opposes
Lindt is not on board with the sanctions. | opposes
Lindt is uneasy about the sanctions. | opposes
Lindt is spurning the ceasefire. | opposes
`,
  threats: `
Lindt said whoever imposes sanctions will regret it. | opposes
Lindt said the sanctions would be answered in kind. | opposes
Lindt said the sanctions meant being at war with her country. | opposes
Lindt said the sanctions would not go unanswered. | opposes
Lindt said the sanctions will not remain unanswered. | opposes
Lindt said there would be a harsh response to the sanctions. | opposes
Lindt said mirror measures would follow the sanctions. | opposes
Lindt said those behind the sanctions would pay a heavy price. | opposes
Lindt said her answer to the sanctions would be protectionist. | opposes
Lindt said those who want sanctions need to think of the consequences. | opposes
Lindt announced tit-for-tat steps after the sanctions. | opposes
Lindt said there would be countersanctions if the plan for sanctions was adopted. | opposes
`,
  conditions: `
Lindt said she would return to the ceasefire as soon as the prisoners were free. | conditional
Lindt said a ceasefire without guarantees helps nobody. | conditional
Lindt said monitors would come the day after a ceasefire is signed, and only then sanctions end. | conditional
Lindt said there could be a ceasefire if and only if the bridge was opened. | conditional
Lindt said a ceasefire can only be agreed together. | conditional
Lindt said the sanctions will not be lifted until the troops leave. | conditional
Lindt said the sanctions cannot end before the last soldier leaves. | conditional
Lindt refuses to accept a ceasefire without guarantees. | conditional
Lindt declined to back the ceasefire unless prisoners were freed. | conditional
Lindt opposes the sanctions unless her refinery is spared. | conditional
Lindt agreed to a ceasefire under certain conditions. | conditional
Lindt said she must have a say in the ceasefire. | conditional
Lindt linked her yes to the sanctions to cheap oil. | conditional
Lindt called the return of the miners a prerequisite for a ceasefire. | conditional
Lindt said the ceasefire was predicated on free passage. | conditional
`,
  'not so': `
Lindt called the report of the ceasefire biased. | denies
Lindt called the claim of a ceasefire delusional. | denies
Lindt called the ceasefire report misleading. | denies
Lindt called the ceasefire story politically motivated. | denies
Lindt said the ceasefire report was plucked out of thin air. | denies
Lindt called the ceasefire report pure invention. | denies
Lindt called the report of a ceasefire unsubstantiated. | denies
Lindt said the ceasefire had been reported without evidence. | denies
Lindt said she had never discussed a ceasefire. | denies
Lindt said the rumours of a ceasefire were unconfirmed. | denies
`,
  'none of these': `
Lindt said exports were subject to a licence under the sanctions. | asserts
Lindt said the ministers met in the political crisis over the ceasefire. | asserts
Lindt said it was no secret that the sanctions had been drafted in May. | asserts
Lindt said so far the sanctions had been in force for a year. | asserts
Lindt spoke of the ceasefire at the Security Council. | asserts
Lindt said it was no coincidence that the ceasefire began on Monday. | asserts
`,
});
