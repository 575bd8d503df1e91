import { tellsStance } from './tables';

// German: what somebody leaves open, denies, makes a condition of or threatens; and phrases whose words look like it and are not.

tellsStance('de', {
  'left open': `
Lindt gab zu den Sanktionen keine Stellungnahme ab. | unclear
Lindt gab zu den Sanktionen keinen Kommentar ab. | unclear
Lindt legte sich bei den Sanktionen nicht fest. | unclear
Lindt antwortete auf die Frage nach Sanktionen ausweichend. | unclear
Lindt sagte, über die Sanktionen sei noch nicht entschieden. | unclear
Lindt sagte, über die Waffenruhe gebe es noch keine Entscheidung. | unclear
Lindt sagte, sie wisse noch nicht, ob sie den Sanktionen zustimme. | unclear
Lindt sagte, die Haltung zu den Sanktionen sei noch offen. | unclear
Lindt sagte, sie sei bei den Sanktionen unentschlossen. | unclear
Lindt sagte, bei den Sanktionen lägen alle Optionen offen. | unclear
Lindt wich der Frage nach Sanktionen aus. | unclear
Lindt wollte sich zu den Sanktionen nicht äußern. | unclear
Lindt wollte die Sanktionen nicht kommentieren. | unclear
Lindt hat die Frage nach den Sanktionen offengelassen. | unclear
`,
  'on condition': `
Lindt stimmt einer Waffenruhe nur unter der Bedingung zu, dass die Truppen abziehen. | conditional
Lindt stimmt einer Waffenruhe unter der Voraussetzung zu, dass die Truppen abziehen. | conditional
Lindt stimmt den Sanktionen unter Vorbehalt zu. | conditional
Lindt machte eine Waffenruhe von Garantien abhängig. | conditional
Lindt knüpfte die Waffenruhe an einen Abzug. | conditional
Lindt verknüpfte die Waffenruhe mit einem Abzug. | conditional
Lindt verlangt im Gegenzug für die Waffenruhe Garantien. | conditional
Lindt verlangt im Austausch für die Waffenruhe Garantien. | conditional
Lindt nannte Garantien eine Vorbedingung für die Waffenruhe. | conditional
Lindt sagte, eine Waffenruhe hänge von Garantien ab. | conditional
Lindt sagte, Bedingung sei für die Waffenruhe ein Abzug. | conditional
Lindt sagte, eine Waffenruhe gebe es nur dann, wenn die Truppen abziehen. | conditional
Lindt sagte, eine Waffenruhe gebe es nur gegen Garantien. | conditional
Lindt sagte, eine Waffenruhe gebe es nur im Rahmen eines Abkommens. | conditional
Lindt sagte, eine Waffenruhe gebe es erst dann, wenn die Truppen abziehen. | conditional
Lindt sagte, vor einer Waffenruhe müssten erst die Truppen abziehen. | conditional
Lindt sagte, zuerst müssten die Truppen weg, dann komme die Waffenruhe. | conditional
Lindt sagte, eine Waffenruhe werde es nicht geben, bevor nicht die Truppen abziehen. | conditional
Lindt sagte, eine Waffenruhe werde es nicht geben, es sei denn, die Truppen ziehen ab. | conditional
Lindt sagte, sie sei für eine Waffenruhe, aber die Truppen müssten weg. | conditional
Lindt sagte ja zu einer Waffenruhe, allerdings nur mit Garantien. | conditional
Lindt unterstützt die Sanktionen, solange alle mitmachen. | conditional
Lindt stimmt den Sanktionen zu, sobald alle mitmachen. | conditional
Lindt lehnt eine Waffenruhe ohne Garantien ab. | conditional
Lindt sagte, für den Fall einer Einigung werde sie die Sanktionen aufheben. | conditional
`,
  denied: `
Lindt dementierte die Existenz von Biolaboren. | denies
Lindt bestritt, dass es Biolabore gebe. | denies
Lindt leugnete die Existenz von Biolaboren. | denies
Lindt verneinte die Existenz von Biolaboren. | denies
Lindt nannte die Biolabore frei erfunden. | denies
Lindt nannte die Biolabore einen Mythos. | denies
Lindt nannte die Biolabore ein Märchen. | denies
Lindt nannte die Geschichte von den Biolaboren absurd. | denies
Lindt nannte die Geschichte von den Biolaboren lächerlich. | denies
Lindt nannte die Berichte über Biolabore haltlos. | denies
Lindt nannte die Berichte über Biolabore unbegründet. | denies
Lindt nannte die Berichte über Biolabore unwahr. | denies
Lindt nannte die Berichte über Biolabore gelogen. | denies
Lindt nannte die Berichte über Biolabore Falschmeldungen. | denies
Lindt nannte die Berichte über Biolabore eine Fälschung. | denies
Lindt nannte die Berichte über Biolabore Propaganda. | denies
Lindt nannte die Berichte über Biolabore aus der Luft gegriffen. | denies
Lindt sagte, für die Biolabore gebe es keine Beweise. | denies
Lindt sagte, für die Biolabore gebe es keinerlei Belege. | denies
Lindt sagte, die Berichte über Biolabore entbehrten jeder Grundlage. | denies
Lindt sagte, die Behauptung über Biolabore stimme nicht. | denies
Lindt sagte, an den Biolaboren sei nichts dran. | denies
Lindt sagte, von Biolaboren könne keine Rede sein. | denies
Lindt bestritt nicht, dass es Biolabore gebe. | asserts
Lindt sagte, es gebe Biolabore. | asserts
Lindt sagte, man habe die Biolabore besichtigt. | asserts
`,
  'threatened, and asked so that everybody knows the answer': `
Lindt sagte, man werde auf die Sanktionen angemessen reagieren. | opposes
Lindt sagte, auf die Sanktionen werde man hart reagieren. | opposes
Lindt sagte, man werde auf die Sanktionen angemessen antworten. | opposes
„Was bringen uns diese Sanktionen?“, fragte Lindt. | unclear
„Wozu noch eine Waffenruhe?“, fragte Lindt. | opposes
„Wer glaubt noch an eine Waffenruhe?“, fragte Lindt. | opposes
„Was nützt eine Waffenruhe?“, fragte Lindt. | opposes
„Warum sollte ich eine Waffenruhe unterschreiben?“, fragte Lindt. | opposes
„Wann beginnt die Waffenruhe?“, fragte Lindt. | unclear
`,
  'words that look like it': `
Lindt unterstützt nicht nur die Sanktionen. | supports
Lindt unterstützt die Sanktionen nicht zuletzt wegen der Lage. | supports
Lindt unterstützt die Sanktionen ohne Einschränkung. | supports
Lindt unterstützt die Sanktionen ohne zu zögern. | supports
Lindt unterstützt die Sanktionen, auch wenn sie teuer sind. | supports
Lindt unterstützt die Sanktionen, selbst wenn sie wenig bewirken. | supports
Lindt unterstützt ohne Zweifel die Sanktionen. | supports
Lindt unterstützt die Sanktionen nicht ohne Grund. | supports
Lindt unterstützt unter anderem die Sanktionen. | supports
Lindt lehnt die Sanktionen nicht nur ab, sie kämpft gegen sie. | opposes
Lindt lehnt die Sanktionen mehr oder weniger ab. | opposes
Lindt fordert eine Waffenruhe ohne Vorbedingungen. | supports
`,
});
