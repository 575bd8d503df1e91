import { describe, expect, it } from 'vitest';
import { statementsOf } from './page';

// sentence | speaker | cue | form | stance
const table = `
Путін відкинув перемир'я. | putin | відкинув | indirect | opposes
У понеділок Путін відкинув перемир'я. | putin | відкинув | indirect | opposes
За словами Пєскова, перемир'я неможливе. | peskow | словами | indirect | opposes
На думку Зеленського, перемир'я потрібне. | selenskyj | думку | indirect | supports
«Ми підтримуємо перемир'я», — сказав Макрон. | macron | сказав | direct | supports
«Перемир’я потрібне всім», – заявив Трамп. | trump | заявив | direct | supports
Зеленський закликав до перемир'я. | selenskyj | закликав | indirect | supports
Київ вимагає перемир'я. | ukraine | вимагає | indirect | supports
Москва не хоче перемир'я. | russia | хоче | narrative | opposes
Кремль відкидає перемир'я. | russia | відкидає | indirect | opposes
Лавров звинуватив ЄС у підготовці перемир'я. | lawrow | звинуватив | indirect | asserts
Захарова розкритикувала санкції. | sacharowa | розкритикувала | indirect | opposes
Пєсков спростував повідомлення про біолабораторії. | peskow | спростував | indirect | denies
Лавров стверджує, що в Україні є біолабораторії. | lawrow | стверджує | indirect | asserts
Перемир'я можливе лише після виведення військ, заявив Пєсков. | peskow | заявив | indirect | conditional
Перемир'я можливе, якщо війська підуть, вважає Макрон. | macron | вважає | indirect | conditional
Після зустрічі із Зеленським Трамп підтримав перемир'я. | trump | підтримав | indirect | supports
Президент США Дональд Трамп зажадав перемир'я. | trump | зажадав | indirect | *
Речниця Білого дому привітала перемир'я. | white-house | привітала | indirect | supports
Експерт Іван Прикладний назвав перемир'я крихким. | Іван Прикладний | назвав | indirect | *
США підтримують санкції проти Москви. | usa | підтримують | narrative | supports
Макрон попередив, що санкції посилять. | macron | попередив | indirect | asserts
Перемир'я неможливе, заявили в Москві. | russia | заявили | indirect | *
Українська влада вимагала перемир'я. | ukraine | вимагала | indirect | *
Макрон, який прибув учора, відкинув перемир'я. | macron | відкинув | indirect | *
Росія запровадила санкції проти України. | russia | запровадила | narrative | *
Про це перемир'я говорив Макрон. | macron | говорив | indirect | asserts
Макрон: «Санкції працюють» | macron | - | direct | asserts
Санкції допоможуть, зазначив Зеленський. | selenskyj | зазначив | indirect | asserts
Президент України запропонував перемир'я. | selenskyj | запропонував | indirect | supports
Путін заборонив перемир'я. | putin | заборонив | narrative | *
В Белом доме допустили новые санкции. | white-house | допустили | indirect | supports
В МИД России назвали санкции незаконными. | foreign-ministry | назвали | indirect | opposes
Минобороны РФ заявило о взятии Купянска и отвергло перемирие. | defence-ministry | заявило | indirect | *
Кремль: Перемирия не будет | russia | - | indirect | *
Захарова назвала сообщения о перемирии фейком. | sacharowa | назвала | indirect | denies
Макрон знову закликав до перемир'я. | macron | закликав | indirect | supports
Закликав до перемир'я і Макрон. | macron | Закликав | indirect | supports
До перемир'я закликав Макрон. | macron | закликав | indirect | supports
Про готовність до перемир'я заявив Зеленський. | selenskyj | заявив | indirect | supports
Проти перемир'я виступив Лавров. | lawrow | виступив | indirect | opposes
За санкції висловився Макрон. | macron | висловився | indirect | supports
Перемир'я в Москві вважають неможливим. | russia | вважають | indirect | opposes
У Білому домі допустили нові санкції. | white-house | допустили | indirect | supports
У МЗС Росії назвали санкції незаконними. | foreign-ministry | назвали | indirect | opposes
У НАТО не виключили перемир'я. | nato | виключили | indirect | supports
У Берліні підтримали санкції проти Росії. | germany | підтримали | indirect | supports
У війні Росія відкидає перемир'я. | russia | відкидає | indirect | opposes
Міноборони РФ заявило про взяття Куп'янська і відкинуло перемир'я. | defence-ministry | заявило | indirect | *
МЗС Росії відкинуло перемир'я. | foreign-ministry | відкинуло | indirect | opposes
Генштаб ЗСУ спростував заяви про біолабораторії. | general-staff | спростував | indirect | denies
Міністерство оборони Росії повідомило про перемир'я під Куп'янськом. | defence-ministry | повідомило | indirect | asserts
НАТО підтримує перемир'я. | nato | підтримує | narrative | supports
Українські військові відкинули перемир'я. | ukraine | відкинули | indirect | opposes
Американська сторона запропонувала перемир'я. | usa | запропонувала | indirect | supports
Німецький уряд виступив за санкції. | germany | виступив | indirect | supports
Генсек НАТО Марк Рютте закликав посилити санкції. | rutte | закликав | indirect | supports
За словами генсека НАТО Марка Рютте, перемир'я можливе. | rutte | словами | indirect | *
За словами генсека Альянсу Марка Рютте, санкції працюють. | rutte | словами | indirect | asserts
На думку очільниці європейської дипломатії Каї Каллас, санкції треба посилити. | kallas | думку | indirect | supports
Глава МЗС РФ Сергій Лавров відкинув перемир'я. | lawrow | відкинув | indirect | opposes
Речниця МЗС РФ Марія Захарова розкритикувала санкції. | sacharowa | розкритикувала | indirect | opposes
Речник Кремля Дмитро Пєсков виключив перемир'я. | peskow | виключив | indirect | opposes
Міністр закордонних справ України Андрій Сибіга підтримав перемир'я. | sybiha | підтримав | indirect | supports
Прем'єр-міністр Угорщини Віктор Орбан виступив проти санкцій. | orban | виступив | indirect | opposes
Прем'єрка Анна Прикладна підтримала санкції. | Анна Прикладна | підтримала | indirect | supports
Зеленський, виступаючи в Києві, зажадав нових санкцій. | selenskyj | зажадав | indirect | supports
Колишній депутат Олег Прикладний назвав перемир'я помилкою. | Олег Прикладний | назвав | indirect | opposes
Політологиня Анна Прикладна вважає перемир'я неможливим. | Анна Прикладна | вважає | indirect | opposes
Макрон, який раніше мовчав, підтримав перемир'я. | macron | підтримав | indirect | supports
Відповідаючи на запитання журналістів, Пєсков виключив перемир'я. | peskow | виключив | indirect | opposes
Коментуючи слова Трампа, Пєсков відкинув перемир'я. | peskow | відкинув | indirect | opposes
За даними Генштабу ЗСУ, перемир'я порушено. | general-staff | даними | indirect | asserts
За версією Москви, перемир'я зірвав Київ. | russia | версією | indirect | asserts
З точки зору Москви, перемир'я неможливе. | russia | зору | indirect | opposes
Як повідомив Макрон, перемир'я готується. | macron | повідомив | indirect | *
Як заявили в Кремлі, перемир'я неможливе. | russia | заявили | indirect | opposes
Макрон прибув до Києва. За його словами, перемир'я можливе. | macron | - | indirect | *
Про це Макрон сказав журналістам. На його думку, перемир'я потрібне. | macron | - | indirect | supports
«Перемир'я неможливе», — сказав Лавров. | lawrow | сказав | direct | opposes
«Перемир'я, — сказав Лавров, — неможливе». | lawrow | сказав | mixed | opposes
Лавров сказав: «Перемир'я неможливе». | lawrow | сказав | direct | opposes
"Перемир'я потрібне всім", - наголосив Макрон. | macron | наголосив | direct | supports
"Ми не боїмося санкцій", – відрізав Пєсков. | peskow | відрізав | direct | *
«Перемир'я — це пастка», — переконана Захарова. | sacharowa | переконана | direct | opposes
«Санкції треба скасувати», — цитує Орбана агентство. | orban | цитує | direct | opposes
Пєсков: перемир'я неможливе | peskow | - | indirect | opposes
Перемир'я неможливе – Пєсков | peskow | - | indirect | opposes
Кремль: Перемир'я не буде | russia | - | indirect | *
Трамп пригрозив Москві санкціями | trump | пригрозив | indirect | supports
Орбан заблокував санкції | orban | заблокував | narrative | opposes
ЄС продовжив санкції проти Росії на пів року | eu | продовжив | narrative | supports
Путін відмовився від перемир'я. | putin | відмовився | indirect | opposes
Кремль відмовляється від перемир'я. | russia | відмовляється | indirect | opposes
Зеленський не відмовляється від перемир'я. | selenskyj | відмовляється | indirect | supports
Макрон не бачить підстав знімати санкції. | macron | бачить | narrative | supports
Лавров заперечує, що біолабораторії є. | lawrow | заперечує | indirect | denies
Пєсков відкинув звинувачення у зриві перемир'я. | peskow | відкинув | indirect | denies
Москва не має наміру погоджуватися на перемир'я. | russia | не | narrative | opposes
Захарова назвала повідомлення про перемир'я фейком. | sacharowa | назвала | indirect | denies
Лавров засумнівався у перемир'ї. | lawrow | засумнівався | indirect | opposes
Путін готовий до перемир'я лише за умови виведення військ. | putin | готовий | narrative | conditional
Москва погодиться на перемир'я, якщо Захід припинить постачання зброї. | russia | погодиться | narrative | conditional
Перемир'я можливе лише в тому разі, якщо війська підуть, заявив Лавров. | lawrow | заявив | indirect | conditional
Перемир'я настане лише тоді, коли Київ погодиться, сказав Путін. | putin | сказав | indirect | conditional
Зеленський згоден на перемир'я за наявності гарантій. | selenskyj | згоден | narrative | conditional
Поки Росія не погодиться на перемир'я, санкції залишаться, заявила Каллас. | kallas | заявила | indirect | conditional
Санкції не знімуть, доки Росія не виведе війська, заявив Макрон. | macron | заявив | indirect | conditional
Трамп пригрозив санкціями, якщо Москва не погодиться на перемир'я. | trump | пригрозив | indirect | conditional
Без виведення військ перемир'я неможливе, заявив Зеленський. | selenskyj | заявив | indirect | conditional
В обмін на перемир'я Москва вимагає скасування санкцій. | russia | вимагає | indirect | conditional
Спершу гарантії, потім перемир'я, заявив Зеленський. | selenskyj | заявив | indirect | conditional
Макрон висловив готовність підтримати перемир'я в разі виведення військ. | macron | висловив | indirect | conditional
Орбан зажадав скасування санкцій. | orban | зажадав | indirect | opposes
Лавров зажадав зняти санкції. | lawrow | зажадав | indirect | opposes
Трамп закликав не запроваджувати санкції. | trump | закликав | indirect | opposes
Зеленський закликав не знімати санкції. | selenskyj | закликав | indirect | supports
Зеленський закликав не послаблювати санкції проти Москви. | selenskyj | закликав | indirect | supports
Каллас виступила проти скасування санкцій. | kallas | виступила | indirect | supports
Макрон застеріг від зняття санкцій. | macron | застеріг | indirect | supports
Орбан виступив за зняття санкцій. | orban | виступив | indirect | opposes
Лавров наполягає на скасуванні санкцій. | lawrow | наполягає | indirect | opposes
Рютте попередив про ризики перемир'я. | rutte | попередив | indirect | opposes
Рютте висловив сподівання на перемир'я. | rutte | висловив | indirect | supports
Макрон засумнівався в доцільності санкцій. | macron | засумнівався | indirect | opposes
Орбан пообіцяв заблокувати санкції. | orban | пообіцяв | indirect | opposes
Мерц пообіцяв нові санкції. | merz | пообіцяв | indirect | supports
Мерц висловився за посилення санкцій. | merz | висловився | indirect | supports
ЄС планує нові санкції. | eu | планує | narrative | supports
США мають намір запровадити санкції проти Москви. | usa | мають | narrative | supports
США не планують запроваджувати санкції. | usa | планують | narrative | opposes
Угорщина проголосувала проти санкцій. | hungary | проголосувала | indirect | opposes
Туреччина приєдналася до санкцій. | turkey | приєдналася | narrative | supports
Китай не підтримав санкції. | china | підтримав | indirect | opposes
Китай виступає проти санкцій. | china | виступає | indirect | opposes
Київ наполягає на перемир'ї. | ukraine | наполягає | indirect | supports
Москва тягне час і не хоче перемир'я. | russia | хоче | narrative | opposes
Москва домагається скасування санкцій. | russia | домагається | narrative | opposes
Чи погодиться Москва на перемир'я? | russia | погодиться | narrative | unclear
Для Кремля перемир'я неприйнятне. | russia | Для | narrative | opposes
Макрон і Мерц закликали до перемир'я. | macron & merz | закликали | indirect | supports
Лавров заявив, що Зеленський не хоче перемир'я. | lawrow | заявив | indirect | asserts
Речник Білого дому привітав санкції. | white-house | привітав | indirect | supports
Лавров виступив у Москві. Він назвав перемир'я неможливим. | lawrow | назвав | indirect | opposes
Захарова провела брифінг. Вона розкритикувала санкції. | sacharowa | розкритикувала | indirect | opposes
Макрон прибув до Києва. Президент підтримав перемир'я. | macron | підтримав | indirect | supports
Путін зустрівся з Лавровим. Глава держави відкинув перемир'я. | putin | відкинув | indirect | opposes
Рютте прибув до Києва. Генсек підтримав санкції. | rutte | підтримав | indirect | supports
Президент Росії відкинув перемир'я. | putin | відкинув | indirect | opposes
Зеленський звинуватив Москву у зриві перемир'я. | selenskyj | звинуватив | indirect | asserts
Захарова дорікнула ЄС небажанням перемир'я. | sacharowa | дорікнула | indirect | asserts
Лавров попередив, що санкції обернуться кризою. | lawrow | попередив | indirect | opposes
Пєсков пригрозив контрзаходами на санкції. | peskow | пригрозив | indirect | opposes
Захарова обурилася новими санкціями. | sacharowa | обурилася | indirect | opposes
Захарова висміяла санкції. | sacharowa | висміяла | indirect | opposes
Мерц не сумнівається в санкціях. | merz | сумнівається | indirect | supports
Пєсков висловив жаль через санкції. | peskow | висловив | indirect | opposes
Захарова порадила Європі відмовитися від санкцій. | sacharowa | порадила | indirect | opposes
`;

const rows = table
  .trim()
  .split('\n')
  .map((row) => row.split(' | '));

describe('Ukrainian attribution', () => {
  it.each(rows)('%s', (text = '', who, cue, form, stance) => {
    const last = statementsOf(text, 'uk').at(-1);
    expect({ who: last?.who, cue: last?.cueText ?? '-', form: last?.form }).toEqual({ who, cue, form });
    if (stance !== '*') expect(last?.stance).toBe(stance);
  });

  it('reads an address in the first person as its speaker, when a line names that person alone', () => {
    const speech =
      "Ми працюємо для миру. Ми хочемо, щоб наші люди жили. Нам потрібне перемир'я. Наші союзники з нами, я вдячний. Мені важливо. Ми переможемо.";
    const found = statementsOf(`Зеленський\n${speech}`, 'uk');
    expect(found.map(({ who, form }) => [who, form])).toEqual([['selenskyj', 'direct']]);
  });
});
