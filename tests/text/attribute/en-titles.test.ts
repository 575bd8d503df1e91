import { tellsWho } from './tables';

// English: titles, courtesies and countries before a name, others beside it.
tellsWho('en', {
  'long titles before a name': `
US Assistant Secretary for European Affairs Jane Sample said the sanctions would stay. | Jane Sample | *
US Assistant Secretary of State Jane Sample has said the sanctions would stay. | Jane Sample | *
Deputy Defence Secretary John Example said the truce was a trap. | John Example | *
Russian Deputy Foreign Minister John Example ruled out a truce. | John Example | opposes
Ukraine's Deputy Prime Minister for Europe Jane Sample called for sanctions. | Jane Sample | supports
Germany's Defence Minister John Example called for sanctions. | John Example | supports
The head of the Open Institute, Jane Sample, called for sanctions. | Jane Sample | supports
The chairman of the committee on foreign affairs, John Example, called for sanctions. | John Example | supports
John Example, chairman of the committee on foreign affairs, called for sanctions. | John Example | supports
Senate leader John Example said sanctions would be voted on. | John Example | *
Republican Senator John Example pushed for sanctions. | John Example | supports
Former US ambassador to Ukraine Jane Sample said the sanctions came too late. | Jane Sample | *
The US envoy, John Example, said a truce was close. | John Example | *
Kremlin aide John Example said a truce was impossible. | John Example | opposes
Analyst John Example of the Open Institute said the truce was a trap. | John Example | opposes
`,
  mister: `
John Example called for sanctions. Mr Example said a truce was a trap. | John Example | *
Jane Sample called for sanctions. Ms Sample said a truce was a trap. | Jane Sample | *
“A truce is a trap,” said Mr Putin. | putin | opposes
Mr Putin rejected the truce. | putin | opposes
Mrs Baerbock called for sanctions. | baerbock | supports
Mr Trump said Mr Putin wanted a truce. | trump | *
President Trump said the sanctions could wait. | trump | *
President Putin rejected a truce. | putin | opposes
Chancellor Merz called for sanctions. | merz | supports
Foreign Minister Lavrov rejected a truce. | lawrow | opposes
`,
  'countries by their adjectives': `
Russian officials rejected the truce. | russia | opposes
US officials said sanctions were being prepared. | usa | *
Ukrainian negotiators demanded a truce. | ukraine | supports
The Ukrainian side demanded a truce. | ukraine | supports
The Russian side rejected a truce. | russia | opposes
The Russian delegation rejected a truce. | russia | opposes
The German government backed the sanctions. | germany | supports
The Ukrainian authorities called for sanctions. | ukraine | supports
The Russians want no truce. | russia | opposes
The Ukrainians have accepted the truce. | ukraine | supports
`,
  'against and despite others': `
Against the advice of the United States, Germany backed the sanctions. | germany | supports
Despite pressure from Trump, Putin rejected the truce. | putin | opposes
In response to Trump, Putin rejected the truce. | putin | opposes
Under pressure from Trump, Zelensky accepted the truce. | selenskyj | supports
At the request of Macron, Merz backed the sanctions. | merz | supports
With Trump at his side, Putin rejected the truce. | putin | opposes
After criticism from Orban, Kallas defended the sanctions. | kallas | supports
Following a call with Macron, Zelensky demanded sanctions. | selenskyj | supports
In a swipe at Macron, Orban called the sanctions a mistake. | orban | opposes
In an apparent reference to Trump, Macron warned against lifting the sanctions. | macron | supports
Echoing Macron, Merz called for sanctions. | merz | supports
Joined by Merz, Macron called for sanctions. | macron | supports
Rejecting calls from Macron, Putin ruled out a truce. | putin | opposes
Praising Macron, Zelensky called for sanctions. | selenskyj | supports
`,
  'the sentence names its own': `
“We need sanctions,” Macron said. Orban, for his part, rejects the sanctions. | orban | opposes
Macron called for sanctions. In Budapest, Orban said the sanctions had failed. | orban | opposes
Macron called for sanctions. Not so Orban: he wants the sanctions lifted. | orban | opposes
Macron spoke first. Then Orban took the floor and rejected the sanctions. | orban | opposes
`,
});
