import { tellsStance } from './tables';

// English words of wanting, agreeing, urging and doing, a row each, said of somebody whom nobody can quote; and the same words negated,
// of somebody else, asked or left open.

tellsStance('en', {
  'verbs of being for': `
Lindt accepted the ceasefire. | supports
Lindt adopted the sanctions. | supports
Lindt advocated a ceasefire. | supports
Lindt agreed to a ceasefire. | supports
Lindt announced fresh sanctions. | supports
Lindt applauded the ceasefire. | supports
Lindt approved the sanctions. | supports
Lindt argued in favor of sanctions. | supports
Lindt backed the sanctions. | supports
Lindt called for sanctions. | supports
Lindt campaigned for a ceasefire. | supports
Lindt championed the sanctions. | supports
Lindt commended the ceasefire. | supports
Lindt congratulated both sides on the ceasefire. | supports
Lindt consented to the ceasefire. | supports
Lindt decided to impose sanctions. | supports
Lindt defended the sanctions. | supports
Lindt embraced the ceasefire. | supports
Lindt endorsed the sanctions. | supports
Lindt favors a ceasefire. | supports
Lindt hailed the ceasefire. | supports
Lindt insisted on sanctions. | supports
Lindt intends to extend the sanctions. | supports
Lindt justified the sanctions. | supports
Lindt lauded the ceasefire. | supports
Lindt lobbied for a ceasefire. | supports
Lindt offered a ceasefire. | supports
Lindt ordered a ceasefire. | supports
Lindt pleaded for a ceasefire. | supports
Lindt pledged new sanctions. | supports
Lindt praised the sanctions. | supports
Lindt pressed for sanctions. | supports
Lindt promised to keep the sanctions. | supports
Lindt proposed a ceasefire. | supports
Lindt pushed for a ceasefire. | supports
Lindt ratified the ceasefire. | supports
Lindt reaffirmed the sanctions. | supports
Lindt recommended sanctions. | supports
Lindt respects the ceasefire. | supports
Lindt signed the ceasefire. | supports
Lindt suggested a ceasefire. | supports
Lindt supports the sanctions. | supports
Lindt thanked the mediators for the ceasefire. | supports
Lindt unveiled new sanctions. | supports
Lindt upheld the ceasefire. | supports
Lindt urged a ceasefire. | supports
Lindt voted for the sanctions. | supports
Lindt vowed to keep the sanctions. | supports
Lindt wants a ceasefire. | supports
Lindt welcomed the ceasefire. | supports
`,
  phrases: `
Lindt said she would abide by the ceasefire. | supports
Lindt said she appreciated the ceasefire. | supports
Lindt said she was aiming to reach a ceasefire. | supports
Lindt said she was all for the sanctions. | supports
Lindt said she stood by the sanctions. | supports
Lindt said she was in favor of a ceasefire. | supports
Lindt said she was committed to a ceasefire. | supports
Lindt said she was confident the ceasefire would hold. | supports
Lindt said she was delighted with the ceasefire. | supports
Lindt said she was determined to reach a ceasefire. | supports
Lindt said she was eager for a ceasefire. | supports
Lindt said she was encouraged by the ceasefire. | supports
Lindt said she was enthusiastic about the ceasefire. | supports
Lindt said she was glad about the ceasefire. | supports
Lindt said she was grateful for the sanctions. | supports
Lindt said she was inclined to accept a ceasefire. | supports
Lindt said she was interested in a ceasefire. | supports
Lindt said she was keen on a ceasefire. | supports
Lindt said she was looking forward to the ceasefire. | supports
Lindt said she longed for a ceasefire. | supports
Lindt said she had no objection to sanctions. | supports
Lindt said she had no problem with the sanctions. | supports
Lindt said she was not opposed to sanctions. | supports
Lindt said she had nothing against a ceasefire. | supports
Lindt said she was on board with the sanctions. | supports
Lindt said she was open to a ceasefire. | supports
Lindt said she was optimistic about the ceasefire. | supports
Lindt said she was prepared to sign a ceasefire. | supports
Lindt said she was ready for a ceasefire. | supports
Lindt said she was satisfied with the ceasefire. | supports
Lindt said she would say yes to a ceasefire. | supports
Lindt said she was seeking a ceasefire. | supports
Lindt said she sided with those who want sanctions. | supports
Lindt said she was striving for a ceasefire. | supports
Lindt said she was trying to broker a ceasefire. | supports
Lindt said she was warming to the ceasefire. | supports
Lindt said she was willing to sign a ceasefire. | supports
Lindt said she wished for a ceasefire. | supports
Lindt said she would not rule out sanctions. | supports
Lindt said she yearned for a ceasefire. | supports
Lindt gave the green light to the sanctions. | supports
Lindt gave the go-ahead for the sanctions. | supports
Lindt threw her weight behind the sanctions. | supports
Lindt dropped her objections to the sanctions. | supports
Lindt came round to the sanctions. | supports
Lindt doubled down on the sanctions. | supports
Lindt floated the idea of a ceasefire. | supports
Lindt made the case for sanctions. | supports
Lindt opened the door to a ceasefire. | supports
Lindt put forward a plan for a ceasefire. | supports
Lindt rallied behind the sanctions. | supports
Lindt spoke out for a ceasefire. | supports
`,
  'what must be': `
Lindt said a ceasefire was critical. | supports
Lindt said a ceasefire was crucial. | supports
Lindt said sanctions were a duty. | supports
Lindt said a ceasefire was essential. | supports
Lindt said it was high time for a ceasefire. | supports
Lindt said a ceasefire was imperative. | supports
Lindt said sanctions were indispensable. | supports
Lindt said sanctions were inevitable. | supports
Lindt said it was time for a ceasefire. | supports
Lindt said sanctions were key to peace. | supports
Lindt said a ceasefire must come now. | supports
Lindt said sanctions were necessary. | supports
Lindt said the country needed a ceasefire. | supports
Lindt said the sides ought to agree on a ceasefire. | supports
Lindt said a ceasefire was overdue. | supports
Lindt said a ceasefire was a priority. | supports
Lindt said the sanctions should stay. | supports
Lindt said sanctions were unavoidable. | supports
Lindt said a ceasefire was vital. | supports
Lindt implored both sides to accept a ceasefire. | supports
Lindt begged both sides for a ceasefire. | supports
`,
  'deeds and plans': `
Lindt imposed sanctions. | supports
Lindt extended the sanctions. | supports
Lindt tightened the sanctions. | supports
Lindt said she would toughen the sanctions. | supports
Lindt said she was working towards a ceasefire. | supports
"We will extend the sanctions," Lindt said. | supports
"We are working on a ceasefire," Lindt said. | supports
"I will impose sanctions," Lindt said. | supports
"Let's agree on a ceasefire," Lindt said. | supports
"We'll do everything for a ceasefire," Lindt said. | supports
`,
  negated: `
Lindt did not accept the ceasefire. | opposes
Lindt did not back the sanctions. | opposes
Lindt never endorsed the sanctions. | opposes
Lindt did not vote for the sanctions. | opposes
Lindt does not want a ceasefire. | opposes
Lindt will not sign the ceasefire. | opposes
Lindt said she was not interested in a ceasefire. | opposes
Lindt said she was not prepared to sign a ceasefire. | opposes
Lindt said she was not in favor of sanctions. | opposes
Lindt said she was not open to a ceasefire. | opposes
Lindt said sanctions were not necessary. | opposes
Lindt said a ceasefire was not a priority. | opposes
Lindt said the country did not need a ceasefire. | opposes
Lindt said nobody needed the sanctions. | opposes
`,
  'of somebody else, asked, left open': `
Lindt said Brandner had accepted the ceasefire. | asserts
Lindt said Brandner wanted a ceasefire. | asserts
Lindt said Brandner had endorsed the sanctions. | asserts
Lindt said Brandner was ready for a ceasefire. | asserts
Lindt said Brandner had promised a ceasefire. | asserts
Lindt said the ceasefire began at midnight. | asserts
Lindt said the sanctions covered three banks. | asserts
Lindt said there had been talks about a ceasefire. | asserts
Will Lindt accept a ceasefire? | unclear
Does Lindt support the sanctions? | unclear
Lindt declined to say whether she supported the sanctions. | unclear
Lindt would not say whether she backed a ceasefire. | unclear
`,
});
