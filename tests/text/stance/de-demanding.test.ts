import { tellsStance } from './tables';

// German words for what must be and for what somebody does: a demand counts whoever its subject is, a deed counts for the thing beside it.

tellsStance('de', {
  'verbs of demanding': `
Lindt appellierte an beide Seiten, eine Waffenruhe zu schließen. | supports
Lindt sagte, das Land benötige eine Waffenruhe. | supports
Lindt sagte, das Land brauche dringend eine Waffenruhe. | supports
Lindt drängte auf eine Waffenruhe. | supports
Lindt forderte eine Waffenruhe. | supports
Lindt mahnte zu einer Waffenruhe. | supports
Lindt sagte, die Menschen verdienten eine Waffenruhe. | supports
Lindt verlangt neue Sanktionen. | supports
Lindt forderte die Einhaltung der Waffenruhe ein. | supports
Lindt sagte, es bedürfe einer Waffenruhe. | supports
Lindt dringt auf eine Waffenruhe. | supports
Lindt rief zu einer Waffenruhe auf. | supports
Lindt forderte Brandner auf, eine Waffenruhe auszurufen. | supports
Lindt sagte, sie fordere eine Waffenruhe. | supports
Lindt sagte, sie verlange Sanktionen. | supports
Lindt sagte, sie rufe zu einer Waffenruhe auf. | supports
Lindt sagte, sie mahne eine Waffenruhe an. | supports
`,
  'what must be': `
Lindt sagte, Sanktionen seien alternativlos. | supports
Lindt sagte, eine Waffenruhe sei an der Zeit. | supports
Lindt sagte, es sei höchste Zeit für eine Waffenruhe. | supports
Lindt sagte, eine Waffenruhe sei längst überfällig. | supports
Lindt sagte, eine Waffenruhe sei erforderlich. | supports
Lindt sagte, eine Waffenruhe sei notwendig. | supports
Lindt sagte, Sanktionen seien unabdingbar. | supports
Lindt sagte, Sanktionen seien unausweichlich. | supports
Lindt sagte, Sanktionen seien unerlässlich. | supports
Lindt sagte, Sanktionen seien unumgänglich. | supports
Lindt sagte, Sanktionen seien unvermeidlich. | supports
Lindt sagte, Sanktionen seien unverzichtbar. | supports
Lindt sagte, Sanktionen seien legitim. | supports
Lindt sagte, Sanktionen seien Pflicht. | supports
Lindt sagte, eine Waffenruhe habe Priorität. | supports
Lindt sagte, eine Waffenruhe sei entscheidend. | supports
Lindt sagte, wichtig sei jetzt eine Waffenruhe. | supports
Lindt sagte, die Waffenruhe müsse gelten. | supports
Lindt sagte, die Waffenruhe solle sofort beginnen. | supports
Lindt sagte, die Waffenruhe müsse eingehalten werden. | supports
Lindt sagte, es gelte, eine Waffenruhe zu erreichen. | supports
Lindt sagte, man müsse die Sanktionen verlängern. | supports
Lindt sagte, das Land habe ein Recht auf eine Waffenruhe. | supports
Lindt nannte die Sanktionen richtig und wichtig. | supports
Lindt nannte Sanktionen berechtigt. | supports
Lindt sieht keine Alternative zu Sanktionen. | supports
`,
  'deeds and plans': `
Lindt will die Sanktionen ausbauen. | supports
Lindt will die Sanktionen ausweiten. | supports
Lindt weitete die Sanktionen aus. | supports
Lindt verschärfte die Sanktionen. | supports
Lindt verlängerte die Sanktionen. | supports
Lindt verhängte Sanktionen. | supports
Lindt plant weitere Sanktionen. | supports
Lindt kündigte an, die Sanktionen auszuweiten. | supports
Lindt versprach, an einer Waffenruhe zu arbeiten. | supports
Lindt sagte, sie werde die Sanktionen umsetzen. | supports
Lindt sagte, sie werde neue Sanktionen erlassen. | supports
Lindt sagte, sie werde alles tun für eine Waffenruhe. | supports
Lindt sagte, man beschleunige die Sanktionen. | supports
Lindt sagte, die Sanktionen blieben bestehen. | supports
Lindt sagte, die Sanktionen blieben in Kraft. | supports
„Ich werde die Sanktionen verlängern“, sagte Lindt. | supports
„Wir werden die Sanktionen ausweiten“, sagte Lindt. | supports
„Wir arbeiten an einer Waffenruhe“, sagte Lindt. | supports
„Wir planen weitere Sanktionen“, sagte Lindt. | supports
„Wir tun alles für eine Waffenruhe“, sagte Lindt. | supports
„Wir unterstützen die Sanktionen“, sagte Lindt. | supports
„Wir wollen eine Waffenruhe“, sagte Lindt. | supports
„Lasst uns die Waffenruhe verlängern“, sagte Lindt. | supports
`,
  negated: `
Lindt sagte, das Land brauche keine Waffenruhe. | opposes
Lindt verlangt keine Sanktionen. | opposes
Lindt drängt nicht auf eine Waffenruhe. | opposes
Lindt sagte, eine Waffenruhe sei nicht notwendig. | opposes
Lindt sagte, Sanktionen seien nicht erforderlich. | opposes
Lindt sagte, Sanktionen seien keine Pflicht. | opposes
Lindt nannte Sanktionen nicht legitim. | opposes
Lindt sagte, man dürfe keine Sanktionen verhängen. | opposes
Lindt sagte, es dürfe keine Waffenruhe geben. | opposes
Lindt sagte, die Sanktionen sollten nicht verlängert werden. | opposes
Lindt sagte, die Sanktionen dürften nicht verschärft werden. | opposes
Lindt will die Sanktionen nicht verlängern. | opposes
Lindt will keine Sanktionen verhängen. | opposes
Lindt plant keine Sanktionen. | opposes
„Wir werden die Sanktionen nicht mittragen“, sagte Lindt. | opposes
„Ich werde keine Waffenruhe unterschreiben“, sagte Lindt. | opposes
`,
  'of somebody else, and asked': `
Lindt sagte, Brandner plane Sanktionen. | asserts
Lindt sagte, Brandner habe die Sanktionen verschärft. | asserts
Lindt sagte, in der Stadt werde über eine Waffenruhe gesprochen. | asserts
Lindt sagte, das Thema sei die Waffenruhe gewesen. | asserts
Lindt sagte, die Waffenruhe gelte seit Mitternacht. | asserts
Lindt sagte, die Sanktionen beträfen drei Banken. | asserts
Braucht das Land Sanktionen, fragte Lindt? | unclear
Fordert Lindt eine Waffenruhe? | unclear
Verhängt Lindt neue Sanktionen? | unclear
`,
});
