import { describe, expect, it } from 'vitest';
import { passagesOf, told } from './passages';

// Titles, groups, spokespersons, bodies and several who speak together.

const tables: Readonly<Record<string, string>> = {
  'titles and names': `
Der Vizechef des Sicherheitsrats, Jan Beispiel, nannte die Waffenruhe eine Farce. | Jan Beispiel | *

Der auf der Konferenz anwesende Außenminister des Landes, Jan Beispiel, forderte eine Waffenruhe. | Jan Beispiel | supports

Der für die Verteidigung zuständige Kommissar Jan Beispiel warb für Sanktionen. | Jan Beispiel | supports

Der aus Kasan stammende Abgeordnete Jan Beispiel lehnte eine Waffenruhe ab. | Jan Beispiel | opposes

Der stellvertretende Vorsitzende des Ausschusses, Jan Beispiel, kritisierte die Sanktionen. | Jan Beispiel | opposes

Die neue Chefin der Agentur, Eva Muster, lobte die Sanktionen. | Eva Muster | supports

Eva Muster, die neue Chefin der Agentur, lobte die Sanktionen. | Eva Muster | supports

Jan Beispiel, Vorsitzender des Ausschusses, lehnte die Sanktionen ab. | Jan Beispiel | opposes

Jan Beispiel vom Institut für Hafenpolitik hält die Sanktionen für wirksam. | Jan Beispiel | supports

Jan Beispiel (SPD) nannte die Sanktionen unverzichtbar. | Jan Beispiel | supports

Der SPD-Außenpolitiker Jan Beispiel forderte schärfere Sanktionen. | Jan Beispiel | supports

Oberst Jan Beispiel sagte, die Waffenruhe halte. | Jan Beispiel | *

Nach Ansicht des Ökonomen Jan Beispiel wirken die Sanktionen. | Jan Beispiel | *

Dem Ökonomen Jan Beispiel zufolge wirken die Sanktionen. | Jan Beispiel | *

Wie der Ökonom Jan Beispiel erläuterte, wirken die Sanktionen. | Jan Beispiel | *

„Die Sanktionen wirken“, so der Ökonom Jan Beispiel. | Jan Beispiel | *

„Die Sanktionen wirken“, sagte der Ökonom Jan Beispiel dem Sender. | Jan Beispiel | *

Ministerpräsident Jan Beispiel sprach sich gegen Sanktionen aus. | Jan Beispiel | opposes

Der frühere Präsident des Landes, Jan Beispiel, verlangte eine Waffenruhe. | Jan Beispiel | supports
`,
  'groups and the unnamed': `
Beobachter halten eine Waffenruhe für unwahrscheinlich. | Beobachter | *

Fachleute warnten vor einer Lockerung der Sanktionen. | Fachleute | supports

Ein Soldat sagte, die Waffenruhe halte nicht. | Soldat | *

„Die Waffenruhe hält nicht“, sagte ein Soldat. | Soldat | *

„Die Waffenruhe hält nicht“, erzählt eine Bewohnerin. | Bewohnerin | *

Teilnehmer berichteten, über eine Waffenruhe sei gestritten worden. | Teilnehmer | *

Ein Behördensprecher sagte, die Waffenruhe werde eingehalten. | Behördensprecher | *

In Regierungskreisen hieß es, die Sanktionen würden verlängert. | Regierungskreisen | supports

Aus Regierungskreisen hieß es, die Sanktionen würden verlängert. | Regierungskreisen | supports

Nach Angaben aus Regierungskreisen werden die Sanktionen verlängert. | Regierungskreisen | *

Diplomaten zufolge werden die Sanktionen verlängert. | Diplomaten | *

Ein EU-Diplomat sagte, die Sanktionen kämen im Juli. | EU-Diplomat | *

Selenskyj lobte die Waffenruhe. | selenskyj | supports
Ein Soldat an der Front sieht das anders. | *
Die Waffenruhe sei ein Witz, sagt er. | Soldat | *

Macron lobte die Waffenruhe. | macron | supports
Beobachter sind skeptisch. | *
Die Waffenruhe werde nicht halten, sagen sie. | Beobachter | *

Trump lobte die Waffenruhe. | trump | supports
In Kyjiw sprach eine Lehrerin über ihre Angst. | *
„Ich glaube an keine Waffenruhe“, sagte sie. | Lehrerin | opposes
`,
  spokespersons: `
Ein Sprecher des Kremls wies Forderungen nach einer Waffenruhe zurück. | russia | opposes

Eine Sprecherin der EU verteidigte die Sanktionen. | eu | supports

Der Sprecher der EU, Jan Beispiel, verteidigte die Sanktionen. | Jan Beispiel | supports

EU-Sprecherin Eva Muster verteidigte die Sanktionen. | Eva Muster | supports

Kremlsprecher Peskow äußerte sich zur Waffenruhe. | *
Russland habe kein Interesse an einer Waffenruhe. | peskow | *
Man werde der Waffenruhe nicht zustimmen. | peskow | opposes

Kremlsprecher Peskow sagte, es gebe keine Einigung über eine Waffenruhe. | peskow | *
Russland habe seine Bedingungen für eine Waffenruhe genannt. | peskow | *
Die Ukraine habe eine Waffenruhe abgelehnt. | peskow | asserts

Außenamtssprecherin Sacharowa kritisierte die Sanktionen. | sacharowa | opposes
Europa schade sich mit den Sanktionen selbst. | sacharowa | *
Russland sei auf die Sanktionen vorbereitet. | sacharowa | *
`,
  bodies: `
Das Zentrum für Osteuropastudien erklärte, Russland habe die Waffenruhe gebrochen. | Zentrum für Osteuropastudien | asserts

Das Institut für Hafenpolitik teilte mit, die Sanktionen wirkten. | Institut für Hafenpolitik | *

Die Behörden in Cherson meldeten einen Bruch der Waffenruhe. | Behörden | *

Die Militärführung in Moskau lehnt eine Waffenruhe ab. | russia | opposes

Das ukrainische Militär warf Moskau einen Bruch der Waffenruhe vor. | ukraine | asserts

Die russischen Streitkräfte warfen Kyjiw einen Bruch der Waffenruhe vor. | russia | asserts

Russlands Außenministerium lehnte eine Waffenruhe ab. | russia | opposes

Das russische Außenministerium lehnte eine Waffenruhe ab. | russia | opposes

Die Regierung in Kyjiw begrüßte die Sanktionen. | ukraine | supports

Die Führung in Moskau nannte die Sanktionen illegal. | russia | opposes

Die ungarische Regierung blockiert die Sanktionen. | hungary | opposes

Die deutsche Delegation stimmte für die Sanktionen. | germany | supports
`,
  'joint speakers': `
Merz und Macron forderten eine Waffenruhe. | merz & macron | supports

Die EU und die USA verhängten Sanktionen. | eu & usa | supports

Die Ukraine wie auch die EU fordern eine Waffenruhe. | ukraine & eu | supports

Gemeinsam mit Macron forderte Merz eine Waffenruhe. | merz | supports

Anders als Macron lehnt Orban Sanktionen ab. | orban | opposes

Anstelle von Macron forderte Merz eine Waffenruhe. | merz | supports

Auf Drängen von Macron stimmte Merz den Sanktionen zu. | merz | supports

An der Seite von Selenskyj forderte Merz eine Waffenruhe. | merz | supports

Nach Angaben von Macron fordert Merz eine Waffenruhe. | macron | *

Laut Selenskyj lehnt Putin eine Waffenruhe ab. | selenskyj | asserts

Putin lehne eine Waffenruhe ab, sagte Selenskyj. | selenskyj | asserts

Selenskyj wirft Putin vor, eine Waffenruhe abzulehnen. | selenskyj | asserts

Trump sagte nach einem Gespräch mit Selenskyj, Putin wolle eine Waffenruhe. | trump | asserts

Dass Putin eine Waffenruhe wolle, bezweifelte Kallas. | kallas | *

Ob Putin eine Waffenruhe will, weiß nach Ansicht von Kallas niemand. | kallas | *
`,
  'bodies that speak of a seat': `
Die Regierung warf Kyjiw einen Bruch der Waffenruhe vor. | Regierung | asserts

Das Außenministerium forderte Moskau zu einer Waffenruhe auf. | Außenministerium | supports

Ein Sprecher beschuldigte Kyjiw, die Waffenruhe zu brechen. | Sprecher | asserts

Das Außenministerium in Moskau beschuldigte Kyjiw, die Waffenruhe zu brechen. | russia | asserts
`,
};

describe.each(Object.entries(tables))('German speakers: %s', (_, table) => {
  it.each(passagesOf(table))('%s', (_, passage) => {
    const { wanted, found } = told(passage, 'de');
    expect(found).toEqual(wanted);
  });
});
