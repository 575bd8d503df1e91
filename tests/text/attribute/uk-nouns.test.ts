import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { saidOn } from '../starter';

// passage, ¶ parts its paragraphs | speakers of its statements, in order; - nobody named
const tables: Readonly<Record<string, string>> = {
  'in the genitive behind a word for their words': `
Лавров прибув до Анкари. За словами міністра, Росія проти перемир'я. | sergey-lavrov
Макрон виступив у Парижі. На думку президента, санкції проти Росії працюють. | emmanuel-macron
Рютте відвідав Київ. За оцінкою генсека, Україні потрібні системи ППО. | mark-rutte
Подоляк дав інтерв'ю. За версією радника, Кремль затягує переговори. | mykhailo-podolyak
Мерц поговорив із журналістами. На переконання канцлера, санкції проти Росії потрібні. | friedrich-merz
Сирський приїхав під Покровськ. За даними генерала, російський наступ там зупинено. | oleksandr-syrskyi
Зеленський виступив у Брюсселі. На переконання глави держави, санкції проти Росії треба посилити. | volodymyr-zelenskyy
За словами високопоставленого чиновника, Україна готова до перемир'я. | чиновника
За словами міністра Лаврова, Росія проти перемир'я. | sergey-lavrov
За словами керівника Офісу президента Андрія Єрмака, Україна готова до перемир'я. | andriy-yermak
`,
  'in another case elsewhere they say nothing': `
Лавров після зустрічі з міністром заявив, що Росія проти перемир'я. | sergey-lavrov
У розмові з експертом Пєсков назвав санкції незаконними. | dmitry-peskov
Запитання про перемир'я поставили представникові Держдуми. | -
`,
  'whoever was introduced by them': `
Міністр закордонних справ Сергій Лавров і президент Володимир Путін приїхали до Пекіна. Санкції незаконні, сказав міністр. | sergey-lavrov
Канцлер Фрідріх Мерц зустрів президента Еммануеля Макрона. Санкції треба посилити, заявив канцлер. | friedrich-merz
Глава МЗС України Андрій Сибіга подзвонив президентові Трампу. Санкції треба посилити, сказав дипломат. | andrii-sybiha
Президент Володимир Зеленський прийняв генерала Олександра Сирського. Наступ на Суми зупинено, доповів генерал. | oleksandr-syrskyi
`,
  'a head of a body is the one who was spoken of': `
Сибіга прибув до Лондона. Глава МЗС України підтримав перемир'я. | andrii-sybiha
Андрій Сибіга виступив у Києві. Санкції треба посилити, сказав очільник українського МЗС. | andrii-sybiha
`,
  'a paper that carries words does not say them': `
Київ наполягає на перемир'ї на тридцять днів, передає Reuters. | ukraine
Німеччина передасть Україні системи ППО, передають агентства. | germany
Санкції проти Росії посилять, передає Reuters. | reuters
`,
  'plans told by the paper': `
Німеччина передасть Україні дві системи Patriot. | germany
Франція відправить Україні винищувачі. | france
Угорщина заблокує новий пакет санкцій. | hungary
Польща профінансує постачання зброї Україні. | poland
Євросоюз виділить Україні військову допомогу. | european-union
США нададуть Україні ракети Patriot. | united-states
`,
  'an agency is no country': `
Міноборони РФ прозвітувало за тиждень. Німеччина посилила санкції. У відомстві назвали удари по НПЗ провокацією. | germany, ministry-of-defence-of-russia
`,
};

describe.each(Object.entries(tables))('Ukrainian nouns for people: %s', (_, table) => {
  it.each(rowsOf(table))('%s', (passage = '', who = '') => {
    const said = saidOn(passage, 'uk').map((statement) => statement.who ?? '-');
    expect(said.join(', ') || '-').toBe(who);
  });
});
