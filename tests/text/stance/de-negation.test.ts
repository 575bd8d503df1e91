import { tellsStance } from './tables';

// German negation: every word of it, where it stands, what it reaches and what not, and twice.

tellsStance('de', {
  'every word': `
Lindt unterstützt die Sanktionen nicht. | opposes
Lindt unterstützt die Sanktionen nie. | opposes
Lindt unterstützt die Sanktionen niemals. | opposes
Lindt unterstützt die Sanktionen keineswegs. | opposes
Lindt unterstützt die Sanktionen keinesfalls. | opposes
Lindt unterstützt die Sanktionen mitnichten. | opposes
Lindt unterstützt die Sanktionen kaum. | opposes
Lindt unterstützt keinerlei Sanktionen. | opposes
Lindt unterstützt keine der Sanktionen. | opposes
Lindt unterstützt weder die Sanktionen noch die Waffenruhe. | opposes
Lindt wird die Sanktionen schwerlich unterstützen. | opposes
Lindt wird nirgends Sanktionen unterstützen. | opposes
`,
  'where it stands': `
Nicht einmal in Teilen unterstützt Lindt die Sanktionen. | opposes
Keine Waffenruhe will Lindt unterschreiben. | opposes
Nie wird Lindt die Sanktionen unterstützen. | opposes
Die Sanktionen unterstützt Lindt nicht. | opposes
Lindt hat die Sanktionen nicht unterstützt. | opposes
Lindt hat die Sanktionen nie und nirgends unterstützt. | opposes
Lindt will die Sanktionen in dieser Form nicht unterstützen. | opposes
Lindt sagte, sie werde die Sanktionen nicht unterstützen. | opposes
Lindt sagte, dass sie die Sanktionen nicht unterstütze. | opposes
Lindt sagte, nicht sie, sondern Brandner unterstütze die Sanktionen. | asserts
`,
  twice: `
Lindt lehnt die Sanktionen keineswegs ab. | supports
Lindt hat die Sanktionen nie abgelehnt. | supports
Lindt weist die Sanktionen nicht zurück. | supports
Lindt sagte, nie habe sie die Sanktionen kritisiert. | supports
Lindt sagte, sie werde sich den Sanktionen nicht widersetzen. | supports
Lindt sagte, niemand dürfe die Waffenruhe sabotieren. | supports
Lindt sagte, es gebe keinen Grund, die Sanktionen aufzuheben. | supports
Lindt verzichtet keineswegs auf Sanktionen. | supports
`,
  'of another clause': `
Lindt kam nicht, unterstützt aber die Sanktionen. | supports
Lindt unterstützt die Sanktionen, obwohl sie nicht billig sind. | supports
Lindt unterstützt die Sanktionen, die nicht jedem gefallen. | supports
Lindt sagte, sie sei nicht müde, die Sanktionen zu unterstützen. | supports
Lindt sagte, das sei nicht neu, sie unterstütze die Sanktionen seit Jahren. | supports
Lindt lehnt die Sanktionen ab, weil sie niemandem nützen. | opposes
`,
});
