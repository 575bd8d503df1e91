import { tellsNothing } from './tables';

// German sentences with a topic and a name in which nobody says anything of the topic: things that happen, agendas, lists, duties and verbs of saying
// whose own clause is about something else.

tellsNothing('de', {
  'things that happen': `
Die Waffenruhe trat um Mitternacht in Kraft.
Die Waffenruhe endete nach dreißig Stunden.
Die Waffenruhe wurde um eine Woche verlängert.
Die Waffenruhe überdauerte den Winter.
Die Sanktionen gelten seit Montag.
Die Sanktionen treffen Banken, Reeder und Versicherer.
Die Liste der Sanktionen wuchs um vierzig Namen.
Der Text der Waffenruhe hat vier Seiten.
Die Linie der Waffenruhe verläuft am Fluss.
Zwei Drohnen stürzten während der Waffenruhe ab.
Trotz der Waffenruhe fielen Schüsse.
Kurz vor der Waffenruhe schlugen Granaten ein.
Nach Beginn der Waffenruhe fuhren wieder Züge.
Während der Waffenruhe verließen Busse die Stadt.
Der Ölpreis stieg nach den Sanktionen.
Der Ölpreis fiel nach der Waffenruhe um vier Prozent.
Der Tanker steht seit Januar auf der Liste der Sanktionen.
Wegen der Sanktionen blieb das Schiff im Hafen.
Mehrere Banken wurden von Sanktionen getroffen.
`,
  'meetings and agendas': `
Lindt und Brandner trafen sich vor der Waffenruhe.
Lindt traf Brandner zu Gesprächen über eine Waffenruhe.
Lindt reiste zu Gesprächen über eine Waffenruhe nach Genf.
Lindt kam am Tag der Waffenruhe an.
Lindt leitete die Sitzung über die Sanktionen.
Lindt empfing den Text der Waffenruhe am Freitag.
Lindt wurde über die Waffenruhe unterrichtet.
Lindt wurde nach den Sanktionen gefragt.
Lindt hörte zu, als die Sanktionen verlesen wurden.
Lindt nahm an der Konferenz über Sanktionen teil.
Lindt und Brandner sprachen zwei Stunden über eine Waffenruhe.
Das Treffen zur Waffenruhe beginnt am Donnerstag.
Die Gespräche über eine Waffenruhe werden am Dienstag fortgesetzt.
Die Gespräche über eine Waffenruhe endeten ohne Ergebnis.
Über die Sanktionen wird am Mittwoch abgestimmt.
Thema des Treffens waren die Sanktionen.
Auf der Tagesordnung stehen die Sanktionen.
Die nächste Runde der Gespräche über eine Waffenruhe ist für Mai geplant.
`,
  'questions and headings': `
Wann beginnt die Waffenruhe?
Was bedeuten die Sanktionen für Reeder?
Wie lange hält die Waffenruhe?
Wen treffen die Sanktionen?
Sanktionen im Überblick
Chronik der Waffenruhe
Hintergrund: Waffenruhe
Die Waffenruhe in Zahlen
`,
  'saying something else': `
Lindt eröffnete eine Brücke, die wegen der Sanktionen teurer wurde.
Lindt erzählte von ihrer Schulzeit.
Lindt forscht seit Jahren über Sanktionen.
Lindt lehrt über die Geschichte der Waffenruhe.
Lindt steht selbst auf der Liste der Sanktionen.
Lindt feierte während der Waffenruhe Geburtstag.
Lindt floh kurz vor der Waffenruhe.
Das Haus von Lindt wurde während der Waffenruhe beschädigt.
Der Bruder von Brandner fiel unter die Sanktionen.
`,
});
