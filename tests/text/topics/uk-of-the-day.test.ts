import { describe, expect, it } from 'vitest';
import { rowsOf } from '../stance/rows';
import { saidOn } from '../starter';

// Ukrainian sentence of the kind that news is made of | one of its topics | stance
const table = `
Ідею прямих переговорів із Києвом відкинуто Кремлем. | direct-talks-putin-zelenskyy | opposes
Глава МЗС Естонії закликав посилити санкції проти Росії. | sanctions | supports
Очільник МЗС України Андрій Сибіга наголосив, що територіальних поступок не буде. | territorial-concessions | opposes
Речник МЗС України Георгій Тихий спростував заяви про обстріл Запорізької АЕС українськими військами. | zaporizhzhia-npp | denies
Ми ніколи не відмовлялися від переговорів, наголосив Президент України. | peace-negotiations | supports
Україна не визнає окупацію Криму, заявив Андрій Єрмак. | crimea-status | opposes
«Жодних поступок територіями не буде», – сказав він. | territorial-concessions | opposes
Про відмову від вступу до НАТО не може бути й мови, підкреслив Зеленський. | nato-membership-ukraine | supports
Постачання зброї Україні має бути припинене, вважає Віктор Орбан. | arms-deliveries | opposes
Угорщина заблокувала виділення Києву військової допомоги. | arms-deliveries | opposes
Німеччина погодилася передати Україні ще одну систему Patriot. | arms-deliveries | supports
Вашингтон не дозволив бити вглиб Росії американською зброєю. | long-range-weapons | opposes
У Білому домі не виключили нових санкцій проти Росії. | sanctions | supports
Путін зажадав, щоб Україна відмовилася від вступу в НАТО. | nato-membership-ukraine | opposes
Росія готова до переговорів лише за умови визнання анексії чотирьох областей. | peace-negotiations | conditional
Київ відкинув звинувачення в обстрілі Запорізької АЕС. | zaporizhzhia-npp | denies
Міноборони Росії звинуватило українських військових в ударах по Запорізькій АЕС. | zaporizhzhia-npp | asserts
У Генштабі ЗСУ спростували захоплення Покровська. | war-course | denies
Росія заперечує причетність до підриву Каховської ГЕС. | kakhovka-dam | denies
Лавров стверджує, що в Україні працювали американські біолабораторії. | biolabs | asserts
Макрон допустив відправлення французьких військових до України. | foreign-troops-ukraine | supports
Прем'єр-міністр Словаччини Роберт Фіцо пригрозив заблокувати новий пакет санкцій. | sanctions | opposes
Кая Каллас: заморожені активи Росії мають піти на відбудову України | frozen-assets | supports
Пєсков: Росія не планує нападати на Європу | threat-to-europe | denies
Росія готується напасти на НАТО, попереджає Марк Рютте. | threat-to-europe | asserts
Як повідомив мер Харкова Ігор Терехов, росіяни вдарили по житловому будинку. | strikes-civilian-infrastructure | asserts
За даними ГУР, на Курщині воюють північнокорейські солдати. | north-korean-troops | asserts
Пекін виступив за якнайшвидше припинення вогню. | ceasefire | supports
Сі Цзіньпін підтримав мирний план Китаю та Бразилії. | peace-formula | supports
Ердоган запропонував провести зустріч Путіна й Зеленського у Стамбулі. | direct-talks-putin-zelenskyy | supports
Омбудсман Дмитро Лубінець підтвердив готовність України до обміну полоненими «всіх на всіх». | prisoner-exchange | supports
Київ вимагає створення спеціального трибуналу щодо злочину агресії. | war-crimes | supports
МАГАТЕ наголошує, що обстріли станції неприпустимі. | zaporizhzhia-npp | opposes
Гарантії безпеки мають бути юридично зобов'язальними, переконаний Зеленський. | security-guarantees | supports
Нам потрібні системи протиповітряної оборони, звернувся до партнерів Зеленський. | arms-deliveries | supports
Заступниця голови Офісу президента Ірина Верещук повідомила про повернення п'ятьох дітей, викрадених росіянами. | deported-children | asserts
Українська делегація домагалася повного припинення вогню. | ceasefire | supports
Польща не надсилатиме своїх військових до України, запевнив Дональд Туск. | foreign-troops-ukraine | opposes
Уряд Польщі не планує надсилати солдатів в Україну. | foreign-troops-ukraine | opposes
В уряді Німеччини виключили постачання ракет Taurus. | long-range-weapons | opposes
За даними розвідки Південної Кореї, на Курщині воюють північнокорейські солдати. | north-korean-troops | asserts
«Ми не погодимося на перемир'я», – цитує Лаврова ТАСС. | ceasefire | opposes
«Перемир'я не буде» – глава МЗС Угорщини | ceasefire | opposes
Rheinmetall, найбільший збройовий концерн Німеччини, заявив про зростання постачань зброї Україні. | arms-deliveries | supports
Повідомляється, що Росія готує новий наступ на Суми. | war-course | asserts
«Санкції шкодять самій Європі», – продовжив Орбан. | sanctions | opposes
У Берліні стурбовані загрозою нападу Росії на НАТО. | threat-to-europe | asserts
Український лідер зауважив: територіальні поступки неприйнятні. | territorial-concessions | opposes
Господар Білого дому розчарований Путіним і допускає нові санкції. | sanctions | supports
Головнокомандувач ЗСУ Олександр Сирський спростував захоплення Покровська. | war-course | denies
На запитання про перемир'я Путін відповів, що спершу Україна має вивести війська. | ceasefire | conditional
Лавров: «Ми не допустимо військ НАТО в Україні» | foreign-troops-ukraine | opposes
Пєсков не виключив, що зустріч Путіна й Зеленського відбудеться. | direct-talks-putin-zelenskyy | supports
Російські війська взяли Часів Яр, стверджує Міноборони РФ. | war-course | asserts
Міноборони РФ прозвітувало про взяття Часового Яру. | war-course | asserts
Як підкреслила Каллас, Росія не хоче миру й лише імітує переговори. | peace-negotiations | asserts
Необхідність гарантій безпеки визнають і у Вашингтоні. | security-guarantees | supports
Санкції мають залишатися, доки російські війська не залишать Україну, сказала Метсола. | sanctions | conditional
Про це Зеленський сказав журналістам, коментуючи гарантії безпеки. | security-guarantees | asserts
Удару по дитячій лікарні завдала Росія, підтвердили в ООН. | strikes-civilian-infrastructure | asserts
Посол України у США Оксана Маркарова подякувала за військову допомогу. | arms-deliveries | supports
Пєсков заявив, що про паузу в боях не йдеться. | ceasefire | opposes
Київ запропонував перемир'я в повітрі. | ceasefire | supports
Зеленський виступив проти перетворення війни на заморожений конфлікт. | frontline-freeze | opposes
Рубіо й Лавров домовилися підготувати зустріч лідерів. | summit-meeting | supports
Зеленський готовий зустрітися з Путіним будь-де, крім Москви. | direct-talks-putin-zelenskyy | supports
Делегації України й Росії знову сядуть за стіл переговорів у Стамбулі, повідомив Фідан. | direct-talks-putin-zelenskyy | asserts
Путін лише вдає, що готовий до миру, сказала Бербок. | peace-negotiations | asserts
Генасамблея ООН підтвердила суверенітет України. | territorial-integrity | supports
Віткофф запропонував віддати Росії Донбас. | territorial-concessions | supports
Анкара не визнає незаконної анексії Криму. | crimea-status | opposes
Путін звинуватив Київ у геноциді жителів Донбасу. | donbas-status | asserts
Україна стане членом Альянсу, пообіцяв Столтенберг. | nato-membership-ukraine | supports
НАТО наближається до наших кордонів усупереч обіцянкам, сказав Путін. | nato-enlargement-promise | asserts
Будапешт заблокував відкриття переговорних розділів з Києвом. | eu-membership-ukraine | opposes
Лавров зажадав усунути першопричини української кризи. | root-causes | supports
У Києві правлять неонацисти, повторив Медведєв. | denazification | asserts
Україна не погодиться на обмеження чисельності ЗСУ, заявив Умєров. | demilitarisation | opposes
Захарова звинуватила Київ у переслідуванні канонічної церкви. | russian-speakers-rights | asserts
Стармер заявив, що Лондон готовий надати Україні надійні гарантії. | security-guarantees | supports
Берлін передасть Києву ще дві батареї ППО, повідомив Пісторіус. | arms-deliveries | supports
Фіцо припинив відправлення боєприпасів Україні. | arms-deliveries | opposes
Байден дозволив Києву застосовувати ATACMS по цілях у Росії. | long-range-weapons | supports
Бельгія заперечує проти репараційної позики коштом російських активів. | frozen-assets | opposes
Словаччина не відмовиться від російського газу, заявив Фіцо. | energy-dependence | opposes
Київ підписав зі США угоду про рідкісноземельні метали. | minerals-deal | supports
Росія повернула Україні тіла шести тисяч загиблих, повідомив Мединський. | prisoner-exchange | asserts
Москва викрала майже двадцять тисяч дітей, нагадала Зеленська. | deported-children | asserts
Росія катує полонених, йдеться в доповіді ООН. | war-crimes | asserts
Москва заперечує причетність своїх військових до вбивств у Бучі. | war-crimes | denies
Кремль заявляє, що б'є лише по військових об'єктах. | strikes-civilian-infrastructure | denies
Росія знову обстріляла енергосистему, повідомив міністр енергетики. | strikes-civilian-infrastructure | asserts
Берлін вимагає видачі підозрюваного в підриві «Північних потоків». | nord-stream-sabotage | supports
Туреччина домагається відновлення чорноморської ініціативи. | grain-deal | supports
Київ звинуватив Москву в підриві Каховської ГЕС. | kakhovka-dam | asserts
Путін змінив ядерну доктрину, щоб залякати Захід, вважає Остін. | nuclear-threat | asserts
Трамп назвав Зеленського диктатором без виборів. | legitimacy-of-zelenskyy | asserts
У 2014 році Захід організував у Києві державний переворот, сказав Путін. | maidan-coup | asserts
Київ вісім років саботував Мінські домовленості, стверджував Лавров. | minsk-agreements | asserts
Джонсон зірвав стамбульські домовленості, стверджує Арахамія. | istanbul-2022-draft | asserts
Данська розвідка попередила про можливу війну Росії проти НАТО. | threat-to-europe | asserts
За дронами над аеропортом Копенгагена стоїть Росія, вважає Фредеріксен. | threat-to-europe | asserts
Іран постачає Росії дрони «Шахед», заявив Салліван. | north-korean-troops | asserts
Росія за місяць втратила понад тридцять тисяч військових, підрахували в британській розвідці. | mobilisation | asserts
Путін хоче знищити Україну як державу, переконаний Туск. | war-aims | asserts
ЗСУ відбили атаку під Куп'янськом, повідомив Сирський. | war-course | asserts
Україна не може перемогти Росію на полі бою, вважає Венс. | war-course | asserts
Конгрес схвалив новий пакет допомоги Києву на 60 мільярдів доларів. | us-support | supports
Росія збила малайзійський Боїнг, ухвалив суд у Гаазі. | mh17 | asserts
`;

describe('Ukrainian sentences of the day', () => {
  it.each(rowsOf(table))('%s', (sentence = '', topic = '', stance) => {
    const last = saidOn(sentence, 'uk').at(-1);
    expect(last?.topics ?? []).toContain(topic);
    expect(last?.stance).toBe(stance);
  });
});
