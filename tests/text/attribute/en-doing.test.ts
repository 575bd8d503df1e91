import { tellsNothing, tellsWho } from './tables';

// English: what governments and bodies do is a position though nobody says a word; the same words in other senses are none.
tellsWho('en', {
  'what is under way': `
Macron is attempting to save the truce. | macron | supports
Macron is discussing new sanctions. | macron | *
Macron is mediating a truce between the two armies. | macron | *
Macron is drafting tougher sanctions. | macron | *
Macron is preparing another package of sanctions. | macron | supports
Macron was organising a truce for the harvest. | macron | supports
Orban is blocking the new sanctions. | orban | opposes
Orban is refusing to sign the sanctions. | orban | opposes
Orban is striving to end the sanctions. | orban | opposes
Merz is demanding a truce. | merz | supports
Merz is trying to arrange a truce. | merz | supports
Merz was lobbying for sanctions in every capital. | merz | supports
`,
  'what has been under way': `
Macron has been trying to arrange a truce for weeks. | macron | supports
Macron has been seeking a truce. | macron | supports
Orban has been refusing sanctions since May. | orban | opposes
Merz has been preparing sanctions. | merz | supports
Merz had come late, but has been pushing for sanctions ever since. | merz | supports
Putin may be seeking a truce before winter. | putin | *
Putin might be considering a truce. | putin | *
`,
  'what is done': `
Macron stepped up the sanctions. | macron | supports
Macron beefed up sanctions on shipping. | macron | supports
Macron ramped up the sanctions. | macron | supports
Macron rolled out sanctions against forty banks. | macron | supports
Trump eased the sanctions on grain traders. | trump | opposes
Trump lifted the sanctions on an airline. | trump | opposes
Merz adopted the sanctions on gas. | merz | supports
Orban sided with the critics of sanctions. | orban | *
Putin insists on a truce at sea. | putin | supports
`,
});

tellsNothing('en', {
  'the same words of other things': `
The launch of the ship came before the sanctions.
A pass over the mountains was closed during the truce.
Sign language was used at the meeting on sanctions.
The lift in the hotel of the truce talks was broken.
The sanctions froze nobody out of the cinema.
`,
});
