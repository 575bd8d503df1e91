import { describe } from 'vitest';
import { checkLinks } from './linked';

describe('German: what may stand before a surname', () => {
  checkLinks(
    'de',
    `
    Der Präsident [Putin] kam.
    Der russische Präsident [Putin] kam.
    [Russlands] Staatschef [Putin] kam.
    Bundeskanzler [Merz] kam.
    Der Bundeskanzler a. D. [Merz] kam.
    CDU-Chef [Merz] kam.
    Unionsfraktionsvorsitzender [Merz] kam.
    Oppositionsführer [Merz] kam.
    Der Abgeordnete [Merz] kam.
    Altkanzler [Merz] kam.
    Ex-Präsident [Trump] kam.
    Amtsinhaber [Biden] kam.
    Parteifreund [Merz] kam.
    Außenminister [Sergej Lawrow] kam.
    Herr [Merz] kam.
    Herrn [Merz] gefiel das.
    Dr. [Merz] kam.
    Dr. [Friedrich Merz] kam.
    Prof. Dr. [Merz] kam.
    Nachfolger [Trump] kam.
    Für Staatsoberhaupt [Macron] ist das neu.
    Die Regierung [Merz] tagte.
    Das Kabinett [Merz] tagte.
    Die Ära [Putin] endet.
    Das Phänomen [Trump] bleibt.
    Der Fall [Trump] bleibt.
    Das System [Putin] bleibt.
    Am Montag [Putin], am Dienstag [Trump].
    Im Gespräch mit [Macron] sagte er das.
    Unter Beifall [Putins] endete es.
    Auf Wunsch [Selenskyjs] kam er.
    `,
  );
});

describe('German: who else bears a surname', () => {
  checkLinks(
    'de',
    `
    Charlotte Merz kam.
    Frau Merz kam.
    Die Gattin Merz kam nicht.
    Die Regierungssprecherin Merz kam.
    Die Staatsministerin Merz kam.
    Peter Trump kam.
    Karl-Heinz Merz kam.
    Anna Maria Merz kam.
    Barron Trump kam.
    P. Merz kam.
    F. [Merz] kam.
    F. J. [Merz] kam.
    Sabine von Merz kam.
    Der Bildhauer Klaus Merz kam. / Merz lachte.
    Klaus Merz kam. Dann sprach Kanzler Merz.
    Klaus Merz kam. Dann sprach [Friedrich Merz]. [Merz] lachte.
    Erst sprach [Merz], dann kam Klaus Merz. Merz lachte.
    Das Dorf Merz liegt am See.
    Die Gemeinde Putin liegt am See.
    Sein Sohn Donald Trump junior kam.
    Sein Sohn Donald Trump jr. kam.
    Sein Sohn Donald Trump Jr. kam.
    Ludmila Putin kam.
    Die Geschwister Anna und Karl Merz kamen.
    Die Schwestern Merz kamen.
    `,
  );
});

describe('German: compounds and genitives', () => {
  checkLinks(
    'de',
    `
    Die [Merz]-Regierung zögert.
    Der [Putin]-Vertraute schwieg.
    Das [Selenskyj]-Lager schwieg.
    Ein Anti-[Putin]-Bündnis entsteht.
    Ein Pro-[Trump]-Sender berichtet.
    Das [Trump]-[Putin]-Treffen fand statt.
    Der [Biden]-Nachfolger kam.
    Der [EU]-Gipfel begann.
    Der [EU]-[Ukraine]-Gipfel begann.
    Das [Washington]-Treffen fand statt.
    Die [Russland]-Politik ändert sich.
    [Russlands] Krieg dauert an.
    [Moskaus] Antwort kam.
    [Kiews] und [Moskaus] Unterhändler kamen.
    [Macrons] Vorschlag fiel durch.
    [Bidens] und [Trumps] Reden ähneln sich.
    [Wladimir Putins] Reden ähneln sich.
    Putinisten kamen.
    Die Moskauer Börse schloss.
    Ein Merzbau stand dort.
    Die Trumpsche Politik.
    Russländische Bürger kamen.
    Die Nichtrussland-Frage.
    `,
  );
});

describe('German: longer names, quotation marks and headlines', () => {
  checkLinks(
    'de',
    `
    Die [Washington Post] berichtet.
    Der Sender Radio [Moskau] berichtet.
    Die Universität [Kiew] schloss.
    Im [Weißen Haus] brannte Licht.
    Das [Weiße Haus] schwieg.
    Vor dem [Weißen Haus] stand er.
    Ein weißes Haus stand dort.
    [Weißes Haus] schweigt
    „[Putin] lügt“, sagte er.
    »[Putin]« stand dort.
    ([Putin])
    [Putin]/[Trump]
    [Putin], [Trump] und [Macron]
    [Putin]: „Nein.“
    Wer ist [Putin]?
    [PUTIN] UND [TRUMP] TREFFEN SICH
    [MERZ] VOR ENTSCHEIDUNG
    HEUTE: [MERZ]
    Er sagte zu putin nein.
    Er hieß Putinow.
    @[Putin] und #[Trump]
    `,
  );
});
