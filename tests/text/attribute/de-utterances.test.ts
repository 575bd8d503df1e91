import { tellsInTurn } from './tables';

// A sentence with a noun for words names who speaks in the one after it.

tellsInTurn('de', {
  'nouns for words': `
Lindt brachte am Montag eine Absage.
Die Waffenruhe sei brüchig. | lindt | *

Brandner hatte am frühen Abend eine Ansage.
Die Sanktionen müssten bleiben in dieser Woche. | brandner | *

Macron wählte in Genf eine Ansprache.
Eine Waffenruhe komme zu früh nach seiner Lesart. | macron | *

Kallas verfasste vor Reportern eine Replik.
Die Sanktionen träfen den Handel, und das sei gewollt. | kallas | *

Orban überlegte sich am Rande der Messe eine Zusage.
Ohne Sanktionen gebe es keinen Frieden auf Dauer. | orban | *

Merz brachte nach der Sitzung eine Ankündigung.
Die Waffenruhe sei brüchig ohne jeden Zweifel. | merz | *

Baerbock hatte am Montag eine Drohung.
Die Sanktionen müssten bleiben. | baerbock | *

Rutte wählte am frühen Abend eine Mitteilung.
Eine Waffenruhe komme zu früh in dieser Woche. | rutte | *

Trump verfasste in Genf eine Warnung.
Die Sanktionen träfen den Handel, und das sei gewollt. | trump | *

Selenskyj überlegte sich vor Reportern eine Videobotschaft.
Ohne Sanktionen gebe es keinen Frieden wie im Vorjahr. | selenskyj | *

Lindt brachte am Rande der Messe eine Stellungnahme.
Die Waffenruhe sei brüchig auf Dauer. | lindt | *

Brandner hatte nach der Sitzung ein Interview.
Die Sanktionen müssten bleiben ohne jeden Zweifel. | brandner | *

Macron wählte am Montag ein Statement.
Eine Waffenruhe komme zu früh. | macron | *

Kallas verfasste am frühen Abend ein Video.
Die Sanktionen träfen den Handel, und das sei gewollt. | kallas | *

Orban überlegte sich in Genf einen Beitrag.
Ohne Sanktionen gebe es keinen Frieden nach seiner Lesart. | orban | *

Merz brachte vor Reportern ein Plädoyer.
Die Waffenruhe sei brüchig wie im Vorjahr. | merz | *

Baerbock hatte am Rande der Messe einen Appell.
Die Sanktionen müssten bleiben auf Dauer. | baerbock | *

Rutte wählte nach der Sitzung eine Bilanz.
Eine Waffenruhe komme zu früh ohne jeden Zweifel. | rutte | *

Trump verfasste am Montag einen Brief.
Die Sanktionen träfen den Handel, und das sei gewollt. | trump | *

Selenskyj überlegte sich am frühen Abend eine Pressekonferenz.
Ohne Sanktionen gebe es keinen Frieden in dieser Woche. | selenskyj | *

Lindt brachte in Genf einen Seitenhieb.
Die Waffenruhe sei brüchig nach seiner Lesart. | lindt | *

Brandner hatte vor Reportern eine Tirade.
Die Sanktionen müssten bleiben wie im Vorjahr. | brandner | *

Macron wählte am Rande der Messe eine Wutrede.
Eine Waffenruhe komme zu früh auf Dauer. | macron | *

Kallas verfasste nach der Sitzung scharfe Töne.
Die Sanktionen träfen den Handel, und das sei gewollt. | kallas | *

Orban überlegte sich am Montag neue Vorhaltungen.
Ohne Sanktionen gebe es keinen Frieden. | orban | *

Merz brachte am frühen Abend deutliche Worte.
Die Waffenruhe sei brüchig in dieser Woche. | merz | *

Baerbock hatte in Genf einen Tweet.
Die Sanktionen müssten bleiben nach seiner Lesart. | baerbock | *

Rutte wählte vor Reportern eine Regierungserklärung.
Eine Waffenruhe komme zu früh wie im Vorjahr. | rutte | *

Trump verfasste am Rande der Messe eine Behauptung.
Die Sanktionen träfen den Handel, und das sei gewollt. | trump | *

Selenskyj überlegte sich nach der Sitzung eine Bemerkung.
Ohne Sanktionen gebe es keinen Frieden ohne jeden Zweifel. | selenskyj | *
`,
});
