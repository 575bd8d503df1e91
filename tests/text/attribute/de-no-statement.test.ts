import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// What a paper reports, dates, describes, expects and asks itself is nobody's position: one sentence a line.

const tables: Readonly<Record<string, string>> = {
  events: `
In der Nacht trat eine Waffenruhe in Kraft.
Die Waffenruhe begann um Mitternacht.
Am Morgen lief die Waffenruhe aus.
Die Waffenruhe endete am Sonntagabend.
Während der Waffenruhe wurde ein Haus getroffen.
Kurz nach Beginn der Waffenruhe fielen Schüsse.
Trotz der Waffenruhe kam es zu Kämpfen.
Am Tag nach der Waffenruhe flogen wieder Drohnen.
Seit der Waffenruhe ist es an der Front ruhiger geworden.
Die Sanktionen traten am Freitag in Kraft.
Die Sanktionen gelten seit März.
Die Sanktionen laufen im Juli aus.
Die Sanktionen wurden am Montag veröffentlicht.
Von den Sanktionen sind 400 Personen betroffen.
Auf der Liste der Sanktionen stehen 22 Banken.
Wegen der Sanktionen sitzt die Jacht in Hamburg fest.
Der Frachter fiel unter die Sanktionen.
Der Kurs des Rubel gab nach den Sanktionen nach.
Nach dem Beschluss der Sanktionen schlossen mehrere Filialen.
Die Delegationen sprachen drei Stunden über die Waffenruhe.
In Genf begannen Gespräche über eine Waffenruhe.
In Istanbul endete die dritte Runde der Gespräche über eine Waffenruhe.
Die Gespräche über die Waffenruhe wurden vertagt.
Am Dienstag wurde in Riad über eine Waffenruhe verhandelt.
Im Sicherheitsrat stand die Waffenruhe auf der Tagesordnung.
Putin und Trump sprachen über eine Waffenruhe.
Putin traf Trump zu Gesprächen über eine Waffenruhe.
Macron telefonierte mit Putin über die Waffenruhe.
Selenskyj kam zu Gesprächen über die Waffenruhe nach Berlin.
Baerbock reiste nach Verhängung der Sanktionen nach Kyjiw.
Merz und Macron berieten über die Sanktionen.
Kallas leitete die Sitzung über die Sanktionen.
Orban verließ die Sitzung vor der Abstimmung über die Sanktionen.
Rutte landete am Abend der Waffenruhe in Kyjiw.
Lawrow flog nach dem Ende der Waffenruhe nach Peking.
Trump unterbrach während der Gespräche über die Waffenruhe seinen Urlaub.
Putin feierte am Tag der Waffenruhe Geburtstag.
Selenskyj übernachtete nach den Gesprächen über die Waffenruhe in Warschau.
Die Abstimmung über die Sanktionen fand hinter verschlossenen Türen statt.
Das Treffen zur Waffenruhe dauerte länger als geplant.
Vor dem Gebäude, in dem über die Waffenruhe verhandelt wurde, warteten Journalisten.
Ein Bote brachte den Text der Waffenruhe in die Hauptstadt.
Der Entwurf der Waffenruhe umfasst vier Seiten.
Die Liste der Sanktionen ist 60 Seiten lang.
`,
  'dates and background': `
Die erste Waffenruhe stammt aus dem September 2014.
Die Waffenruhe von Minsk hielt nur wenige Tage.
Die Sanktionen gehen auf das Jahr 2014 zurück.
Es war die vierte Waffenruhe in diesem Jahr.
Die Waffenruhe ist Teil eines Plans mit 20 Punkten.
Die Waffenruhe betrifft auch den Luftraum.
Die Waffenruhe erstreckt sich über 30 Tage.
Die Sanktionen umfassen auch Kredite und Versicherungen.
Die Sanktionen richten sich gegen Banken und Reeder.
Zuständig für die Sanktionen ist das Finanzministerium.
Als Waffenruhe bezeichnet man eine befristete Einstellung der Kämpfe.
Der Begriff Waffenruhe kommt in dem Text nicht vor.
Eine Waffenruhe unterscheidet sich vom Frieden durch ihre Dauer.
Das Wort Sanktionen fiel in der Rede dreimal.
Die Überwachung der Waffenruhe obliegt 200 Beobachtern.
Die Beobachter der Waffenruhe tragen weiße Westen.
Das Büro, das die Sanktionen verwaltet, hat 80 Angestellte.
Der Gipfel zur Waffenruhe ist der dritte in diesem Jahr.
Die Sanktionen haben die Nummer 19.
`,
  'what is to come': `
Die Waffenruhe soll am Montag beginnen.
Die Waffenruhe beginnt am Montag um acht Uhr.
Am Donnerstag wird weiter über die Waffenruhe verhandelt.
Die nächste Runde über eine Waffenruhe ist für Freitag geplant.
Die Minister beraten am Mittwoch über Sanktionen.
Über die Sanktionen wird im September abgestimmt.
Über die Waffenruhe soll in Wien gesprochen werden.
Eine Entscheidung über die Sanktionen wird für den Herbst erwartet.
In den kommenden Tagen werden Einzelheiten der Waffenruhe erwartet.
Im Oktober jährt sich die Waffenruhe zum zehnten Mal.
Der Gipfel über die Waffenruhe wird in Budapest stattfinden.
`,
  'the paper asks': `
Hält die Waffenruhe?
Wie wirken die Sanktionen?
Wer überwacht die Waffenruhe?
Kommt jetzt die Waffenruhe?
Welche Sanktionen gibt es bereits?
Wie geht es nach der Waffenruhe weiter?
Ob die Waffenruhe hält, ist offen.
Ob es zu einer Waffenruhe kommt, bleibt abzuwarten.
Unklar ist, wann die Waffenruhe beginnt.
Noch ist nicht bekannt, wen die Sanktionen treffen.
Wann die Sanktionen in Kraft treten, steht noch nicht fest.
Fraglich ist, wie lange die Waffenruhe dauert.
Es bleibt die Frage, was nach der Waffenruhe kommt.
`,
  'names beside verbs': `
Der Putin-Freund Jan Beispiel steht auf der Liste der Sanktionen.
Die Trump-Tochter hörte der Rede über die Waffenruhe zu.
Das Foto zeigt Macron kurz vor der Unterzeichnung der Waffenruhe.
Auf dem Bild lächelt Putin nach den Gesprächen über die Waffenruhe.
Hinter Selenskyj hing eine Karte mit der Linie der Waffenruhe.
Neben Trump saß der Unterhändler für die Waffenruhe.
Ein Brief über die Waffenruhe erreichte Selenskyj am Abend.
Zwischen Merz und Macron lag die Mappe mit den Sanktionen.
Mit Lawrow kam ein Dolmetscher zu den Gesprächen über die Waffenruhe.
Ohne Orban stimmten die 26 Staaten über die Sanktionen ab.
Vor Macron hatte ein General über die Waffenruhe gesprochen.
`,
  'told of others': `
Die Waffenruhe wurde nach 30 Stunden beendet.
Die Sanktionen wurden von niemandem erwähnt.
Über die Waffenruhe wurde nicht gesprochen.
Bei dem Treffen ging es nicht um Sanktionen.
Um eine Waffenruhe ging es bei dem Besuch nur am Rande.
Das Thema Waffenruhe wurde ausgespart.
Nach der Waffenruhe gefragt wurde niemand.
Das Protokoll der Waffenruhe blieb geheim.
Die Sitzung über Sanktionen wurde im Fernsehen übertragen.
`,
  'reports of damage': `
Bei einem Angriff während der Waffenruhe wurden zwei Menschen verletzt, teilte der Gouverneur mit.
Drei Menschen seien trotz der Waffenruhe getötet worden, sagte ein Sprecher der Polizei.
Nach Angaben der Behörden starben während der Waffenruhe vier Menschen.
Die Zahl der Todesopfer seit dem Ende der Waffenruhe stieg nach Behördenangaben auf zwölf.
Ein Lager sei kurz nach Beginn der Waffenruhe in Brand geraten, teilte der Bürgermeister mit.
Trümmer seien nach dem Ende der Waffenruhe auf ein Wohnhaus gefallen, schrieb der Gouverneur.
Laut dem Betreiber waren nach dem Ende der Waffenruhe tausende Haushalte ohne Strom.
Die Feuerwehr löschte nach eigenen Angaben am Tag der Waffenruhe mehrere Brände.
Dem Gouverneur zufolge wurden am Tag der Waffenruhe drei Menschen aus den Trümmern geborgen.
Nach Behördenangaben wurden vor der Waffenruhe zwölf Dörfer evakuiert.
Ein Verletzter sei am Tag der Waffenruhe in einer Klinik gestorben, hieß es von den Behörden.
Wie der Bürgermeister mitteilte, brach am Tag der Waffenruhe in einem Lager ein Feuer aus.
`,
};

describe.each(Object.entries(tables))('German sentences that state nothing: %s', (_, table) => {
  it.each(table.trim().split('\n'))('%s', (sentence) => {
    expect(statementsOf(sentence, 'de')).toEqual([]);
  });
});
