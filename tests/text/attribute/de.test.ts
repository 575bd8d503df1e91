import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// sentence | speaker | cue | form | stance
const table = `
Putin lehnte eine Waffenruhe am Montag ab. | putin | lehnte | indirect | opposes
Der Kreml lehnt eine Waffenruhe nicht ab. | russia | lehnt | indirect | supports
Selenskyj forderte erneut eine Waffenruhe. | selenskyj | forderte | indirect | supports
Am Dienstag forderte Selenskyj eine Waffenruhe. | selenskyj | forderte | indirect | supports
Für den Kreml ist eine Waffenruhe vom Tisch. | russia | Für | narrative | opposes
Kyjiw drängt auf eine Waffenruhe. | ukraine | drängt | indirect | supports
Russland will keine Waffenruhe. | russia | will | narrative | opposes
Trump möchte eine schnelle Waffenruhe. | trump | möchte | narrative | supports
Laut Peskow kommt eine Waffenruhe nur unter Auflagen zustande. | peskow | Laut | indirect | conditional
Nach Ansicht Moskaus ist eine Waffenruhe unmöglich. | russia | Ansicht | indirect | opposes
Aus Sicht Moskaus ist eine Waffenruhe unannehmbar. | russia | Sicht | indirect | opposes
Lawrow wies die Waffenruhe als unannehmbar zurück. | lawrow | wies | indirect | opposes
Lawrow warf der EU vor, auf eine Waffenruhe zu drängen. | lawrow | warf | indirect | asserts
"Wir brauchen eine Waffenruhe", sagte Macron. | macron | sagte | direct | supports
"Wir brauchen eine Waffenruhe", sagte der französische Staatschef Emmanuel Macron in Paris. | macron | sagte | direct | supports
„Es wird keine Waffenruhe geben“, erklärte Lawrow. | lawrow | erklärte | direct | *
»Eine Waffenruhe ist nötig«, betonte Baerbock. | baerbock | betonte | direct | supports
Macron sagte: "Wir unterstützen die Waffenruhe." | macron | sagte | direct | supports
Baerbock: "Wir unterstützen die Waffenruhe" | baerbock | - | direct | supports
Die Waffenruhe sei nötig, so Baerbock weiter. | baerbock | so | indirect | supports
Die Ministerin Annalena Baerbock nannte die Waffenruhe verfrüht. | baerbock | nannte | indirect | opposes
Macron sprach sich für eine Waffenruhe aus. | macron | sprach | indirect | supports
Nach einem Treffen mit Selenskyj sagte Trump, er unterstütze die Waffenruhe. | trump | sagte | indirect | *
Trump hat den Vorschlag von Macron zu einer Waffenruhe begrüßt. | trump | begrüßt | indirect | supports
Die Waffenruhe sei kein Thema, teilte auch Sacharowa mit. | sacharowa | teilte | indirect | *
Der US-Präsident verlangte eine Waffenruhe. | trump | verlangte | indirect | supports
Der Kremlchef schloss eine Waffenruhe aus. | putin | schloss | indirect | opposes
Der russische Präsident Wladimir Putin schlug eine Waffenruhe vor. | putin | schlug | indirect | supports
Ein Vertreter des Weißen Hauses begrüßte die Waffenruhe. | white-house | begrüßte | indirect | supports
Der Militärexperte Jan Beispiel nannte die Waffenruhe sinnvoll. | Jan Beispiel | nannte | indirect | *
Peskow wiederholte, eine Waffenruhe gebe es erst nach dem Abzug der Truppen. | peskow | wiederholte | indirect | conditional
Trump droht Moskau mit Sanktionen, falls es die Waffenruhe ablehnt. | trump | droht | indirect | conditional
Die EU verhängt Sanktionen, sobald Russland die Waffenruhe bricht, kündigte Macron an. | macron | kündigte | indirect | conditional
Peskow bestritt die Existenz von Biolaboren. | peskow | bestritt | indirect | denies
Lawrow behauptete, in der Ukraine gebe es Biolabore. | lawrow | behauptete | indirect | asserts
Sacharowa kritisierte die Sanktionen scharf. | sacharowa | kritisierte | indirect | opposes
Selenskyj begrüßte die neuen Sanktionen. | selenskyj | begrüßte | indirect | supports
Macron warnte vor einer brüchigen Waffenruhe. | macron | warnte | indirect | opposes
Die Position Moskaus zur Waffenruhe ist unverändert. | russia | Position | narrative | asserts
Die USA machen Druck für eine Waffenruhe. | usa | machen | narrative | supports
Wie Peskow erklärte, ist eine Waffenruhe möglich. | peskow | erklärte | indirect | asserts
Peskow zufolge ist eine Waffenruhe möglich. | peskow | zufolge | indirect | asserts
Der Außenminister, Sergej Lawrow, warf der EU vor, die Waffenruhe zu verhindern. | lawrow | warf | indirect | *
Lawrow, der seit Jahren im Amt ist, lehnte eine Waffenruhe ab. | lawrow | lehnte | indirect | opposes
In Russland lobte der Vorsitzende des Rates, Sergej Lawrow, Trump für die Waffenruhe. | lawrow | lobte | indirect | *
Der Parteichef und künftige Kanzler Emmanuel Macron begrüßte die Waffenruhe. | macron | begrüßte | indirect | supports
Baerbock stellte die Waffenruhe infrage. | baerbock | stellte | indirect | *
Trump dankte Putin für die Waffenruhe. | trump | dankte | indirect | *
Trump und Putin einigten sich auf eine Waffenruhe. | trump & putin | einigten | narrative | *
Selenskyj hat der Waffenruhe zugestimmt. | selenskyj | zugestimmt | indirect | *
Den Journalisten sagte Selenskyj, die Waffenruhe halte. | selenskyj | sagte | indirect | *
Die Waffenruhe wurde von Putin verkündet. | putin | verkündet | indirect | *
Putin hatte, als der Gipfel begann, der in Moskau gefeiert wird, eine Waffenruhe angeordnet. | putin | angeordnet | narrative | *
Macron lobte die EU und warnte Putin vor einem Bruch der Waffenruhe. | macron | lobte | indirect | *
"Die Waffenruhe hält", sagte ein Jurist. | Jurist | sagte | direct | *
"Die Waffenruhe ist nötig", sagte eine Rentnerin in Charkiw. | Rentnerin | sagte | direct | supports
Die Waffenruhe halte, ergänzte der Gouverneur der Region Charkiw, Jan Beispiel. | Jan Beispiel | ergänzte | indirect | *
Der Chef der Verwaltung von Cherson, Jan Beispiel, warf Putin den Bruch der Waffenruhe vor. | Jan Beispiel | warf | indirect | *
Die Waffenruhe gelte, erklärte die Sprecherin des Ministeriums, Eva Muster. | Eva Muster | erklärte | indirect | *
Laut mehreren Kreml-Insidern ist Putin zu einer Waffenruhe bereit. | mehreren Kreml-Insidern | Laut | indirect | *
Nach Darstellung des Wirtschaftsministeriums wirken die Sanktionen. | Wirtschaftsministeriums | Darstellung | indirect | *
Die Militärführung hat sich gegen die Waffenruhe ausgesprochen. | Militärführung | ausgesprochen | indirect | *
Macron gibt Putin die Schuld am Bruch der Waffenruhe. | macron | gibt | indirect | *
Macron erteilte der Waffenruhe eine Absage. | macron | erteilte | indirect | *
Macron hält nichts von einer Waffenruhe. | macron | hält | indirect | *
Selenskyj hat sich mehrfach geweigert, eine Waffenruhe anzunehmen. | selenskyj | geweigert | narrative | *
Macron machte sich für eine Waffenruhe stark. | macron | machte | indirect | *
Macron spielte die Sanktionen herunter. | macron | spielte | indirect | *
Kritik an der Waffenruhe kam aus Russland. | russia | kam | indirect | *
"Die Waffenruhe hält", sagt Beispielmann nüchtern. | Beispielmann | sagt | direct | *
Von russischer Seite hieß es, die Waffenruhe halte. | russia | hieß | indirect | *
Jan Beispiel, Botschafter in Berlin, lobte die Waffenruhe. | Jan Beispiel | lobte | indirect | supports
Aus dem Kreml hieß es, die Waffenruhe sei kein Thema. | russia | hieß | indirect | *
Nach russischen Angaben hält die Waffenruhe. | russia | Angaben | indirect | *
Russischen Angaben zufolge hält die Waffenruhe. | russia | zufolge | indirect | *
Die ukrainische Regierung begrüßte die Waffenruhe. | ukraine | begrüßte | indirect | supports
Die Ukrainer halten die Waffenruhe für möglich. | ukraine | halten | indirect | *
Die Waffenruhe soll am Montag beginnen, wie Selenskyj mitteilte. | selenskyj | mitteilte | indirect | *
Die Berater des Präsidenten sollen über die Waffenruhe streiten, wie Macron weiter schreibt. | macron | schreibt | indirect | *
Auch der ehemalige russische Diplomat Boris Beispiel kritisiert die Waffenruhe. | Boris Beispiel | kritisiert | indirect | *
Trump gibt grünes Licht für die Waffenruhe. | trump | gibt | narrative | *
Aus Putins Sicht nützt die Waffenruhe nur der EU. | putin | Sicht | indirect | *
Die Waffenruhe führt Lawrow auf den Druck der EU zurück. | lawrow | führt | indirect | *
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

describe('German attribution', () => {
  it.each(rows)('%s', (text = '', who, cue, form, stance) => {
    const last = statementsOf(text, 'de').at(-1);
    expect({ who: last?.who, cue: last?.cueText ?? '-', form: last?.form }).toEqual({ who, cue, form });
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });

  it.each([
    [
      'goes on in the subjunctive',
      'Lawrow lehnte die Waffenruhe ab. Sie nütze nur Kyjiw. Dies sei der Grund für die Forderung nach einer Waffenruhe.',
      ['lawrow', 'lawrow'],
    ],
    [
      'goes on with a pronoun',
      'Trump begrüßte die Waffenruhe. Er forderte eine dauerhafte Waffenruhe.',
      ['trump', 'trump'],
    ],
    [
      'goes on with "fügte er hinzu"',
      'Trump lobte die Waffenruhe. Die Waffenruhe halte, fügte er hinzu.',
      ['trump', 'trump'],
    ],
    [
      'goes on with the office',
      'Baerbock lobte die Waffenruhe. Die Waffenruhe halte, sagte die Ministerin.',
      ['baerbock', 'baerbock'],
    ],
    [
      'gives a quotation of two sentences to its end',
      '"Die Waffenruhe, über die in diesen Tagen so viel gesprochen und geschrieben wird, ist gut. Wir wollen die Waffenruhe, und wir wollen sie so bald wie nur irgend möglich", sagte Macron.',
      ['macron', 'macron'],
    ],
    [
      'gives a quotation alone to who spoke before',
      'Macron lobte die Waffenruhe. "Die Waffenruhe ist ein Anfang."',
      ['macron', 'macron'],
    ],
    ['closes a quotation that never opened', 'Die Waffenruhe ist eine Falle", sagte Lawrow.', ['lawrow']],
    [
      'takes a pronoun for whom the sentence before speaks of',
      'Selenskyj lobte die Waffenruhe. Putin traf Trump in Alaska. Er forderte eine längere Waffenruhe.',
      ['selenskyj', 'putin'],
    ],
    [
      'takes a pronoun after a quotation for the subject before it',
      'Trump lobte die Waffenruhe. Putin reiste mit Macron an: "Die Waffenruhe hält", schrieb er.',
      ['trump', 'putin'],
    ],
    [
      'takes a full name that only a report names for a pronoun after it',
      'Zu Gast war der Jurist Jan Beispiel. "Die Waffenruhe hält", sagte er.',
      ['Jan Beispiel'],
    ],
    [
      'takes a woman for a feminine noun',
      'Baerbock traf Macron. Die Waffenruhe halte, sagte die Grünen-Politikerin.',
      ['baerbock'],
    ],
    [
      'takes the body for a noun that means one',
      'Die ukrainische Regierung lobte die Waffenruhe. Die Waffenruhe halte, schrieb die Behörde in Kyjiw.',
      ['ukraine', 'ukraine'],
    ],
    [
      'ends a sentence after the network X',
      'Macron lobte die Waffenruhe auf X. Putin lehnte die Waffenruhe ab.',
      ['macron', 'putin'],
    ],
    [
      'gives a quoted heading to who says its words below',
      'Baerbock lobte die Waffenruhe.\n"Diese Waffenruhe bleibt unverzichtbar"\n"Eine Waffenruhe bleibt für uns unverzichtbar", sagte Macron.',
      ['baerbock', 'macron'],
    ],
    [
      'leaves a quoted heading that nobody repeats with who spoke before',
      'Baerbock lobte die Waffenruhe.\n"Diese Waffenruhe bleibt unverzichtbar"\nMacron sagte, die Waffenruhe halte.',
      ['baerbock', 'baerbock'],
    ],
    [
      'goes on in the subjunctive over a caption and a heading',
      'Lawrow lehnte die Waffenruhe ab.\nEin Haus in der Stadt.\nLage ruhig\nDie Waffenruhe sei eine Falle.',
      ['lawrow', 'lawrow'],
    ],
    [
      'knows a surname again that it gave in full before',
      'Der Historiker Jan Beispiel lobte die Waffenruhe. Beispiel erinnert daran, dass Putin die Waffenruhe ablehnte.',
      ['Jan Beispiel', 'Jan Beispiel'],
    ],
    [
      'knows a surname in the genitive again',
      'Der Historiker Jan Beispiel lobte die Waffenruhe. Nach Beispiels Ansicht hält die Waffenruhe.',
      ['Jan Beispiel', 'Jan Beispiel'],
    ],
    [
      'takes a spokeswoman without a name for the body that spoke',
      'Die EU lobte die Waffenruhe. Wie eine Sprecherin mitteilte, halte die Waffenruhe.',
      ['eu', 'eu'],
    ],
    ['takes the body out of a compound', 'Eine EU-Sprecherin lobte die Waffenruhe.', ['eu']],
    [
      'takes a paper for whoever spoke before',
      'Die EU lobte die Waffenruhe. Die Waffenruhe halte, heißt es in dem Bericht.',
      ['eu', 'eu'],
    ],
    [
      'takes no person for somebody who heads something else',
      'Putin lobte die Waffenruhe. Der Kommandeur der Einheit lehnte die Waffenruhe ab.',
      ['putin', 'Kommandeur'],
    ],
    [
      'goes on with what is said to have happened',
      'Macron lobte die Waffenruhe. Die Waffenruhe soll schon gebrochen worden sein.',
      ['macron', 'macron'],
    ],
    ['knows no speaker of a passive', 'In der Nacht wurde die Waffenruhe verkündet.', []],
    ['takes no noun phrase for a name', 'Die Verlängerung der Waffenruhe forderte viele Opfer.', []],
    ['leaves reports alone', 'In der Nacht begann die Waffenruhe. Eine Drohne traf ein Haus.', []],
  ])('%s', (_, text, speakers) => {
    expect(
      statementsOf(text, 'de')
        .map(({ who }) => who)
        .filter((_, at) => at < 2),
    ).toEqual(speakers);
  });
});
