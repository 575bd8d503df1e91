import { tellsStance } from './tables';

// German words for ending, reducing and delaying: who does that to a thing is against it, who ends such an ending or refuses it is for it.

tellsStance('de', {
  ended: `
Lindt will die Sanktionen abbauen. | opposes
Lindt forderte den Abbau der Sanktionen. | opposes
Lindt verlangte die Abschaffung der Sanktionen. | opposes
Lindt will die Sanktionen abschaffen. | opposes
Lindt hat die Sanktionen aufgehoben. | opposes
Lindt kündigte die Waffenruhe auf. | opposes
Lindt drohte mit der Aufkündigung der Waffenruhe. | opposes
Lindt will die Sanktionen aufweichen. | opposes
Lindt will aus den Sanktionen aussteigen. | opposes
Lindt hat die Sanktionen ausgesetzt. | opposes
Lindt will die Sanktionen auslaufen lassen. | opposes
Lindt forderte die Beendigung der Sanktionen. | opposes
Lindt blockierte die Sanktionen. | opposes
Lindt forderte die Kürzung der Sanktionen. | opposes
Lindt lockerte die Sanktionen. | opposes
Lindt rückte von den Sanktionen ab. | opposes
Lindt forderte die Rücknahme der Sanktionen. | opposes
Lindt sabotierte die Waffenruhe. | opposes
Lindt will Schluss mit den Sanktionen. | opposes
Lindt stoppte die Sanktionen. | opposes
Lindt forderte die Streichung der Sanktionen. | opposes
Lindt torpedierte die Waffenruhe. | opposes
Lindt untersagte die Sanktionen. | opposes
Lindt verhinderte die Sanktionen. | opposes
Lindt verzichtete auf die Sanktionen. | opposes
Lindt will die Sanktionen zurückfahren. | opposes
Lindt forderte den Verzicht auf Sanktionen. | opposes
Lindt forderte eine Verschiebung der Sanktionen. | opposes
Lindt forderte einen Stopp der Sanktionen. | opposes
Lindt will weg von den Sanktionen. | opposes
Lindt schlug vor, die Sanktionen zu senken. | opposes
Lindt kündigte an, auf Sanktionen zu verzichten. | opposes
Lindt versprach, die Sanktionen zu beenden. | opposes
Lindt begrüßte das Ende der Sanktionen. | opposes
Lindt lobte die Lockerung der Sanktionen. | opposes
Lindt stimmte der Aussetzung der Sanktionen zu. | opposes
Lindt stimmte für die Abschaffung der Sanktionen. | opposes
Lindt sagte, man müsse mit den Sanktionen aufhören. | opposes
Lindt sagte, die Sanktionen müssten enden. | opposes
Lindt sagte, die Sanktionen gehörten abgeschafft. | opposes
Lindt sagte, die Sanktionen sollten verschoben werden. | opposes
`,
  'not ended, or against the end': `
Lindt will die Sanktionen nicht abbauen. | supports
Lindt verzichtet nicht auf Sanktionen. | supports
Lindt hob die Sanktionen nicht auf. | supports
Lindt setzt die Sanktionen nicht aus. | supports
Lindt kündigte an, die Sanktionen nicht zu lockern. | supports
Lindt versprach, die Sanktionen nicht zu blockieren. | supports
Lindt forderte, die Waffenruhe nicht zu sabotieren. | supports
Lindt lehnte einen Abbau der Sanktionen ab. | supports
Lindt lehnte einen Stopp der Sanktionen ab. | supports
Lindt lehnte eine Verschiebung der Sanktionen ab. | supports
Lindt lehnte es ab, die Sanktionen auszusetzen. | supports
Lindt weigerte sich, die Sanktionen aufzuheben. | supports
Lindt schloss eine Aufhebung der Sanktionen aus. | supports
Lindt kritisierte die Verzögerung der Sanktionen. | supports
Lindt kritisierte die Aussetzung der Sanktionen. | supports
Lindt warnte vor einem Ende der Waffenruhe. | supports
Lindt warnte vor einer Aufweichung der Sanktionen. | supports
Lindt stimmte gegen die Aufhebung der Sanktionen. | supports
Lindt sprach sich gegen eine Lockerung der Sanktionen aus. | supports
Lindt sagte, man dürfe bei den Sanktionen nicht nachgeben. | supports
Lindt sagte, die Sanktionen dürften nicht enden. | supports
Lindt sagte, ein Ende der Sanktionen komme nicht infrage. | supports
Lindt sagte, eine Aufhebung der Sanktionen sei undenkbar. | supports
Lindt sagte, wer die Sanktionen beende, mache einen Fehler. | supports
Lindt nannte die Aufhebung der Sanktionen einen Fehler. | supports
Lindt nannte das Ende der Sanktionen verfrüht. | supports
Lindt nannte den Abbruch der Waffenruhe unverantwortlich. | supports
`,
  'an end of what everybody wants to end': `
Lindt forderte ein Ende der Kämpfe und eine Waffenruhe. | supports
Lindt forderte eine Waffenruhe, um das Blutvergießen zu beenden. | supports
Lindt will mit den Sanktionen den Krieg stoppen. | supports
Lindt sagte, mit Sanktionen lasse sich der Krieg verkürzen. | asserts
`,
  'of somebody else': `
Lindt sagte, Brandner wolle die Sanktionen beenden. | asserts
Lindt sagte, Brandner habe die Waffenruhe gebrochen. | asserts
Lindt sagte, Brandner verzögere die Sanktionen. | asserts
Lindt warf Brandner vor, die Waffenruhe zu sabotieren. | asserts
Lindt warf Brandner die Blockade der Sanktionen vor. | asserts
Lindt sagte, die Waffenruhe drohe zu scheitern. | asserts
Will Lindt die Sanktionen aufheben? | unclear
Lindt ließ offen, ob die Sanktionen enden. | unclear
`,
});
