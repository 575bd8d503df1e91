import { describe, expect, it } from 'vitest';
import { passagesOf, told } from './passages';

// Who speaks in the sentences after one that names the speaker.

const tables: Readonly<Record<string, string>> = {
  pronouns: `
Putin telefonierte am Abend mit Macron.
Er bekräftigte sein Nein zu einer Waffenruhe. | putin | opposes

Selenskyj traf am Nachmittag in Paris ein.
Dort warb er erneut für eine Waffenruhe. | selenskyj | supports

Baerbock reiste am Mittwoch nach Kyjiw.
Sie sprach sich für eine Verlängerung der Sanktionen aus. | baerbock | supports
Die Sanktionen zeigten Wirkung, sagte sie. | baerbock | asserts

Baerbock und Macron berieten am Abend in Brüssel.
Eine Lockerung der Sanktionen lehnte sie ab. | baerbock | supports

Lawrow lehnt eine Waffenruhe ab. | lawrow | opposes
Sie nütze nur dem Gegner, sagte er. | lawrow | *
Für ihn ist die Waffenruhe eine Falle. | lawrow | opposes

Sacharowa kritisierte die Sanktionen. | sacharowa | opposes
Sie seien ein Diebstahl, schrieb sie auf Telegram. | sacharowa | opposes

Die EU will die Sanktionen verlängern. | eu | supports
Sie werde an den Sanktionen festhalten, bis der Krieg ende, teilte sie mit. | eu | *

Trump sprach am Abend mit Reportern.
Nach einer Waffenruhe gefragt, sagte er: „Das wäre gut.“ | trump | *
Er hoffe auf eine Waffenruhe noch in diesem Jahr. | trump | supports

Merz sagte am Sonntag, die Waffenruhe sei zerbrechlich. | merz | *
Man müsse die Waffenruhe überwachen, fügte er hinzu. | merz | supports
Auch über neue Sanktionen müsse gesprochen werden. | merz | supports

Orban stellte sich am Freitag gegen die Pläne der anderen.
Er werde den Sanktionen nicht zustimmen. | orban | opposes

Kallas kam am Abend nach Brüssel zurück.
„Die Sanktionen müssen härter werden“, sagte sie. | kallas | supports
„Sonst wird es keine Waffenruhe geben.“ | kallas | *

Rutte besuchte am Montag die Truppen in Rumänien.
Eine Waffenruhe rücke näher, versicherte er. | rutte | *

Er sei für die Waffenruhe, sagte Macron am Dienstag. | macron | supports
Nun müsse Moskau der Waffenruhe zustimmen, forderte er. | macron | supports

Dass er die Waffenruhe ablehnt, hatte Putin schon im März gesagt. | putin | opposes
Jetzt wiederholte er, eine Waffenruhe nütze nur Kyjiw. | putin | opposes
`,
  roles: `
Macron empfing am Mittag Selenskyj in Paris.
Der ukrainische Präsident dankte ihm für die Sanktionen gegen Moskau. | selenskyj | supports

Putin äußerte sich am Rande eines Forums.
Der Kremlchef nannte die Sanktionen einen Fehler des Westens. | putin | opposes

Trump und Putin sprachen eine Stunde lang miteinander.
Der US-Präsident drängte auf eine Waffenruhe. | trump | supports
Der Kremlchef lehnte eine Waffenruhe erneut ab. | putin | opposes

Lawrow trat am Vormittag vor die Presse.
Der Außenminister wies Forderungen nach einer Waffenruhe zurück. | lawrow | opposes
Eine Waffenruhe sei nur ein Vorwand, sagte der 75-Jährige. | lawrow | opposes

Baerbock gab am Abend ein Interview.
Die Grünen-Politikerin verlangte schärfere Sanktionen. | baerbock | supports
Die Sanktionen seien noch lange nicht ausgeschöpft, sagte die Ministerin. | baerbock | *

Sacharowa äußerte sich in ihrem wöchentlichen Briefing.
Die Sprecherin bezeichnete die Sanktionen als illegal. | sacharowa | opposes

Merz sprach am Nachmittag im Bundestag.
Der Kanzler kündigte weitere Sanktionen an. | merz | supports
Der CDU-Chef warb zugleich um Verständnis für die Kosten der Sanktionen. | merz | *

Orban reiste am Wochenende nach Moskau.
Der ungarische Regierungschef forderte dort ein Ende der Sanktionen. | orban | opposes

Rutte traf die Verteidigungsminister des Bündnisses.
Der Nato-Generalsekretär nannte eine Waffenruhe möglich. | rutte | *

Kallas leitete die Sitzung der Minister.
Die EU-Außenbeauftragte sprach sich für neue Sanktionen aus. | kallas | supports
Die Estin mahnte, die Sanktionen nicht zu lockern. | kallas | supports

Der Politologe Jan Beispiel hält eine Waffenruhe für unwahrscheinlich. | Jan Beispiel | *
Der Experte verweist auf die Sanktionen, die kaum wirkten. | Jan Beispiel | *
`,
  quotes: `
Selenskyj wandte sich in der Nacht an seine Landsleute.
„Wir haben einer Waffenruhe zugestimmt“, sagte er. | selenskyj | supports
„Jetzt muss Moskau der Waffenruhe zustimmen.“ | selenskyj | supports

„Eine Waffenruhe ist kein Frieden“, sagte Macron. | macron | *
„Aber ohne eine Waffenruhe gibt es keine Gespräche.“ | macron | supports

„Ich habe die Sanktionen nie für klug gehalten. | orban | opposes
Die Sanktionen treffen uns selbst“, sagte Orban. | orban | opposes

„Wir werden die Sanktionen nicht aufheben“, sagte Kallas. | kallas | supports
¶ „Wer die Sanktionen lockert, belohnt den Angreifer.“ | kallas | supports

„Die Waffenruhe“, sagte Peskow, „ist für uns derzeit kein Thema.“ | peskow | opposes
„Darüber wird man reden, wenn die Sanktionen fallen.“ | peskow | *

Merz schrieb auf X: „Die Waffenruhe muss jetzt kommen.“ | merz | supports
„Wir werden sonst die Sanktionen verschärfen.“ | merz | *

Macron sagte wörtlich: „Wir wollen eine Waffenruhe. | macron | supports
Wir wollen eine Waffenruhe ohne Vorbedingungen.“ | macron | supports

„Eine Waffenruhe ist möglich“, so Rutte. | rutte | *
„Dafür braucht es Druck und Sanktionen.“ | rutte | supports
¶ „Und diese Sanktionen müssen alle mittragen.“ | rutte | supports
`,
  subjunctive: `
Peskow verwies auf die Lage an der Front.
Eine Waffenruhe komme derzeit nicht infrage. | peskow | opposes
Die Sanktionen seien wirkungslos. | peskow | opposes

Lawrow warf dem Westen Heuchelei vor.
Eine Waffenruhe diene nur der Aufrüstung Kyjiws. | lawrow | opposes

Die Außenministerin warnte vor Illusionen.
Putin habe kein Interesse an einer Waffenruhe. | Außenministerin | *

Trump zeigte sich am Abend enttäuscht von Putin.
Er habe mit einer Waffenruhe gerechnet. | trump | *
Nun werde er Sanktionen verhängen. | trump | supports

Macron erklärte, er habe mit Trump gesprochen.
Beide seien sich einig, dass eine Waffenruhe nötig sei. | macron | supports
Danach könnten Sanktionen folgen. | macron | *

Kyjiw widersprach der Darstellung aus Moskau.
Man habe die Waffenruhe nicht gebrochen. | ukraine | denies
Vielmehr hätten russische Truppen die Waffenruhe verletzt. | ukraine | asserts
`,
  paragraphs: `
Selenskyj forderte am Montag eine Waffenruhe. | selenskyj | supports
¶ Eine Waffenruhe sei der erste Schritt, sagte er in Kyjiw. | selenskyj | supports
¶ Zugleich sprach sich der Präsident für neue Sanktionen aus. | selenskyj | supports

Putin hat einer Waffenruhe eine Absage erteilt. | putin | opposes
¶ Zunächst müssten die Sanktionen fallen, sagte er nach Angaben des Kremls. | putin | *

Merz drohte Moskau mit weiteren Sanktionen. | merz | supports
¶ Die Sanktionen würden diesmal die Banken treffen, kündigte der Kanzler an. | merz | supports
¶ „Wir meinen es ernst mit den Sanktionen“, sagte er. | merz | supports

Lawrow lehnte die Waffenruhe ab. | lawrow | opposes
¶ Es handele sich um einen Trick. | *
¶ Die Waffenruhe solle nur Waffenlieferungen erleichtern. | lawrow | *

„Putin will keine Waffenruhe“, sagte Kallas. | kallas | *
¶ Die Chefdiplomatin forderte deshalb härtere Sanktionen. | kallas | supports
¶ Über die Sanktionen müsse noch im August entschieden werden. | kallas | supports
`,
};

describe.each(Object.entries(tables))('German passages that go on: %s', (_, table) => {
  it.each(passagesOf(table))('%s', (_, passage) => {
    const { wanted, found } = told(passage, 'de');
    expect(found).toEqual(wanted);
  });
});
