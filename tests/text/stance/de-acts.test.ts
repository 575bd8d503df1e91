import { tellsStance } from './tables';

// What is only called by a noun is nobody's act, what ends a refusal is for a thing, and conditions that say nothing without a position.
// One sentence a line: sentence | stance of the last statement.
tellsStance('de', {
  'nouns of acts': `
Lindt sagte, Grund sei die Verlängerung der Sanktionen. | asserts
Lindt sagte, Thema sei die Aufhebung der Sanktionen gewesen. | asserts
Lindt sagte, danach sei die Verschärfung der Sanktionen an der Reihe. | asserts
Lindt sagte, die Lockerung der Sanktionen sei bekannt. | asserts
Lindt sagte, gemeint sei die Aussetzung der Sanktionen. | asserts
Lindt sagte, im Papier stehe die Streichung der Sanktionen. | asserts
Lindt verlangte die Aufhebung der Sanktionen. | opposes
Lindt verlangte die Verlängerung der Sanktionen. | supports
Lindt lehnte die Aufhebung der Sanktionen ab. | supports
Lindt lehnte die Verlängerung der Sanktionen ab. | opposes
Lindt schlug die Lockerung der Sanktionen vor. | opposes
Lindt verhinderte die Aufhebung der Sanktionen. | supports
Lindt verhinderte die Lockerung der Sanktionen. | supports
`,
  'ending what stands in the way': `
Lindt gab ihr Veto gegen die Sanktionen auf. | supports
Lindt hob das Verbot der Sanktionen auf. | supports
Lindt gab die Begrenzung der Sanktionen auf. | supports
Lindt beendete die Aussetzung der Sanktionen. | supports
Lindt hob die Sanktionen auf. | opposes
Lindt gab die Sanktionen auf. | opposes
Lindt beendete die Sanktionen. | opposes
`,
  'policy that goes on or stops': `
Lindt verlängerte die Sanktionen um ein Jahr. | supports
Lindt setzte die Sanktionen um. | supports
Lindt weitete die Sanktionen aus. | supports
Lindt stockte die Sanktionen auf. | supports
Lindt setzte die Sanktionen aus. | opposes
Lindt stoppte die Sanktionen. | opposes
Lindt zog die Sanktionen zurück. | opposes
`,
  'what happened': `
Lindt sagte, die Sanktionen seien in einem Paket enthalten. | asserts
Lindt sagte, das Paket umfasse auch Sanktionen. | asserts
Lindt sagte, neben den Sanktionen habe es Schäden gegeben. | asserts
Lindt sagte, man habe sich an die Sanktionen gewöhnt. | asserts
Lindt setzte trotz der Sanktionen Schiffe ein. | asserts
`,
  'standing up for a thing': `
Lindt setzte sich für Sanktionen ein. | supports
Lindt habe sich stets für die Sanktionen eingesetzt, hieß es. | supports
Lindt sagte, sie werde sich für Sanktionen einsetzen. | supports
Lindt sagte, dass sie auf Sanktionen bestehe. | supports
Lindt sagte, dass sie auf einer Waffenruhe beharre. | supports
Lindt sagte, sie sei zuversichtlicher, was die Waffenruhe angehe. | supports
Lindt sagte, die Waffenruhe sei ein sehr wichtiger Schritt. | supports
Lindt sagte, die Waffenruhe sei ein entscheidender Schritt auf dem Weg. | supports
`,
  'neither, nor': `
Lindt sagte, sie werde weder den alten Sanktionen noch den eben erst in Brüssel beratenen neuen zustimmen. | opposes
Lindt will weder über die Waffenruhe reden noch sie akzeptieren. | opposes
Lindt unterstützt weder die Sanktionen noch die Zölle. | opposes
`,
});

tellsStance('de', {
  'conditions that are one only beside a position': `
Lindt sagte, die Sanktionen seien eine Vorkehrung für den Fall einer Rückkehr. | asserts
Lindt sagte, insofern gehe es um die Sanktionen. | asserts
Lindt sagte, über die Sanktionen sei ohne die Ukraine geredet worden. | asserts
Lindt sagte, im Falle eines Bruchs unterstütze sie Sanktionen. | conditional
Lindt sagte, sie unterstütze unter Umständen Sanktionen. | conditional
Lindt sagte, sie akzeptiere für den Fall eines Abzugs eine Waffenruhe. | conditional
`,
  'conditions by nouns': `
Lindt akzeptiert eine Waffenruhe unter der Voraussetzung, dass Brandner abzieht. | conditional
Lindt stimmte der Waffenruhe unter dem Vorbehalt zu, dass alle mitmachen. | conditional
Lindt stimmte der Waffenruhe mit der Auflage zu, dass sie überwacht wird. | conditional
Lindt sagte, eine Waffenruhe sei möglich, aber erst am Ende der Gespräche. | conditional
Lindt sagte, erst danach komme eine Waffenruhe. | conditional
Lindt sagte, frühestens nach dem Abzug gebe es eine Waffenruhe. | conditional
`,
  'ideas that are claims': `
Lindt lehnte die Biolabore ab. | opposes
Lindt sprach sich gegen die Biolabore aus. | opposes
Lindt stimmte gegen die Biolabore. | opposes
Lindt stemmte sich gegen die Biolabore. | opposes
Lindt erkannte die Biolabore nicht an. | opposes
Lindt sagte, sie werde die Biolabore niemals hinnehmen. | opposes
Lindt setzte sich für die Biolabore ein. | supports
Lindt bestand auf den Biolaboren. | supports
Lindt befürwortete die Biolabore. | supports
Lindt kündigte Biolabore an. | asserts
Lindt will Biolabore gesehen haben. | asserts
Lindt beklagte die Biolabore. | asserts
Lindt beharrte auf der Existenz der Biolabore. | asserts
`,
});
