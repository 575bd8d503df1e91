import { tellsNothing, tellsWho } from './tables';

// English nouns for people and bodies that speak without a name; and the same nouns where they say nothing.

tellsWho('en', {
  'one of them': `
An academic said the ceasefire was holding. | academic | *
An advisor said the ceasefire was holding. | advisor | *
An ally said the ceasefire was holding. | ally | *
A backer said the ceasefire was holding. | backer | *
A banker said the sanctions were working. | banker | *
A billionaire said the sanctions were working. | billionaire | *
A captain said the ceasefire was holding. | captain | *
The chairwoman said the ceasefire was holding. | chairwoman | *
A civilian said the ceasefire was holding. | civilian | *
A coach said the ceasefire was holding. | coach | *
A colonel said the ceasefire was holding. | colonel | *
A columnist said the sanctions were working. | columnist | *
A congresswoman said the sanctions were working. | congresswoman | *
A defector said the ceasefire was over. | defector | *
A delegate said the ceasefire was holding. | delegate | *
A dissident said the sanctions were working. | dissident | *
A driver said the ceasefire was holding. | driver | *
An employee said the sanctions were working. | employee | *
An executive said the sanctions were working. | executive | *
An exporter said the sanctions were working. | exporter | *
A gunner said the ceasefire was holding. | gunner | *
An insider said the ceasefire was near. | insider | *
A judge said the sanctions were legal. | judge | *
A legislator said the sanctions were legal. | legislator | *
A lieutenant said the ceasefire was holding. | lieutenant | *
A manager said the sanctions were working. | manager | *
A neighbor said the ceasefire was holding. | neighbor | *
The nominee said the sanctions were legal. | nominee | *
A nurse said the ceasefire was holding. | nurse | *
An organizer said the ceasefire was holding. | organizer | *
A paratrooper said the ceasefire was holding. | paratrooper | *
A parliamentarian said the sanctions were legal. | parliamentarian | *
A pensioner said the ceasefire was holding. | pensioner | *
A pilot said the ceasefire was holding. | pilot | *
A policymaker said the sanctions were working. | policymaker | *
A pollster said the sanctions were popular. | pollster | *
A psychologist said the ceasefire was fragile. | psychologist | *
A pundit said the ceasefire was fragile. | pundit | *
A rebel said the ceasefire was over. | rebel | *
A representative said the ceasefire was holding. | representative | *
A sailor said the ceasefire was holding. | sailor | *
A sergeant said the ceasefire was holding. | sergeant | *
A settler said the ceasefire was holding. | settler | *
A sheriff said the ceasefire was holding. | sheriff | *
A specialist said the sanctions were working. | specialist | *
A strategist said the ceasefire was fragile. | strategist | *
A student said the ceasefire was holding. | student | *
A teacher said the ceasefire was holding. | teacher | *
A voter said the sanctions were working. | voter | *
`,
  'several of them': `
Academics warned of the sanctions. | Academics | *
Campaigners demanded a ceasefire. | Campaigners | supports
Charities called for a ceasefire. | Charities | supports
Exporters criticised the sanctions. | Exporters | opposes
Legislators backed the sanctions. | Legislators | supports
Parents called for a ceasefire. | Parents | supports
Pensioners criticised the sanctions. | Pensioners | opposes
Students demanded a ceasefire. | Students | supports
Teachers demanded a ceasefire. | Teachers | supports
Voters rejected the sanctions. | Voters | opposes
Backbenchers rejected the sanctions. | Backbenchers | opposes
Dissidents welcomed the sanctions. | Dissidents | supports
Insiders said the ceasefire was near. | Insiders | *
`,
  bodies: `
The academy called for a ceasefire. | academy | supports
The campaign called for sanctions. | campaign | supports
The clergy called for a ceasefire. | clergy | supports
The department said the sanctions were working. | department | *
The embassy said the ceasefire was holding. | embassy | *
The industry criticised the sanctions. | industry | opposes
The lobby criticised the sanctions. | lobby | opposes
The panel backed the sanctions. | panel | supports
The prosecution said the sanctions had been broken. | prosecution | *
The regulator said the sanctions were working. | regulator | *
The workforce rejected the sanctions. | workforce | opposes
`,
});

tellsNothing('en', {
  'the same nouns without a word of theirs': `
A pilot died hours before the truce.
A nurse worked through the truce.
A judge lives near the ceasefire line.
The embassy reopened after the truce.
Two sailors drowned during the ceasefire.
A sergeant was killed on the day of the truce.
Several bankers are on the sanctions list.
A billionaire lost his yacht to sanctions.
The delegates met before the truce.
The department published the sanctions list.
The industry lost a tenth of its sales to sanctions.
The panel meets on Friday to discuss sanctions.
The teacher showed a map of the ceasefire line.
Voters go to the polls during the truce.
Exporters lost markets after the sanctions.
Parents fetched their children during the truce.
Settlers returned after the ceasefire.
`,
});
