import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { saidOn } from '../starter';

// sentence | one of its topics | stance; * any, - none
const tables: Readonly<Record<string, string>> = {
  ru: `
Киев предложил воздушное перемирие. | ceasefire | supports
Трамп призвал остановить бои на нынешних позициях. | frontline-freeze | *
Зеленский готов встретиться с Путиным в любой точке, кроме Москвы. | direct-talks-putin-zelenskyy | supports
Зеленский исключил обмен территориями. | territorial-concessions | opposes
Путин требует сократить украинскую армию. | demilitarisation | supports
Польша готова отправить инструкторов на Украину. | foreign-troops-ukraine | supports
Макрон допустил отправку французских военных на Украину. | foreign-troops-ukraine | supports
Меморандум, подписанный в Будапеште, нарушен Россией, сказал Порошенко. | budapest-memorandum | *
Китай предложил план урегулирования из двенадцати пунктов. | peace-formula | *
НАТО фактически воюет с Россией, заявил Песков. | proxy-war | asserts
Рютте предупредил о возможной войне России против НАТО. | threat-to-europe | *
Россия за месяц потеряла тридцать тысяч военных, заявил Залужный. | mobilisation | *
Россия сбила малайзийский Боинг, заявил Кулеба. | mh17 | asserts
Путин хочет уничтожить Украину, уверен Туск. | war-aims | asserts
Украина не откажется от вступления в НАТО, сказал Зеленский. | nato-membership-ukraine | supports
Украина не будет в НАТО, заявил Лавров. | nato-membership-ukraine | opposes
Украина никогда не вступит в НАТО, заявил Песков. | nato-membership-ukraine | opposes
Мы никогда не признаем Крым российским, сказал Зеленский. | crimea-status | opposes
Москва отвергла мирный план Трампа из 28 пунктов. | peace-formula | opposes
Россия вывозит убитых с поля, сказал фермер. | - | -
`,
  uk: `
Песков заявив, що про паузу в боях не йдеться. | * | *
Трамп закликав зупинити бої на нинішніх позиціях. | frontline-freeze | *
Зеленський виключив обмін територіями. | territorial-concessions | opposes
Путін вимагає скоротити українську армію. | demilitarisation | supports
Польща готова відправити інструкторів в Україну. | foreign-troops-ukraine | supports
Меморандум, підписаний у Будапешті, порушено Росією, сказав Порошенко. | budapest-memorandum | *
Китай запропонував план врегулювання з дванадцяти пунктів. | peace-formula | *
НАТО фактично воює з Росією, заявив Пєсков. | proxy-war | asserts
Рютте попередив про можливу війну Росії проти НАТО. | threat-to-europe | *
Росія за місяць втратила тридцять тисяч військових, заявив Залужний. | mobilisation | *
Москва відкинула мирний план Трампа з 28 пунктів. | peace-formula | opposes
Угорщина заблокувала відкриття переговорних розділів з Україною. | eu-membership-ukraine | opposes
Росія катує полонених, заявив Лубінець. | war-crimes | asserts
Путін хоче знищити Україну, переконаний Туск. | war-aims | asserts
Україна не відмовиться від вступу до НАТО, сказав Зеленський. | nato-membership-ukraine | supports
Україна ніколи не вступить до НАТО, заявив Пєсков. | nato-membership-ukraine | opposes
`,
};

describe.each(Object.entries(tables))('what news sentences are about: %s', (lang, table) => {
  it.each(rowsOf(table))('%s', (sentence = '', topic = '', stance) => {
    const last = saidOn(sentence, lang).at(-1);
    if (topic === '-') expect(last).toBeUndefined();
    else if (topic !== '*') expect(last?.topics).toContain(topic);
    if (stance !== '*' && topic !== '-') expect(last?.stance).toBe(stance);
  });
});
