import { tellsWho } from './tables';

// German verbs of saying, a row each, with a name that is not the speaker in many; and the same verbs where nobody says anything of a topic.

tellsWho('de', {
  'verbs of telling': `
Lindt argumentierte, die Waffenruhe nütze allen. | lindt | *
Lindt attestierte der Waffenruhe Erfolg. | lindt | *
Lindt beantwortete die Frage nach der Waffenruhe ausweichend. | lindt | *
Lindt befand, die Waffenruhe sei gelungen. | lindt | *
Lindt befürchtet ein Ende der Waffenruhe. | lindt | *
Lindt begründete die Waffenruhe mit der Lage an der Front. | lindt | *
Lindt bemerkte, die Waffenruhe halte. | lindt | *
Lindt bescheinigte der Waffenruhe Wirkung. | lindt | *
Lindt beschrieb die Waffenruhe als brüchig. | lindt | *
Lindt beurteilte die Waffenruhe skeptisch. | lindt | *
Lindt bezifferte die Kosten der Sanktionen auf eine Milliarde. | lindt | *
Lindt charakterisierte die Waffenruhe als Pause. | lindt | *
Lindt deutete eine Waffenruhe an. | lindt | *
Lindt entgegnete, die Waffenruhe halte. | lindt | *
Lindt ergänzte, die Waffenruhe gelte auch auf See. | lindt | *
Lindt erläuterte die Waffenruhe. | lindt | *
Lindt erwiderte, die Sanktionen wirkten. | lindt | *
Lindt fasste zusammen, die Waffenruhe sei nah. | lindt | *
Lindt folgerte, die Sanktionen wirkten. | lindt | *
Lindt formulierte die Bedingungen der Waffenruhe. | lindt | *
Lindt führte aus, die Waffenruhe gelte auch auf See. | lindt | *
Lindt hakte nach, ob die Waffenruhe halte. | lindt | *
Lindt hob die Bedeutung der Sanktionen hervor. | lindt | *
Lindt informierte den Rat über die Waffenruhe. | lindt | *
Lindt konstatierte, die Sanktionen wirkten. | lindt | *
Lindt konterte, die Sanktionen wirkten. | lindt | *
Lindt legte die Folgen der Sanktionen dar. | lindt | *
Lindt merkte an, die Waffenruhe sei kurz. | lindt | *
Lindt monierte, die Sanktionen kämen spät. | lindt | *
Lindt mutmaßte, die Waffenruhe halte nicht lange. | lindt | *
Lindt notierte, die Waffenruhe halte. | lindt | *
Lindt präzisierte, die Waffenruhe gelte drei Tage. | lindt | *
Lindt prognostizierte ein Ende der Waffenruhe. | lindt | *
Lindt prophezeite, die Waffenruhe werde scheitern. | lindt | *
Lindt relativierte die Sanktionen. | lindt | *
Lindt resümierte, die Sanktionen hätten gewirkt. | lindt | *
Lindt schätzte, die Sanktionen kosteten eine Milliarde. | lindt | *
Lindt scherzte, die Waffenruhe dauere länger als der Winter. | lindt | *
Lindt schilderte den Beginn der Waffenruhe. | lindt | *
Lindt schimpfte über die Sanktionen. | lindt | *
Lindt schlussfolgerte, die Sanktionen wirkten. | lindt | *
Lindt schrieb, die Waffenruhe halte. | lindt | *
Lindt schwor, die Sanktionen zu beenden. | lindt | *
Lindt schwärmte von der Waffenruhe. | lindt | *
Lindt skizzierte eine Waffenruhe. | lindt | *
Lindt spekulierte über eine Waffenruhe. | lindt | *
Lindt stellte fest, die Sanktionen wirkten. | lindt | *
Lindt stellte klar, die Sanktionen blieben. | lindt | *
Lindt twitterte, die Waffenruhe halte. | lindt | *
Lindt untermauerte ihre Forderung nach Sanktionen. | lindt | *
Lindt unterstrich die Bedeutung der Sanktionen. | lindt | *
Lindt urteilte, die Waffenruhe sei gelungen. | lindt | *
Lindt verbreitete, die Waffenruhe sei gebrochen. | lindt | *
Lindt verglich die Waffenruhe mit einer Pause. | lindt | *
Lindt verharmloste die Folgen der Sanktionen. | lindt | *
Lindt vermutete, die Waffenruhe halte. | lindt | *
Lindt versicherte, die Waffenruhe halte. | lindt | *
Lindt verwies auf die Waffenruhe. | lindt | *
Lindt wandte ein, die Sanktionen kämen spät. | lindt | *
Lindt warf ein, die Sanktionen kämen spät. | lindt | *
Lindt wiederholte ihre Forderung nach Sanktionen. | lindt | *
Lindt zählte die Folgen der Sanktionen auf. | lindt | *
Lindt äußerte, die Waffenruhe halte. | lindt | *
`,
  'perfect, pluperfect and future': `
Lindt hat die Sanktionen abgelehnt. | lindt | opposes
Lindt hatte die Sanktionen abgelehnt. | lindt | opposes
Lindt habe die Waffenruhe angekündigt, sagte Brandner. | brandner | *
Lindt hat eine Waffenruhe angeregt. | lindt | supports
Lindt hat eine Waffenruhe angemahnt. | lindt | supports
Lindt hat die Sanktionen angeprangert. | lindt | opposes
Lindt hat zu einer Waffenruhe aufgerufen. | lindt | supports
Lindt hat Brandner zu einer Waffenruhe aufgefordert. | lindt | supports
Lindt hat die Sanktionen beklagt. | lindt | opposes
Lindt hat die Waffenruhe bestätigt. | lindt | *
Lindt hat die Bedeutung der Sanktionen betont. | lindt | *
Lindt hat die Waffenruhe eingeräumt. | lindt | *
Lindt hat die Waffenruhe gelobt. | lindt | supports
Lindt hat die Sanktionen gerügt. | lindt | opposes
Lindt hat die Waffenruhe gewürdigt. | lindt | supports
Lindt hat die Sanktionen ins Spiel gebracht. | lindt | supports
Lindt hat Sanktionen in Aussicht gestellt. | lindt | supports
Lindt hat die Waffenruhe in Frage gestellt. | lindt | opposes
Lindt hat Brandner den Bruch der Waffenruhe vorgeworfen. | lindt | asserts
Lindt hat eine Waffenruhe vorgeschlagen. | lindt | supports
Lindt hat die Sanktionen zurückgewiesen. | lindt | opposes
Lindt wird die Sanktionen ablehnen. | lindt | opposes
Lindt will die Sanktionen kritisieren. | lindt | *
`,
  'phrases of saying': `
Lindt brachte ihren Wunsch nach einer Waffenruhe zum Ausdruck. | lindt | *
Lindt gab an, die Waffenruhe halte. | lindt | *
Lindt gab bekannt, die Waffenruhe beginne. | lindt | *
Lindt gab Brandner recht, die Waffenruhe halte. | lindt | *
Lindt gab zu verstehen, eine Waffenruhe sei möglich. | lindt | *
Lindt geht davon aus, dass die Waffenruhe hält. | lindt | *
Lindt ging von einer Waffenruhe aus. | lindt | *
Lindt ist der Ansicht, die Waffenruhe halte. | lindt | *
Lindt ist der Auffassung, die Waffenruhe halte. | lindt | *
Lindt ist der Meinung, die Waffenruhe halte. | lindt | *
Lindt ist sich sicher, dass die Waffenruhe hält. | lindt | *
Lindt ließ durchblicken, eine Waffenruhe sei möglich. | lindt | *
Lindt ließ keinen Zweifel an den Sanktionen. | lindt | *
Lindt ließ wissen, die Waffenruhe halte. | lindt | *
Lindt machte auf die Sanktionen aufmerksam. | lindt | *
Lindt machte deutlich, die Sanktionen blieben. | lindt | *
Lindt machte geltend, die Sanktionen seien rechtens. | lindt | *
Lindt machte klar, die Sanktionen blieben. | lindt | *
Lindt meldete Zweifel an der Waffenruhe an. | lindt | *
Lindt meldete sich zu Wort: Die Waffenruhe halte. | lindt | *
Lindt nahm zu den Sanktionen Stellung. | lindt | *
Lindt nahm die Sanktionen in Schutz. | lindt | *
Lindt richtete einen Appell an beide Seiten, eine Waffenruhe zu schließen. | lindt | *
Lindt schlug Alarm wegen der Sanktionen. | lindt | *
Lindt stellte in Abrede, dass die Waffenruhe gebrochen sei. | lindt | *
Lindt übte Kritik an den Sanktionen. | lindt | opposes
Lindt vertrat die Ansicht, die Waffenruhe halte. | lindt | *
Lindt zeigte Verständnis für die Sanktionen. | lindt | *
Lindt zog die Waffenruhe in Zweifel. | lindt | *
Lindt zollte der Waffenruhe Anerkennung. | lindt | *
`,
  'words beside the source': `
Nach Auffassung von Lindt hält die Waffenruhe. | lindt | *
Nach Auskunft von Lindt hält die Waffenruhe. | lindt | *
Nach Aussage von Lindt hält die Waffenruhe. | lindt | *
Nach Einschätzung von Lindt hält die Waffenruhe. | lindt | *
Nach Informationen von Lindt hält die Waffenruhe. | lindt | *
Nach Meinung von Lindt hält die Waffenruhe. | lindt | *
Nach Überzeugung von Lindt hält die Waffenruhe. | lindt | *
Nach den Worten von Lindt hält die Waffenruhe. | lindt | *
Unter Berufung auf Lindt heißt es, die Waffenruhe halte. | lindt | *
Lindt zufolge hält die Waffenruhe. | lindt | *
In den Augen von Lindt hält die Waffenruhe. | lindt | *
Für Lindt ist eine Waffenruhe undenkbar. | lindt | opposes
Kritik an den Sanktionen kam von Lindt. | lindt | opposes
`,
});
