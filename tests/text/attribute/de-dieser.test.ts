import { tellsInTurn, tellsNothing, tellsWho } from './tables';

// `dieser` for whoever was named last, past forms that need no auxiliary, and words for the source before a colon or behind a refusal.

tellsInTurn('de', {
  'who was named last': `
Lindt forderte nach einem Treffen mit Brandner eine Waffenruhe. | lindt | supports
Dieser lobte die Sanktionen. | brandner | supports

Trump machte Selenskyj für das Ende der Waffenruhe verantwortlich. | trump | *
Dieser habe die Waffenruhe nie gewollt, sagte Trump. | trump | *

Merz traf am Abend Baerbock. | * | *
Dieser warb für neue Sanktionen. | merz | supports

Macron reiste mit Orban an.
Letzterer lehnt die Sanktionen ab. | orban | opposes
`,
  'a demonstrative before a noun is nobody': `
Lindt forderte nach einem Treffen mit Brandner eine Waffenruhe. | lindt | supports
Dieser Schritt sei wie die Waffenruhe nötig, sagte sie. | lindt | *
`,
  'an account behind a quotation': `
Lindt sagte: „Die Waffenruhe hält.“ | lindt | *
Nach Angaben aus Moskau ist die Waffenruhe gebrochen. | russia | *
`,
});

tellsWho('de', {
  'whoever says so behind a clause, not its subject': `
Die NATO will die Sanktionen unterstützen, das kündigte Rutte an. | rutte | *
Ungarn will die Sanktionen blockieren, das deutete Orban an. | orban | *
Die NATO hat Ungarn zu den Sanktionen aufgefordert. | nato | *`,
  'what is not possible for somebody': `
Ein Ende der Sanktionen kommt für die EU nicht infrage. | eu | *
Ein Ende der Sanktionen ist für die EU keine Option. | eu | *
Ein Ende der Sanktionen ist für die EU kein Thema. | eu | *
Eine Waffenruhe ist für Moskau denkbar. | russia | *
Eine Waffenruhe ist für Lindt tabu. | lindt | *`,
  'who refuses a plan': `
Auf Ablehnung stieß die Waffenruhe bei Brandner. | brandner | *
Auf Kritik stießen die neuen Sanktionen in Moskau. | russia | *`,
  'a noun for words and where they come from, before a colon': `
Der Vorwurf aus Moskau: Kyjiw habe die Waffenruhe gebrochen. | russia | *
Die Antwort von Brandner: Die Sanktionen bleiben. | brandner | *
Die Warnung aus Berlin: Die Sanktionen müssen bleiben. | germany | *`,
  'participles of phrases': `
Lindt hat Brandner für den Bruch der Waffenruhe verantwortlich gemacht. | lindt | *
Lindt hat sich offen für eine Waffenruhe gezeigt. | lindt | *
Lindt hat eine Waffenruhe in Betracht gezogen. | lindt | *
Brandner hat die Sanktionen in Kauf genommen. | brandner | *
Brandner ist davon ausgegangen, dass die Waffenruhe hält. | brandner | *
Brandner hat gegen die Sanktionen Stellung bezogen. | brandner | *`,
});

tellsNothing('de', {
  'nobody behind the colon': `
Die Frage: Wer überwacht die Waffenruhe?`,
});
