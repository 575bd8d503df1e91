import { tellsStance } from './tables';

// German verbs and phrases of refusing, doubting and criticising, a row each; and the same words negated, of others, or of the thing's end.

tellsStance('de', {
  'verbs of refusing': `
Lindt lehnte die Sanktionen ab. | opposes
Lindt verweigerte die Zustimmung zu den Sanktionen. | opposes
Lindt weigerte sich, die Sanktionen zu unterstützen. | opposes
Lindt widersetzte sich den Sanktionen. | opposes
Lindt verwehrte den Sanktionen die Zustimmung. | opposes
Lindt boykottiert die Sanktionen. | opposes
Lindt protestierte gegen die Sanktionen. | opposes
Lindt distanzierte sich von den Sanktionen. | opposes
Lindt bezweifelt den Sinn der Sanktionen. | opposes
Lindt zweifelt an den Sanktionen. | opposes
Lindt zweifelte die Sanktionen an. | opposes
Lindt misstraut der Waffenruhe. | opposes
Lindt schloss Sanktionen aus. | opposes
Lindt riet von Sanktionen ab. | opposes
Lindt wies die Sanktionen zurück. | opposes
Lindt verwarf die Waffenruhe. | opposes
Lindt widersprach den Sanktionen. | opposes
Lindt stemmt sich gegen die Sanktionen. | opposes
Lindt sperrt sich gegen die Sanktionen. | opposes
Lindt sträubt sich gegen eine Waffenruhe. | opposes
Lindt wehrt sich gegen die Sanktionen. | opposes
Lindt wandte sich gegen die Sanktionen. | opposes
Lindt stellt sich gegen die Sanktionen. | opposes
Lindt stellte sich bei den Sanktionen quer. | opposes
Lindt wetterte gegen die Sanktionen. | opposes
Lindt stimmte gegen die Sanktionen. | opposes
Lindt votierte gegen die Sanktionen. | opposes
Lindt drohte mit einem Veto gegen die Sanktionen. | opposes
Lindt legte ein Veto gegen die Sanktionen ein. | opposes
Lindt erteilte den Sanktionen eine Absage. | opposes
Lindt winkte bei den Sanktionen ab. | opposes
Lindt stellte die Sanktionen infrage. | opposes
Lindt stellt die Waffenruhe in Frage. | opposes
Lindt nahm von den Sanktionen Abstand. | opposes
Lindt verbat sich Sanktionen. | opposes
Lindt verbittet sich Sanktionen. | opposes
Lindt verwahrte sich gegen Sanktionen. | opposes
Lindt macht bei den Sanktionen nicht mit. | opposes
Lindt ging auf den Vorschlag einer Waffenruhe nicht ein. | opposes
Lindt sieht von Sanktionen ab. | opposes
Lindt schreckt vor Sanktionen zurück. | opposes
Lindt mauert bei den Sanktionen. | opposes
Lindt lief Sturm gegen die Sanktionen. | opposes
Lindt macht gegen die Sanktionen mobil. | opposes
Lindt will von einer Waffenruhe nichts wissen. | opposes
Lindt hält nichts von Sanktionen. | opposes
Lindt hält von Sanktionen wenig. | opposes
Lindt hält sich bei den Sanktionen heraus. | opposes
Lindt drückt sich vor den Sanktionen. | opposes
`,
  'verbs of blame': `
Lindt beanstandete die Sanktionen. | opposes
Lindt bemängelte die Sanktionen. | opposes
Lindt bedauerte die Sanktionen. | opposes
Lindt beklagte die Sanktionen. | opposes
Lindt brandmarkte die Sanktionen. | opposes
Lindt geißelte die Sanktionen. | opposes
Lindt rügte die Sanktionen. | opposes
Lindt tadelte die Sanktionen. | opposes
Lindt missbilligt die Sanktionen. | opposes
Lindt verdammte die Sanktionen. | opposes
Lindt verurteilte die Sanktionen. | opposes
Lindt prangerte die Sanktionen an. | opposes
Lindt spottete über die Sanktionen. | opposes
Lindt zeigte sich besorgt über die Sanktionen. | opposes
Lindt zeigte sich enttäuscht über die Waffenruhe. | opposes
Lindt zeigte sich skeptisch zu der Waffenruhe. | opposes
Lindt reagierte ablehnend auf die Waffenruhe. | opposes
Lindt reagierte empört auf die Sanktionen. | opposes
Lindt reagierte kritisch auf die Waffenruhe. | opposes
Lindt reagierte skeptisch auf die Waffenruhe. | opposes
Lindt reagierte zurückhaltend auf die Waffenruhe. | opposes
Lindt reagierte verärgert auf die Sanktionen. | opposes
Lindt warnte davor, Sanktionen zu verhängen. | opposes
Lindt hat vor den Sanktionen gewarnt. | opposes
`,
  'said in the subjunctive': `
Lindt sagte, sie lehne eine Waffenruhe ab. | opposes
Lindt sagte, sie weise die Sanktionen zurück. | opposes
Lindt sagte, sie verweigere sich den Sanktionen. | opposes
Lindt sagte, sie bezweifele den Nutzen der Sanktionen. | opposes
Lindt sagte, sie bedauere die Sanktionen. | opposes
Lindt sagte, sie verurteile die Sanktionen. | opposes
Lindt sagte, sie missbillige die Sanktionen. | opposes
Lindt sagte, sie rate von Sanktionen ab. | opposes
Lindt sagte, sie schließe Sanktionen aus. | opposes
Lindt sagte, sie misstraue der Waffenruhe. | opposes
Lindt sagte, sie widersetze sich den Sanktionen. | opposes
Lindt sagte, eine Waffenruhe sei indiskutabel. | opposes
Lindt sagte, eine Waffenruhe sei hinfällig. | opposes
Lindt sagte, eine Waffenruhe sei gegenstandslos. | opposes
Lindt sagte, eine Waffenruhe sei obsolet. | opposes
Lindt sagte, eine Waffenruhe sei tabu. | opposes
Lindt sagte, Sanktionen seien keine Option. | opposes
Lindt sagte, Sanktionen seien unzulässig. | opposes
Lindt sagte, Sanktionen seien nicht verhandelbar. | opposes
Lindt sagte, eine Waffenruhe sei nicht vorstellbar. | opposes
Lindt sagte, eine Waffenruhe sei nicht hinnehmbar. | opposes
Lindt sagte, eine Waffenruhe sei nicht akzeptabel. | opposes
Lindt sagte, eine Waffenruhe stehe nicht auf der Tagesordnung. | opposes
Lindt sagte, eine Waffenruhe komme nicht in Frage. | opposes
Lindt sagte, unter keinen Umständen werde es eine Waffenruhe geben. | opposes
Lindt sagte, auf keinen Fall dürfe es Sanktionen geben. | opposes
Lindt sagte, eine Waffenruhe werde es nie geben. | opposes
Lindt sagte, für Sanktionen habe sie kein Verständnis. | opposes
Lindt sagte, Sanktionen seien für sie eine rote Linie. | opposes
Lindt sagte, die Tür für eine Waffenruhe sei geschlossen. | opposes
`,
  nouns: `
Lindt bekräftigte ihre Ablehnung der Sanktionen. | opposes
Lindt äußerte Skepsis über die Waffenruhe. | opposes
Lindt äußerte Bedenken gegen die Sanktionen. | opposes
Lindt äußerte Kritik an den Sanktionen. | opposes
Lindt meldete Vorbehalte gegen die Sanktionen an. | opposes
Lindt erhob Einspruch gegen die Sanktionen. | opposes
Lindt äußerte ihre Empörung über die Sanktionen. | opposes
Lindt gilt als Kritikerin der Sanktionen. | opposes
Lindt nannte Sanktionen undenkbar. | opposes
`,
  'negated, so that it is for it': `
Lindt lehnt die Sanktionen nicht ab. | supports
Lindt widersetzte sich den Sanktionen nicht. | supports
Lindt bezweifelt den Nutzen der Sanktionen nicht. | supports
Lindt schloss Sanktionen nicht aus. | supports
Lindt verurteilte die Sanktionen nicht. | supports
Lindt beklagte die Sanktionen nicht. | supports
Lindt sperrt sich nicht gegen die Sanktionen. | supports
Lindt stemmt sich nicht gegen die Sanktionen. | supports
Lindt kritisiert die Waffenruhe nicht. | supports
Lindt will sich einer Waffenruhe nicht verweigern. | supports
Lindt hat keine Zweifel an den Sanktionen. | supports
Lindt sagte, sie habe kein Problem mit den Sanktionen. | supports
Lindt erhob keinen Einspruch gegen die Sanktionen. | supports
`,
  'against its end, so that it is for it': `
Lindt lehnte die Aufhebung der Sanktionen ab. | supports
Lindt widersetzte sich einem Ende der Sanktionen. | supports
Lindt kritisierte die Lockerung der Sanktionen. | supports
Lindt beklagte den Bruch der Waffenruhe. | supports
Lindt verurteilte die Aufkündigung der Waffenruhe. | supports
Lindt riet davon ab, die Sanktionen aufzuheben. | supports
Lindt warnte davor, die Sanktionen auszusetzen. | supports
Lindt protestierte gegen den Abbau der Sanktionen. | supports
Lindt stemmt sich gegen das Ende der Sanktionen. | supports
Lindt bedauerte das Scheitern der Waffenruhe. | supports
Lindt missbilligt den Abbruch der Waffenruhe. | supports
`,
  'of somebody else, and asked': `
Lindt sagte, Brandner weigere sich, die Waffenruhe zu unterschreiben. | asserts
Lindt sagte, Brandner habe gegen die Sanktionen gestimmt. | asserts
Lindt sagte, Brandner habe eine Waffenruhe ausgeschlossen. | asserts
Lindt sagte, Brandner zweifele an den Sanktionen. | asserts
Lindt sagte, Brandner protestiere gegen die Sanktionen. | asserts
Lindt warf Brandner vor, die Sanktionen zu boykottieren. | asserts
Lindt berichtete, Brandner habe die Waffenruhe verworfen. | asserts
Lehnt Lindt die Sanktionen ab? | unclear
Lindt ließ offen, ob sie die Sanktionen ablehnt. | unclear
`,
});
