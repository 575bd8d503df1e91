import { tellsStance } from './tables';

// For and against in German, by the verbs and phrases that say so.
// One sentence a line: sentence | stance.
tellsStance('de', {
  wanting: `
Macron ist an einer Waffenruhe gelegen. | supports
Trump setzt auf eine Waffenruhe. | supports
Trump setzt große Hoffnungen in eine Waffenruhe. | supports
Merz kämpft für härtere Sanktionen. | supports
Merz tritt für härtere Sanktionen ein. | supports
Baerbock bekannte sich zu den Sanktionen. | supports
Baerbock steht hinter den Sanktionen. | supports
Baerbock stellt sich hinter die Sanktionen. | supports
Kallas trommelt für neue Sanktionen. | supports
Kallas wirbt für neue Sanktionen. | supports
Kallas spricht sich für neue Sanktionen aus. | supports
Kallas pocht auf neue Sanktionen. | supports
Kallas dringt auf neue Sanktionen. | supports
Kallas mahnt neue Sanktionen an. | supports
Kallas verlangt nach Sanktionen. | supports
Kallas ruft nach Sanktionen. | supports
Rutte plädiert für eine Waffenruhe. | supports
Rutte befürwortet eine Waffenruhe. | supports
Rutte regt eine Waffenruhe an. | supports
Rutte brachte eine Waffenruhe ins Gespräch. | supports
Putin erklärte sich zu einer Waffenruhe bereit. | supports
Putin zeigte sich offen für eine Waffenruhe. | supports
Putin willigte in eine Waffenruhe ein. | supports
Putin ließ sich auf eine Waffenruhe ein. | supports
Putin gab grünes Licht für eine Waffenruhe. | supports
Selenskyj nahm das Angebot einer Waffenruhe an. | supports
Selenskyj hat sich zu einer Waffenruhe durchgerungen. | supports
Selenskyj wünscht sich eine Waffenruhe. | supports
Selenskyj sehnt eine Waffenruhe herbei. | supports
Trump arbeitet auf eine Waffenruhe hin. | supports
Trump bemüht sich um eine Waffenruhe. | supports
Trump machte Druck für eine Waffenruhe. | supports
Trump liebäugelt mit Sanktionen. | supports
Trump erwägt Sanktionen. | supports
Trump stellte Sanktionen in Aussicht. | supports
Die EU bringt neue Sanktionen auf den Weg. | supports
Die EU schnürt ein Paket mit Sanktionen. | supports
Die EU legt bei den Sanktionen nach. | supports
`,
  refusing: `
Putin sperrt sich gegen eine Waffenruhe. | opposes
Putin sträubt sich gegen eine Waffenruhe. | opposes
Putin verweigert eine Waffenruhe. | opposes
Putin verweigert sich einer Waffenruhe. | opposes
Putin entzieht sich einer Waffenruhe. | opposes
Putin will von einer Waffenruhe nichts hören. | opposes
Putin zeigt kein Interesse an einer Waffenruhe. | opposes
Putin denkt nicht an eine Waffenruhe. | opposes
Putin spielt bei der Waffenruhe auf Zeit. | opposes
Putin verschleppt die Waffenruhe. | opposes
Putin hintertreibt die Waffenruhe. | opposes
Putin torpediert die Waffenruhe. | opposes
Putin bremst bei der Waffenruhe. | opposes
Putin mauert bei der Waffenruhe. | opposes
Putin ging auf den Vorschlag einer Waffenruhe nicht ein. | opposes
Putin schlug das Angebot einer Waffenruhe aus. | opposes
Putin erteilte der Waffenruhe eine Abfuhr. | opposes
Putin hat der Waffenruhe eine Absage erteilt. | opposes
Putin kann sich mit einer Waffenruhe nicht anfreunden. | opposes
Lawrow tat die Waffenruhe als Trick ab. | opposes
Lawrow machte sich über die Waffenruhe lustig. | opposes
Lawrow spottete über die Sanktionen. | opposes
Lawrow wetterte gegen die Sanktionen. | opposes
Lawrow geißelte die Sanktionen. | opposes
Lawrow prangerte die Sanktionen an. | opposes
Lawrow brandmarkte die Sanktionen als Raub. | opposes
Lawrow beklagte die Sanktionen. | opposes
Lawrow verurteilte die Sanktionen scharf. | opposes
Lawrow verwahrte sich gegen die Sanktionen. | opposes
Orban läuft Sturm gegen die Sanktionen. | opposes
Orban stellt sich bei den Sanktionen quer. | opposes
Orban stellt sich den Sanktionen in den Weg. | opposes
Orban wendet sich gegen die Sanktionen. | opposes
Orban legt sein Veto gegen die Sanktionen ein. | opposes
Orban droht mit einem Veto gegen die Sanktionen. | opposes
Orban trägt die Sanktionen nicht mit. | opposes
Orban hält nichts von den Sanktionen. | opposes
Orban hält die Sanktionen für falsch. | opposes
Orban hat Bedenken gegen die Sanktionen. | opposes
Orban macht gegen die Sanktionen mobil. | opposes
Orban ist gegen die Sanktionen. | opposes
Orban war immer gegen Sanktionen. | opposes
Orban will die Sanktionen kippen. | opposes
Orban will aus den Sanktionen aussteigen. | opposes
Orban möchte die Sanktionen loswerden. | opposes
Orban drängt auf ein Ende der Sanktionen. | opposes
Orban plädiert für ein Ende der Sanktionen. | opposes
Orban ruft dazu auf, die Sanktionen fallen zu lassen. | opposes
Trump rückt von Sanktionen ab. | opposes
Trump nimmt Abstand von Sanktionen. | opposes
Trump macht bei den Sanktionen einen Rückzieher. | opposes
Trump hat die Sanktionen auf Eis gelegt. | opposes
Trump zögert bei den Sanktionen. | opposes
Trump scheut Sanktionen. | opposes
Trump schreckt vor Sanktionen zurück. | opposes
Trump sieht von Sanktionen ab. | opposes
Trump hob die Sanktionen auf. | opposes
Trump lässt die Sanktionen auslaufen. | opposes
`,
  'against the lifting': `
Merz will an den Sanktionen nicht rütteln. | supports
Merz will die Sanktionen nicht lockern. | supports
Merz schließt eine Lockerung der Sanktionen aus. | supports
Merz hält eine Aufhebung der Sanktionen für falsch. | supports
Merz hält eine Lockerung der Sanktionen für einen Fehler. | supports
Merz erteilte einer Aufhebung der Sanktionen eine Absage. | supports
Merz stemmt sich gegen eine Lockerung der Sanktionen. | supports
Merz sagte, für eine Lockerung der Sanktionen gebe es keinen Grund. | supports
Merz sagte, die Sanktionen würden nicht gelockert. | supports
Merz sagte, an den Sanktionen werde festgehalten. | supports
Merz sagte, die Sanktionen blieben bestehen. | supports
Merz sagte, die Sanktionen blieben in Kraft. | supports
Merz sagte, man dürfe bei den Sanktionen nicht nachgeben. | supports
Merz sagte, ein Ende der Sanktionen komme nicht infrage. | supports
Merz kritisierte die Aussetzung der Sanktionen. | supports
Merz bedauerte die Aufhebung der Sanktionen. | supports
Merz nannte die Aufhebung der Sanktionen voreilig. | supports
Merz warnte vor einem Bruch der Waffenruhe. | supports
Merz verurteilte den Bruch der Waffenruhe. | supports
Lawrow begrüßte die Aufhebung der Sanktionen. | opposes
Lawrow lobte die Lockerung der Sanktionen. | opposes
Lawrow forderte die Rücknahme der Sanktionen. | opposes
Lawrow hofft auf eine Lockerung der Sanktionen. | opposes
Lawrow erwartet ein Ende der Sanktionen. | opposes
Lawrow verlangte einen Verzicht auf Sanktionen. | opposes
`,
});
