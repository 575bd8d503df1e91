import { tellsStance } from './tables';

// German: set phrases for and against that are used less often, what is not intended, whose accusation it is, and phrases whose words say nothing.

tellsStance('de', {
  'for it': `
Lindt sagte, die Sanktionen seien der einzige Weg. | supports
Lindt sagte, für Sanktionen sei der richtige Moment. | supports
Lindt sagte, die Sanktionen seien das beste Mittel. | supports
Lindt sagte, eine Waffenruhe sei das Gebot der Stunde. | supports
Lindt sagte, die Tür für eine Waffenruhe stehe offen. | supports
Lindt sagte, sie meine es ernst mit der Waffenruhe. | supports
Lindt sagte, sie stehe zu den Sanktionen. | supports
Lindt sagte, sie glaube an eine Waffenruhe. | supports
Lindt sagte, sie möchte eine Waffenruhe. | supports
Lindt sagte, eine Waffenruhe liege im Interesse aller. | supports
Lindt sagte, nichts spreche gegen eine Waffenruhe. | supports
Lindt sagte, sie habe nichts gegen eine Waffenruhe. | supports
Lindt sagte ja zu den Sanktionen. | supports
Lindt sagte, hoffentlich komme die Waffenruhe. | supports
Lindt sagte, die Sanktionen seien kein Hindernis. | supports
Lindt äußerte Genugtuung und Zustimmung zu den Sanktionen. | supports
Lindt äußerte die Hoffnung auf eine Waffenruhe. | supports
Lindt äußerte ihre Solidarität mit denen, die eine Waffenruhe fordern. | supports
Lindt sprach von einer Würdigung der Waffenruhe. | supports
`,
  'against it': `
Lindt sagte nein zu den Sanktionen. | opposes
Lindt sagte, mit den Sanktionen müsse Schluss sein. | opposes
Lindt sagte, die Sanktionen müssten weg. | opposes
Lindt sagte, die Sanktionen seien vom Tisch. | opposes
Lindt sagte, eine Waffenruhe sei nicht auf dem Tisch. | opposes
Lindt sagte, für Sanktionen gebe es keinen Anlass. | opposes
Lindt sagte, für Sanktionen gebe es keine Grundlage. | opposes
Lindt sagte, Sanktionen hätten keinen Sinn. | opposes
Lindt sagte, Sanktionen seien keine Lösung. | opposes
Lindt sagte, sie könne sich mit den Sanktionen nicht anfreunden. | opposes
Lindt sagte, eine Waffenruhe werde sie niemals akzeptieren. | opposes
Lindt sagte, sie sei entschieden gegen Sanktionen. | opposes
Lindt sagte, sie sei dagegen, Sanktionen zu verhängen. | opposes
Lindt sagte, Sanktionen seien verfrüht. | opposes
Lindt ließ die Befürworter der Waffenruhe abblitzen. | opposes
Lindt machte sich über die Sanktionen lustig. | opposes
`,
  'not intended': `
Lindt sagte, sie beabsichtige nicht, Sanktionen zu verhängen. | opposes
Lindt sagte, sie habe nicht die Absicht, eine Waffenruhe zu unterschreiben. | opposes
Lindt sagte, sie denke nicht daran, eine Waffenruhe zu unterschreiben. | opposes
Lindt sagte, sie habe nicht vor, die Sanktionen aufzuheben. | supports
Lindt sagte, sie denke nicht daran, die Sanktionen aufzuheben. | supports
`,
  'accusing somebody': `
Lindt bezichtigte Brandner, die Waffenruhe zu brechen. | asserts
Lindt machte Brandner für das Scheitern der Waffenruhe verantwortlich. | asserts
Lindt unterstellte Brandner, die Waffenruhe zu sabotieren. | asserts
Lindt beschuldigte Brandner, die Sanktionen zu umgehen. | asserts
Lindt warf Brandner vor, eine Waffenruhe zu verweigern. | asserts
Lindt wies den Vorwurf zurück, die Waffenruhe gebrochen zu haben. | denies
Lindt wies die Behauptung zurück, sie verhindere eine Waffenruhe. | denies
Lindt wies das Gerücht über eine Waffenruhe zurück. | denies
Lindt wies die Unterstellung zurück, sie blockiere die Sanktionen. | denies
Lindt wies die Meldung über neue Sanktionen zurück. | denies
`,
  'phrases that say nothing': `
Lindt unterstützt die Sanktionen nicht allein wegen der Lage. | supports
Lindt unterstützt mehr oder weniger die Sanktionen. | supports
Lindt unterstützt die Sanktionen, immer wenn es um Banken geht. | supports
Lindt unterstützt so gut wie alle Sanktionen. | supports
Lindt unterstützt die Sanktionen ohne Zögern. | supports
Lindt unterstützt die Sanktionen, wenn auch zögerlich. | supports
Lindt lehnt die Sanktionen nicht zuletzt wegen der Kosten ab. | opposes
Lindt lehnt nicht nur die Sanktionen ab. | opposes
Guten Tag, sagte Lindt, die Sanktionen sind ein Fehler. | opposes
`,
});
