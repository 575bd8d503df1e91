import { tellsWho } from './tables';

// Policy as it is told: who extends, lifts or stops a thing holds a position on it, by the same verbs that tell the side.
// One sentence a line: sentence | holder | stance.
tellsWho('de', {
  'furthering a thing': `
Merz verlängerte die Sanktionen um ein halbes Jahr. | merz | supports
Merz verschärfte am Abend die Sanktionen. | merz | supports
Merz verhängte die Sanktionen. | merz | supports
Merz setzte die Sanktionen um. | merz | supports
Merz hat die Sanktionen vollständig umgesetzt. | merz | supports
Merz weitete die Sanktionen aus. | merz | supports
Macron bereitet die Sanktionen vor. | macron | supports
Macron treibt die Sanktionen voran. | macron | supports
Macron trägt die Sanktionen mit. | macron | supports
Macron erweiterte die Sanktionen. | macron | supports
Macron beschleunigte die Sanktionen. | macron | supports
Trump erlässt neue Sanktionen. | trump | supports
Trump verstärkt die Sanktionen. | trump | supports
Trump verdoppelte die Sanktionen. | trump | supports
Putin vermittelte eine Waffenruhe. | putin | supports
`,
  'ending a thing': `
Merz setzte die Sanktionen aus. | merz | opposes
Merz hob die Sanktionen auf. | merz | opposes
Merz beendete die Sanktionen. | merz | opposes
Merz hat die Sanktionen beendet. | merz | opposes
Macron reduzierte die Sanktionen. | macron | opposes
Macron senkte die Sanktionen. | macron | opposes
Macron schaffte die Sanktionen ab. | macron | opposes
Macron baut die Sanktionen ab. | macron | opposes
Trump verzögerte die Sanktionen. | trump | opposes
Trump vertagte die Sanktionen. | trump | opposes
Trump strich die Sanktionen. | trump | opposes
Trump nahm die Sanktionen zurück. | trump | opposes
Trump zog die Sanktionen zurück. | trump | opposes
Putin brach die Waffenruhe ab. | putin | opposes
Putin kündigte die Waffenruhe auf. | putin | opposes
Putin vereitelte eine Waffenruhe. | putin | opposes
Putin hintertreibt eine Waffenruhe. | putin | opposes
Putin torpediert die Waffenruhe. | putin | opposes
`,
  'ending what ends it': `
Merz verhinderte eine Lockerung der Sanktionen. | merz | supports
Merz verzögerte die Aufhebung der Sanktionen. | merz | supports
Merz stoppte den Abbau der Sanktionen. | merz | supports
Macron gab sein Veto gegen die Sanktionen auf. | macron | supports
`,
  'agreeing on a thing': `
Putin verabredete mit Trump eine Waffenruhe. | putin | supports
Putin hat mit Trump eine Waffenruhe verabredet. | putin | supports
Putin vereinbarte mit Trump eine Waffenruhe. | putin | supports
`,
  'a participle that opens a passive has no subject': `
Merz sprach über die Sanktionen. Verlängert werde die Liste der Sanktionen, sagte Macron. | macron | supports
Macron lobte die Waffenruhe. Umgesetzt werde die Waffenruhe rasch. | macron | supports
`,
});
