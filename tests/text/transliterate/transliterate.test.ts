import { describe, expect, it } from 'vitest';
import {
  type SchemeName,
  schemeNames,
  suggestAliases,
  transliterate,
} from '../../../lib/text/transliterate/transliterate';

type Table = { readonly scheme: SchemeName; readonly from: 'ru' | 'uk'; readonly names: string };

const tables: readonly Table[] = [
  {
    scheme: 'de-duden',
    from: 'ru',
    names: `Владимир Путин = Wladimir Putin, Сергей Лавров = Sergei Lawrow, Мария Захарова = Marija Sacharowa, Дмитрий Медведев = Dmitri Medwedew,
      Сергей Шойгу = Sergei Schoigu, Юрий Ушаков = Juri Uschakow, Алексей Навальный = Alexei Nawalny, Евгений = Jewgeni, Рамзан Кадыров = Ramsan Kadyrow,
      Пётр = Pjotr, Хрущёв = Chruschtschow, Горбачёв = Gorbatschow, Борис Ельцин = Boris Jelzin, Белоусов = Beloussow, Вячеслав = Wjatscheslaw,
      Москва = Moskwa, Ярославль = Jaroslawl, Донецк = Donezk, Нижний Новгород = Nischni Nowgorod, Йошкар-Ола = Joschkar-Ola, Маяковский = Majakowski`,
  },
  {
    scheme: 'de-duden',
    from: 'uk',
    names: `Володимир Зеленський = Wolodymyr Selenskyj, Петро Порошенко = Petro Poroschenko, Юлія Тимошенко = Julija Tymoschenko, Андрій Єрмак = Andrij Jermak,
      Денис Шмигаль = Denys Schmyhal, Віталій Кличко = Witalij Klytschko, Київ = Kyjiw, Харків = Charkiw, Львів = Lwiw, Одеса = Odessa, Запоріжжя = Saporischschja`,
  },
  {
    scheme: 'en-bgn-ru',
    from: 'ru',
    names: `Владимир Путин = Vladimir Putin, Сергей Лавров = Sergey Lavrov, Мария Захарова = Mariya Zakharova, Дмитрий Медведев = Dmitry Medvedev, Дмитрий Песков = Dmitry Peskov,
      Сергей Шойгу = Sergey Shoygu, Валентина Матвиенко = Valentina Matviyenko, Михаил Мишустин = Mikhail Mishustin, Юрий Ушаков = Yury Ushakov, Алексей Навальный = Aleksey Navalny,
      Евгений Пригожин = Yevgeny Prigozhin, Рамзан Кадыров = Ramzan Kadyrov, Александр = Aleksandr, Хрущёв = Khrushchev, Горбачёв = Gorbachev, Борис Ельцин = Boris Yeltsin,
      Андрей Белоусов = Andrey Belousov, Вячеслав Володин = Vyacheslav Volodin, Кирилл Дмитриев = Kirill Dmitriyev, Москва = Moskva, Ярославль = Yaroslavl, Донецк = Donetsk,
      Нижний Новгород = Nizhny Novgorod, Йошкар-Ола = Yoshkar-Ola, Маяковский = Mayakovsky, Жириновский = Zhirinovsky, Сызрань = Syzran, МИД = MID`,
  },
  {
    scheme: 'en-uk-2010',
    from: 'uk',
    names: `Володимир Зеленський = Volodymyr Zelenskyi, Петро Порошенко = Petro Poroshenko, Юлія Тимошенко = Yuliia Tymoshenko, Дмитро Кулеба = Dmytro Kuleba, Андрій Єрмак = Andrii Yermak,
      Олександр Сирський = Oleksandr Syrskyi, Валерій Залужний = Valerii Zaluzhnyi, Денис Шмигаль = Denys Shmyhal, Михайло Подоляк = Mykhailo Podoliak, Андрій Сибіга = Andrii Sybiha,
      Кирило Буданов = Kyrylo Budanov, Віталій Кличко = Vitalii Klychko, Юрій Ігнат = Yurii Ihnat, Київ = Kyiv, Харків = Kharkiv, Одеса = Odesa, Львів = Lviv, Запоріжжя = Zaporizhzhia,
      Дніпро = Dnipro, Маріуполь = Mariupol, Чернівці = Chernivtsi, Згорани = Zghorany, Їжакевич = Yizhakevych, Знам'янка = Znamianka, Знам’янка = Znamianka, Яготин = Yahotyn, Щастя = Shchastia, Ґалаґан = Galagan`,
  },
  {
    scheme: 'iso9',
    from: 'ru',
    names: `Владимир Путин = Vladimir Putin, Сергей = Sergej, Мария Захарова = Mariâ Zaharova, Дмитрий = Dmitrij, Шойгу = Šojgu, Мишустин = Mišustin, Юрий = Ûrij, Навальный = Navalʹnyj,
      Пригожин = Prigožin, Пётр = Pëtr, Хрущёв = Hruŝëv, Ельцин = Elʹcin, Вячеслав = Vâčeslav, Ярославль = Âroslavlʹ, Донецк = Doneck, Объект = Obʺekt, Эльбрус = Èlʹbrus`,
  },
  {
    scheme: 'iso9',
    from: 'uk',
    names: `Зеленський = Zelensʹkij, Юлія = Ûlìâ, Єрмак = Êrmak, Київ = Kiïv, Харків = Harkìv, Львів = Lʹvìv, Одеса = Odesa, Кличко = Kličko, Щастя = Ŝastâ`,
  },
  {
    scheme: 'fr',
    from: 'ru',
    names: `Владимир Путин = Vladimir Poutine, Сергей Лавров = Sergueï Lavrov, Мария Захарова = Maria Zakharova, Дмитрий Медведев = Dmitri Medvedev, Сергей Шойгу = Sergueï Choïgou,
      Матвиенко = Matvienko, Михаил Мишустин = Mikhail Michoustine, Юрий Ушаков = Iouri Ouchakov, Алексей Навальный = Alexeï Navalny, Пригожин = Prigojine, Кадыров = Kadyrov,
      Александр Лукашенко = Alexandr Loukachenko, Пётр Толстой = Piotr Tolstoï, Жуков = Joukov, Маяковский = Maïakovski, Жириновский = Jirinovski, Ярославль = Iaroslavl, Донецк = Donetsk`,
  },
  {
    scheme: 'fr',
    from: 'uk',
    names: `Володимир Зеленський = Volodymyr Zelensky, Петро Порошенко = Petro Porochenko, Юлія Тимошенко = Ioulia Tymochenko, Дмитро Кулеба = Dmytro Kouleba, Денис Шмигаль = Denys Chmyhal,
      Подоляк = Podoliak, Буданов = Boudanov, Кличко = Klytchko, Харків = Kharkiv, Маріуполь = Marioupol, Чернівці = Tchernivtsi, Луцьк = Loutsk`,
  },
  {
    scheme: 'pl',
    from: 'ru',
    names: `Владимир Путин = Władimir Putin, Сергей Лавров = Siergiej Ławrow, Дмитрий Медведев = Dmitrij Miedwiediew, Сергей Шойгу = Siergiej Szojgu, Михаил Мишустин = Michaił Miszustin,
      Юрий Ушаков = Jurij Uszakow, Алексей Навальный = Aleksiej Nawalny, Пригожин = Prigożyn, Кадыров = Kadyrow, Лукашенко = Łukaszenko, Пётр = Piotr, Хрущёв = Chruszczow, Горбачёв = Gorbaczow,
      Ельцин = Jelcyn, Белоусов = Biełousow, Вячеслав = Wiaczesław, Мединский = Miedinski, Донецк = Donieck, Жириновский = Żyrinowski, Сызрань = Syzrań`,
  },
  {
    scheme: 'pl',
    from: 'uk',
    names: `Володимир Зеленський = Wołodymyr Zełenski, Петро Порошенко = Petro Poroszenko, Юлія Тимошенко = Julija Tymoszenko, Андрій Єрмак = Andrij Jermak, Сирський = Syrski, Залужний = Załużny,
      Шмигаль = Szmyhal, Подоляк = Podolak, Буданов = Budanow, Кличко = Kłyczko, Київ = Kyjiw, Харків = Charkiw, Львів = Lwiw, Чернівці = Czerniwci, Луцьк = Łuck`,
  },
];

describe('transliterate', () => {
  for (const { scheme, from, names } of tables) {
    for (const pair of names.split(',')) {
      const [name = '', spelling = ''] = pair.trim().split(' = ');
      it(`writes ${name} (${from}) in ${scheme}`, () => expect(transliterate(name, scheme, from)).toBe(spelling));
    }
  }

  it('keeps capitals, whole and first', () => {
    expect(transliterate('ЩОДЕННИК Щоденник щоденник', 'en-uk-2010')).toBe('SHCHODENNYK Shchodennyk shchodennyk');
  });

  it('guesses the source language from its letters', () => {
    expect(transliterate('Зеленський', 'de-duden')).toBe('Selenskyj');
    expect(transliterate('Зеленский', 'de-duden')).toBe('Selenski');
  });

  it('leaves a text whose language the scheme does not cover', () => {
    expect(transliterate('Київ', 'en-bgn-ru', 'uk')).toBe('Київ');
  });

  it('leaves Latin letters, digits and punctuation', () => {
    expect(transliterate('«Москва», 2022: NATO', 'en-bgn-ru')).toBe('«Moskva», 2022: NATO');
  });

  it('covers every Russian and Ukrainian letter in every scheme for that language', () => {
    const alphabets = { ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' } as const;
    for (const { scheme, from } of tables) {
      for (const letter of alphabets[from]) {
        expect(transliterate(`а${letter}а`, scheme, from), `${letter} in ${scheme}`).not.toMatch(
          /\p{Script=Cyrillic}/u,
        );
      }
    }
  });

  it('maps different words to different words in ISO 9', () => {
    const words = ['Зеленский', 'Зеленській', 'Щит', 'Шчит', 'Юг', 'Йуг', 'Объект', 'Обект'];
    expect(new Set(words.map((word) => transliterate(word, 'iso9'))).size).toBe(words.length);
  });
});

describe('suggestAliases', () => {
  it('offers one spelling a scheme of the source language', () => {
    expect(suggestAliases('Зеленський', 'uk')).toEqual([
      { text: 'Selenskyj', lang: 'de', scheme: 'de-duden' },
      { text: 'Zelenskyi', lang: 'en', scheme: 'en-uk-2010' },
      { text: 'Zelensʹkij', lang: 'mul', scheme: 'iso9' },
      { text: 'Zelensky', lang: 'fr', scheme: 'fr' },
      { text: 'Zełenski', lang: 'pl', scheme: 'pl' },
    ]);
  });

  it('uses no Ukrainian scheme for a Russian name', () => {
    const used = suggestAliases('Путин', 'ru').map(({ scheme }) => scheme);
    expect(used).toEqual(schemeNames.filter((scheme) => scheme !== 'en-uk-2010'));
  });

  it('offers nothing for Latin text and for other languages', () => {
    expect(suggestAliases('Putin', 'ru')).toEqual([]);
    expect(suggestAliases('Путин', 'bg')).toEqual([]);
  });
});
