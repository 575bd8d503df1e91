import { checkScheme } from './spelled';

checkScheme(
  'fr',
  'ru',
  `
  в · Волгоград · Volgograd
  ге · Сергеев · Sergueïev
  ги · Гитин · Guitine
  е first · Екатеринбург · Iekaterinbourg
  е after a consonant · Медведев · Medvedev
  ж · Жданов · Jdanov
  й · Толстой · Tolstoï
  -ий · Горький · Gorki
  -ый · Грозный · Grozny
  кс · Максимов · Maximov
  с between vowels · Носов · Nossov
  у · Тула · Toula
  х · Чехов · Tchekhov
  ц · Солженицын · Soljenitsyne
  ч · Чайковский · Tchaïkovski
  ш · Шостакович · Chostakovitch
  щ · Щедрин · Chtchedrine
  -ин · Пушкин · Pouchkine
  -ин · Ельцин · Ieltsine
  ы · Крылов · Krylov
  ь · Гоголь · Gogol
  ю · Юрьев · Iouriev
  ья · Татьяна · Tatiana
  ье · Арсеньев · Arseniev
  я · Ярославль · Iaroslavl
  `,
);

checkScheme(
  'fr',
  'uk',
  `
  г · Григорій · Hryhoriï
  ґ · Ґалаґан · Galagan
  и · Кличко · Klytchko
  і · Іван · Ivan
  ї · Миколаїв · Mykolaïv
  у · Луганськ · Louhansk
  х · Херсон · Kherson
  ц · Чернівці · Tchernivtsi
  ш · Шевченко · Chevtchenko
  щ · Щербак · Chtcherbak
  ж · Запоріжжя · Zaporijjia
  ю · Юлія · Ioulia
  -ий · Грушевський · Hrouchevsky
  я · Яценюк · Iatseniouk
  `,
);

checkScheme(
  'pl',
  'ru',
  `
  в · Волгоград · Wołgograd
  е first · Екатеринбург · Jekatierinburg
  е after a consonant · Медведев · Miedwiediew
  е after a vowel · Сергеев · Siergiejew
  е after ж · Жеребцов · Żeriebcow
  ё · Артём · Artiom
  ё after ч · Ткачёв · Tkaczow
  ж · Жуков · Żukow
  жи · Житков · Żytkow
  й · Алексей · Aleksiej
  л hard · Волков · Wołkow
  л soft · Гоголь · Gogol
  ле · Лебедь · Lebied
  лю · Любимов · Lubimow
  ля · Ляхов · Lachow
  нь · Рязань · Riazań
  х · Чехов · Czechow
  ц · Целин · Celin
  ч · Чайковский · Czajkowski
  ш · Шостакович · Szostakowicz
  щ · Щедрин · Szczedrin
  ы · Крылов · Kryłow
  ю first · Юрий · Jurij
  я first · Якутск · Jakutsk
  -ский · Достоевский · Dostojewski
  -ый · Грозный · Grozny
  `,
);

checkScheme(
  'pl',
  'uk',
  `
  в · Вінниця · Winnycia
  г · Григорій · Hryhorij
  е · Черкаси · Czerkasy
  є first · Єнакієве · Jenakijewe
  ж · Житомир · Żytomyr
  и · Миколаїв · Mykołajiw
  і · Іван · Iwan
  ї · Їжакевич · Jiżakewycz
  л hard · Полтава · Połtawa
  лі · Ліна · Lina
  льо · Льолик · Lołyk
  ль · Тернопіль · Ternopil
  нь · Ірпінь · Irpiń
  х · Херсон · Cherson
  ць · Троць · Troć
  ш · Шевченко · Szewczenko
  щ · Щербак · Szczerbak
  -ський · Грушевський · Hruszewski
  -ська · Зеленська · Zełenska
  -цький · Хмельницький · Chmelnycki
  -ий · Чорний · Czorny
  ю · Юлія · Julija
  `,
);
