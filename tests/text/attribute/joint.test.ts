import { tellsWho } from './tables';

// Who speaks together, in the order of the page: `first & second`.

tellsWho('de', {
  'two names before their verb': `
Merz und Macron fordern eine Waffenruhe. | merz & macron | supports
Moskau und Budapest lehnen die Sanktionen ab. | russia & hungary | opposes
Bundeskanzler Merz und Präsident Macron sprachen sich für neue Sanktionen aus. | merz & macron | supports
Putin und Trump haben sich auf eine Waffenruhe geeinigt. | putin & trump | supports
Sowohl Merz als auch Macron verlangen eine Waffenruhe. | merz & macron | supports
Berlin ebenso wie Kyjiw lehnt eine Waffenruhe ohne Garantien ab. | germany & ukraine | *`,
  'two names behind their verb': `
Eine Waffenruhe fordern auch Merz und Macron. | merz & macron | supports
„Die Waffenruhe muss jetzt kommen“, sagten Merz und Macron. | merz & macron | supports
In Brüssel verlangten Kallas und Rutte neue Sanktionen. | kallas & rutte | supports`,
  'three names': `
Deutschland, die USA und Ungarn fordern eine Waffenruhe. | germany & usa & hungary | supports
Eine Waffenruhe verlangten am Montag Merz, Macron und Selenskyj. | merz & macron & selenskyj | supports`,
  'those by whose account it is': `
Laut Merz und Macron ist eine Waffenruhe nötig. | merz & macron | *
Nach Angaben von Putin und Trump ist eine Waffenruhe möglich. | putin & trump | *`,
  'what they go on saying': `
Merz und Macron fordern eine Waffenruhe. Sie lehnten die Sanktionen ab. | merz & macron | opposes`,
  'one name, for the other is not beside it': `
Merz fordert eine Waffenruhe, und Macron schweigt. | merz | supports
Nach einem Gespräch mit Trump fordert Merz eine Waffenruhe. | merz | supports
Merz, der Bundeskanzler, fordert eine Waffenruhe. | merz | supports
Trump lehnt eine Waffenruhe ab. | trump | opposes`,
});

tellsWho('en', {
  'two names before their verb': `
Germany and Hungary reject the sanctions. | germany & hungary | opposes
President Macron and Chancellor Merz called for a ceasefire. | macron & merz | supports
Kyiv as well as Berlin demands a ceasefire. | ukraine & germany | supports
Both Trump and Zelensky said they supported a ceasefire. | trump & selenskyj | supports`,
  'two names behind their verb': `
“A ceasefire must come now,” said Macron and Merz. | macron & merz | supports`,
  'three names': `
Germany, Hungary and Turkey reject the sanctions. | germany & hungary & turkey | opposes
Trump, Macron, and Zelensky demanded a ceasefire. | trump & macron & selenskyj | supports`,
  'those by whose account it is': `
According to Macron and Merz, a ceasefire is needed. | macron & merz | *`,
  'one name, for the other is not beside it': `
Macron said that Putin rejects the ceasefire. | macron | asserts
Macron said Putin and Trump rejected the ceasefire. | macron | *
After talks with Trump, Zelensky demanded a ceasefire. | selenskyj | supports
Trump rejects the ceasefire, and Macron regrets it. | trump | opposes`,
});

tellsWho('fr', {
  'two names before their verb': `
Macron et Merz réclament un cessez-le-feu. | macron & merz | supports
Moscou et Budapest rejettent les sanctions. | russia & hungary | opposes
Macron ainsi que Trump exigent un cessez-le-feu. | macron & trump | supports`,
  'two names behind their verb': `
« Il faut un cessez-le-feu », ont déclaré Macron et Merz. | macron & merz | supports`,
  'three names': `
Macron, Merz et Trump réclament un cessez-le-feu. | macron & merz & trump | supports`,
  'those by whose account it is': `
Selon Macron et Merz, un cessez-le-feu est nécessaire. | macron & merz | *`,
  'one name, for the other is not beside it': `
Macron affirme que Poutine rejette le cessez-le-feu. | macron | asserts
Après un entretien avec Trump, Macron réclame un cessez-le-feu. | macron | supports`,
});

tellsWho('ru', {
  'two names before their verb': `
Макрон и Мерц требуют перемирия. | macron & merz | supports
Германия, а также Венгрия выступают против санкций. | germany & hungary | opposes
Германия и Венгрия отвергают перемирие. | germany & hungary | opposes`,
  'two names behind their verb': `
«Нужно перемирие», — заявили Макрон и Мерц. | macron & merz | supports
За перемирие выступили Трамп и Зеленский. | trump & selenskyj | supports`,
  'three names': `
Макрон, Мерц и Зеленский призвали к перемирию. | macron & merz & selenskyj | supports`,
  'those by whose account it is': `
По словам Макрона и Мерца, перемирие необходимо. | macron & merz | *`,
  'one name, for the other is not beside it': `
Макрон заявил, что Путин отвергает перемирие. | macron | asserts
После разговора с Трампом Макрон призвал к перемирию. | macron | supports`,
});

tellsWho('uk', {
  'two names before their verb': `
Макрон і Мерц вимагають перемир'я. | macron & merz | supports
Німеччина та Угорщина відкидають санкції. | germany & hungary | opposes
Німеччина, а також Угорщина виступають проти санкцій. | germany & hungary | opposes`,
  'two names behind their verb': `
«Потрібне перемир'я», — заявили Макрон і Мерц. | macron & merz | supports
За перемир'я виступили Трамп і Зеленський. | trump & selenskyj | supports`,
  'three names': `
Макрон, Мерц і Зеленський закликали до перемир'я. | macron & merz & selenskyj | supports`,
  'those by whose account it is': `
За словами Макрона та Мерца, перемир'я необхідне. | macron & merz | *`,
  'one name, for the other is not beside it': `
Макрон заявив, що Путін відкидає перемир'я. | macron | asserts
Після розмови з Трампом Макрон закликав до перемир'я. | macron | supports`,
});
