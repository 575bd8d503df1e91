import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { saidOn } from '../starter';

// passage | speaker of its last statement | stance; * any, - none
const tables: Readonly<Record<string, readonly [lang: string, rows: string]>> = {
  'for and against as predicates, Russian': [
    'ru',
    `
Венгрия против вступления Украины в Евросоюз. | hungary | opposes
ЕС за новые санкции против России. | european-union | supports
Польша по-прежнему против отправки военных на Украину. | poland | opposes
Орбан снова против санкций. | viktor-orban | opposes
Мерц — за поставки Taurus Украине, Макрон против перемирия. | * | *
Как и раньше, Китай за прекращение огня. | china | supports
Новые санкции ЕС против России заработали. | * | *
Польша против Венгрии: чем закончился матч. | - | -
`,
  ],
  'for and against as predicates, Ukrainian': [
    'uk',
    `
Угорщина проти вступу України до Євросоюзу. | hungary | opposes
ЄС за нові санкції проти Росії. | european-union | supports
Польща й далі проти відправлення військових в Україну. | poland | opposes
Орбан знову проти санкцій. | viktor-orban | opposes
Китай за припинення вогню. | china | supports
Польща проти Угорщини: чим завершився матч. | - | -
`,
  ],
  'how it is felt somewhere': [
    'ru',
    `
В Киеве возмущены решением Венгрии заблокировать санкции. | ukraine | *
В Москве уверены, что санкции неэффективны. | russia | opposes
В Кремле недовольны санкциями. | russia | opposes
В Евросоюзе разочарованы отказом России от перемирия. | european-union | *
В Берлине обеспокоены остановкой военной помощи Украине. | * | *
В Кремле готовы к переговорам. | russia | supports
`,
  ],
  'how it is felt somewhere, Ukrainian': [
    'uk',
    `
У Києві обурені рішенням Угорщини заблокувати санкції. | ukraine | *
У Москві впевнені, що санкції неефективні. | russia | opposes
У Кремлі незадоволені санкціями. | russia | opposes
У Кремлі готові до переговорів. | russia | supports
Росія зриває обмін полоненими, обурюються в Києві. | ukraine | *
`,
  ],
  'a subject left out, Russian': [
    'ru',
    `
Зеленский выступил в Брюсселе. Также отметил, что санкции надо усилить. | volodymyr-zelenskyy | supports
Мерц провёл пресс-конференцию. Подчеркнул, что Германия не будет поставлять Taurus. | friedrich-merz | opposes
Каллас приехала в Киев. Добавила, что Россия срывает перемирие. | kaja-kallas | *
Туск приехал в Киев. Говорил с премьером о погоде. | - | -
`,
  ],
  'a subject left out, Ukrainian': [
    'uk',
    `
Зеленський виступив у Брюсселі. Також зазначив, що санкції треба посилити. | volodymyr-zelenskyy | supports
Каллас приїхала до Києва. Додала, що Росія зриває перемир'я. | kaja-kallas | *
Туск приїхав до Києва. Наголосив, що Польща не відправить військових в Україну. | donald-tusk | opposes
Туск приїхав до Києва. Дякував прем'єрові за каву. | - | -
`,
  ],
  'other verbs and sources, Russian': [
    'ru',
    `
«Санкции вредят самой Европе», — продолжил Орбан. | viktor-orban | opposes
Россия не готова к миру, продолжил Макрон. | emmanuel-macron | *
Войска продолжили наступление на Покровск. | - | -
Россия вышла из зерновой сделки. | russia | opposes
Венгрия выходит из числа поставщиков военной помощи Украине. | hungary | *
Международный уголовный суд выдал ордер на арест Путина за депортацию украинских детей. | international-criminal-court | *
Германия поставляет Украине системы Patriot. | germany | *
Об этом, как передаёт РБК, заявил Песков, комментируя санкции против России. | dmitry-peskov | *
По данным украинской разведки, Россия готовит наступление на Сумы. | ukraine | *
Руководство Китая призывает к прекращению огня. | china | supports
Мерц и Макрон обсудили поставки оружия Украине. | friedrich-merz | supports
Трамп пообещал не оставлять Украину без помощи. | donald-trump | supports
Орбан пообещал не поставлять оружие Украине. | viktor-orban | opposes
Мерц решил не передавать Украине Taurus. | friedrich-merz | opposes
Польша не отправит солдат на Украину, заверил Туск. | donald-tusk | *
`,
  ],
  'other verbs and sources, Ukrainian': [
    'uk',
    `
Росія вийшла із зернової угоди. | russia | opposes
Міжнародний кримінальний суд видав ордер на арешт Путіна за депортацію українських дітей. | international-criminal-court | *
Німеччина постачає Україні системи Patriot. | germany | *
Польща не надсилатиме своїх військових до України. | poland | opposes
ЄС посилюватиме санкції проти Росії. | european-union | supports
За даними української розвідки, Росія готує наступ на Суми. | ukraine | *
Керівництво Китаю закликає до припинення вогню. | china | supports
Трамп пообіцяв не залишати Україну без допомоги. | donald-trump | supports
Орбан пообіцяв не постачати зброю Україні. | viktor-orban | opposes
Мерц вирішив не передавати Україні Taurus. | friedrich-merz | opposes
Єврокомісія рекомендувала відкрити перший кластер переговорів про вступ України. | european-commission | supports
`,
  ],
};

describe.each(Object.entries(tables))('%s', (_, [lang, table]) => {
  it.each(rowsOf(table))('%s', (passage = '', who = '', stance) => {
    const last = saidOn(passage, lang).at(-1);
    if (who !== '*') expect(last?.who ?? '-').toBe(who);
    if (stance !== '*' && who !== '-') expect(last?.stance).toBe(stance);
  });
});
