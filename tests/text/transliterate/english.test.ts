import { checkScheme } from './spelled';

// The examples of the resolution of 2010 and others of the same kind.
checkScheme(
  'en-uk-2010',
  'uk',
  `
  а · Алушта · Alushta
  а · Андрій · Andrii
  б · Борщагівка · Borshchahivka
  в · Вінниця · Vinnytsia
  г · Гадяч · Hadiach
  г · Богдан · Bohdan
  зг · Згурський · Zghurskyi
  зг · Розгон · Rozghon
  ґ · Ґорґани · Gorgany
  д · Дмитро · Dmytro
  е · Есмань · Esman
  є first · Єнакієве · Yenakiieve
  є inside · Гаєвич · Haievych
  є after ' · Короп'є · Koropie
  ж · Житомир · Zhytomyr
  ж · Жежелів · Zhezheliv
  з · Закарпаття · Zakarpattia
  и · Медвин · Medvyn
  і · Іванків · Ivankiv
  ї first · Їжакевич · Yizhakevych
  ї inside · Кадиївка · Kadyivka
  ї after ' · Мар'їне · Marine
  й first · Йосипівка · Yosypivka
  й last · Стрий · Stryi
  й inside · Михайленко · Mykhailenko
  к · Коваленко · Kovalenko
  л · Лебедин · Lebedyn
  м · Миколаїв · Mykolaiv
  н · Ніжин · Nizhyn
  о · Онищенко · Onyshchenko
  п · Полтава · Poltava
  р · Решетилівка · Reshetylivka
  с · Соломія · Solomiia
  т · Тернопіль · Ternopil
  у · Ужгород · Uzhhorod
  ф · Фастів · Fastiv
  х · Христина · Khrystyna
  ц · Біла Церква · Bila Tserkva
  ч · Шевченко · Shevchenko
  ш · Кишеньки · Kyshenky
  щ · Гаращенко · Harashchenko
  ь · Троць · Trots
  ю first · Юрій · Yurii
  ю inside · Корюківка · Koriukivka
  я first · Яготин · Yahotyn
  я inside · Костянтин · Kostiantyn
  я after ' · Знам’янка · Znamianka
  я last · Феодосія · Feodosiia
  a hyphen · Івано-Франківськ · Ivano-Frankivsk
  a hyphen and я · Кам'янець-Яр · Kamianets-Yar
  capitals · ЗСУ · ZSU
  capitals · ЩО · SHCHO
  `,
);

checkScheme(
  'en-bgn-ru',
  'ru',
  `
  а · Анапа · Anapa
  б · Барнаул · Barnaul
  в · Вологда · Vologda
  г · Гагарин · Gagarin
  д · Дудинка · Dudinka
  е first · Екатеринбург · Yekaterinburg
  е after a consonant · Пенза · Penza
  е after a vowel · Достоевский · Dostoyevsky
  е after ъ · Объедков · Obyedkov
  е after ь · Лаврентьев · Lavrentyev
  ё · Артём · Artem
  ж · Жуков · Zhukov
  з · Заславский · Zaslavsky
  и · Иркутск · Irkutsk
  й · Толстой · Tolstoy
  й · Алексей · Aleksey
  к · Калуга · Kaluga
  кс · Максим · Maksim
  л · Липецк · Lipetsk
  м · Мурманск · Murmansk
  н · Надым · Nadym
  о · Омск · Omsk
  п · Псков · Pskov
  р · Рязань · Ryazan
  с · Самара · Samara
  т · Тула · Tula
  у · Уфа · Ufa
  ф · Фёдор · Fedor
  х · Хабаровск · Khabarovsk
  ц · Цветаева · Tsvetayeva
  ч · Чехов · Chekhov
  ш · Шостакович · Shostakovich
  щ · Щедрин · Shchedrin
  ъ · Подъячев · Podyachev
  ы · Крылов · Krylov
  ь · Гоголь · Gogol
  э · Элиста · Elista
  ю · Юрьев · Yuryev
  я · Якутск · Yakutsk
  -ий · Чайковский · Chaykovsky
  -ый · Грозный · Grozny
  -ий · Нижний Тагил · Nizhny Tagil
  capitals · МИД · MID
  `,
);
