import { tellsStance } from './tables';

// Words for and against that say nothing of the speaker's: participles before a noun, what a clause says of the speaker; and what a verb of
// demanding or promising leaves to the clause it tells. One sentence a line: sentence | stance of the last statement.
tellsStance('de', {
  'a participle before its noun': `
Lindt sagte, es gehe um die geforderte Waffenruhe. | asserts
Lindt sagte, es gehe um eine vereinbarte Waffenruhe. | asserts
Lindt sagte, die verlängerten Sanktionen seien bekannt. | asserts
Lindt sagte, es gehe um dringend benötigte Sanktionen. | asserts
Lindt sagte, gemeint sei die abgelehnte Waffenruhe. | asserts
Lindt sagte, das betreffe die unterstützten Sanktionen. | asserts
Lindt sagte, man rede von den verhängten Sanktionen. | asserts
Lindt forderte Sanktionen. | supports
Lindt forderte gestern Sanktionen. | supports
Gestern forderte Lindt Sanktionen. | supports
Für die Wirtschaft forderte Lindt Sanktionen. | supports
Lindt sagte, dass sie die Sanktionen unterstützte. | supports
Lindt lehnte die geforderte Waffenruhe ab. | opposes
Lindt unterstützt die vereinbarte Waffenruhe. | supports
`,
  'what a clause says of the speaker': `
Über die Sanktionen rede man noch, sagte Lindt, die mit ihrem Verein Hilfe organisiert. | asserts
Die Sanktionen seien bekannt, sagte Lindt, die für ihre Partei Spenden unterstützt. | asserts
Die Waffenruhe sei Thema gewesen, sagte Brandner, der in seinem Amt viele Reisen plant. | asserts
Die Sanktionen seien falsch, sagte Lindt, die mit ihrem Verein Hilfe organisiert. | opposes
Guten Tag, sagte Lindt, die alten Sanktionen sind ein Fehler. | opposes
Sie habe gelesen, sagte Lindt, die Waffenruhe sei ein Gewinn für alle. | supports
`,
  'what is told decides': `
Die Sanktionen dürften nicht nachlassen, mahnte Lindt. | supports
Die Sanktionen dürften nicht gelockert werden, forderte Lindt. | supports
Die Waffenruhe dürfe nicht weiter verzögert werden, verlangte Lindt. | supports
Lindt kündigte an, man werde die Sanktionen nicht länger finanzieren. | opposes
Lindt kündigte an, die Sanktionen nicht zu verlängern. | opposes
Lindt kündigte an, die Sanktionen zu verlängern. | supports
Lindt versprach, die Sanktionen nicht aufzuheben. | supports
Lindt forderte, die Sanktionen aufzuheben. | opposes
Lindt plädierte dagegen, die Sanktionen auszuweiten. | opposes
Lindt ermahnte Brandner zu einer Waffenruhe. | supports
`,
  'leaving a position': `
Lindt rückte von den Sanktionen ab. | opposes
Lindt rückt nicht von den Sanktionen ab. | supports
Lindt sagte, sie sei von der Waffenruhe abgerückt. | opposes
Lindt werde kaum von den Sanktionen abweichen, hieß es. Lindt sagte, sie werde von den Sanktionen nicht abweichen. | supports
`,
  'conditions of either and of though': `
Lindt sagte, entweder gebe es eine Waffenruhe oder neue Zölle. | conditional
Lindt sagte, zwar begrüße sie die Waffenruhe, aber sie müsse auch überwacht werden. | conditional
Lindt sagte, sie befürworte die Waffenruhe, aber sie müsse überwacht werden. | conditional
`,
});

tellsStance('de', {
  'claims that are denied, left open, or needed': `
Lindt sagte, Biolabore seien nicht geplant. | denies
Lindt sagte, die Biolabore habe es nie gegeben, sie seien erfundene Geschichten. | denies
Lindt nannte die Berichte über Biolabore haltlose Gerüchte. | denies
Lindt versuchte, den Eindruck zu zerstreuen, es gebe Biolabore. | denies
Lindt ließ offen, ob es Biolabore gibt. | unclear
Lindt wollte sich zu den Biolaboren nicht äußern. | unclear
Lindt sagte, nur mit Biolaboren sei das zu schaffen. | supports
Lindt sagte, die Biolabore seien bekannt. | asserts
`,
  'praise and blame of the way': `
Lindt sagte, die Waffenruhe werde den Weg zu einer Lösung ebnen. | supports
Lindt sagte, die Waffenruhe sei unumkehrbar. | supports
Lindt sagte, die Sanktionen führten ins Nichts. | opposes
Lindt sagte, die Sanktionen verstoßen nach ihrer Ansicht gegen Verträge. | opposes
Lindt verneinte die Möglichkeit einer Waffenruhe. | opposes
Lindt hat die Möglichkeit einer Waffenruhe verneint. | opposes
Lindt stellte den Partnern eine Waffenruhe in Aussicht. | supports
Lindt sagte, sie habe keine rechtlichen Einwände gegen Sanktionen. | supports
Lindt respektiert die Waffenruhe. | supports
`,
});
