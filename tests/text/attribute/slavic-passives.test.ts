import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { saidOn } from '../starter';

// sentence | speaker | stance; * any, - none: who does what a Russian or Ukrainian passive tells
const tables: Readonly<Record<string, string>> = {
  ru: `
Перемирие отвергнуто Кремлём. | russia | opposes
Предложение о перемирии было отклонено МИД РФ. | ministry-of-foreign-affairs-of-russia | opposes
Новые санкции против России одобрены Евросоюзом. | european-union | supports
Поставка Украине ракет Taurus была исключена Мерцем. | friedrich-merz | opposes
Пакет санкций поддержан Макроном и Туском. | emmanuel-macron | supports
Военная помощь Украине заблокирована Венгрией. | hungary | opposes
Прямые переговоры с Киевом предложены Путиным. | vladimir-putin | supports
Вступление Украины в НАТО было поддержано Варшавой. | poland | supports
Обвинения в обстреле Запорожской АЭС опровергнуты Минобороны России. | ministry-of-defence-of-russia | *
Санкции названы Орбаном бессмысленными. | viktor-orban | opposes
Помощь Украине сокращена Белым домом. | united-states | *
Решение о санкциях принято ЕС. | european-union | supports
Генштабом ВСУ подтверждён удар по складу ракет под Курском. | general-staff-of-ukraine | *
Песковым заявлено, что перемирие невозможно. | dmitry-peskov | opposes
Санкции против России осуждены Китаем. | china | opposes
Перемирие отвергнуто в Киеве с возмущением. | - | -
Санкции одобрены вместе с Токио. | - | -
`,
  uk: `
Перемир'я відкинуто Кремлем. | russia | opposes
Пропозицію про перемир'я було відхилено МЗС Росії. | ministry-of-foreign-affairs-of-russia | opposes
Нові санкції проти Росії схвалено Євросоюзом. | european-union | supports
Передачу Україні ракет Taurus виключено Мерцом. | friedrich-merz | opposes
Військову допомогу Україні заблоковано Угорщиною. | hungary | opposes
Прямі переговори з Києвом запропоновано Путіним. | vladimir-putin | supports
Вступ України до НАТО підтримано Варшавою. | poland | supports
Звинувачення в обстрілі Запорізької АЕС спростовано Міноборони Росії. | ministry-of-defence-of-russia | *
Рішення про санкції ухвалено ЄС. | european-union | supports
Сибігою заявлено, що територіальних поступок не буде. | andrii-sybiha | opposes
Санкції проти Росії засуджено Китаєм. | china | opposes
Пакет санкцій був затверджений Європейською комісією. | european-commission | supports
Перемир'я відкинуто в Києві. | - | -
`,
};

describe.each(Object.entries(tables))('whoever stands in the instrumental: %s', (lang, table) => {
  it.each(rowsOf(table))('%s', (sentence = '', who = '', stance) => {
    const last = saidOn(sentence, lang).at(-1);
    if (who !== '*') expect(last?.who ?? '-').toBe(who);
    if (stance !== '*' && who !== '-') expect(last?.stance).toBe(stance);
  });
});
