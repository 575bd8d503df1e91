import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { statementsOf } from './page';

// Who holds what in German, by the ways in which a sentence is built.
// One sentence a line: sentence | speaker | stance.

const tables: Readonly<Record<string, string>> = {
  without: `
Lawrow sagte am Dienstag vor Journalisten, eine Waffenruhe ohne Klärung der „Grundursachen“ des Konflikts würde nur Zeit für neue Lieferungen schaffen. | lawrow | opposes
Eine Waffenruhe ohne Abzug der Truppen lehnte Selenskyj ab. | selenskyj | opposes
Ohne ein Wort zu verlieren, lehnte Putin eine Waffenruhe ab. | putin | opposes
Ohne seinen Gast zu erwähnen, lobte Macron die Waffenruhe. | macron | supports
Ohne Rücksicht auf die EU fordert Trump eine Waffenruhe. | trump | supports
Ohne Zögern stimmte Selenskyj der Waffenruhe zu. | selenskyj | supports
`,
  'order of words': `
Eine Waffenruhe werde es mit Russland nicht geben, machte Peskow deutlich. | peskow | opposes
Dass eine Waffenruhe nötig ist, bekräftigte Macron in Paris. | macron | supports
Dass die Sanktionen bleiben müssen, steht für Macron fest. | macron | supports
Ob er die Waffenruhe unterstützt, ließ Trump offen. | trump | unclear
Zu einer Waffenruhe zeigte sich Putin nicht bereit. | putin | opposes
Zu einer Waffenruhe ist Kyjiw bereit. | ukraine | supports
Von einer Waffenruhe will Putin nichts wissen. | putin | opposes
Von den Sanktionen hält Trump wenig. | trump | opposes
Einer Waffenruhe erteilte Lawrow eine klare Absage. | lawrow | opposes
Einer Waffenruhe steht Putin skeptisch gegenüber. | putin | opposes
Einer Waffenruhe steht Macron aufgeschlossen gegenüber. | macron | supports
Für neue Sanktionen sprach sich am Abend auch Baerbock aus. | baerbock | supports
Gegen neue Sanktionen sträubt sich Trump bislang. | trump | opposes
Um eine Waffenruhe bemüht sich Macron seit Wochen. | macron | supports
Auf eine Waffenruhe pocht vor allem Macron. | macron | supports
An den Sanktionen hält Baerbock fest. | baerbock | supports
An den Sanktionen will Trump nicht festhalten. | trump | opposes
Von einer Aufhebung der Sanktionen riet Baerbock ab. | baerbock | supports
Vor einer Lockerung der Sanktionen warnte Baerbock eindringlich. | baerbock | supports
Über die Waffenruhe wollte sich Peskow nicht äußern. | peskow | unclear
Nichts hält Trump von den Sanktionen. | trump | opposes
`,
  passives: `
Die Sanktionen werden von Trump abgelehnt. | trump | opposes
Die Sanktionen wurden von Macron begrüßt. | macron | supports
Von Moskau wird eine Waffenruhe abgelehnt. | russia | opposes
Die Waffenruhe wird von der EU unterstützt. | eu | supports
Vom Kreml wurde die Waffenruhe zurückgewiesen. | russia | opposes
`,
  nouns: `
Die Forderung von Macron nach einer Waffenruhe bleibt bestehen. | macron | supports
Trumps Forderung nach einer Waffenruhe bleibt bestehen. | trump | supports
Putins Ablehnung einer Waffenruhe ist bekannt. | putin | opposes
Trumps Ruf nach einer Waffenruhe verhallt. | trump | supports
Moskaus Nein zur Waffenruhe steht. | russia | opposes
Russlands Absage an eine Waffenruhe überrascht niemanden. | russia | opposes
Trumps Bereitschaft zu einer Waffenruhe ist groß. | trump | supports
Moskaus Widerstand gegen die Sanktionen wächst. | russia | opposes
Die Ablehnung der Waffenruhe durch Putin sei ein Fehler, sagte Macron. | macron | supports
Kritik an den Sanktionen übte Lawrow. | lawrow | opposes
Scharfe Kritik an den Sanktionen kam aus Moskau. | russia | opposes
Ablehnung der Waffenruhe kam aus Moskau. | russia | opposes
Zustimmung zur Waffenruhe signalisierte Trump. | trump | supports
Unterstützung für die Waffenruhe kam aus den USA. | usa | supports
Widerspruch gegen die Waffenruhe kam von Lawrow. | lawrow | opposes
Skepsis gegenüber der Waffenruhe äußerte Baerbock. | baerbock | opposes
Zweifel an der Waffenruhe äußerte Macron. | macron | opposes
Lob für die Waffenruhe kam von Trump. | trump | supports
Bedenken gegen die Sanktionen meldete Trump an. | trump | opposes
Forderungen nach einer Waffenruhe wies Peskow zurück. | peskow | opposes
Rufe nach einer Waffenruhe kommen aus den USA. | usa | supports
Aus Kyjiw kommt ein klares Ja zur Waffenruhe. | ukraine | supports
Aus Moskau kommt ein klares Nein zur Waffenruhe. | russia | opposes
Der Kreml sagt Nein zu einer Waffenruhe. | russia | opposes
Kyjiw sagt Ja zu einer Waffenruhe. | ukraine | supports
Das Nein aus Moskau zur Waffenruhe steht. | russia | opposes
`,
  participles: `
Angesprochen auf die Waffenruhe, sagte Peskow, sie sei undenkbar. | peskow | opposes
Auf die Waffenruhe angesprochen, winkte Lawrow ab. | lawrow | opposes
Gefragt nach der Waffenruhe, antwortete Lawrow ausweichend. | lawrow | unclear
`,
  'appositions and titles': `
Sergej Lawrow, Russlands Außenminister, lehnt eine Waffenruhe ab. | lawrow | opposes
Russlands Außenminister Sergej Lawrow lehnt eine Waffenruhe ab. | lawrow | opposes
Der Sprecher des Kreml, Peskow, nannte die Waffenruhe undenkbar. | peskow | opposes
Peskow, Sprecher des Kreml, nannte die Waffenruhe undenkbar. | peskow | opposes
Der französische Präsident Macron sagte, die Sanktionen müssten bleiben. | macron | supports
Frankreichs Präsident Emmanuel Macron sprach sich für eine Waffenruhe aus. | macron | supports
Die frühere Außenministerin Annalena Baerbock (Grüne) fordert härtere Sanktionen. | baerbock | supports
Außenministerin Baerbock will keine Sanktionen aufheben. | baerbock | supports
`,
  'relative clauses': `
Macron, der die Sanktionen immer unterstützt hat, will sie nun verschärfen. | macron | supports
Putin, der eine Waffenruhe bislang ablehnt, reist nach Alaska. | putin | opposes
Lawrow, der seit Jahren gegen die Sanktionen wettert, nannte sie illegal. | lawrow | opposes
Trump lobte Macron, der eine Waffenruhe fordert. | trump | *
Selenskyj, dem zufolge eine Waffenruhe nötig ist, reist nach Paris. | selenskyj | supports
`,
  infinitives: `
Trump forderte Putin auf, einer Waffenruhe zuzustimmen. | trump | supports
Macron rief Putin dazu auf, die Waffenruhe einzuhalten. | macron | supports
Macron drängte Putin, die Waffenruhe nicht länger zu blockieren. | macron | supports
Baerbock warnte davor, die Sanktionen aufzuheben. | baerbock | supports
Macron riet davon ab, die Sanktionen zu lockern. | macron | supports
Lawrow verlangte, die Sanktionen aufzuheben. | lawrow | opposes
Lawrow drohte damit, die Waffenruhe aufzukündigen. | lawrow | opposes
Trump versprach, die Sanktionen zu verschärfen. | trump | supports
Trump versprach, die Sanktionen aufzuheben. | trump | opposes
Trump bot an, die Waffenruhe zu überwachen. | trump | supports
Trump weigerte sich, die Sanktionen zu verschärfen. | trump | opposes
Trump weigert sich, die Sanktionen aufzuheben. | trump | supports
Putin ist nicht bereit, einer Waffenruhe zuzustimmen. | putin | opposes
Putin denkt nicht daran, einer Waffenruhe zuzustimmen. | putin | opposes
Trump denkt darüber nach, die Sanktionen aufzuheben. | trump | opposes
Macron hat vor, die Sanktionen zu verlängern. | macron | supports
Macron plädierte dafür, die Sanktionen zu verlängern. | macron | supports
Macron plädierte dagegen, die Sanktionen zu verlängern. | macron | opposes
Lawrow schloss aus, über eine Waffenruhe zu verhandeln. | lawrow | opposes
Lawrow lehnt es ab, über eine Waffenruhe zu sprechen. | lawrow | opposes
Trump hat es abgelehnt, die Sanktionen zu verschärfen. | trump | opposes
Anstatt die Sanktionen zu lockern, müsse man sie verschärfen, sagte Baerbock. | baerbock | supports
Um eine Waffenruhe zu erreichen, müsse der Druck steigen, sagte Baerbock. | baerbock | supports
`,
};

describe.each(Object.entries(tables))('German constructions: %s', (_, table) => {
  it.each(rowsOf(table))('%s', (text = '', who, stance) => {
    const last = statementsOf(text, 'de').at(-1);
    expect(last?.who).toBe(who);
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });
});
