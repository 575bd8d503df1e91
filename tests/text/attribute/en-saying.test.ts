import { tellsNothing, tellsWho } from './tables';

// English verbs of saying and of holding a view, a row each; and the same verbs where nobody says anything of a topic.

tellsWho('en', {
  'verbs of saying': `
Lindt acknowledged the ceasefire. | lindt | *
Lindt admonished both sides over the ceasefire. | lindt | *
Lindt advised Brandner to keep the sanctions. | lindt | *
Lindt affirmed that the ceasefire was holding. | lindt | *
Lindt alleged that the ceasefire had been broken. | lindt | *
Lindt bemoaned the sanctions. | lindt | *
Lindt boasted that the sanctions were working. | lindt | *
Lindt branded the sanctions a failure. | lindt | *
Lindt characterised the ceasefire as fragile. | lindt | *
Lindt characterized the truce as fragile. | lindt | *
Lindt charged that Brandner had broken the ceasefire. | lindt | *
Lindt chided Brandner over the sanctions. | lindt | *
Lindt cited the sanctions as a cause. | lindt | *
Lindt clarified that the sanctions remained. | lindt | *
Lindt conceded that the ceasefire was fragile. | lindt | *
Lindt concluded that the sanctions were working. | lindt | *
Lindt confirmed the ceasefire. | lindt | *
Lindt contended that the sanctions were legal. | lindt | *
Lindt conveyed her hopes for a ceasefire. | lindt | *
Lindt counselled against sanctions. | lindt | *
Lindt countered that the ceasefire was holding. | lindt | *
Lindt credited the sanctions with the change. | lindt | *
Lindt criticized the sanctions. | lindt | opposes
Lindt deemed the sanctions legal. | lindt | *
Lindt elaborated on the sanctions. | lindt | *
Lindt emphasised the ceasefire. | lindt | *
Lindt emphasized that sanctions were needed. | lindt | *
Lindt estimated that the sanctions cost a billion. | lindt | *
Lindt exhorted both sides to accept a ceasefire. | lindt | *
Lindt forecast that the ceasefire would hold. | lindt | *
Lindt fumed at the sanctions. | lindt | *
Lindt implied that the ceasefire was over. | lindt | *
Lindt indicated that a ceasefire was near. | lindt | *
Lindt invoked the ceasefire. | lindt | *
Lindt joked that the ceasefire had outlived the winter. | lindt | *
Lindt likened the ceasefire to a pause. | lindt | *
Lindt maintained that the sanctions were legal. | lindt | *
Lindt noted that the ceasefire was holding. | lindt | *
Lindt observed that the sanctions were working. | lindt | *
Lindt opined that the ceasefire would hold. | lindt | *
Lindt outlined a ceasefire. | lindt | *
Lindt pitched a ceasefire to Brandner. | lindt | *
Lindt pointed out that the sanctions were working. | lindt | *
Lindt posted that the ceasefire was holding. | lindt | *
Lindt predicted that the ceasefire would fail. | lindt | *
Lindt pushed back against the sanctions. | lindt | *
"The ceasefire is older than my cat," Lindt quipped. | lindt | *
Lindt reassured both sides that the ceasefire would hold. | lindt | *
Lindt rebuffed the ceasefire. | lindt | opposes
Lindt rebuked Brandner over the sanctions. | lindt | *
Lindt recalled the ceasefire of last year. | lindt | *
Lindt recounted how the ceasefire began. | lindt | *
Lindt reiterated that the sanctions would stay. | lindt | *
"The ceasefire is holding," Lindt replied. | lindt | *
Lindt requested a ceasefire. | lindt | *
"The sanctions are legal," Lindt retorted. | lindt | *
Lindt revealed that a ceasefire was near. | lindt | *
Lindt scolded Brandner over the ceasefire. | lindt | *
Lindt sneered at the sanctions. | lindt | *
Lindt sounded the alarm over the sanctions. | lindt | *
Lindt speculated about a ceasefire. | lindt | *
Lindt swore to end the sanctions. | lindt | opposes
Lindt testified that the ceasefire had been broken. | lindt | *
Lindt trumpeted the sanctions. | lindt | *
Lindt tweeted that the ceasefire was holding. | lindt | *
Lindt underscored the need for sanctions. | lindt | *
Lindt weighed in on the sanctions. | lindt | *
Lindt wondered whether the ceasefire would hold. | lindt | *
`,
  'holding a view': `
Lindt aims for a ceasefire. | lindt | *
Lindt authorised the sanctions. | lindt | supports
Lindt granted a ceasefire. | lindt | *
Lindt holds that the sanctions are legal. | lindt | *
Lindt is not prepared to accept a ceasefire. | lindt | opposes
Lindt is not willing to accept a ceasefire. | lindt | opposes
Lindt is opposed to sanctions. | lindt | opposes
Lindt looked to the ceasefire with hope. | lindt | *
Lindt sees the ceasefire as fragile. | lindt | *
Lindt sought a ceasefire. | lindt | supports
Lindt thought the ceasefire would hold. | lindt | *
`,
  'words beside the source': `
In the words of Lindt, the ceasefire is holding. | lindt | *
According to Lindt, the ceasefire is holding. | lindt | *
In Lindt's view, the sanctions are working. | lindt | *
Lindt's insistence on sanctions remains. | lindt | *
Lindt's proposal for a ceasefire was read out. | lindt | *
Lindt's warning of sanctions was clear. | lindt | *
`,
  'somebody else stands nearer to the verb': `
Lindt, who met Brandner, rejected the ceasefire. | lindt | opposes
Lindt, after a call with Brandner, backed the sanctions. | lindt | supports
After meeting Brandner, Lindt backed the sanctions. | lindt | supports
Asked by Brandner, Lindt ruled out a ceasefire. | lindt | opposes
Speaking beside Brandner, Lindt urged a ceasefire. | lindt | supports
Lindt told Brandner that the sanctions must stay. | lindt | supports
Lindt thanked Brandner for backing the sanctions. | lindt | supports
Unlike Brandner, Lindt rejects the ceasefire. | lindt | opposes
Lindt, unlike Brandner, rejects the ceasefire. | lindt | opposes
Brandner's deputy Ada Lindt rejected the ceasefire. | lindt | opposes
`,
});

tellsNothing('en', {
  'names and topics without a position': `
Lindt met Brandner before the ceasefire.
Lindt arrived on the day of the ceasefire.
Lindt was briefed on the sanctions.
Lindt was asked about the sanctions.
Lindt listened as the sanctions were read out.
Lindt chaired the meeting about the sanctions.
Lindt has been under sanctions since March.
Lindt fled hours before the truce.
Lindt celebrated her birthday during the truce.
Lindt teaches the history of sanctions.
Lindt studied sanctions at university.
Lindt and Brandner discussed a ceasefire.
Lindt flew to Geneva for talks on a ceasefire.
The house of Lindt was damaged during the truce.
Brandner's brother was added to the sanctions list.
Brandner's tanker stayed in port because of sanctions.
`,
  'verbs of saying about something else': `
Lindt confirmed the date of her wedding.
Lindt noted the train times.
Brandner admitted that he was late.
Brandner emphasised the colour of the bridge.
Lindt recalled her school years.
Lindt tweeted a picture of her cat.
Brandner predicted a dry summer.
Lindt wondered where her keys were.
`,
  'headings and lists': `
Sanctions at a glance
Timeline of the ceasefire
Ceasefire: what we know
Who is on the sanctions list
What is a ceasefire
The truce in numbers
`,
});
