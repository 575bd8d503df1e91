import { tellsStance } from './tables';

// Turns of German news: one sentence a line: sentence | stance of the last statement.
tellsStance('de', {
  'conditions with a word between': `
Lindt sagte, eine Waffenruhe komme nur in Betracht, sofern Brandner abziehe. | conditional
Lindt sagte, Sanktionen gebe es nur dann, falls Brandner angreife. | conditional
Lindt sagte, die Sanktionen gälten nur so lange, solange Brandner kämpfe. | conditional
`,
  giving: `
Lindt bat Brandner um Sanktionen. | supports
Lindt bittet Brandner um eine Waffenruhe. | supports
Lindt sagte, sie habe Brandner mit Sanktionen belegt. | supports
`,
  'blame by adjectives': `
Lindt hält die Sanktionen für realitätsfern. | opposes
Lindt nannte die Waffenruhe einseitig. | opposes
Lindt sagte, die Waffenruhe sei unausgereift. | opposes
Lindt sagte, die Sanktionen seien unzureichend. | opposes
Lindt sagte, die Waffenruhe sei so nicht umsetzbar. | opposes
`,
  'not done': `
Das Ministerium habe keine Biolabore angegriffen, sagte Lindt. | denies
Lindt sagte, es habe keine Biolabore beschossen. | denies
Lindt sagte, man habe keine Biolabore bombardiert. | denies
`,
});
