import { tellsWho } from '../attribute/tables';

// What is refused, rejected or called a mistake is itself against the topic: twice against is for.

tellsWho('de', {
  'rejecting what others hold against it': `
Merz wies Bedenken gegen die Sanktionen zurück. | merz | supports
Merz wies alle Bedenken gegen die Sanktionen zurück. | merz | supports
Merz wies Kritik an den Sanktionen zurück. | merz | supports
Merz weist Zweifel an den Sanktionen zurück. | merz | supports
Macron wies Einspruch gegen die Waffenruhe zurück. | macron | supports
Macron wies Protest gegen die Waffenruhe zurück. | macron | supports
Macron wies Widerspruch gegen die Sanktionen zurück. | macron | supports
Merz wies Forderungen nach Sanktionen zurück. | merz | opposes
Merz wies die Forderung nach einer Waffenruhe zurück. | merz | opposes
Macron wies die Sanktionen zurück. | macron | opposes
Macron wies den Vorschlag einer Waffenruhe zurück. | macron | opposes
`,
  'criticising who stands in its way': `
Baerbock kritisierte die Blockade der Sanktionen. | baerbock | supports
Baerbock verurteilte die Blockade der Waffenruhe. | baerbock | supports
Baerbock rügte die Blockade der Sanktionen scharf. | baerbock | supports
Baerbock kritisierte die Sanktionen. | baerbock | opposes
Macron warnte vor einem Aus der Sanktionen. | macron | supports
Macron warnte vor einem Aus für die Waffenruhe. | macron | supports
Macron warnte vor den Sanktionen. | macron | opposes
Orban hat vor den Sanktionen gewarnt. | orban | opposes
Orban habe oft vor einer Waffenruhe gewarnt, hieß es. Orban hat vor einer Waffenruhe gewarnt. | orban | opposes
`,
  'what nobody can imagine or call in question': `
Merz kann sich nicht vorstellen, die Sanktionen zu beenden. | merz | supports
Merz konnte sich nicht vorstellen, die Sanktionen zu lockern. | merz | supports
Merz kann sich nicht vorstellen, einer Waffenruhe zuzustimmen. | merz | opposes
Niemand dürfe die Sanktionen infrage stellen, sagte Merz. | merz | supports
Niemand dürfe die Waffenruhe in Frage stellen, sagte Merz. | merz | supports
Macron will die Sanktionen infrage stellen. | macron | opposes
`,
  'no reason to shut the door': `
Merz sagte, es gebe keinen Grund, der Waffenruhe die Tür zuzuschlagen. | merz | supports
Merz sagte, es gebe keinen Anlass, der Waffenruhe die Tür zu verschließen. | merz | supports
Merz sieht keinen Grund, die Sanktionen zu lockern. | merz | supports
Merz sieht keine Veranlassung, die Sanktionen aufzuheben. | merz | supports
Merz sieht keinen Grund, die Sanktionen zu verlängern. | merz | opposes
`,
  'a mistake not to do it': `
Es sei ein Fehler, die Sanktionen nicht zu verlängern, sagte Merz. | merz | supports
Es wäre ein Fehler, die Sanktionen nicht zu verschärfen, sagte Merz. | merz | supports
Es wäre ein Fehler, der Waffenruhe nicht zuzustimmen, sagte Merz. | merz | supports
Es wäre ein Fehler, die Sanktionen aufzuheben, sagte Merz. | merz | supports
Es wäre ein Fehler, die Sanktionen abzulehnen, sagte Merz. | merz | supports
Es wäre ein Fehler, die Sanktionen zu unterstützen, sagte Merz. | merz | opposes
Die Sanktionen seien ein Fehler, sagte Orban. | orban | opposes
`,
  'what must end, and what must not be broken': `
Die Sanktionen müssten enden, sagte Orban. | orban | opposes
Die Waffenruhe soll enden, forderte Orban. | orban | opposes
Man dürfe die Waffenruhe nicht brechen, sagte Macron. | macron | supports
Keiner darf die Waffenruhe brechen, sagte Macron. | macron | supports
`,
  'a condition with a time': `
Über eine Waffenruhe könne man reden, sobald Ruhe eingekehrt sei, sagte Peskow. | peskow | conditional
Über eine Waffenruhe kann man sprechen, sobald Ruhe eingekehrt ist, sagte Peskow. | peskow | conditional
Über eine Waffenruhe könne verhandelt werden, wenn Ruhe eingekehrt sei, sagte Peskow. | peskow | conditional
`,
});
