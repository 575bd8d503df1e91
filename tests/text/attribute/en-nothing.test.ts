import { tellsNothing } from './tables';

// English sentences of articles about the war in which nobody takes a position.
tellsNothing('en', {
  events: `
A ceasefire began at midnight.
The ceasefire came into force at dawn on Sunday.
The truce ended after thirty hours.
The sanctions took effect on Monday.
The sanctions expire in July.
The sanctions cover ships, banks and insurers.
The sanctions list now has 2,400 names.
The latest sanctions package is the eighteenth since 2022.
The text of the ceasefire runs to four pages.
The ceasefire line runs along the river.
The truce was the third this year.
Talks on a ceasefire lasted six hours.
Talks on a ceasefire were held in Istanbul.
Talks on a ceasefire resume on Tuesday.
Talks about the truce ended without a result.
A meeting on sanctions is planned for Friday.
A summit on the ceasefire starts on Thursday.
The next round of talks on a ceasefire is due in June.
A decision on the sanctions is due on Monday.
A vote on the sanctions is scheduled for Wednesday.
Two drones fell during the ceasefire.
Three people were killed on the second day of the truce.
Fighting went on despite the ceasefire.
Shells fell on the town hours before the ceasefire.
At least twelve people died before the truce.
The town had been quiet since the ceasefire.
Trains ran again after the truce began.
Buses took hundreds of people out of the town during the truce.
Oil prices rose after the sanctions.
Oil prices fell four per cent on hopes of a ceasefire.
The rouble lost a tenth of its value after the sanctions.
Shares in the bank fell after sanctions were announced.
The tanker has been under sanctions since January.
The bank is under sanctions.
The bank was hit by sanctions in 2022.
The businessman has been on the sanctions list since March.
Putin arrived in Alaska for talks on a ceasefire.
Putin and Trump met to discuss a ceasefire.
Putin met Trump for talks on a ceasefire.
Trump and Putin spoke for two hours about a ceasefire.
Trump flew to Alaska hoping for photographs, and the talks on a ceasefire lasted three hours.
Zelensky travelled to London for talks on a ceasefire.
Macron and Merz met before the talks on a truce.
Macron will meet Zelensky on Monday to discuss a ceasefire.
Macron is to host a summit on a ceasefire.
Lavrov and his counterpart discussed a ceasefire in Geneva.
Lavrov held talks on a ceasefire in Ankara.
Putin chaired a meeting about the sanctions.
Trump received the ceasefire text on Friday.
Trump was handed the text of the ceasefire.
Rutte arrived in Kyiv during the truce.
Merz was told about the ceasefire by phone.
Peskov was asked about the ceasefire.
Lavrov was sanctioned in 2022, and sanctions against his family followed.
Zelensky listened as the terms of the truce were read out.
Baerbock left Kyiv before the ceasefire.
Ukraine and Russia exchanged prisoners during the ceasefire.
`,
  background: `
It was the first ceasefire since the war began.
It was the first time that a ceasefire had lasted a week.
The war began in 2022, and several attempts at a truce have failed since.
Earlier attempts at a ceasefire failed.
A truce in 2015 did not last.
A ceasefire was agreed in Minsk in 2014.
The Minsk accords of 2015 provided for a ceasefire.
The sanctions were introduced after the annexation of Crimea.
The first sanctions date from 2014.
Since 2022 thousands of people have been put under sanctions.
The country has lived under sanctions for ten years.
Sanctions have been part of the conflict since the start.
Half of the sanctions concern exports.
The package of sanctions contains three parts.
A ceasefire monitors' tent stands at the crossing.
The sanctions office has forty staff.
A truce would be the first in three years.
A ceasefire would be the first step of the plan, which has five points.
The plan provides for a ceasefire of thirty days.
The draft provides for a ceasefire along the current line.
Under the plan, a ceasefire would begin within a day.
Under the agreement, the sanctions would end in stages.
The agreement says nothing about sanctions.
The resolution contains a paragraph on the ceasefire.
The map shows the line of the ceasefire.
The chart shows how sanctions have grown.
This article explains how sanctions work.
Here is what we know about the ceasefire.
What we know about the ceasefire
What is a ceasefire?
How the sanctions work
How do sanctions work?
Why the ceasefire failed
Who is on the sanctions list?
What happens after the truce?
What would a ceasefire mean for the front?
Timeline: the sanctions since 2014
Live: ceasefire talks in Istanbul
In pictures: the first day of the truce
Analysis: what the sanctions have done
Map: where the ceasefire line runs
Ceasefire talks: day two
Sanctions: the list in full
`,
  'questions, hypotheses': `
Will the ceasefire hold?
Can sanctions stop a war?
Could a truce last?
Is a ceasefire near?
Whether the ceasefire will hold is unclear.
It is unclear whether the ceasefire will hold.
It remains to be seen whether the sanctions work.
It was not clear who had broken the truce.
It was not immediately clear whether sanctions would follow.
Nobody knows how long the truce will last.
Much depends on whether the ceasefire holds.
If a ceasefire comes, the station will reopen.
If the truce holds, schools will open in September.
Should the sanctions remain, the plant will close.
A ceasefire could come within weeks.
A truce may be announced on Friday.
The sanctions might be debated in June.
New sanctions are expected in June.
A ceasefire is expected to be discussed.
Putin is expected to speak about the ceasefire on Friday.
Trump is expected to announce a decision on sanctions.
Trump was expected to speak about sanctions.
Macron is due to speak about the ceasefire at noon.
Lavrov is likely to raise the sanctions.
The talks are likely to turn to sanctions.
There was no comment from Moscow on the ceasefire.
There was no immediate reaction from Kyiv to the truce.
There was no word from the Kremlin about the ceasefire.
Moscow has not commented on the ceasefire.
The Kremlin did not immediately comment on the sanctions.
The Kremlin has yet to respond to the truce.
Kyiv did not immediately respond to a request for comment on the truce.
The White House did not respond to a request for comment on the sanctions.
Reports of a ceasefire could not be verified.
The claims about the truce could not be independently verified.
`,
  'names beside verbs that are not theirs': `
The ceasefire named after Macron lasted a day.
The street where Putin once lived was quiet during the truce.
A portrait of Putin hung in the hall where the truce was signed.
A photograph shows Trump with the text of the ceasefire.
Pictures showed Zelensky at the table as the truce was signed.
A plane carrying Lavrov landed before the truce.
A bus left the Kremlin as the truce began.
The deputy of Merz sat beside the text of the truce.
The car park at the White House was empty during the talks on sanctions.
A journalist asked Putin about the ceasefire.
Reporters asked Peskov whether sanctions would end.
Asked about the truce, Lavrov walked away.
Asked about sanctions, Trump smiled.
Trump did not mention the ceasefire.
Trump made no mention of sanctions.
Zelensky did not comment on the ceasefire.
Putin said nothing about the ceasefire.
Peskov did not say when the truce would begin.
The speech by Putin lasted an hour and did not mention the truce.
Putin's plane landed an hour before the ceasefire.
Trump's envoy flew to Moscow before the truce.
Macron's office is near the hall where the truce was signed.
The phone call between Trump and Putin on a ceasefire lasted ninety minutes.
The meeting between Zelensky and Macron on sanctions ended at noon.
Mr Smith, who once worked for Macron, lived through the truce.
The factory, owned by a friend of Putin, has been under sanctions since 2014.
The yacht of a friend of Putin was seized under sanctions.
`,
  'passages that say nothing': `
The truce began at dawn. Buses ran again. The sanctions were not discussed.
Putin landed in Alaska. A band played. The talks on a truce lasted three hours.
The two presidents met for three hours. They did not mention the truce.
Zelensky and Macron met in Paris. The sanctions were on the agenda.
The delegation left on Monday. It took the text of the truce with it.
The town lies on the line of the truce. Few people live there.
The parliament meets on Thursday. Sanctions are on the agenda.
The package of sanctions is the nineteenth. It covers banks and ships.
Trump is in Scotland. A truce is to be discussed on Monday.
Lavrov left without speaking to the press. The truce ended that night.
`,
});
