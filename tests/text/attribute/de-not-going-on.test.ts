import { describe, expect, it } from 'vitest';
import { passagesOf, told } from './passages';

// Where the speaker of the sentence before does not go on.

const tables: Readonly<Record<string, string>> = {
  'the paper speaks': `
Selenskyj forderte eine Waffenruhe. | selenskyj | supports
Die letzte Waffenruhe hatte im April 30 Stunden gedauert.

Lawrow lehnte eine Waffenruhe ab. | lawrow | opposes
Die Waffenruhe war im März in Dschidda ausgehandelt worden.

Baerbock verlangte schärfere Sanktionen. | baerbock | supports
Die EU hat seit 2022 bereits 18 Pakete mit Sanktionen beschlossen. | *
Die ersten Sanktionen stammen aus dem Jahr 2014.

Trump kündigte Sanktionen an. | trump | supports
Die Frist für die Sanktionen läuft am Freitag ab.

Macron sprach sich für eine Waffenruhe aus. | macron | supports
Die Verhandlungen über die Waffenruhe dauern seit Wochen.

Peskow nannte die Sanktionen illegal. | peskow | opposes
Betroffen von den Sanktionen sind vor allem Banken und Reedereien.

Merz sagte, die Waffenruhe sei ein Anfang. | merz | supports
¶ In der Nacht trat die Waffenruhe in Kraft.
An mehreren Abschnitten der Front waren während der Waffenruhe Schüsse zu hören.

Kallas stellte neue Sanktionen vor. | kallas | *
Das Paket umfasst Sanktionen gegen 40 Schiffe. | *
Über die Sanktionen beraten die Minister am Montag.

Orban lehnt die Sanktionen ab. | orban | opposes
Für einen Beschluss über Sanktionen ist Einstimmigkeit erforderlich.

Putin ordnete eine Waffenruhe an. | putin | supports
Die Waffenruhe dauerte von Samstag, 18 Uhr, bis Sonntag, Mitternacht.

Selenskyj stimmte der Waffenruhe zu. | selenskyj | supports
Am Morgen nach der Waffenruhe lag Nebel über dem Fluss.
Auf dem Markt von Charkiw sprachen die Menschen über die Waffenruhe.

Rutte hält eine Waffenruhe für möglich. | rutte | *
Schon 2015 hatte es eine Waffenruhe im Donbass gegeben.

Trump drohte mit Sanktionen. | trump | supports
Der Ölpreis stieg nach der Ankündigung der Sanktionen um zwei Prozent.

Sacharowa kritisierte die Sanktionen. | sacharowa | opposes
Die Sanktionen gelten zunächst bis Ende Januar.

Macron will die Sanktionen verlängern. | macron | supports
Bislang müssen die Sanktionen alle sechs Monate verlängert werden.
`,
  'a new actor': `
Putin lehnte eine Waffenruhe ab. | putin | opposes
Selenskyj rief zu einer Waffenruhe auf. | selenskyj | supports

Lawrow nannte die Waffenruhe eine Falle. | lawrow | opposes
Macron widersprach. | *
Eine Waffenruhe sei der einzige Weg zum Frieden, sagte er. | macron | supports

Trump traf Putin in Alaska.
Macron verfolgte das Treffen in Paris.
Er forderte eine Waffenruhe. | macron | supports

Kallas kündigte Sanktionen an. | kallas | supports
Orban reagierte verärgert. | *
Er werde die Sanktionen blockieren, sagte er. | orban | opposes

Baerbock lobte die Sanktionen. | baerbock | supports
In Moskau reagierte Sacharowa. | *
Sie nannte die Sanktionen lächerlich. | sacharowa | *

Peskow nannte die Waffenruhe unannehmbar. | peskow | opposes
Ein Sprecher der EU wies das zurück. | *
Die Waffenruhe sei fair, sagte der Sprecher. | eu | supports

Merz will die Sanktionen ausweiten. | merz | supports
Aus der Opposition kam Kritik an den Sanktionen. | Opposition | opposes

Macron lobte die Waffenruhe. | macron | supports
Der Historiker Jan Beispiel ist skeptisch. | *
Die Waffenruhe werde nicht halten, sagte er. | Jan Beispiel | *

Selenskyj dankte Baerbock.
Die Ministerin sagte ihm neue Sanktionen zu. | baerbock | supports

Trump sprach mit Selenskyj über eine Waffenruhe.
Die EU-Außenbeauftragte Kallas warnte vor einer Waffenruhe ohne Kontrolle. | kallas | *

Putin sei zu einer Waffenruhe nicht bereit, sagte Selenskyj. | selenskyj | asserts
Der Kreml bestritt das. | *
Man sei zu einer Waffenruhe bereit, hieß es dort. | russia | supports
`,
  'blocks apart': `
Selenskyj forderte eine Waffenruhe. | selenskyj | supports
¶ Die Lage in der Region blieb am Wochenende angespannt.
¶ Eine Waffenruhe ist nicht in Sicht.

Kallas verlangt neue Sanktionen. | kallas | supports
¶ Die Polizei sperrte am Abend die Straßen rund um das Gebäude.
¶ Über Sanktionen wird am Donnerstag weiter verhandelt.

Lawrow nannte die Sanktionen sinnlos. | lawrow | opposes
¶ Am Rande der Sitzung kam es zu Protesten gegen die Sanktionen.

Merz forderte Sanktionen. | merz | supports
¶ „Waffenruhe jetzt“ stand auf einem Plakat vor dem Bundestag.
`,
};

describe.each(Object.entries(tables))(
  'German passages in which somebody else, or the paper, speaks: %s',
  (_, table) => {
    it.each(passagesOf(table))('%s', (_, passage) => {
      const { wanted, found } = told(passage, 'de');
      expect(found).toEqual(wanted);
    });
  },
);
