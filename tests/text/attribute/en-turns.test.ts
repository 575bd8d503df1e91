import { tellsInTurn } from './tables';

// English passages: who begins to speak, by a live blog's hours, titles and groups too.
tellsInTurn('en', {
  'another speaker': `
Macron backed the truce. | macron | *
Peskov rejected it and called the sanctions illegal. | peskow | *

Macron backed the truce. | macron | *
“The truce is a trap,” Peskov said. | peskow | *

“A truce is needed,” Macron said. | macron | *
“The truce is a trap,” said Lavrov. | lawrow | *

Trump met Putin.
Zelensky demanded a truce. | selenskyj | *
He called for sanctions. | selenskyj | *

Putin wants no truce, Zelensky said. | selenskyj | *
He called for sanctions. | selenskyj | *

Kallas said the sanctions were working. | kallas | *
Orban said they were not, and that sanctions had to go. | orban | *

“The truce holds,” said Rutte. | rutte | *
Merz said the sanctions would be kept. | merz | *
`,
  'live blogs': `
14:05 No truce without guarantees – Zelensky | selenskyj | *

14:05 – Putin rejects truce | putin | *
¶ Putin has rejected a truce, saying the sanctions must go first. | putin | *

14:05 Putin: no truce without talks | putin | *
¶ 14:20 Macron: sanctions will stay | macron | *

11.30am: Zelensky calls for truce | selenskyj | *
¶ Zelensky has called for a truce. | selenskyj | *
“We need it now,” he said of the ceasefire. | selenskyj | *

Live: truce talks in Istanbul
¶ Talks on a truce have begun in Istanbul.

Peskov: sanctions won't work | peskow | *

Kremlin: no truce before Easter | russia | *

Trump says truce is close | trump | *

Macron calls for truce | macron | *

EU adopts new sanctions against Russia | eu | *

Zelensky urges tougher sanctions after strike | selenskyj | *

Kremlin dismisses sanctions as illegal | russia | *

No truce without guarantees – Zelensky | selenskyj | *
`,
  agencies: `
A truce is close, Trump told reporters on Sunday. | trump | *

Putin is ready for a truce, the Kremlin said on Monday. | russia | *

Sanctions will be extended, the European Union said in a statement. | eu | *

Germany will back tougher sanctions, Merz told the newspaper. | merz | *

The sanctions would be lifted only after a peace deal, Merz told the newspaper. | merz | *

“A truce is possible,” Trump was quoted as saying by the agency. | trump | *

Trump was quoted as saying that sanctions were not needed. | trump | *

Lavrov, quoted by the agency, said a truce was impossible. | lawrow | *

Speaking in Berlin, Merz demanded tougher sanctions. | merz | *

Speaking to reporters, Peskov ruled out a truce. | peskow | *

In an interview on Sunday, Lavrov ruled out a truce. | lawrow | *

In a letter to Trump, Zelensky asked for tougher sanctions. | selenskyj | *

In a joint statement, Macron and Merz called for a truce. | macron & merz | *

At a press conference with Macron, Zelensky demanded sanctions. | selenskyj | *

During a visit to Kyiv, Rutte backed the sanctions. | rutte | *

Before leaving for Rome, Trump said a truce was close. | trump | *

Flanked by Merz, Macron called for a truce. | macron | *

Standing next to Zelensky, Merz called for sanctions. | merz | *

Like Macron, Merz backs the truce. | merz | *

Contrary to Macron, Orban rejects the sanctions. | orban | *
`,
  'titles and appositions': `
Russian foreign minister Lavrov rejected a truce. | lawrow | *

Russia's foreign minister, Lavrov, rejected a truce. | lawrow | *

Lavrov, the Russian foreign minister, rejected a truce. | lawrow | *

Lavrov, who has been foreign minister since 2004, rejected a truce. | lawrow | *

French President Emmanuel Macron backed a truce. | macron | *

German Chancellor Friedrich Merz called for sanctions. | merz | *

The German chancellor, Friedrich Merz, called for sanctions. | merz | *

NATO chief Mark Rutte backed the sanctions. | rutte | *

Hungary's Viktor Orban rejected the sanctions. | orban | *

Kremlin spokesman Peskov rejected a truce. | peskow | *

The Kremlin's spokesman, Peskov, rejected a truce. | peskow | *

Putin's spokesman, Peskov, rejected a truce. | peskow | *

A Kremlin spokesman rejected a truce. | russia | *

A spokesman for the Kremlin rejected a truce. | russia | *

A White House spokeswoman welcomed the truce. | white-house | *

A spokesperson for the European Union said the sanctions would stay. | eu | *

The EU's top diplomat, Kaja Kallas, called for sanctions. | kallas | *

Historian Jane Sample called the truce a trap. | Jane Sample | *

Jane Sample, a historian, called the truce a trap. | Jane Sample | *

Jane Sample, a historian at Oxford, said the sanctions were working. | Jane Sample | *

Jane Sample of the Open Institute said the sanctions were working. | Jane Sample | *
Sample said a truce was far off. | Jane Sample | *

“The sanctions work,” says Jane Sample, a historian. | Jane Sample | *
“A truce would be a gift,” Sample adds. | Jane Sample | *

“The sanctions work,” says Jane Sample, who teaches in Oxford. | Jane Sample | *
“A truce would be a gift,” she says. | Jane Sample | *

John Example, a retired general, said a truce would be a mistake. | John Example | *
He called for sanctions. | John Example | *

Retired general John Example said a truce would be a mistake. | John Example | *
`,
  'groups that go on': `
Western officials said a truce was unlikely. | Western officials | *
They said sanctions would follow. | Western officials | *

A senior official said the truce was dead. | senior official | *
“Sanctions will follow,” the official said. | senior official | *

One diplomat called the truce a trap. | diplomat | *
“The sanctions stay,” the diplomat said. | diplomat | *

Residents said the truce was broken. | Residents | *
“There is no truce,” said one resident. | resident | *
`,
});
