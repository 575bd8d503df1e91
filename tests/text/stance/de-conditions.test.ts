import { tellsStance } from './tables';

// Conditions in German that no word for `if` begins: the verb stands first. And sentences that only look like them.
// One sentence a line: sentence | stance.
tellsStance('de', {
  'a verb that opens the sentence': `
Zieht Moskau seine Truppen ab, ist Kyjiw zu einer Waffenruhe bereit, sagte Selenskyj. | conditional
Stimmt Putin zu, werde es sofort eine Waffenruhe geben, sagte Trump. | conditional
Lenkt Putin nicht ein, wird Trump neue Sanktionen verhängen. | conditional
Hält sich Moskau daran, wird auch Kyjiw die Waffenruhe unterstützen. | conditional
Verweigert sich Putin, würde Macron schärfere Sanktionen befürworten. | conditional
Endet die Waffenruhe, wird Merz neue Sanktionen fordern. | conditional
Nimmt Putin das Angebot an, soll eine Waffenruhe folgen, sagte Trump. | conditional
Tritt die Waffenruhe in Kraft, werde Moskau verhandeln, sagte Putin. | conditional
Gelingt eine Waffenruhe, könne man über die Sanktionen reden, sagte Merz. | conditional
Kommt keine Waffenruhe zustande, droht Trump mit Sanktionen. | conditional
Sollte Putin ablehnen, werde er Sanktionen verhängen, sagte Trump. | conditional
Würde Kyjiw abziehen, könnte eine Waffenruhe beginnen, sagte Putin. | conditional
Unterschreibt Selenskyj, dann werde es eine Waffenruhe geben, sagte Trump. | conditional
`,
  'a verb that opens what is reported': `
Trump sagte, stimme Putin zu, werde es eine Waffenruhe geben. | conditional
Trump sagte, lenke Putin nicht ein, werde er Sanktionen verhängen. | conditional
Merz sagte, bleibe Putin bei seinem Nein, seien neue Sanktionen nötig. | conditional
Putin sagte, ziehe Kyjiw ab, sei eine Waffenruhe möglich. | conditional
Putin sagte, gebe es Garantien, könne eine Waffenruhe beginnen. | conditional
Lawrow sagte, komme es zu neuen Sanktionen, werde Moskau antworten. | conditional
Macron kündigte an: Bricht Putin die Waffenruhe, werden neue Sanktionen folgen. | conditional
„Zieht Kyjiw ab, wird es eine Waffenruhe geben“, sagte Putin. | conditional
„Hält Putin die Waffenruhe ein, werden wir die Sanktionen lockern“, sagte Kallas. | conditional
`,
  'no condition': `
Putin stimmt einer Waffenruhe zu, will aber weiter verhandeln. | supports
Putin zieht Truppen ab, lehnt eine Waffenruhe aber ab. | opposes
Macron will eine Waffenruhe, wird aber keine Truppen schicken. | supports
Trump sagte, er wolle Sanktionen, werde aber warten. | supports
Merz hält die Sanktionen für richtig, will sie aber überprüfen. | supports
Stellen, die von den Sanktionen betroffen sind, werden gefördert, sagte Merz. | asserts
Putin, der eine Waffenruhe ablehnt, will weiterkämpfen. | opposes
Trump sagte, die Waffenruhe komme, werde aber dauern. | asserts
`,
});
