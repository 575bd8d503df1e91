import { tellsInTurn, tellsWho } from './tables';

// Who speaks where no verb of saying says it: after a sentence that tells of words, before a colon, as a former office.

tellsInTurn('de', {
  'a sentence that tells of words names who speaks in the next': `
Trump wählte am Abend scharfe Worte.
Die Waffenruhe sei eine Farce. | trump | *

Putin hielt in Moskau eine lange Rede.
Eine Waffenruhe werde es nicht geben. | putin | *

Macron veröffentlichte eine Videobotschaft.
„Wir brauchen eine Waffenruhe.“ | macron | supports

Merz lehnt eine Waffenruhe ohne Garantien ab. | merz | *
Lindt überraschte danach mit einer Ankündigung.
Die Sanktionen sollten gelockert werden, und dies sei ein Anfang. | lindt | *

Brandner machte aus seiner Kritik keinen Hehl.
Die Sanktionen seien wirkungslos. | brandner | opposes
Sie träfen die Falschen. | * | *

Orban trat danach vor die Kameras und erneuerte seine Vorwürfe.
Die Sanktionen hätten Europa geschadet. | orban | *
`,
  'a sentence that tells of no words does not': `
Kallas warb für neue Sanktionen. | kallas | supports
Putin reiste am selben Tag nach Peking.
Die Sanktionen seien wirksam. | kallas | *
`,
  'who held an office before is whoever has just spoken': `
Lawrow lehnt eine Waffenruhe ab. | lawrow | opposes
Die Sanktionen seien wirkungslos, schrieb der frühere Minister. | lawrow | *

Lindt lobte die Waffenruhe. | lindt | supports
Die Sanktionen müssten bleiben, sagte die frühere Ministerin. | lindt | supports

Eva Muster lobte die Waffenruhe. | Eva Muster | supports
Die Sanktionen müssten bleiben, sagte die ehemalige Botschafterin. | Eva Muster | supports
`,
  'how a thing stands for somebody is told by whoever speaks': `
Lawrow erläuterte die Haltung zur Waffenruhe. | lawrow | *
Eine Waffenruhe sei für Moskau unannehmbar. | lawrow | opposes

Kallas sprach von harten Sanktionen. | kallas | *
Ein Ende der Sanktionen sei für die EU undenkbar. | kallas | *
`,
});

tellsWho('de', {
  'a quotation behind a colon is the subject’s, whatever its verb': `
Merz sieht es anders: „Die Waffenruhe hält nicht.“ | merz | *
Tags darauf ruderte Trump zurück: „Ich bin für eine Waffenruhe.“ | trump | *
Lindt bleibt gelassen: „Die Sanktionen wirken.“ | lindt | *
Brandner kennt den Grund: »Die Sanktionen wirken.« | brandner | *`,
  'an office that somebody held before': `
Der frühere Minister Jan Beispiel lobte die Waffenruhe. | Jan Beispiel | supports
Ein ehemaliger Diplomat nannte die Waffenruhe brüchig. | ehemaliger Diplomat | *
Die damalige Ministerin Ada Lindt lehnte die Sanktionen ab. | lindt | opposes`,
  'how a thing stands for somebody, where nobody has spoken': `
Für Moskau ist eine Waffenruhe unannehmbar. | russia | opposes
Ein Ende der Sanktionen ist für die EU undenkbar. | eu | *`,
});
