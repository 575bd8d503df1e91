import { tellsNothing, tellsWho } from './tables';

// Headlines without a verb: who is for or against what.

tellsWho('de', {
  'a name and what it is for or against': `
Ungarn gegen neue Sanktionen | hungary | *
Macron für Waffenruhe | macron | *
Merz offen für Waffenruhe | merz | *
Kreml skeptisch über Waffenruhe | russia | *
Kyjiw bereit zu Waffenruhe | ukraine | *
Kyjiw zu Waffenruhe bereit | ukraine | *
Moskau weiter gegen Waffenruhe | russia | *
Moskau strikt gegen Waffenruhe | russia | *
NATO besorgt über Ende der Waffenruhe | nato | *
EU einig über neue Sanktionen | eu | *
Trump zuversichtlich vor Waffenruhe | trump | *
Selenskyj enttäuscht von Waffenruhe | selenskyj | *
Auch Lindt gegen Sanktionen | lindt | *
Brandner über Sanktionen empört | brandner | *`,
  'a headline with a verb': `
Ungarn stimmt gegen neue Sanktionen | hungary | *
Macron wirbt für eine Waffenruhe | macron | supports
Kreml: Waffenruhe nicht möglich | russia | *`,
});

tellsNothing('de', {
  'no headline, or no name': `
Ungarn gegen neue Sanktionen.
Demonstration gegen neue Sanktionen
Streit über Sanktionen
Gegen Waffenruhe`,
});
