import { tellsWho } from './tables';

// Who is told by how a thing is received, and who a passive says does it.

tellsWho('de', {
  'a thing meets with refusal or approval at a seat or with somebody': `
Die Waffenruhe stieß in Moskau auf Ablehnung. | russia | opposes
Die Waffenruhe stößt in Moskau auf scharfe Ablehnung. | russia | opposes
Die Sanktionen stießen in Budapest auf Kritik. | hungary | opposes
Die Sanktionen stoßen in Ankara auf Widerstand. | turkey | opposes
Die Waffenruhe stieß im Kreml auf Skepsis. | russia | opposes
Die Waffenruhe stieß bei Macron auf Ablehnung. | macron | opposes
In Moskau stieß die Waffenruhe auf Ablehnung. | russia | opposes
In Budapest stoßen die Sanktionen auf heftige Kritik. | hungary | opposes
`,
  'out of somebody’s ranks': `
Aus den Reihen der EU kommt Widerstand gegen die Sanktionen. | eu | opposes
Aus den Reihen der EU kam Kritik an den Sanktionen. | eu | opposes
`,
  'a passive with durch': `
Durch Ungarn wurden die Sanktionen abgelehnt. | hungary | opposes
Durch Macron wurde die Waffenruhe begrüßt. | macron | supports
Die Sanktionen wurden durch Ungarn blockiert. | hungary | opposes
Die Waffenruhe wurde von Putin abgelehnt. | putin | opposes
`,
});
