import { tellsInTurn, tellsNothing, tellsWho } from './tables';

// Who of several is the source in German: those compared, those told of, places, and the words that only name the source.

tellsWho('de', {
  'of two who are compared the one who speaks': `
Wie Macron fordert auch Merz eine Waffenruhe. | merz | supports
Wie Macron lehnt auch Orban die Sanktionen ab. | orban | opposes
Wie schon Macron fordert Merz eine Waffenruhe. | merz | supports
Wie zuvor Macron sprach sich auch Merz für Sanktionen aus. | merz | supports
Wie Trump hat auch Merz eine Waffenruhe gefordert. | merz | supports
Wie Orban warnte auch Trump vor neuen Sanktionen. | trump | opposes
Ähnlich wie Macron sprach sich Merz für Sanktionen aus. | merz | supports
Genau wie Lawrow kritisierte Peskow die Sanktionen. | peskow | opposes
Anders als Orban unterstützt Merz die Sanktionen. | merz | supports
Im Gegensatz zu Orban befürwortet Kallas die Sanktionen. | kallas | supports
Ebenso wie Kallas verlangt Baerbock Sanktionen. | baerbock | supports
`,
  'a comparing word that opens the clause of the source': `
Wie Macron sagte, sei eine Waffenruhe nötig. | macron | supports
Wie Macron am Montag in Paris sagte, sei eine Waffenruhe nötig. | macron | supports
Wie Macron gesagt hat, ist eine Waffenruhe nötig. | macron | supports
Eine Waffenruhe sei nötig, wie Macron sagte. | macron | supports
Eine Waffenruhe sei nötig, wie auch Merz betonte. | merz | supports
Wie der Kreml mitteilte, lehne Putin eine Waffenruhe ab. | russia | asserts
Wie der Kreml am Montag mitteilte, will Putin eine Waffenruhe. | russia | asserts
`,
  'the verb at the end, behind a condition or a report': `
Zieht Kyjiw ab, werde Russland die Waffenruhe einhalten, sagte Putin. | putin | conditional
Lenkt Moskau nicht ein, werde die EU Sanktionen verhängen, sagte Kallas. | kallas | conditional
Morgen wird Russland eine Waffenruhe anbieten, sagte Trump. | trump | *
Vielleicht werde die EU die Sanktionen lockern, meinte Orban. | orban | *
Wenn Kyjiw will, wird Moskau der Waffenruhe zustimmen, erklärte Lawrow. | lawrow | *
`,
  'what somebody thinks, as a noun after so': `
„Die Sanktionen wirken“, so die Einschätzung von Kallas. | kallas | *
„Die Sanktionen wirken“, so das Fazit von Baerbock. | baerbock | *
„Die Sanktionen schaden uns“, so die Kritik von Orban. | orban | *
„Die Waffenruhe muss halten“, so die Forderung von Merz. | merz | supports
„Die Waffenruhe ist ein Trick“, so die Überzeugung von Selenskyj. | selenskyj | *
Die Sanktionen wirkten, so die Darstellung des Kremls. | russia | *
„Die Waffenruhe hält“, so ein Soldat. | Soldat | *
`,
  'what one thinks in a place': `
In Kyjiw hofft man auf eine Waffenruhe. | ukraine | supports
In Moskau lehnt man eine Waffenruhe ab. | russia | opposes
Im Kreml sieht man in der Waffenruhe eine Falle. | russia | opposes
In Ankara hofft man auf eine Waffenruhe. | turkey | supports
In der Ukraine rechnet man nicht mit einer Waffenruhe. | ukraine | *
In Budapest verurteilt man die Sanktionen. | hungary | opposes
`,
  'whoever lives there or takes part': `
Einwohner berichteten, die Waffenruhe werde gebrochen. | Einwohner | *
Bewohner der Stadt sagten, die Waffenruhe halte nicht. | Bewohner | *
Anwohner erzählten, trotz der Waffenruhe sei geschossen worden. | Anwohner | *
Demonstranten forderten schärfere Sanktionen. | Demonstranten | supports
Studenten verlangten eine sofortige Waffenruhe. | Studenten | supports
Helferinnen berichteten, die Waffenruhe werde eingehalten. | Helferinnen | *
`,
  'terms that somebody is given': `
Trump setzte Putin eine Frist für eine Waffenruhe. | trump | *
Trump stellte ein Ultimatum für eine Waffenruhe, Putin lehnt die Waffenruhe ab. | putin | opposes
`,
});

tellsInTurn('de', {
  'what is left unsaid has no topic to go on with': `
Merz kündigte neue Sanktionen an. | merz | supports
Einzelheiten nannte er nicht.

Baerbock sprach sich für neue Sanktionen aus. | baerbock | supports
Zahlen nannte sie nicht.
Die Sanktionen seien nötig. | baerbock | supports

Lawrow drohte mit einem Ende der Waffenruhe. | lawrow | opposes
Gründe nannte er nicht.

Peskow bestätigte Gespräche über eine Waffenruhe. | peskow | *
Er nannte keine Einzelheiten.

Der Kreml kündigte eine Waffenruhe an. | russia | supports
Moskau machte keine Angaben zur Dauer.
`,
});

tellsNothing('de', {
  'only that nothing is told': `
Einzelheiten nannte Merz nicht.
Zahlen nannte der Kreml nicht.
Moskau machte keine Angaben.
`,
});
