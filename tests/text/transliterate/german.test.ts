import { checkScheme } from './spelled';

checkScheme(
  'de-duden',
  'ru',
  `
  а · Анапа · Anapa
  в · Волгоград · Wolgograd
  г · Гагарин · Gagarin
  е first · Екатеринбург · Jekaterinburg
  е after a consonant · Пенза · Pensa
  е after a vowel · Сергеев · Sergejew
  е after ь · Афанасьев · Afanasjew
  ё · Орёл · Orjol
  ё after ч · Ткачёв · Tkatschow
  ё after ш · Шёлков · Scholkow
  ж · Жуков · Schukow
  з · Казань · Kasan
  и · Иркутск · Irkutsk
  й first · Йошкар · Joschkar
  й after a vowel · Чайковский · Tschaikowski
  -ий · Горький · Gorki
  -ый · Белый · Bely
  кс · Александр · Alexandr
  с between vowels · Носов · Nossow
  с first · Самара · Samara
  с before a consonant · Псков · Pskow
  х · Чехов · Tschechow
  ц · Целиноград · Zelinograd
  ч · Челябинск · Tscheljabinsk
  ш · Шостакович · Schostakowitsch
  щ · Щедрин · Schtschedrin
  ы · Крылов · Krylow
  ь · Гоголь · Gogol
  э · Элиста · Elista
  ю · Юрий · Juri
  я · Рязань · Rjasan
  -ого · Белого · Belowo
  capitals · ТАСС · TASS
  `,
);

checkScheme(
  'de-duden',
  'uk',
  `
  в · Вінниця · Winnyzja
  г · Гоголь · Hohol
  ґ · Ґалаґан · Galagan
  е · Черкаси · Tscherkassy
  є first · Єнакієве · Jenakijewe
  є inside · Гаєвич · Hajewytsch
  ж · Житомир · Schytomyr
  з · Закарпаття · Sakarpattja
  и · Миколаїв · Mykolajiw
  і · Іванків · Iwankiw
  ї · Їжакевич · Jischakewytsch
  й first · Йосип · Jossyp
  й last · Сергій · Serhij
  х · Харків · Charkiw
  ц · Чернівці · Tscherniwzi
  ч · Чернігів · Tschernihiw
  ш · Шевченко · Schewtschenko
  щ · Щербак · Schtscherbak
  ь · Тернопіль · Ternopil
  ю · Юрій · Jurij
  я · Ялта · Jalta
  я after ' · Лук'янов · Lukjanow
  с between vowels · Одеса · Odessa
  с before a consonant · Донецьк · Donezk
  -ський · Хмельницький · Chmelnyzkyj
  `,
);
