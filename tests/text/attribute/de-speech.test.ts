import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { statementsOf } from './page';

// Who holds what in German, by the ways in which speech is given.
// One sentence a line: sentence | speaker | stance.

const tables: Readonly<Record<string, string>> = {
  headlines: `
Kreml: Waffenruhe derzeit kein Thema | russia | opposes
Trump: „Die Sanktionen bleiben in Kraft“ | trump | supports
Lawrow: Sanktionen schaden nur Europa | lawrow | opposes
Moskau lehnt Waffenruhe ab | russia | opposes
Trump droht Moskau mit Sanktionen | trump | supports
Trump will Sanktionen lockern | trump | opposes
EU verlängert Sanktionen gegen Russland | eu | supports
EU einigt sich auf neue Sanktionen | eu | supports
EU beschließt Sanktionen gegen Moskau | eu | supports
Kreml kritisiert neue Sanktionen als illegal | russia | opposes
Kreml weist Vorwürfe wegen Bruchs der Waffenruhe zurück | russia | denies
Kein Ende der Sanktionen in Sicht - Baerbock | baerbock | *
Nach Treffen mit Putin: Trump rückt von Waffenruhe ab | trump | opposes
Vor Gipfel: Macron pocht auf Waffenruhe | macron | supports
Streit um Sanktionen: Trump lenkt ein | trump | *
`,
  quotations: `
„Eine Waffenruhe“, so Macron, „ist überfällig.“ | macron | supports
„Die Sanktionen“, betonte Baerbock, „müssen bleiben.“ | baerbock | supports
„Wir wollen“, so Selenskyj, „eine ehrliche Waffenruhe.“ | selenskyj | supports
„Wir werden die Sanktionen nicht aufheben“, versicherte Macron. | macron | supports
„Wir werden keine Waffenruhe akzeptieren“, sagte Lawrow. | lawrow | opposes
„Ich unterstütze die Waffenruhe nicht“, sagte Trump. | trump | opposes
„Das ist keine Waffenruhe, sondern eine Kapitulation“, sagte Selenskyj. | selenskyj | opposes
„Warum sollten wir eine Waffenruhe akzeptieren?“, fragte Lawrow. | lawrow | opposes
„Wer soll die Waffenruhe überwachen?“, fragte Baerbock. | baerbock | *
„Eine Waffenruhe brauchen wir sofort“, forderte Macron. | macron | supports
„Nein, eine Waffenruhe ist nicht möglich“, sagte Peskow. | peskow | opposes
„Sanktionen haben noch nie geholfen“, sagte Lawrow. | lawrow | opposes
„Nur mit Sanktionen kann man Putin stoppen“, sagte Selenskyj. | selenskyj | supports
„Ohne Sanktionen wird Putin nicht verhandeln“, sagte Selenskyj. | selenskyj | supports
„Mit uns wird es keine Waffenruhe geben“, sagte Lawrow. | lawrow | opposes
„An einer Waffenruhe führt kein Weg vorbei“, sagte Macron. | macron | supports
„Es gibt keine Alternative zu einer Waffenruhe“, sagte Macron. | macron | supports
„Die Waffenruhe darf nicht scheitern“, sagte Macron. | macron | supports
„Die Sanktionen gehören abgeschafft“, sagte Trump. | trump | opposes
„Die Sanktionen gehören verschärft“, sagte Baerbock. | baerbock | supports
„Eine Waffenruhe ist das Gebot der Stunde“, sagte Macron. | macron | supports
„Ich glaube nicht an eine Waffenruhe“, sagte Trump. | trump | opposes
„Eine Waffenruhe ist für uns inakzeptabel“, sagte Lawrow. | lawrow | opposes
„Unsere Haltung zur Waffenruhe ist klar: Wir sind dafür“, sagte Macron. | macron | supports
`,
  'reported speech': `
Die Waffenruhe müsse sofort beginnen, forderte Macron. | macron | supports
Die Sanktionen müssten aufgehoben werden, verlangte Lawrow. | lawrow | opposes
Die Sanktionen müssten bleiben, bekräftigte Baerbock. | baerbock | supports
Die Sanktionen dürften nicht aufgehoben werden, mahnte Baerbock. | baerbock | supports
Eine Waffenruhe könne Moskau nicht akzeptieren, erklärte Peskow. | peskow | opposes
Eine Waffenruhe komme für Moskau nicht infrage, erklärte Peskow. | peskow | opposes
Die Waffenruhe nütze nur der Ukraine, sagte Lawrow. | lawrow | opposes
Die Waffenruhe sei tot, sagte Trump. | trump | *
Man sei zu einer Waffenruhe bereit, hieß es aus Kyjiw. | ukraine | supports
Man lehne eine Waffenruhe ab, hieß es aus dem Kreml. | russia | opposes
Macron sagte, man werde die Sanktionen so lange aufrechterhalten, wie es nötig sei. | macron | supports
Macron sagte, die Sanktionen würden verlängert. | macron | supports
Peskow sagte, Russland sehe keinen Grund für eine Waffenruhe. | peskow | opposes
Peskow sagte, es sei zu früh, über eine Waffenruhe zu sprechen. | peskow | opposes
Trump sagte, er sei kein Freund der Sanktionen. | trump | opposes
Trump sagte, er sei ein großer Freund der Waffenruhe. | trump | supports
Trump sagte, er halte die Sanktionen für einen Fehler. | trump | opposes
Trump sagte, er habe nichts gegen Sanktionen. | trump | supports
Trump sagte, er brauche keine Waffenruhe. | trump | opposes
Trump sagte, eine Waffenruhe sei nicht nötig. | trump | opposes
Trump sagte, neue Sanktionen seien nicht erforderlich. | trump | opposes
Macron sagte, an den Sanktionen werde nicht gerüttelt. | macron | supports
Macron sagte, die Sanktionen stünden nicht zur Disposition. | macron | supports
Macron sagte, die Waffenruhe sei der einzige Weg zum Frieden. | macron | supports
Macron sagte, er stehe zu den Sanktionen. | macron | supports
Macron sagte, er rechne mit einer Waffenruhe. | macron | *
Lawrow sagte, eine Waffenruhe sei eine Illusion. | lawrow | opposes
Lawrow sagte, der Westen wolle mit der Waffenruhe nur Zeit gewinnen. | lawrow | opposes
Lawrow sagte, die Sanktionen verstießen gegen das Völkerrecht. | lawrow | opposes
Lawrow sagte, die Sanktionen hätten ihr Ziel verfehlt. | lawrow | opposes
Lawrow sagte, die Sanktionen seien ins Leere gelaufen. | lawrow | opposes
Baerbock sagte, es sei richtig gewesen, Sanktionen zu verhängen. | baerbock | supports
Baerbock sagte, es sei falsch, die Sanktionen jetzt zu lockern. | baerbock | supports
Baerbock sagte, es wäre ein Fehler, die Sanktionen aufzuheben. | baerbock | supports
Baerbock sagte, wer die Sanktionen lockere, belohne den Aggressor. | baerbock | supports
Selenskyj sagte, eine Waffenruhe helfe nur Russland. | selenskyj | opposes
Selenskyj sagte, mehr Sanktionen brächten den Frieden näher. | selenskyj | supports
Selenskyj sagte, er habe einer Waffenruhe zugestimmt. | selenskyj | supports
Selenskyj sagte, Putin fürchte die Sanktionen. | selenskyj | *
`,
  denials: `
Peskow dementierte, dass es Biolabore gebe. | peskow | denies
Lawrow bestritt die Berichte über Biolabore. | lawrow | denies
Selenskyj wies Berichte über Biolabore als Lüge zurück. | selenskyj | denies
Kyjiw nannte die Behauptung über Biolabore absurd. | ukraine | denies
Macron sagte, Biolabore gebe es in der Ukraine nicht. | macron | denies
Macron sagte, an den Berichten über Biolabore sei nichts dran. | macron | denies
Trump sagte, er habe nie von Biolaboren gesprochen. | trump | denies
Die Vorwürfe zu Biolaboren seien haltlos, sagte Macron. | macron | denies
Von Biolaboren könne keine Rede sein, sagte Macron. | macron | denies
Für Biolabore gebe es keinerlei Beweise, sagte Macron. | macron | denies
Die Erzählung von Biolaboren sei russische Propaganda, sagte Macron. | macron | denies
Die Biolabore seien frei erfunden, sagte Macron. | macron | denies
Peskow räumte ein, dass es keine Belege für Biolabore gibt. | peskow | denies
Lawrow sprach von Biolaboren in der Ukraine. | lawrow | asserts
Lawrow warf den USA vor, Biolabore zu betreiben. | lawrow | asserts
Lawrow bekräftigte, dass die USA Biolabore betreiben. | lawrow | asserts
Nach Darstellung des Kremls betreiben die USA Biolabore. | russia | asserts
Sacharowa beharrte auf der Existenz von Biolaboren. | sacharowa | asserts
Selenskyj verneinte die Frage nach Biolaboren. | selenskyj | denies
Biolabore? Die gebe es nicht, sagte Macron. | macron | denies
`,
  refusals: `
Trump weigerte sich, neue Sanktionen zu verhängen. | trump | opposes
Trump will keine neuen Sanktionen verhängen. | trump | opposes
Trump verzichtet auf neue Sanktionen. | trump | opposes
Trump verzichtete auf die Forderung nach einer Waffenruhe. | trump | opposes
Trump hat die Forderung nach einer Waffenruhe fallen gelassen. | trump | opposes
Trump ließ seine Forderung nach einer Waffenruhe fallen. | trump | opposes
Trump rückte von der Forderung nach einer Waffenruhe ab. | trump | opposes
Putin ließ Trump mit dem Vorschlag einer Waffenruhe abblitzen. | putin | opposes
Putin blockt bei der Waffenruhe. | putin | opposes
Putin stellt sich bei der Waffenruhe quer. | putin | opposes
Macron trägt neue Sanktionen nicht mit. | macron | opposes
Macron macht bei den Sanktionen nicht mit. | macron | opposes
Macron verweigerte den Sanktionen seine Zustimmung. | macron | opposes
Macron blockierte die Sanktionen. | macron | opposes
Macron legte sein Veto gegen die Sanktionen ein. | macron | opposes
Macron stellte sich hinter die Sanktionen. | macron | supports
Macron stellte sich gegen die Sanktionen. | macron | opposes
Macron wich der Frage nach der Waffenruhe aus. | macron | unclear
Macron hält sich bei den Sanktionen alle Optionen offen. | macron | unclear
`,
  'double negation': `
Macron lehnte es nicht ab, über eine Waffenruhe zu sprechen. | macron | supports
Macron schließt eine Waffenruhe keineswegs aus. | macron | supports
Macron hat nichts gegen eine Waffenruhe. | macron | supports
Macron sieht keinen Grund, die Sanktionen aufzuheben. | macron | supports
Macron sieht keinen Anlass, die Sanktionen zu lockern. | macron | supports
Macron sieht keinen Anlass für eine Waffenruhe. | macron | opposes
Macron sieht keine Notwendigkeit für neue Sanktionen. | macron | opposes
Macron sieht keinen Grund, nicht über eine Waffenruhe zu reden. | macron | supports
Macron will nicht ausschließen, dass die Sanktionen verlängert werden. | macron | supports
Macron kündigte an, die Sanktionen nicht zu lockern. | macron | supports
Macron warnte, die Sanktionen nicht zu verlängern wäre ein Fehler. | macron | supports
Niemand lehne eine Waffenruhe ab, sagte Macron. | macron | supports
`,
};

describe.each(Object.entries(tables))('German speech: %s', (_, table) => {
  it.each(rowsOf(table))('%s', (text = '', who, stance) => {
    const last = statementsOf(text, 'de').at(-1);
    expect(last?.who).toBe(who);
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });
});
