import { tellsStance } from './tables';

// Conditions, open questions and judgements in German.
// One sentence a line: sentence | stance.
tellsStance('de', {
  conditions: `
Putin will eine Waffenruhe nur, wenn die Lieferungen enden. | conditional
Putin stimmt einer Waffenruhe nur unter Bedingungen zu. | conditional
Putin macht eine Waffenruhe von Zusagen abhängig. | conditional
Putin knüpft eine Waffenruhe an den Abzug der Truppen. | conditional
Putin koppelt die Waffenruhe an ein Ende der Lieferungen. | conditional
Putin nannte Bedingungen für eine Waffenruhe. | conditional
Putin stellte für eine Waffenruhe Bedingungen. | conditional
Putin sagte, eine Waffenruhe sei erst nach einem Abzug denkbar. | conditional
Putin sagte, eine Waffenruhe setze einen Abzug voraus. | conditional
Putin sagte, vor einer Waffenruhe müssten Fragen geklärt werden. | conditional
Putin sagte, eine Waffenruhe sei möglich, sobald Kyjiw abziehe. | conditional
Putin sagte, zu einer Waffenruhe komme es erst, wenn Kyjiw abziehe. | conditional
Putin sagte, ehe es eine Waffenruhe gebe, müsse Kyjiw abziehen. | conditional
Putin sagte, ohne einen Abzug werde es keine Waffenruhe geben. | conditional
Putin sagte, solange Kyjiw nicht abziehe, gebe es keine Waffenruhe. | conditional
Putin ist zu einer Waffenruhe bereit, sofern Kyjiw abzieht. | conditional
Putin ist zu einer Waffenruhe bereit, vorausgesetzt, Kyjiw zieht ab. | conditional
Putin fordert als Gegenleistung für eine Waffenruhe den Abzug. | conditional
Trump will Sanktionen, wenn Putin nicht einlenkt. | conditional
Trump sagte, es werde Sanktionen geben, falls Putin nicht einlenke. | conditional
Trump sagte, sollte Putin nicht einlenken, gebe es Sanktionen. | conditional
Trump macht Sanktionen vom Verhalten Putins abhängig. | conditional
Trump sagte, gebe es keine Waffenruhe, werde er den Druck erhöhen. | conditional
Trump sagte, gäbe es keine Waffenruhe, zögen sich die Vermittler zurück. | conditional
Trump sagte, es gebe keine Waffenruhe. | denies
Trump sagte, Sanktionen kämen erst, wenn alle Nato-Staaten mitmachten. | conditional
Merz sagte, eine Lockerung der Sanktionen komme erst nach einem Abzug infrage. | conditional
Merz sagte, nur bei einem Abzug könne man über die Sanktionen reden. | conditional
`,
  open: `
Trump ließ offen, ob er Sanktionen verhängt. | unclear
Trump will sich zu Sanktionen nicht äußern. | unclear
Trump legte sich bei den Sanktionen nicht fest. | unclear
Trump wich Fragen nach Sanktionen aus. | unclear
Trump hat über die Sanktionen noch nicht entschieden. | unclear
Trump sagte, er wisse noch nicht, ob er Sanktionen verhänge. | unclear
Peskow wollte die Waffenruhe nicht kommentieren. | unclear
Peskow äußerte sich nicht zur Waffenruhe. | unclear
Peskow ließ die Frage nach einer Waffenruhe unbeantwortet. | unclear
`,
  judging: `
Baerbock nannte die Sanktionen wirksam. | supports
Baerbock nannte die Sanktionen unverzichtbar. | supports
Baerbock nannte die Sanktionen einen Erfolg. | supports
Baerbock bezeichnete die Sanktionen als notwendig. | supports
Baerbock bezeichnete die Waffenruhe als überfällig. | supports
Baerbock bezeichnete die Waffenruhe als richtigen Schritt. | supports
Baerbock sagte, die Sanktionen seien der richtige Weg. | supports
Baerbock sagte, die Sanktionen seien das beste Mittel. | supports
Baerbock sagte, an Sanktionen führe kein Weg vorbei. | supports
Baerbock sagte, es führe kein Weg an einer Waffenruhe vorbei. | supports
Baerbock sagte, zu den Sanktionen gebe es keine Alternative. | supports
Baerbock sagte, die Zeit sei reif für eine Waffenruhe. | supports
Baerbock sagte, jetzt sei der Moment für eine Waffenruhe. | supports
Baerbock sagte, eine Waffenruhe rette Leben. | supports
Baerbock sagte, eine Waffenruhe sei ein wichtiger erster Schritt. | supports
Baerbock sagte, eine Waffenruhe sei unwahrscheinlich. | denies
Baerbock sagte, es sei unwahrscheinlich, dass es eine Waffenruhe gebe. | denies
Baerbock sagte, eine Waffenruhe sei im Interesse aller. | supports
Baerbock sagte, wir brauchten mehr Sanktionen. | supports
Baerbock sagte, die Waffenruhe dürfe nicht scheitern. | supports
Baerbock sagte, die Sanktionen gehörten verschärft. | supports
Orban nannte die Sanktionen gescheitert. | opposes
Orban nannte die Sanktionen einen Irrweg. | opposes
Orban nannte die Sanktionen nutzlos. | opposes
Orban bezeichnete die Sanktionen als Eigentor. | opposes
Orban bezeichnete die Sanktionen als Schuss ins Knie. | opposes
Orban sagte, die Sanktionen brächten nichts. | opposes
Orban sagte, die Sanktionen hätten nichts gebracht. | opposes
Orban sagte, die Sanktionen ruinierten Europa. | opposes
Orban sagte, die Sanktionen kosteten Europa Milliarden. | opposes
Orban sagte, die Sanktionen gehörten abgeschafft. | opposes
Orban sagte, die Sanktionen müssten weg. | opposes
Orban sagte, mit den Sanktionen müsse Schluss sein. | opposes
Orban sagte, es sei Zeit, die Sanktionen zu beenden. | opposes
Orban sagte, Sanktionen seien keine Lösung. | opposes
Orban sagte, niemand brauche die Sanktionen. | opposes
Peskow sagte, eine Waffenruhe ergebe keinen Sinn. | opposes
Peskow sagte, eine Waffenruhe sei nicht im Interesse Russlands. | opposes
Peskow sagte, eine Waffenruhe liege nicht auf dem Tisch. | opposes
Peskow sagte, eine Waffenruhe stehe nicht zur Debatte. | opposes
Peskow sagte, eine Waffenruhe würde alles nur verzögern. | opposes
Peskow sagte, eine Waffenruhe spiele nur Kyjiw in die Hände. | opposes
Peskow sagte, für eine Waffenruhe sei es zu spät. | opposes
Peskow sagte, für eine Waffenruhe sei es zu früh. | opposes
`,
});
