import { describe, expect, it } from 'vitest';
import { statementsOf } from './attribute/page';
import { rowsOf } from './stance/rows';

// language | sentences | how many are statements: the last goes on with the topic of those before it, or not
const carried = `
de | Macron forderte eine Waffenruhe. „Das ist bekannt“, sagte Macron. | 2
de | Macron forderte eine Waffenruhe. „Das ist bekannt“, sagte Baerbock. | 2
de | Macron sagte etwas über Waffenruhe, Sanktionen und Biolabore. „Das ist bekannt“, sagte Macron. | 1
de | Macron sagte etwas über Waffenruhe, Sanktionen und Biolabore. „Das lehnen wir ab“, sagte Macron. | 2
de | Macron sagte etwas über Waffenruhe und Sanktionen. „Das ist bekannt“, sagte Macron. | 2
de | Macron forderte eine Waffenruhe. Baerbock äußerte sich ähnlich. | 1
de | Macron forderte eine Waffenruhe. Der Kreml antwortete umgehend. | 1
de | Macron forderte eine Waffenruhe. Baerbock sagte: Gut so. | 2
de | Macron forderte eine Waffenruhe. Gut sei das, sagte Baerbock. | 2
de | Macron forderte eine Waffenruhe. Einzelheiten nannte Macron nicht. | 1
de | Macron forderte eine Waffenruhe. Baerbock sagte, darüber werde man noch lange reden. | 2
de | Baerbock forderte eine Waffenruhe. Man habe lange gewartet. | 2
de | Macron forderte eine Waffenruhe. „Gut so“, sagte Baerbock. Man habe lange gewartet. | 2
de | Macron forderte eine Waffenruhe. „Gut so“, sagte Baerbock. „Wir haben gewartet.“ | 3
en | Macron called for a ceasefire. "That is well known," Macron said. | 2
en | Macron called for a ceasefire. "That is well known," Baerbock said. | 2
en | Macron spoke of a truce, of sanctions and of biolabs. "That is well known," Macron said. | 1
en | Macron called for a ceasefire. The Kremlin answered at once. | 1
en | Macron called for a ceasefire. Zelensky echoed the French president. | 1
en | Macron called for a ceasefire. Zelensky said that this was well known to all. | 2
en | Macron spoke of a truce and of sanctions. "That is well known," Macron said. | 2
fr | Macron a exigé un cessez-le-feu. « C'est connu », a dit Macron. | 2
fr | Macron a exigé un cessez-le-feu. Le Kremlin a répondu sèchement. | 1
fr | Macron a exigé un cessez-le-feu. Trump a déclaré que cela était connu de tous. | 2
fr | Macron a exigé une trêve, des sanctions et des biolaboratoires. « C'est connu », a dit Macron. | 1
ru | Макрон потребовал перемирия. «Это известно», — сказал Макрон. | 2
ru | Макрон потребовал перемирия. Песков ответил резко. | 1
ru | Макрон потребовал перемирия. Песков заявил, что это уже давно всем известно. | 2
ru | Макрон говорил о перемирии, санкциях и биолабораториях. «Это известно», — сказал Макрон. | 1
uk | Макрон вимагав перемир'я. «Це відомо», — сказав Макрон. | 2
uk | Макрон вимагав перемир'я. Пєсков відповів різко. | 1
uk | Макрон вимагав перемир'я. Пєсков заявив, що це вже давно всім відомо. | 2
uk | Макрон говорив про перемир'я, санкції та біолабораторії. «Це відомо», — сказав Макрон. | 1
`;

describe('topics that are carried on', () => {
  it.each(rowsOf(carried))('%s: %s', (lang = '', text = '', count) => {
    expect(statementsOf(text, lang)).toHaveLength(Number(count));
  });
});
