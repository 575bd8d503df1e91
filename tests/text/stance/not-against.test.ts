import { describe, expect, it } from 'vitest';
import { rowsOf, stanceIn } from './rows';

// Who will not stand in the way, what is not given away, and what comes when something else has come first.

const tables: Readonly<Record<string, string>> = {
  en: `
Macron said he would not oppose the sanctions. | supports
Macron will not block the sanctions. | supports
Macron won't veto the sanctions. | supports
Macron wouldn't resist a truce. | supports
Macron does not oppose a truce. | supports
Macron doesn't oppose a truce. | supports
Macron said Paris will not stand in the way of a truce. | supports
Macron will not hinder a truce. | supports
Macron would block the sanctions. | opposes
Macron would veto a truce. | opposes
Macron opposes a truce. | opposes
Macron will resist the sanctions. | opposes
`,
  uk: `
Зеленський погодиться на перемир'я, коли Росія виведе війська. | conditional
Коли Росія зупинить обстріли, перемир'я можливе, заявив Зеленський. | conditional
Макрон підтримає перемир'я, коли Москва виконає угоди. | conditional
Лавров погодиться на перемир'я, коли Захід зніме ембарго. | conditional
Макрон готовий до перемир'я, коли сторони погодяться на спостерігачів. | conditional
Макрон підтримав перемир'я, коли зустрівся з Трампом. | supports
Лавров відкинув перемир'я, коли говорив у Москві. | opposes
`,
  ru: `
Зеленский согласится на перемирие, когда Россия выведет войска. | conditional
Когда Киев прекратит обстрелы, возможно перемирие, заявил Лавров. | conditional
Макрон поддержит перемирие, когда Москва выполнит соглашения. | conditional
Лавров согласится на перемирие, когда Запад снимет эмбарго. | conditional
Макрон готов к перемирию, когда стороны согласятся на наблюдателей. | conditional
Макрон поддержал перемирие, когда встретился с Трампом. | supports
Лавров отверг перемирие, когда говорил в Москве. | opposes
`,
};

describe.each(Object.entries(tables))('%s', (lang, table) => {
  it.each(rowsOf(table))('%s', (text = '', stance) => {
    expect(stanceIn(text, lang)).toBe(stance);
  });
});
