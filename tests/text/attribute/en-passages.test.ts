import { tellsInTurn } from './tables';

// English passages: who goes on speaking, and where nobody does.
tellsInTurn('en', {
  'goes on: pronouns': `
Macron backed the truce. | macron | *
He said sanctions should follow. | macron | *

Zakharova dismissed the truce. | sacharowa | *
She called the sanctions illegal. | sacharowa | *

Trump praised the truce. | trump | *
He also said sanctions were off the table. | trump | *

Lavrov rejected a ceasefire. | lawrow | *
“It is a trap,” he said of the truce. | lawrow | *

Merz spoke in Berlin.
He demanded tougher sanctions. | merz | *

Rutte visited Kyiv on Monday.
He told reporters the sanctions were working. | rutte | *

Kallas chaired the meeting.
She said sanctions would be tightened. | kallas | *

Zelensky met Macron in Paris.
He called for tougher sanctions afterwards. | selenskyj | *

Trump and Zelensky met in Rome.
Zelensky called for a truce. | selenskyj | *

Putin met Lavrov.
“There will be no truce,” the Russian president said. | putin | *

Zelensky spoke late on Sunday.
The Ukrainian leader demanded a truce. | selenskyj | *

Trump spoke to reporters.
The American president said sanctions could wait. | trump | *

Moscow rejected the truce. | russia | *
It said sanctions had to go first. | russia | *

Hungary blocked the sanctions. | hungary | *
It said they hurt its economy more than sanctions hurt Moscow. | hungary | *

The Kremlin rejected the truce. | russia | *
It called the sanctions illegal. | russia | *
`,
  'goes on: quotations': `
“We want a truce,” Macron said. | macron | *
“The sanctions stay until then.” | macron | *

“We want a truce,” said Macron. | macron | *
“Without a truce there is no peace.” | macron | *

“The truce is over,” Peskov said. | peskow | *
“Sanctions changed nothing,” he added. | peskow | *

“A truce now would be a mistake,” Orban said, “but the sanctions are a bigger one.” | orban | *

“The sanctions work. | kallas | *
The sanctions must be tightened,” said Kallas. | kallas | *

“A truce is needed,” Macron told reporters. | macron | *
“We will keep up the sanctions,” he said. | macron | *

Macron said: “A truce is needed. | macron | *
The sanctions will stay.” | macron | *

Macron told the paper: “A truce is needed.” | macron | *
He added: “The sanctions will stay.” | macron | *

“We need a truce,” Zelensky said. | selenskyj | *
¶ “We also need sanctions.” | selenskyj | *

“No truce,” Lavrov said. | lawrow | *
¶ “And no talks under sanctions,” he added. | lawrow | *

In a post on Monday, Trump wrote: “A truce is close.” | trump | *
¶ “If not, there will be sanctions,” he wrote. | trump | *

Zelensky wrote on Telegram: “We are ready for a truce.” | selenskyj | *
`,
  'goes on: indirect': `
Macron said the truce must hold. | macron | *
Sanctions would stay in place, he said. | macron | *

Peskov said there would be no truce. | peskow | *
The sanctions, he said, had failed. | peskow | *

Baerbock said the sanctions must be tightened. | baerbock | *
In her view, a truce is far off. | baerbock | *

Merz said the truce was fragile. | merz | *
In his view, sanctions are the only answer. | merz | *

Peskov said the sanctions were illegal, adding that a truce was impossible. | peskow | *

Lavrov said a truce was impossible and called the sanctions illegal. | lawrow | *

According to Macron, a truce is close. | macron | *
He said sanctions would stay. | macron | *
`,
  'does not go on': `
Macron backed the truce. | macron | *
The truce began at midnight.

Macron backed the truce. | macron | *
Fighting went on in the east during the truce.

Macron backed the truce. | macron | *
The sanctions took effect on Monday.

Peskov rejected the truce. | peskow | *
Talks on a truce resume in June.

Lavrov called the sanctions illegal. | lawrow | *
The sanctions list has 2,400 names.

“A truce is needed,” Macron said. | macron | *
The truce lasted for two days.

“A truce is needed,” Macron said. | macron | *
Putin has been in power since 2000.
Talks on sanctions continue.

“A truce is needed,” Macron said. | macron | *
¶ Putin flew to Beijing, where the sanctions were discussed.

Trump praised the truce. | trump | *
¶ The sanctions were introduced in 2022.

Trump praised the truce. | trump | *
¶ In Kyiv, people went to work on the first day of the truce.

Zelensky demanded sanctions. | selenskyj | *
¶ A truce had been agreed in Minsk in 2014.

Zelensky demanded sanctions. | selenskyj | *
¶ It was the third truce this year.

Peskov spoke to reporters.
The truce ended on Tuesday.

Zelensky was in London.
The truce ended on Tuesday.

Macron landed in Kyiv at noon.
The truce began an hour later.

Trump called the truce a success. | trump | *
Oil prices fell after the truce.

Trump called the truce a success. | trump | *
Two drones fell on Odesa during the truce.

Merz wants new sanctions. | merz | *
The next round of sanctions is the nineteenth.
`,
});
