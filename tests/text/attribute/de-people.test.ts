import { tellsNothing, tellsWho } from './tables';

// German nouns for people and bodies that speak without a name, alone and as the last part of a compound, in the singular and the plural;
// and the same nouns where they say nothing.

tellsWho('de', {
  'offices and professions': `
Der Abgeordnete sagte, die Waffenruhe halte. | Abgeordnete | *
Eine Bundestagsabgeordnete sagte, die Waffenruhe halte. | Bundestagsabgeordnete | *
Ein Friedensaktivist sagte, die Waffenruhe halte. | Friedensaktivist | *
Eine Militäranalystin sagte, die Waffenruhe halte. | Militäranalystin | *
Der Rebellenanführer sagte, die Waffenruhe halte. | Rebellenanführer | *
Der Anwalt sagte, die Waffenruhe halte. | Anwalt | *
Eine Anwältin sagte, die Waffenruhe halte. | Anwältin | *
Eine Anwohnerin sagte, die Waffenruhe halte. | Anwohnerin | *
Der Buchautor sagte, die Waffenruhe halte. | Buchautor | *
Ein Zollbeamter sagte, die Waffenruhe halte. | Zollbeamter | *
Der Sonderbeauftragte sagte, die Waffenruhe halte. | Sonderbeauftragte | *
Ein Beobachter sagte, die Waffenruhe halte. | Beobachter | *
Die Regierungsberaterin sagte, die Waffenruhe halte. | Regierungsberaterin | *
Der Landesbischof sagte, die Waffenruhe halte. | Landesbischof | *
Ein Kriegsblogger sagte, die Waffenruhe halte. | Kriegsblogger | *
Der Botschafter sagte, die Waffenruhe halte. | Botschafter | *
Eine Bürgerrechtlerin sagte, die Waffenruhe halte. | Bürgerrechtlerin | *
Die Konzernchefin sagte, die Waffenruhe halte. | Konzernchefin | *
Ein Delegierter sagte, die Waffenruhe halte. | Delegierter | *
Eine Diplomatin sagte, die Waffenruhe halte. | Diplomatin | *
Der Hafendirektor sagte, die Waffenruhe halte. | Hafendirektor | *
Ein Einwohner sagte, die Waffenruhe halte. | Einwohner | *
Die Ermittlerin sagte, die Waffenruhe halte. | Ermittlerin | *
Der Energieexperte sagte, die Waffenruhe halte. | Energieexperte | *
Die Rechtsexpertin sagte, die Waffenruhe halte. | Rechtsexpertin | *
Ein Friedensforscher sagte, die Waffenruhe halte. | Friedensforscher | *
Ein Parteifunktionär sagte, die Waffenruhe halte. | Parteifunktionär | *
Der Oppositionsführer sagte, die Waffenruhe halte. | Oppositionsführer | *
Ein Geistlicher sagte, die Waffenruhe halte. | Geistlicher | *
Ein Luftwaffengeneral sagte, die Waffenruhe halte. | Luftwaffengeneral | *
Ein Gewerkschafter sagte, die Waffenruhe halte. | Gewerkschafter | *
Der Gouverneur sagte, die Waffenruhe halte. | Gouverneur | *
Der Firmengründer sagte, die Waffenruhe halte. | Firmengründer | *
Ein Nothelfer sagte, die Waffenruhe halte. | Nothelfer | *
Die Historikerin sagte, die Waffenruhe halte. | Historikerin | *
Ein Insider sagte, die Waffenruhe halte. | Insider | *
Die Journalistin sagte, die Waffenruhe halte. | Journalistin | *
Ein Völkerrechtsjurist sagte, die Waffenruhe halte. | Völkerrechtsjurist | *
Die Präsidentschaftskandidatin sagte, die Waffenruhe halte. | Präsidentschaftskandidatin | *
Der Kanzler sagte, die Waffenruhe halte. | Kanzler | *
Eine Kollegin sagte, die Waffenruhe halte. | Kollegin | *
Der Kommandant sagte, die Waffenruhe halte. | Kommandant | *
Ein Brigadekommandeur sagte, die Waffenruhe halte. | Brigadekommandeur | *
Der Handelskommissar sagte, die Waffenruhe halte. | Handelskommissar | *
Die Korrespondentin sagte, die Waffenruhe halte. | Korrespondentin | *
Ein Kritiker sagte, die Waffenruhe halte. | Kritiker | *
Eine Künstlerin sagte, die Waffenruhe halte. | Künstlerin | *
Der Behördenleiter sagte, die Waffenruhe halte. | Behördenleiter | *
Ein Mediziner sagte, die Waffenruhe halte. | Mediziner | *
Der Finanzminister sagte, die Waffenruhe halte. | Finanzminister | *
Eine Mitarbeiterin sagte, die Waffenruhe halte. | Mitarbeiterin | *
Ein Marineoffizier sagte, die Waffenruhe halte. | Marineoffizier | *
Ein Parlamentarier sagte, die Waffenruhe halte. | Parlamentarier | *
Ein Pilot sagte, die Waffenruhe halte. | Pilot | *
Die Außenpolitikerin sagte, die Waffenruhe halte. | Außenpolitikerin | *
Der Politologe sagte, die Waffenruhe halte. | Politologe | *
Eine Professorin sagte, die Waffenruhe halte. | Professorin | *
Ein Redakteur sagte, die Waffenruhe halte. | Redakteur | *
Eine Rentnerin sagte, die Waffenruhe halte. | Rentnerin | *
Ein Richter sagte, die Waffenruhe halte. | Richter | *
Der Generalsekretär sagte, die Waffenruhe halte. | Generalsekretär | *
Eine Senatorin sagte, die Waffenruhe halte. | Senatorin | *
Ein Soldat erzählte, die Waffenruhe halte. | Soldat | *
Die Soziologin sagte, die Waffenruhe halte. | Soziologin | *
Eine Regierungssprecherin sagte, die Waffenruhe halte. | Regierungssprecherin | *
Der Statthalter sagte, die Waffenruhe halte. | Statthalter | *
Sein Stellvertreter sagte, die Waffenruhe halte. | Stellvertreter | *
Eine Studentin sagte, die Waffenruhe halte. | Studentin | *
Ein Teilnehmer sagte, die Waffenruhe halte. | Teilnehmer | *
Ein Unterhändler sagte, die Waffenruhe halte. | Unterhändler | *
Die Unternehmerin sagte, die Waffenruhe halte. | Unternehmerin | *
Ein Vermittler sagte, die Waffenruhe halte. | Vermittler | *
Eine Vertreterin sagte, die Waffenruhe halte. | Vertreterin | *
Ein Veteran sagte, die Waffenruhe halte. | Veteran | *
Die Fraktionsvorsitzende sagte, die Waffenruhe halte. | Fraktionsvorsitzende | *
Ein Wissenschaftler sagte, die Waffenruhe halte. | Wissenschaftler | *
Eine Augenzeugin sagte, die Waffenruhe halte. | Augenzeugin | *
Ein Ökonom sagte, die Waffenruhe halte. | Ökonom | *
`,
  'several of them': `
Diplomaten sagten, die Waffenruhe halte. | Diplomaten | *
Analysten sagten, die Waffenruhe halte. | Analysten | *
Anwohner sagten, die Waffenruhe halte. | Anwohner | *
Helfer sagten, die Waffenruhe halte. | Helfer | *
Ökonomen sagten, die Sanktionen wirkten. | Ökonomen | *
Juristen sagten, die Sanktionen seien rechtens. | Juristen | *
Soldaten sagten, die Waffenruhe halte. | Soldaten | *
Ärzte sagten, die Waffenruhe halte. | Ärzte | *
Historiker sagten, die Waffenruhe halte. | Historiker | *
Unterhändler sagten, die Waffenruhe halte. | Unterhändler | *
Die Grünen forderten neue Sanktionen. | Grünen | supports
Die Sozialdemokraten forderten eine Waffenruhe. | Sozialdemokraten | supports
Die Liberalen lehnten die Sanktionen ab. | Liberalen | opposes
`,
  bodies: `
Das Finanzministerium teilte mit, die Sanktionen wirkten. | Finanzministerium | *
Die Hafenbehörde teilte mit, die Sanktionen wirkten. | Hafenbehörde | *
Der Generalstab teilte mit, die Waffenruhe halte. | Generalstab | *
Die Luftwaffe teilte mit, die Waffenruhe halte. | Luftwaffe | *
Der Geheimdienst teilte mit, die Waffenruhe halte. | Geheimdienst | *
Das Kanzleramt teilte mit, die Sanktionen blieben. | Kanzleramt | *
Die Kommission teilte mit, die Sanktionen blieben. | Kommission | *
Der Sicherheitsrat forderte eine Waffenruhe. | Sicherheitsrat | supports
Das Parlament forderte eine Waffenruhe. | Parlament | supports
Der Senat stimmte für die Sanktionen. | Senat | supports
Die Regierung forderte eine Waffenruhe. | Regierung | supports
Die Opposition lehnte die Sanktionen ab. | Opposition | opposes
Die Bundestagsfraktion forderte Sanktionen. | Bundestagsfraktion | supports
Der Bauernverband kritisierte die Sanktionen. | Bauernverband | opposes
Die Friedensorganisation forderte eine Waffenruhe. | Friedensorganisation | supports
Die Stiftung forderte eine Waffenruhe. | Stiftung | supports
Das Wirtschaftsinstitut kritisierte die Sanktionen. | Wirtschaftsinstitut | opposes
Die Botschaft teilte mit, die Waffenruhe halte. | Botschaft | *
Die Delegation teilte mit, die Waffenruhe sei nah. | Delegation | *
Das Oberlandesgericht erklärte die Sanktionen für rechtens. | Oberlandesgericht | *
`,
});

tellsNothing('de', {
  'the same nouns without a word of theirs': `
Der Anwalt wohnt an der Linie der Waffenruhe.
Die Botschafterin kam am Tag der Waffenruhe an.
Ein Soldat starb kurz vor der Waffenruhe.
Der General starb während der Waffenruhe.
Eine Ärztin arbeitete während der Waffenruhe durch.
Das Ministerium liegt an der Straße der Waffenruhe.
Der Gouverneur fuhr nach der Waffenruhe heim.
Die Unterhändler trafen sich vor der Waffenruhe.
Die Delegation reiste zu Gesprächen über eine Waffenruhe an.
Mehrere Diplomaten stehen auf der Liste der Sanktionen.
Ein Reeder verlor durch die Sanktionen sein Schiff.
Der Minister wurde über die Waffenruhe unterrichtet.
Die Abgeordneten stimmen am Mittwoch über die Sanktionen ab.
Der Beobachter zählte während der Waffenruhe zwölf Schüsse.
Die Anwohner kehrten nach der Waffenruhe zurück.
Der Unternehmer geriet wegen der Sanktionen in Not.
Die Studentin lernt die Liste der Sanktionen auswendig.
`,
});
