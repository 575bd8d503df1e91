import { tellsWho } from './tables';

// German names that no dataset knows, told by the verb of saying right before them, and the nouns that stand there, too.

tellsWho('de', {
  'a name behind a verb of saying, its first name in no list': `
„Die Sanktionen wirken“, sagt Quirlinde Haberkorn vom Verein „Morgen“. | Quirlinde Haberkorn | *
„Die Sanktionen wirken“, sagte Thankred Ostermeier am Montag. | Thankred Ostermeier | *
„Die Waffenruhe hält nicht“, meint Wolfhild Querner aus Leipzig. | Wolfhild Querner | *
„Die Waffenruhe hält nicht“, warnte Sintram van der Heyde. | Sintram van der Heyde | *
`,
  'first names of Ukraine in German spelling': `
„Die Sanktionen wirken“, sagt Ljudmyla Hontschar. | Ljudmyla Hontschar | *
„Die Sanktionen wirken“, sagt Switlana Koval aus Charkiw. | Switlana Koval | *
Eine Waffenruhe sei nötig, sagte Wadym Hontschar. | Wadym Hontschar | *
Eine Waffenruhe sei nötig, sagte Iryna Koval. | Iryna Koval | *
Jewhen Koval fordert eine Waffenruhe. | Jewhen Koval | supports
`,
  'a noun behind a verb of saying': `
„Die Sanktionen wirken“, sagte Außenministerin Baerbock. | baerbock | *
„Die Sanktionen wirken“, sagte ein Händler. | Händler | *
„Die Waffenruhe hält nicht“, sagte Präsident Selenskyj. | selenskyj | *
`,
});
