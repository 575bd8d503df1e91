import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { saidOn } from '../starter';

// Who heads a country's diplomacy is told in many ways; so is the ministry that speaks. Sentence | speaker | stance.
const tables: Readonly<Record<string, string>> = {
  en: `
Germany’s top diplomat ruled out a ceasefire. | johann-wadephul | opposes
Germany's foreign minister ruled out a ceasefire. | johann-wadephul | opposes
Ukraine's top diplomat called for new sanctions against Russia. | andrii-sybiha | supports
Russia's top diplomat rejected a ceasefire. | sergey-lavrov | opposes
America's top diplomat backed a ceasefire. | marco-rubio | supports
The top US diplomat backed a ceasefire. | marco-rubio | supports
The top Polish diplomat called for new sanctions against Russia. | radoslaw-sikorski | supports
Hungary's top diplomat opposed new sanctions against Russia. | peter-szijjarto | opposes
Moscow denied it. ¶ Its foreign ministry called the sanctions illegal. | ministry-of-foreign-affairs-of-russia | opposes
Ukraine rejected the offer. ¶ Its foreign ministry called for new sanctions. | ministry-of-foreign-affairs-of-ukraine | supports
Kyiv rejected the offer. ¶ Its defence ministry called for new sanctions. | ministry-of-defence-of-ukraine | supports
`,
  uk: `
За словами глави української дипломатії, Росія не готова до перемир'я. | andrii-sybiha | *
Глава німецької дипломатії закликав посилити санкції проти Росії. | johann-wadephul | supports
Глава МЗС ФРН заявив, що санкції проти Росії треба посилити. | johann-wadephul | supports
Очільник польської дипломатії закликав до нових санкцій проти Росії. | radoslaw-sikorski | supports
Очільник російської дипломатії відкинув перемир'я. | sergey-lavrov | opposes
Очільник угорського МЗС виступив проти санкцій. | peter-szijjarto | opposes
Глава американської дипломатії підтримав перемир'я. | marco-rubio | supports
Глава Держдепу підтримав перемир'я. | marco-rubio | supports
На думку глави російської дипломатії, перемир'я неможливе. | sergey-lavrov | opposes
`,
  ru: `
По словам главы украинской дипломатии, Россия не готова к перемирию. | andrii-sybiha | *
Глава немецкой дипломатии призвал усилить санкции против России. | johann-wadephul | supports
Глава МИД ФРГ заявил, что санкции против России нужно усилить. | johann-wadephul | supports
Глава российской дипломатии отверг перемирие. | sergey-lavrov | opposes
Глава венгерской дипломатии выступил против санкций. | peter-szijjarto | opposes
Глава Госдепа поддержал перемирие. | marco-rubio | supports
Глава американской дипломатии поддержал перемирие. | marco-rubio | supports
По мнению главы польской дипломатии, санкции нужно усилить. | radoslaw-sikorski | supports
`,
};

describe.each(Object.entries(tables))('heads of diplomacy with the starter dataset: %s', (lang, table) => {
  it.each(rowsOf(table))('%s', (page = '', who = '', stance) => {
    const last = saidOn(page, lang).at(-1);
    expect(last?.who).toBe(who);
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });
});
