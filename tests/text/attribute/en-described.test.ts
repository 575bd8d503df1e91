import { tellsWho } from './tables';

// English: somebody without a name is the speaker with the words that describe him, and never whoever was named before.
tellsWho('en', {
  'adjectives and nouns before a noun, without an article': `
In the town, local officials said the ceasefire had been broken. | local officials | *
On Sunday, regional officials said sanctions were hurting. | regional officials | *
Overnight, state media reported that a truce was near. | state media | *
In spring, Ukrainian border guards said the ceasefire was not being kept. | Ukrainian border guards | *
Ukrainian border guards said the ceasefire was not being kept. | Ukrainian border guards | *
Russian military bloggers called the ceasefire a mistake. | Russian military bloggers | opposes
Polish army paramedics said the ceasefire was holding. | Polish army paramedics | *
Near the front, army medics said the ceasefire had held for a day. | army medics | *
`,
  'adjectives and nouns between an article and a noun': `
The defence ministry said the sanctions were illegal. | defence ministry | *
The state border guard said the ceasefire was holding. | state border guard | *
A prison guard said the truce had been broken. | prison guard | *
The village head said the ceasefire was holding. | village head | *
A company boss said the sanctions were a mistake. | company boss | opposes
Later the energy ministry said the sanctions were illegal. | energy ministry | *
The sanctions are illegal, the energy ministry said. | energy ministry | *
The sanctions are illegal, according to the energy ministry. | energy ministry | *
A spokesman of the energy ministry said the sanctions were illegal. | spokesman of the energy ministry | *
`,
  'what somebody is head of': `
The head of the battalion said his men would reject the ceasefire. | head of the battalion | opposes
The head of the Northern battalion said his men would reject the ceasefire. | head of the Northern battalion | opposes
The chief of the regional police said the ceasefire had been broken. | chief of the regional police | *
The commander of a small unit said the ceasefire was a trap. | commander of a small unit | *
The mayor of the town welcomed the ceasefire. | mayor of the town | supports
The director of the institute called the sanctions a mistake. | director of the institute | opposes
The editor of the newspaper called the sanctions a mistake. | editor of the newspaper | opposes
Putin arrived late. The head of the battalion said the ceasefire was a trap. | head of the battalion | *
Putin arrived late. The owner of the shop was out, and the mayor of the town welcomed the truce. | mayor of the town | supports
“The ceasefire is a trap,” said the head of the battalion. | head of the battalion | *
“The ceasefire is a trap,” the head of the battalion said on Monday. | head of the battalion | *
According to the head of the battalion, the ceasefire is a trap. | head of the battalion | *
The members of the club called the sanctions a mistake. | members | opposes
The head of the institute, Jane Sample, called the sanctions a mistake. | Jane Sample | opposes
`,
  'who no longer is what the noun says': `
A former United States ambassador called the ceasefire a trap. | former United States ambassador | *
A former EU diplomat called the ceasefire a trap. | former EU diplomat | *
A former Kremlin adviser said the sanctions were working. | former Kremlin adviser | *
A retired NATO officer said the sanctions were working. | retired NATO officer | *
Trump spoke first. A former EU diplomat called the ceasefire a trap. | former EU diplomat | *
A former general called the ceasefire a trap. | former general | *
The former ambassador called the ceasefire a trap. | former ambassador | *
An EU diplomat called for sanctions. | eu | supports
`,
  "a country's ministry, written with small letters": `
Russia's defence ministry said the ceasefire had been broken. | defence-ministry | *
The Russian defence ministry said the ceasefire had been broken. | defence-ministry | *
In Moscow, the Russian defence ministry said the ceasefire had been broken. | defence-ministry | *
The ceasefire had been broken, Russia's defence ministry said. | defence-ministry | *
The ceasefire had been broken, according to Russia's defence ministry. | defence-ministry | *
Ukraine's culture ministry called for sanctions. | Ukraine's culture ministry | supports
Hungary's farm ministry opposes the sanctions. | Hungary's farm ministry | opposes
Ukraine pulled back its guns. The defence ministry said the ceasefire would hold. | defence ministry | *
`,
  'courtesies that are no part of a name': `
Mr Example said the sanctions should be lifted. | Example | *
Mrs Jane Sample said the sanctions should be lifted. | Jane Sample | *
Sir John Example said the sanctions should be lifted. | John Example | *
Dr Example said the sanctions should be lifted. | Example | *
Dr Jane Sample said the sanctions should be lifted. | Jane Sample | *
Jane Sample took part. Ms Sample said the sanctions should be lifted. | Jane Sample | *
A study by Jane Sample appeared. Sample said the sanctions should be lifted. | Jane Sample | *
A study by Jane Sample appeared. Ms Sample said the sanctions should be lifted. | Jane Sample | *
`,
});
