import { tellsInTurn, tellsWho } from './tables';

// Of which country a ministry is that its own noun names, and how groups without a name are called.

tellsWho('de', {
  'by the city that it sits in': `
Das Hafenministerium in Moskau lehnte die Waffenruhe ab. | russian-harbours | opposes
Nach Angaben des Hafenministeriums in Moskau hält die Waffenruhe. | russian-harbours | *
Aus dem Hafenministerium in Moskau hieß es, die Waffenruhe halte nicht. | russian-harbours | *
Das russische Hafenministerium begrüßte die Waffenruhe. | russian-harbours | supports
Das Hafenministerium in Kyjiw begrüßte die Waffenruhe. | ukraine | supports`,
  'by the country spoken of in the same sentence': `
Die Führung in Moskau gibt nicht nach: Das Hafenministerium erklärte, die Waffenruhe halte. | russian-harbours | *`,
  'a group with what describes it': `
Die Waffenruhe lehnen führende Republikaner ab. | führende Republikaner | *
Mehrere westliche Beobachter hielten die Waffenruhe für verfrüht. | westliche Beobachter | *
Nach Ansicht westlicher Beobachter hält die Waffenruhe. | westlicher Beobachter | *
Am Montag forderten europäische Politiker eine Waffenruhe. | europäische Politiker | supports
Die meisten Beobachter halten die Waffenruhe für verfrüht. | Beobachter | *
Gestern forderten die Staats- und Regierungschefs eine Waffenruhe. | Staats- und Regierungschefs | supports
Danach begrüßten Forscher die Waffenruhe. | Forscher | supports`,
  'a group and somebody with a name': `
Die europäischen Staats- und Regierungschefs und Merz forderten eine Waffenruhe. | europäischen Staats- und Regierungschefs & merz | supports
Die Minister und Macron forderten eine Waffenruhe. | Minister & macron | supports
Die Botschafter und der Parteichef Merz forderten eine Waffenruhe. | Botschafter & merz | supports
Der Parteichef und künftige Kanzler Merz forderte neue Sanktionen. | merz | supports`,
});

tellsInTurn('de', {
  'of the country that has just spoken': `
Lawrow lehnt eine Waffenruhe ab. | lawrow | opposes
Das Hafenministerium begrüßte dagegen die Waffenruhe. | russian-harbours | supports

Moskau lehnt die Sanktionen ab. | russia | opposes
Das Hafenministerium nannte die Sanktionen wirkungslos. | russian-harbours | *

Macron fordert eine Waffenruhe. | macron | supports
Das Hafenministerium begrüßte die Waffenruhe. | Hafenministerium | supports

Moskau lehnt die Sanktionen ab. | russia | opposes
Das finnische Hafenministerium begrüßte die Sanktionen. | finnische Hafenministerium | supports

Moskau lehnt die Sanktionen ab. | russia | opposes
Ein Hafenministerium begrüßte die Sanktionen. | Hafenministerium | supports
`,
  'the only one whom a block names is meant by its pronoun': `
Putin lehnt eine Waffenruhe ab. | putin | opposes
¶ Auf einem von Orban verbreiteten Foto war ein Schiff zu sehen.
Dort warb er für eine Waffenruhe. | orban | supports

Putin lehnt eine Waffenruhe ab. | putin | opposes
¶ Auf einem Foto von Macron war ein Schiff zu sehen.
Kurz darauf sprach er sich für neue Sanktionen aus. | macron | supports

Putin lehnt eine Waffenruhe ab. | putin | opposes
¶ Auf einem Foto von Baerbock war ein Schiff zu sehen.
Kurz darauf kritisierte er die Sanktionen. | putin | opposes
`,
});
