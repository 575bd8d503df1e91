import { tellsStance } from './tables';

// German praise and blame of a thing, and the good and harm that comes of it, a row a word; negated it turns round.

tellsStance('de', {
  praise: `
Lindt nannte die Sanktionen angebracht. | supports
Lindt nannte die Sanktionen angemessen. | supports
Lindt nannte die Waffenruhe begrüßenswert. | supports
Lindt nannte die Waffenruhe einen Durchbruch. | supports
Lindt nannte die Waffenruhe ermutigend. | supports
Lindt nannte die Sanktionen folgerichtig. | supports
Lindt nannte die Waffenruhe einen Fortschritt. | supports
Lindt nannte die Sanktionen gerecht. | supports
Lindt nannte die Sanktionen gerechtfertigt. | supports
Lindt nannte die Waffenruhe hilfreich. | supports
Lindt nannte die Waffenruhe historisch. | supports
Lindt nannte die Sanktionen konsequent. | supports
Lindt nannte die Waffenruhe machbar. | supports
Lindt nannte die Waffenruhe einen Meilenstein. | supports
Lindt nannte die Sanktionen nützlich. | supports
Lindt nannte eine Waffenruhe realistisch. | supports
Lindt nannte die Waffenruhe einen Schritt nach vorn. | supports
Lindt nannte die Waffenruhe einen Schritt zum Frieden. | supports
Lindt nannte die Sanktionen vernünftig. | supports
Lindt nannte die Sanktionen vertretbar. | supports
Lindt nannte die Sanktionen zielführend. | supports
Lindt nannte die Sanktionen klug. | supports
Lindt nannte die Sanktionen wirksam. | supports
Lindt nannte die Sanktionen sinnvoll. | supports
Lindt nannte die Waffenruhe fair. | supports
Lindt nannte die Waffenruhe eine Chance. | supports
Lindt nannte die Sanktionen einen Erfolg. | supports
Lindt sagte, die Sanktionen hätten Vorteile. | supports
Lindt sagte, eine Waffenruhe ebne den Weg. | supports
Lindt sagte, eine Waffenruhe lohne sich. | supports
Lindt sagte, eine Waffenruhe rette Leben. | supports
Lindt sagte, die Sanktionen schützten Europa. | supports
Lindt sagte, an einer Waffenruhe führe kein Weg vorbei. | supports
Lindt sagte, die Waffenruhe bringe den Frieden näher. | supports
Lindt sagte, die Zeit sei reif für eine Waffenruhe. | supports
`,
  blame: `
Lindt nannte die Sanktionen ein Abenteuer. | opposes
Lindt nannte die Waffenruhe eine Augenwischerei. | opposes
Lindt nannte eine Waffenruhe aussichtslos. | opposes
Lindt nannte die Sanktionen Blödsinn. | opposes
Lindt nannte die Sanktionen brandgefährlich. | opposes
Lindt nannte die Sanktionen Diebstahl. | opposes
Lindt nannte die Sanktionen eine Dummheit. | opposes
Lindt nannte die Waffenruhe eine Finte. | opposes
Lindt nannte die Waffenruhe eine Täuschung. | opposes
Lindt nannte die Waffenruhe einen Trick. | opposes
Lindt nannte die Waffenruhe ein Ablenkungsmanöver. | opposes
Lindt nannte die Sanktionen eine Einmischung. | opposes
Lindt nannte die Sanktionen ein Eigentor. | opposes
Lindt nannte die Sanktionen eine Eskalation. | opposes
Lindt nannte die Sanktionen fatal. | opposes
Lindt nannte die Sanktionen feindselig. | opposes
Lindt nannte die Sanktionen Geldverschwendung. | opposes
Lindt nannte die Sanktionen gesetzwidrig. | opposes
Lindt nannte die Sanktionen heuchlerisch. | opposes
Lindt nannte die Sanktionen Humbug. | opposes
Lindt nannte eine Waffenruhe illusorisch. | opposes
Lindt nannte die Sanktionen ineffektiv. | opposes
Lindt nannte die Sanktionen ineffizient. | opposes
Lindt nannte die Sanktionen Irrsinn. | opposes
Lindt nannte die Sanktionen einen Irrweg. | opposes
Lindt nannte die Waffenruhe eine Kapitulation. | opposes
Lindt nannte die Sanktionen katastrophal. | opposes
Lindt nannte die Sanktionen kontraproduktiv. | opposes
Lindt nannte die Sanktionen eine Kriegserklärung. | opposes
Lindt nannte die Waffenruhe naiv. | opposes
Lindt nannte die Waffenruhe eine Nebelkerze. | opposes
Lindt nannte die Sanktionen nicht zielführend. | opposes
Lindt nannte die Sanktionen nutzlos. | opposes
Lindt nannte die Sanktionen eine Provokation. | opposes
Lindt nannte die Sanktionen Quatsch. | opposes
Lindt nannte die Sanktionen rechtswidrig. | opposes
Lindt nannte die Sanktionen riskant. | opposes
Lindt nannte die Sanktionen eine Sackgasse. | opposes
Lindt nannte die Waffenruhe eine Scheinlösung. | opposes
Lindt nannte die Sanktionen Selbstbetrug. | opposes
Lindt nannte die Sanktionen töricht. | opposes
Lindt nannte die Sanktionen unangebracht. | opposes
Lindt nannte die Sanktionen unangemessen. | opposes
Lindt nannte die Sanktionen unfair. | opposes
Lindt nannte die Sanktionen ungerecht. | opposes
Lindt nannte die Sanktionen ungerechtfertigt. | opposes
Lindt nannte die Waffenruhe unklug. | opposes
Lindt nannte die Sanktionen unsinnig. | opposes
Lindt nannte die Sanktionen unverhältnismäßig. | opposes
Lindt nannte die Sanktionen verantwortungslos. | opposes
Lindt nannte die Sanktionen verheerend. | opposes
Lindt nannte die Waffenruhe eine Verschnaufpause für den Gegner. | opposes
Lindt nannte die Sanktionen vertragswidrig. | opposes
Lindt nannte die Sanktionen völkerrechtswidrig. | opposes
Lindt nannte die Sanktionen Wahnsinn. | opposes
Lindt nannte die Sanktionen einen Wirtschaftskrieg. | opposes
Lindt nannte eine Waffenruhe zwecklos. | opposes
Lindt nannte die Sanktionen zynisch. | opposes
Lindt nannte die Sanktionen übereilt. | opposes
Lindt nannte die Sanktionen überhastet. | opposes
`,
  harm: `
Lindt sagte, die Sanktionen belasteten die Wirtschaft. | opposes
Lindt sagte, die Sanktionen beschädigten den Handel. | opposes
Lindt sagte, die Sanktionen brächten nichts. | opposes
Lindt sagte, die Sanktionen lösten keine Probleme. | opposes
Lindt sagte, die Sanktionen ruinierten die Betriebe. | opposes
Lindt sagte, die Sanktionen schadeten den Betrieben. | opposes
Lindt sagte, die Sanktionen schwächten die Industrie. | opposes
Lindt sagte, die Sanktionen träfen uns selbst. | opposes
Lindt sagte, die Sanktionen untergrüben das Vertrauen. | opposes
Lindt sagte, die Sanktionen verpufften. | opposes
Lindt sagte, die Sanktionen verstießen gegen das Recht. | opposes
Lindt sagte, die Sanktionen gingen ins Leere. | opposes
Lindt sagte, die Sanktionen gingen zu weit. | opposes
Lindt sagte, die Sanktionen seien zu früh gekommen. | opposes
Lindt sagte, die Sanktionen kosteten Arbeitsplätze. | opposes
Lindt sagte, die Sanktionen gössen Öl ins Feuer. | opposes
Lindt sagte, eine Waffenruhe nütze nur dem Angreifer. | opposes
Lindt sagte, eine Waffenruhe belohne den Angreifer. | opposes
Lindt sagte, eine Waffenruhe verlängere den Krieg. | opposes
Lindt sagte, eine Waffenruhe diene nur der Aufrüstung. | opposes
Lindt sagte, der Gegner wolle mit der Waffenruhe Zeit gewinnen. | opposes
Lindt sagte, mit den Sanktionen spiele man mit dem Feuer. | opposes
Lindt äußerte die Sorge vor Sanktionen. | opposes
`,
  negated: `
Lindt nannte die Sanktionen nicht angemessen. | opposes
Lindt nannte die Sanktionen nicht gerechtfertigt. | opposes
Lindt nannte die Sanktionen nicht hilfreich. | opposes
Lindt nannte die Waffenruhe nicht realistisch. | opposes
Lindt nannte die Sanktionen nicht wirksam. | opposes
Lindt nannte die Waffenruhe keinen Durchbruch. | opposes
Lindt nannte die Sanktionen nicht vernünftig. | opposes
Lindt sagte, die Sanktionen seien kein Erfolg. | opposes
Lindt nannte die Sanktionen nicht ungerecht. | supports
Lindt nannte die Sanktionen nicht rechtswidrig. | supports
Lindt nannte die Sanktionen nicht nutzlos. | supports
Lindt nannte die Waffenruhe keine Kapitulation. | supports
Lindt sagte, die Sanktionen schadeten niemandem. | supports
Lindt sagte, die Sanktionen seien kein Fehler. | supports
Lindt sagte, die Sanktionen seien keine Provokation. | supports
`,
  'worth of something else': `
Lindt nannte das Ende der Sanktionen gerecht. | opposes
Lindt nannte das Ende der Sanktionen vernünftig. | opposes
Lindt nannte die Aufhebung der Sanktionen fatal. | supports
Lindt nannte die Lockerung der Sanktionen naiv. | supports
Lindt nannte den Bruch der Waffenruhe verheerend. | supports
Lindt nannte den Verzicht auf Sanktionen unklug. | supports
Lindt nannte den Verzicht auf Sanktionen vernünftig. | opposes
Sind die Sanktionen gerecht, fragte Lindt? | unclear
Nennt Lindt die Sanktionen zu Recht wirksam? | unclear
`,
});
