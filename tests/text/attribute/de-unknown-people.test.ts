import { tellsNothing, tellsWho } from './tables';

// People whom no dataset knows, whose first names no list has: what stands beside a name tells that it is one.

tellsWho('de', {
  'a noun behind a comma explains the name': `
Wenke Ottersbeck, Dozentin in Vechta, hält die Sanktionen für wirksam. | Wenke Ottersbeck | supports
Wenke Ottersbeck, die neue Chefin der Agentur, fordert schärfere Sanktionen. | Wenke Ottersbeck | supports
Rufus Tillander, Direktor eines Archivs in Visby, lehnt eine Waffenruhe ab. | Rufus Tillander | opposes
Rufus Tillander, früherer Botschafter seines Landes, lehnt eine Waffenruhe ab. | Rufus Tillander | opposes
Helmfried Zarnow, Sprecher der Fraktion, nannte die Sanktionen unverzichtbar. | Helmfried Zarnow | supports
Ansgar Pohlke, Historiker und Autor, warnt vor einer Lockerung der Sanktionen. | Ansgar Pohlke | supports
Für Ansgar Pohlke, Historiker in Greifswald, ist die Waffenruhe ein Fehler. | Ansgar Pohlke | opposes
Laut Ansgar Pohlke, Historiker in Greifswald, wirken die Sanktionen. | Ansgar Pohlke | *
Nach Ansicht von Wenke Ottersbeck, Juristin in Vechta, wirken die Sanktionen. | Wenke Ottersbeck | *
Zuletzt hatte Rufus Tillander, Leiter des Archivs, eine Waffenruhe verlangt. | Rufus Tillander | supports
`,
  'a noun that no list has, with its article, before the name': `
Der Nachtwächter Rufus Tillander fordert eine Waffenruhe. | Rufus Tillander | supports
Die Tischlerin Wenke Ottersbeck lehnt die Sanktionen ab. | Wenke Ottersbeck | opposes
Der Historiker und Osteuropakenner Ansgar Pohlke warnt vor einer Lockerung der Sanktionen. | Ansgar Pohlke | supports
„Die Sanktionen wirken“, sagt der Winzer Helmfried Zarnow. | Helmfried Zarnow | *
„Die Sanktionen wirken“, so der Winzer Helmfried Zarnow. | Helmfried Zarnow | *
Nach Ansicht der Tischlerin Wenke Ottersbeck wirken die Sanktionen. | Wenke Ottersbeck | *
`,
  'a verb of saying or a word for the source behind the name': `
Ansgar Pohlke sagte, die Sanktionen wirkten. | Ansgar Pohlke | *
Ansgar Pohlke fordert eine Waffenruhe. | Ansgar Pohlke | supports
Rufus Tillander warnte vor einer Lockerung der Sanktionen. | Rufus Tillander | supports
Rufus Tillander begrüßte die Waffenruhe. | Rufus Tillander | supports
Wendelin Rosskamp zufolge wirken die Sanktionen. | Wendelin Rosskamp | *
Wendelin Rosskamp kritisierte die Sanktionen. | Wendelin Rosskamp | opposes
Oberst Jan Beispiel sagte, die Waffenruhe halte. | Jan Beispiel | *
Förster Jan Beispiel lobte die Waffenruhe. | Jan Beispiel | supports
`,
  'a party or an age in brackets behind the name': `
Helmfried Zarnow (54) fordert eine Waffenruhe. | Helmfried Zarnow | supports
„Die Sanktionen wirken“, meint Ottersbeck (61). | Ottersbeck | *
Ottersbeck (61) lehnt die Waffenruhe ab. | Ottersbeck | opposes
Ansgar Pohlke (EU) lobte die Sanktionen. | Ansgar Pohlke | supports
`,
  'degrees before the name': `
„Die Sanktionen wirken“, so Professor Dr. Helmfried Zarnow. | Helmfried Zarnow | *
„Die Sanktionen wirken“, sagt Dr. Wenke Ottersbeck. | Wenke Ottersbeck | *
Prof. Dr. Wenke Ottersbeck fordert eine Waffenruhe. | Wenke Ottersbeck | supports
Dr. Ansgar Pohlke begrüßte die Sanktionen. | Ansgar Pohlke | supports
Nach Ansicht von Prof. Ansgar Pohlke wirken die Sanktionen. | Ansgar Pohlke | *
`,
  'a first name and what its bearer is': `
Die Lehrerin Oksana aus Isjum lehnt eine Waffenruhe ab. | Oksana | opposes
Der Sanitäter Taras aus Sumy lobte die Waffenruhe. | Taras | supports
Die Schülerin Oksana sagte, die Waffenruhe halte nicht. | Oksana | *
Der Soldat Taras vom dritten Bataillon hält die Waffenruhe für einen Witz. | Taras | *
`,
  'surnames after full names, in the genitive too': `
Die Dozentin Wenke Ottersbeck war in Berlin. Nach Ottersbecks Einschätzung lehnt Putin eine Waffenruhe ab. | Wenke Ottersbeck | *
Die Dozentin Wenke Ottersbeck war in Berlin. Nach Ottersbecks Worten wirken die Sanktionen. | Wenke Ottersbeck | *
Die Dozentin Wenke Ottersbeck war in Berlin. Laut Ottersbeck wirken die Sanktionen. | Wenke Ottersbeck | *
Die Dozentin Wenke Ottersbeck war in Berlin. Ottersbeck zufolge wirken die Sanktionen. | Wenke Ottersbeck | *
Rufus Tillander, Leiter des Archivs, war in Berlin. Tillander lehnt die Sanktionen ab. | Rufus Tillander | opposes
Rufus Tillander, Leiter des Archivs, war in Berlin. Nach Tillanders Ansicht wirken die Sanktionen. | Rufus Tillander | *
`,
  'whoever opens a sentence throws the blame, not who is blamed': `
Kritiker werfen Merz vor, die Waffenruhe zu hintertreiben. | Kritiker | *
Fachleute werfen Merz vor, die Sanktionen zu verschleppen. | Fachleute | *
Ein Experte warf Macron vor, die Waffenruhe zu hintertreiben. | Experte | *
Ein Sprecher der Armee warf Putin vor, die Waffenruhe zu brechen. | Sprecher | *
Ein Berater des früheren Präsidenten warf Merz vor, die Sanktionen zu verschleppen. | Berater | *
Ein Vertreter der Behörde in Isjum warf Putin vor, die Waffenruhe zu brechen. | Vertreter | *
`,
});

tellsNothing('de', {
  'two words with capitals that are nobody': `
Neue Sanktionen, Vertreter aller Länder, lange Reden.
Ende August, Tage nach dem Gipfel, begann die Waffenruhe.
Der Ort Neue Mühle liegt hinter der Linie der Waffenruhe.
`,
});
