import { describe, expect, it } from 'vitest';
import { rowsOf } from './stance/rows';
import { saidOn } from './starter';

// passage | the speaker of its first statement, - where nobody is
const tables: Readonly<Record<string, string>> = {
  ru: `
Ракеты попали в жилой дом в Харькове. Об этом сообщил Синегубов. | oleh-syniehubov
Российские войска не дошли до центра Покровска. Об этом пишет Bloomberg со ссылкой на источники. | bloomberg
Перемирие даст России передышку для перевооружения. Так считает Залужный. | valerii-zaluzhnyi
Санкции против России подорвали бюджет страны. Такое мнение высказал Стубб. | alexander-stubb
Санкции ослабили российскую экономику. К такому выводу пришёл Сикорский. | radoslaw-sikorski
Украина останется без военной помощи США. Об этом накануне заявил Вэнс. | *
Обмен пленными сорван. Об этом говорится в заявлении МИД РФ. | ministry-of-foreign-affairs-of-russia
Россия атаковала Одессу ракетами. ¶ Об этом рассказал Зеленский. | volodymyr-zelenskyy
Мерц поддержал санкции. Об этом сообщает Reuters. | friedrich-merz
Перемирие невозможно без гарантий безопасности. Песков говорил и о погоде. | -
`,
  uk: `
Ракети влучили в житловий будинок у Харкові. Про це повідомив Синєгубов. | oleh-syniehubov
Російські війська не дійшли до центру Покровська. Про це пише Bloomberg із посиланням на джерела. | bloomberg
Перемир'я дасть Росії перепочинок для переозброєння. Так вважає Залужний. | valerii-zaluzhnyi
Санкції послабили російську економіку. До такого висновку дійшла Каллас. | kaja-kallas
Санкції підірвали бюджет Росії. Таку думку висловив Сікорський. | radoslaw-sikorski
Обмін полоненими зірвано. Про це йдеться в заяві МЗС Росії. | ministry-of-foreign-affairs-of-russia
Росія атакувала Одесу ракетами. ¶ Про це розповів Зеленський. | volodymyr-zelenskyy
Мерц підтримав санкції. Про це повідомляє Reuters. | friedrich-merz
`,
};

describe.each(Object.entries(tables))(
  'a sentence that nobody says, before one that points back at it: %s',
  (lang, table) => {
    it.each(rowsOf(table))('%s', (passage = '', who = '') => {
      const [first] = saidOn(passage, lang);
      if (who !== '*') expect(first?.who ?? '-').toBe(who);
    });
  },
);
