import { tellsInTurn, tellsWho } from './tables';

// Every noun behind `nach`, with whose it is behind or before it; every kind of verb by which whoever spoke goes on.

tellsWho('de', {
  'nouns for an account': `
Nach Angaben von Lindt hält die Waffenruhe bis zum Herbst. | lindt | *
Nach Ansicht von Brandner kosten die Sanktionen Arbeitsplätze. | brandner | *
Nach Auffassung der EU gilt die Waffenruhe nur am Fluss. | eu | *
Nach Auskunft der NATO bricht die Waffenruhe im Winter. | nato | *
Nach Aussage der USA treffen die Sanktionen den Schmuggel. | usa | *
Nach Aussagen von Merz wirken die Sanktionen auf den Hafen. | merz | *
Nach Bekunden Moskaus kommt die Waffenruhe zu spät. | russia | *
Nach Berechnung von Lindt hält die Waffenruhe bis zum Herbst. | lindt | *
Nach Berechnungen von Brandner kosten die Sanktionen Arbeitsplätze. | brandner | *
Nach Bericht der EU gilt die Waffenruhe nur am Fluss. | eu | *
Nach Berichten der NATO bricht die Waffenruhe im Winter. | nato | *
Nach Beobachtung der USA treffen die Sanktionen den Schmuggel. | usa | *
Nach Beobachtungen von Merz wirken die Sanktionen auf den Hafen. | merz | *
Nach Dafürhalten Moskaus kommt die Waffenruhe zu spät. | russia | *
Nach Darlegung von Lindt hält die Waffenruhe bis zum Herbst. | lindt | *
Nach Darlegungen von Brandner kosten die Sanktionen Arbeitsplätze. | brandner | *
Nach Darstellung der EU gilt die Waffenruhe nur am Fluss. | eu | *
Nach Darstellungen der NATO bricht die Waffenruhe im Winter. | nato | *
Nach Einschätzung der USA treffen die Sanktionen den Schmuggel. | usa | *
Nach Einschätzungen von Merz wirken die Sanktionen auf den Hafen. | merz | *
Nach Erkenntnissen Moskaus kommt die Waffenruhe zu spät. | russia | *
Nach Ermittlungen von Lindt hält die Waffenruhe bis zum Herbst. | lindt | *
Nach Informationen von Brandner kosten die Sanktionen Arbeitsplätze. | brandner | *
Nach Kenntnis der EU gilt die Waffenruhe nur am Fluss. | eu | *
Nach Lesart der NATO bricht die Waffenruhe im Winter. | nato | *
Nach Meinung der USA treffen die Sanktionen den Schmuggel. | usa | *
Nach Meldungen von Merz wirken die Sanktionen auf den Hafen. | merz | *
Nach Prognosen Moskaus kommt die Waffenruhe zu spät. | russia | *
Nach Recherchen von Lindt hält die Waffenruhe bis zum Herbst. | lindt | *
Nach Schilderung von Brandner kosten die Sanktionen Arbeitsplätze. | brandner | *
Nach Schilderungen der EU gilt die Waffenruhe nur am Fluss. | eu | *
Nach Schätzung der NATO bricht die Waffenruhe im Winter. | nato | *
Nach Schätzungen der USA treffen die Sanktionen den Schmuggel. | usa | *
Nach Urteil von Merz wirken die Sanktionen auf den Hafen. | merz | *
Nach Verständnis Moskaus kommt die Waffenruhe zu spät. | russia | *
Nach Vorstellung von Lindt hält die Waffenruhe bis zum Herbst. | lindt | *
Nach Vorstellungen von Brandner kosten die Sanktionen Arbeitsplätze. | brandner | *
Nach Worten der EU gilt die Waffenruhe nur am Fluss. | eu | *
Nach Zählung der NATO bricht die Waffenruhe im Winter. | nato | *
Nach Überzeugung der USA treffen die Sanktionen den Schmuggel. | usa | *
Nach Lindts Angaben wirken die Sanktionen auf den Hafen. | lindt | *
Nach Brandners Ansicht kosten die Sanktionen Arbeitsplätze. | brandner | *
Nach Moskaus Auffassung treffen die Sanktionen den Schmuggel. | russia | *
Nach Putins Aussage hält die Waffenruhe bis zum Herbst. | putin | *
Nach Trumps Berichten bricht die Waffenruhe im Winter. | trump | *
Nach Lindts Darstellung kommt die Waffenruhe zu spät. | lindt | *
Nach Brandners Einschätzung gilt die Waffenruhe nur am Fluss. | brandner | *
Nach Moskaus Erkenntnissen wirken die Sanktionen auf den Hafen. | russia | *
Nach Putins Informationen kosten die Sanktionen Arbeitsplätze. | putin | *
Nach Trumps Lesart treffen die Sanktionen den Schmuggel. | trump | *
Nach Lindts Meinung hält die Waffenruhe bis zum Herbst. | lindt | *
Nach Brandners Prognosen bricht die Waffenruhe im Winter. | brandner | *
Nach Moskaus Schätzungen kommt die Waffenruhe zu spät. | russia | *
Nach Putins Vorstellungen gilt die Waffenruhe nur am Fluss. | putin | *
Nach Trumps Worten wirken die Sanktionen auf den Hafen. | trump | *
Nach Lindts Überzeugung kosten die Sanktionen Arbeitsplätze. | lindt | *`,
});

tellsInTurn('de', {
  'verbs in reported speech': `
Lindt sprach am Montag über die Waffenruhe und verteidigte sie. | * | *
Trotz der Waffenruhe akzeptiere der Gegner noch immer. | lindt | *
Trotz der Waffenruhe alarmiere die Regierung im Süden nun. | lindt | *
Trotz der Waffenruhe arbeite das Bündnis wieder. | lindt | *
Trotz der Waffenruhe beende der Nachbar weiterhin. | lindt | *
Trotz der Waffenruhe behindere die Gegenseite bald. | lindt | *
Trotz der Waffenruhe beschleunige der Gegner noch immer. | lindt | *
Trotz der Waffenruhe besetze die Regierung im Süden nun. | lindt | *
Trotz der Waffenruhe bestätige das Bündnis wieder. | lindt | *

Brandner sprach am Dienstag über die Sanktionen und lobte sie. | * | *
Trotz der Sanktionen bewaffne der Nachbar weiterhin. | brandner | *
Trotz der Sanktionen blockiere die Gegenseite bald. | brandner | *
Trotz der Sanktionen breche der Gegner noch immer. | brandner | *
Trotz der Sanktionen bremse die Regierung im Süden nun. | brandner | *
Trotz der Sanktionen drohe das Bündnis wieder. | brandner | *
Trotz der Sanktionen dränge der Nachbar weiterhin. | brandner | *
Trotz der Sanktionen dulde die Gegenseite bald. | brandner | *
Trotz der Sanktionen ende der Gegner noch immer. | brandner | *

Macron sprach am Mittwoch über die Waffenruhe und lobte sie. | * | *
Trotz der Waffenruhe erfinde die Regierung im Süden nun. | macron | *
Trotz der Waffenruhe erhöhe das Bündnis wieder. | macron | *
Trotz der Waffenruhe ermuntere der Nachbar weiterhin. | macron | *
Trotz der Waffenruhe ersetze die Gegenseite bald. | macron | *
Trotz der Waffenruhe erschwere der Gegner noch immer. | macron | *
Trotz der Waffenruhe feuere die Regierung im Süden nun. | macron | *
Trotz der Waffenruhe finanziere das Bündnis wieder. | macron | *
Trotz der Waffenruhe fliehe der Nachbar weiterhin. | macron | *

Kallas sprach am Donnerstag über die Sanktionen und verteidigte sie. | * | *
Trotz der Sanktionen garantiere die Gegenseite bald. | kallas | *
Trotz der Sanktionen heize der Gegner noch immer. | kallas | *
Trotz der Sanktionen herrsche die Regierung im Süden nun. | kallas | *
Trotz der Sanktionen ignoriere das Bündnis wieder. | kallas | *
Trotz der Sanktionen kaufe der Nachbar weiterhin. | kallas | *
Trotz der Sanktionen koste die Gegenseite bald. | kallas | *
Trotz der Sanktionen leiste der Gegner noch immer. | kallas | *
Trotz der Sanktionen lockere die Regierung im Süden nun. | kallas | *

Orban sprach am Freitag über die Waffenruhe und lobte sie. | * | *
Trotz der Waffenruhe lüge das Bündnis wieder. | orban | *
Trotz der Waffenruhe nenne der Nachbar weiterhin. | orban | *
Trotz der Waffenruhe ordne die Gegenseite bald. | orban | *
Trotz der Waffenruhe organisiere der Gegner noch immer. | orban | *
Trotz der Waffenruhe plane die Regierung im Süden nun. | orban | *
Trotz der Waffenruhe prüfe das Bündnis wieder. | orban | *
Trotz der Waffenruhe raube der Nachbar weiterhin. | orban | *
Trotz der Waffenruhe rette die Gegenseite bald. | orban | *

Merz sprach am Samstag über die Sanktionen und lobte sie. | * | *
Trotz der Sanktionen rücke der Gegner noch immer. | merz | *
Trotz der Sanktionen rüste die Regierung im Süden nun. | merz | *
Trotz der Sanktionen schaffe das Bündnis wieder. | merz | *
Trotz der Sanktionen schieße der Nachbar weiterhin. | merz | *
Trotz der Sanktionen schüre die Gegenseite bald. | merz | *
Trotz der Sanktionen siege der Gegner noch immer. | merz | *
Trotz der Sanktionen spalte die Regierung im Süden nun. | merz | *
Trotz der Sanktionen sperre das Bündnis wieder. | merz | *

Baerbock sprach am Montag über die Waffenruhe und verteidigte sie. | * | *
Trotz der Waffenruhe starte der Nachbar weiterhin. | baerbock | *
Trotz der Waffenruhe stoppe die Gegenseite bald. | baerbock | *
Trotz der Waffenruhe störe der Gegner noch immer. | baerbock | *
Trotz der Waffenruhe täusche die Regierung im Süden nun. | baerbock | *
Trotz der Waffenruhe treibe das Bündnis wieder. | baerbock | *
Trotz der Waffenruhe trenne der Nachbar weiterhin. | baerbock | *
Trotz der Waffenruhe überfalle die Gegenseite bald. | baerbock | *
Trotz der Waffenruhe überwache der Gegner noch immer. | baerbock | *

Rutte sprach am Dienstag über die Sanktionen und lobte sie. | * | *
Trotz der Sanktionen überwinde die Regierung im Süden nun. | rutte | *
Trotz der Sanktionen umgehe das Bündnis wieder. | rutte | *
Trotz der Sanktionen untersuche der Nachbar weiterhin. | rutte | *
Trotz der Sanktionen verbreite die Gegenseite bald. | rutte | *
Trotz der Sanktionen verfehle der Gegner noch immer. | rutte | *
Trotz der Sanktionen verharmlose die Regierung im Süden nun. | rutte | *
Trotz der Sanktionen verkaufe das Bündnis wieder. | rutte | *
Trotz der Sanktionen verkenne der Nachbar weiterhin. | rutte | *

Trump sprach am Mittwoch über die Waffenruhe und lobte sie. | * | *
Trotz der Waffenruhe verlange die Gegenseite bald. | trump | *
Trotz der Waffenruhe vermeide der Gegner noch immer. | trump | *
Trotz der Waffenruhe verrate die Regierung im Süden nun. | trump | *
Trotz der Waffenruhe versage das Bündnis wieder. | trump | *
Trotz der Waffenruhe verschärfe der Nachbar weiterhin. | trump | *
Trotz der Waffenruhe verschleppe die Gegenseite bald. | trump | *
Trotz der Waffenruhe verschwinde der Gegner noch immer. | trump | *
Trotz der Waffenruhe versorge die Regierung im Süden nun. | trump | *

Selenskyj sprach am Donnerstag über die Sanktionen und verteidigte sie. | * | *
Trotz der Sanktionen verstärke das Bündnis wieder. | selenskyj | *
Trotz der Sanktionen vertreibe der Nachbar weiterhin. | selenskyj | *
Trotz der Sanktionen verurteile die Gegenseite bald. | selenskyj | *
Trotz der Sanktionen verzögere der Gegner noch immer. | selenskyj | *
Trotz der Sanktionen wage die Regierung im Süden nun. | selenskyj | *
Trotz der Sanktionen warne das Bündnis wieder. | selenskyj | *
Trotz der Sanktionen wecke der Nachbar weiterhin. | selenskyj | *
Trotz der Sanktionen werbe die Gegenseite bald. | selenskyj | *

Lindt sprach am Freitag über die Waffenruhe und lobte sie. | * | *
Trotz der Waffenruhe zerfalle der Gegner noch immer. | lindt | *
Trotz der Waffenruhe zweifle die Regierung im Süden nun. | lindt | *
`,
});
