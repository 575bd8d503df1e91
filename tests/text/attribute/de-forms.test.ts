import { describe, expect, it } from 'vitest';
import { passagesOf, told } from './passages';

// Who says what in the forms that newsrooms write: live blogs, briefs, interviews, reports, wrap-ups.

const tables: Readonly<Record<string, string>> = {
  'live blog entries': `
Selenskyj: Brauchen sofortige Waffenruhe | selenskyj | supports
¶ Der ukrainische Präsident hat die Verbündeten zu mehr Druck auf Moskau aufgerufen. | *
Ohne eine Waffenruhe gebe es keine Verhandlungen, sagte er in seiner abendlichen Videobotschaft. | selenskyj | supports
¶ Peskow: Waffenruhe nicht auf der Agenda | peskow | *
¶ Der Kreml sieht derzeit keine Grundlage für eine Waffenruhe. | russia | opposes
Das sagte Sprecher Peskow in Moskau. | *

EU billigt neue Sanktionen | eu | supports
¶ Die Mitgliedstaaten haben sich auf neue Sanktionen verständigt. | *
Das teilte Kallas am Morgen mit. | *
„Diese Sanktionen treffen die Kriegskasse“, sagte sie. | kallas | *
¶ Orban: Sanktionen schaden uns | orban | opposes
¶ Der ungarische Regierungschef hat die neuen Sanktionen scharf kritisiert. | orban | opposes

16:42 Uhr: Baerbock fordert weitere Sanktionen | baerbock | supports
¶ 15:10 Uhr: Lawrow nennt Waffenruhe sinnlos | lawrow | opposes
¶ 14:05 Uhr: In Charkiw gilt seit Mittag eine Waffenruhe

Trump droht mit Sanktionen | trump | supports
¶ Sollte es binnen zehn Tagen keine Waffenruhe geben, will Trump Sanktionen verhängen. | trump | *
¶ Der Dax reagierte kaum auf die angedrohten Sanktionen.

Kyjiw: Moskau bricht Waffenruhe | ukraine | asserts
¶ Die Ukraine wirft Russland vor, die Waffenruhe gebrochen zu haben. | ukraine | asserts
¶ Moskau: Kyjiw bricht Waffenruhe | russia | asserts
¶ Russland wirft der Ukraine vor, die Waffenruhe nicht einzuhalten. | russia | asserts
`,
  'briefs of an agency': `
Macron hat sich für eine Waffenruhe vor Beginn von Verhandlungen ausgesprochen. | macron | supports
Das sagte der französische Staatschef am Montag in Paris. | *
Eine Waffenruhe sei die Voraussetzung für ernsthafte Gespräche. | macron | *

Kallas hat weitere Sanktionen angekündigt. | kallas | supports
Das Paket werde derzeit vorbereitet, sagte sie der Nachrichtenagentur dpa. | *
Das neue Paket mit Sanktionen ist das neunzehnte.

Orban blockiert die Verlängerung der Sanktionen. | orban | opposes
Wie aus Diplomatenkreisen verlautete, verlangt er Ausnahmen von den Sanktionen. | *
Eine Sitzung der Botschafter zu den Sanktionen wurde abgesagt.

Merz hat das Angebot Moskaus zu einer Waffenruhe zurückgewiesen. | merz | opposes
„Eine Waffenruhe von drei Tagen ist keine“, sagte der Kanzler. | merz | *

Nach Angaben des Kremls ist Putin zu einer Waffenruhe über Ostern bereit. | russia | *
Die Waffenruhe soll 30 Stunden dauern.
Selenskyj sprach von einem Spiel mit Menschenleben. | *

Rutte hat vor einer Waffenruhe ohne Garantien gewarnt. | rutte | *
`,
  interviews: `
Frau Baerbock, wie lange sollen die Sanktionen noch gelten? | *
¶ Baerbock: Die Sanktionen müssen bleiben, bis Russland abzieht. | baerbock | *
¶ Und wenn Orban die Sanktionen blockiert? | *
¶ Baerbock: Dann finden wir für die Sanktionen einen anderen Weg. | baerbock | *
`,
  'reports with quoted passages': `
Am Abend steht Anna Beispiel vor ihrem Haus in Odessa.
„Ich glaube nicht an eine Waffenruhe“, sagt sie. | Anna Beispiel | opposes
Ihr Mann ist seit zwei Jahren an der Front.
Hinter ihr liegt der Garten, in dem sie vor der Waffenruhe Tomaten zog.
„Sie haben jede Waffenruhe gebrochen“, sagt Beispiel. | Anna Beispiel | asserts

Der Saal war voll, als Lawrow das Podium betrat.
Er sprach eine Stunde, ohne Manuskript.
Die Sanktionen nannte er „ein Geschenk für unsere Wirtschaft“. | lawrow | *
Dann nahm er einen Schluck Wasser.
Eine Waffenruhe lehnte er ab. | lawrow | opposes

In der Kantine des Werks hängt noch das Plakat aus der Zeit vor den Sanktionen.
Der Betriebsrat Jan Beispiel hält die Sanktionen für richtig. | Jan Beispiel | supports
„Wer Sanktionen will, muss uns aber helfen“, sagt er. | Jan Beispiel | *
Draußen fährt ein Zug vorbei, der vor den Sanktionen Öl brachte.
`,
  'wrap-ups': `
Der Tag begann mit der Nachricht von einer Waffenruhe.
Putin hatte sie in der Nacht angeordnet. | *
Selenskyj zeigte sich skeptisch: Moskau habe jede Waffenruhe gebrochen. | selenskyj | *
¶ Am Mittag meldeten beide Seiten Verstöße gegen die Waffenruhe. | *
¶ Trump begrüßte die Waffenruhe dennoch. | trump | supports
Er hoffe, dass die Waffenruhe verlängert werde. | trump | supports
¶ Macron nannte die Waffenruhe dagegen ein Manöver. | macron | *
Am Abend lief die Waffenruhe aus.

Wie steht es um die Sanktionen?
Baerbock will sie ausweiten, Orban will sie beenden. | *
Die Kommission hat Sanktionen gegen weitere Banken vorgeschlagen. | Kommission | supports
Beschlossen sind diese Sanktionen noch nicht.
Der Kreml gibt sich gelassen: Die Sanktionen hätten Russland gestärkt. | russia | *

Was wird aus der Waffenruhe? | *
Der Westen fordert sie, der Kreml verweigert sie. | *
Putin macht eine Waffenruhe vom Ende der Waffenlieferungen abhängig. | putin | conditional
Selenskyj ist zu einer Waffenruhe ohne Bedingungen bereit. | selenskyj | supports
Eine Waffenruhe vor dem Winter gilt als unwahrscheinlich. | *
`,
  'several speakers in a row': `
Macron und Merz verlangten eine Waffenruhe. | macron & merz | supports
Beide drohten Moskau mit Sanktionen. | *
Rutte schloss sich der Forderung nach einer Waffenruhe an. | rutte | supports
Kallas nannte die Waffenruhe überfällig. | kallas | supports
Orban dagegen lehnt neue Sanktionen ab. | orban | opposes

Macron drängt auf eine Waffenruhe. | macron | supports
Selenskyj sieht in einer Waffenruhe eine Chance. | selenskyj | supports
Lawrow sieht in einer Waffenruhe eine Gefahr. | lawrow | opposes
Trump hält sich alle Optionen offen, auch Sanktionen. | trump | *

„Die Waffenruhe hält nicht“, sagte Selenskyj. | selenskyj | *
„Die Waffenruhe hält“, sagte dagegen Peskow. | peskow | *
„Wir prüfen die Waffenruhe“, sagte Trump. | trump | *

Der Kreml lobte Trump für die Aussetzung der Sanktionen. | russia | opposes
In Berlin stieß die Aussetzung der Sanktionen auf Kritik. | *
Merz nannte die Aussetzung der Sanktionen einen Fehler. | merz | supports
`,
};

describe.each(Object.entries(tables))('German passages of %s', (_, table) => {
  it.each(passagesOf(table))('%s', (_, passage) => {
    const { wanted, found } = told(passage, 'de');
    expect(found).toEqual(wanted);
  });
});
