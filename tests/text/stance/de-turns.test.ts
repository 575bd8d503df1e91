import { tellsStance } from './tables';

// What turns a German word for or against, and what only seems to.
// One sentence a line: sentence | stance.
tellsStance('de', {
  'for one thing against another': `
Merz sprach sich für Sanktionen gegen Russland aus. | supports
Merz sprach sich für weitere Sanktionen gegen Banken aus. | supports
Merz hat sich für Sanktionen gegen Russland ausgesprochen. | supports
Merz sprach sich für härtere Sanktionen gegen Moskau und Minsk aus. | supports
Kallas spricht sich für eine Waffenruhe und gegen einen Diktatfrieden aus. | supports
Orban sprach sich für ein Ende der Sanktionen gegen Russland aus. | opposes
Orban hat sich für eine Aufhebung der Sanktionen gegen Russland ausgesprochen. | opposes
Orban sprach sich gegen Sanktionen für den Energiesektor aus. | opposes
Orban hat sich gegen Sanktionen für Banken ausgesprochen. | opposes
Orban spricht sich gegen eine Waffenruhe für wenige Tage aus. | opposes
`,
  'the refusal of others': `
Macron kritisierte das Nein des Kanzlers zu Sanktionen. | supports
Macron bedauerte das Nein der Regierung zur Waffenruhe. | supports
Macron bedauerte das Nein aus Moskau zur Waffenruhe. | supports
Peskow lobte das Nein der Regierung zu Sanktionen. | opposes
Peskow bekräftigte das Nein des Kremls zur Waffenruhe. | opposes
Peskow begrüßte das Nein aus Budapest zu den Sanktionen. | opposes
`,
  'threats of the holder, and of things': `
Orban drohte, die Sanktionen zu blockieren. | opposes
Orban droht damit, die Sanktionen zu stoppen. | opposes
Trump drohte, die Sanktionen zu verschärfen. | supports
Trump drohte, neue Sanktionen zu verhängen. | supports
Putin drohte, die Waffenruhe aufzukündigen. | opposes
Merz sagte, die Waffenruhe drohe zu scheitern. | asserts
`,
  'dagegen as against it, and as in contrast': `
Orban ist dagegen, die Sanktionen zu verlängern. | opposes
Orban stimmte dagegen, die Sanktionen zu verlängern. | opposes
Orban sprach sich dagegen aus, Sanktionen zu verhängen. | opposes
Merz zeigte sich dagegen zufrieden mit der Waffenruhe. | supports
Merz lobte dagegen die Sanktionen. | supports
Merz forderte dagegen eine Waffenruhe. | supports
Kallas begrüßte die Sanktionen dagegen. | supports
Selenskyj dagegen unterstützt eine Waffenruhe. | supports
`,
  'doubt of what others will do': `
Selenskyj zweifelt daran, dass Putin eine Waffenruhe will. | asserts
Selenskyj bezweifelt, dass Moskau die Waffenruhe einhält. | asserts
Selenskyj äußerte Zweifel, ob Putin eine Waffenruhe will. | asserts
Merz bezweifelte, ob die Waffenruhe lange hält. | asserts
Orban zweifelt an den Sanktionen. | opposes
Orban hat Zweifel an einer Waffenruhe. | opposes
`,
  'what others refuse, told by somebody': `
Selenskyj zufolge lehnt Putin eine Waffenruhe ab. | asserts
Laut Selenskyj lehnt Putin eine Waffenruhe weiter ab. | asserts
Nach Angaben von Selenskyj schlug Putin eine Waffenruhe vor. | asserts
Baerbock zufolge warnt Orban vor Sanktionen. | asserts
Putin lehnt eine Waffenruhe ab. | opposes
`,
});
