import { tellsWho } from './tables';

// For whom a voice without a name speaks, and whose seat a body sits in.

tellsWho('de', {
  'anybody who speaks for a body or a country, not whoever holds the office': `
Ein Sprecher der ungarischen Regierung lehnte die Waffenruhe ab. | hungary | opposes
Eine Sprecherin der ungarischen Regierung sagte, die Sanktionen müssten bleiben. | hungary | supports
Ein Vertreter der russischen Armee lehnte eine Waffenruhe ab. | russia | opposes
Vertreter der ukrainischen Führung forderten eine Waffenruhe. | ukraine | supports
Ein Sprecher der deutschen Behörden begrüßte die Waffenruhe. | germany | supports
Eine Sprecherin des Weißen Hauses kritisierte die Sanktionen. | white-house | opposes
Ein ukrainischer Präsident, so Macron, werde eine Waffenruhe ablehnen. | macron | opposes
`,
  'a body by the adjective of its city': `
Das Moskauer Außenministerium lehnte eine Waffenruhe ab. | russia | opposes
Nach Angaben des Moskauer Verteidigungsministeriums hält die Waffenruhe. | russia | *
Die Kiewer Regierung forderte eine Waffenruhe. | ukraine | supports
Die Kyjiwer Führung forderte eine Waffenruhe. | ukraine | supports
Aus dem Kiewer Verteidigungsministerium hieß es, die Waffenruhe halte nicht. | ukraine | *
Die Berliner Regierung begrüßte die Sanktionen. | germany | supports
Das Budapester Außenministerium kritisierte die Sanktionen. | hungary | opposes
Die Pekinger Führung lehnt die Sanktionen ab. | china | opposes
Die Washingtoner Administration verlängerte die Sanktionen. | usa | supports
Die Brüsseler Behörde verteidigte die Sanktionen. | eu | supports
`,
  'a body by the city that it sits in': `
Die Luftwaffe in Kyjiw verlangte eine Waffenruhe. | ukraine | supports
Das Außenministerium in Moskau lehnte die Waffenruhe ab. | russia | opposes
Die Behörden in Moskau lehnten die Waffenruhe ab. | russia | opposes
Die Führung in Moskau lehnte die Waffenruhe ab. | russia | opposes
Die Armee in Kyjiw begrüßte die Waffenruhe. | ukraine | supports
Das Parlament in Kyjiw stimmte der Waffenruhe zu. | ukraine | supports
`,
  'entries of a live blog behind marks and hours': `
+++ 07:31 Merz: Sanktionen müssen bleiben +++ | merz | supports
+++ 18.12 Uhr: Macron verlangt neue Sanktionen +++ | macron | supports
+++ Kreml lehnt Waffenruhe ab +++ | russia | opposes
14:05 Uhr Selenskyj fordert neue Sanktionen | selenskyj | supports
`,
  'what somebody has to do is the stance of whoever says so': `
Macron lobte die Waffenruhe. Berlin müsse die Sanktionen verschärfen. | macron | *
Macron lobte die Waffenruhe. Ungarn sollte die Sanktionen unterstützen, meint er. | macron | *
Macron lobte die Waffenruhe. Er sagte, Berlin dürfe die Sanktionen nicht blockieren. | macron | *
Deutschland will die Sanktionen verschärfen. | germany | supports
Deutschland wird die Sanktionen unterstützen. | germany | supports
`,
  'whoever asks for a thing is anybody': `
Macron lobte die Waffenruhe. Wer eine Waffenruhe ablehne, helfe Putin. | macron | *
„Wer die Sanktionen kritisiert, hilft Putin“, sagte Macron. | macron | *
`,
});
