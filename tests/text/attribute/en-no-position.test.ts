import { tellsNothing } from './tables';

// English: hypotheses, questions, background and deeds that are nobody's position.
tellsNothing('en', {
  'damage and casualties, told by officials': `
The mayor said a fire had broken out hours before the truce, and firefighters put it out.
Rescuers said the bodies of two people were pulled from the rubble after the truce.
The air force said 40 drones were shot down overnight before the ceasefire.
Officials said power cuts hit three regions on the eve of the truce.
Emergency services said eleven people were wounded before the ceasefire.
`,
  protocol: `
Macron received Zelensky at the palace, and the truce was on the agenda.
Merz shook hands with Zelensky before the talks on sanctions.
Putin greeted Trump on the tarmac before the talks on a truce.
Zelensky laid flowers at the wall on the second day of the truce.
Rutte and Zelensky posed for pictures before the talks on sanctions.
Kallas chaired the talks on sanctions.
Zelensky addressed parliament by video on the day of the truce.
Lavrov left the hall before the vote on sanctions.
Merz and Macron dined before the summit on sanctions.
Trump left the talks on a ceasefire early.
`,
  'background on people and things': `
Peskov has been Putin's spokesman since 2008, long before the sanctions.
Orban has governed Hungary since 2010, before the first sanctions.
The missile flies 300 kilometres and was used before the truce.
The bank, founded in 1990, has been under sanctions since 2014.
The company belongs to a man on the sanctions list.
The tanker, built in 2006, was put under sanctions in May.
The border is 1,300 kilometres long, and the truce covers all of it.
Lavrov, 75, is himself under sanctions.
Putin turned 72 during the truce.
Trump is the third president to deal with these sanctions.
`,
  "the paper's own words": `
The truce is fragile.
The sanctions have been in place for three years.
The truce brought a quiet night.
The truce has now lasted for a week.
The truce covers the sea, the air and the front.
The sanctions also cover insurers.
The first phase of the truce ends on Sunday.
The details of the truce are being worked out.
The text of the sanctions will be published on Monday.
The talks on a truce are entering their third week.
Nothing came of the truce.
Then came the truce.
And then came the sanctions.
More on the sanctions below.
Read more: how the sanctions work
Watch: the first day of the truce
Follow our live coverage of the truce.
Our correspondent reports from the line of the truce.
We will bring you more on the ceasefire.
This page on the truce is no longer being updated.
`,
});
