import { describe } from 'vitest';
import { checkCuts, checkJoined } from './cut';

describe('Ukrainian sentences', () => {
  checkCuts(
    'uk',
    `
    Він прийшов. | Вона пішла.
    Він прийде? | Так! | Добре.
    Він прийшов… | Потім пішов.
    Він прийшов… і пішов.
    24 лютого 2022 р. почалася війна. | Вона триває.
    Це було у 2014 р. | Він мовчав.
    У 2014–2022 рр. тривали бої. | Потім стало гірше.
    Це коштує 5 млн грн. | Це багато.
    Це коштує 5 млн. Гривень немає.
    Загинули 3 тис. | Не всі відомі.
    Приїхали В. Зеленський і Є. Марчук. | Інших не було.
    В. О. Зеленський мовчав. | Потім відповів.
    Проф. Коваль і акад. Мороз погодилися. | Решта ні.
    Це сталося на вул. Хрещатик. | Ніхто не бачив.
    Це сталося в м. Київ. | Ніхто не бачив.
    Ген. Коваль доповів. | Його почули.
    Київська обл. Україна.
    Танки, дрони і т.д. потрібні зараз. | Потім буде пізно.
    «Ні», — сказав він. | «Ніколи».
    «Ні!» — сказав він. | Потім пішов.
    «Чому?» — спитала вона. | Ніхто не відповів.
    — Ні, — сказав він. — Ніколи. | Він пішов.
    Він сказав: «Чекаємо. | Час є». | Потім пішов.
    “Ні”, – сказав він. | “Ніколи”.
    Див. с. 12. | Там усе є.
    Написав у X. | Ніхто не читав.
    Це (майже) все. | Далі буде.
    Справді?! | Так.
    Їх було 12. | Потім стало 20.
    `,
  );
});

describe('Russian sentences', () => {
  checkCuts(
    'ru',
    `
    Он пришёл. | Она ушла.
    Он придёт? | Да! | Хорошо.
    Он пришёл… | Потом ушёл.
    Он пришёл… и ушёл.
    24 февраля 2022 г. началась война. | Она идёт.
    Это было в 2014 г. | Он молчал.
    В 2014–2022 гг. шли бои. | Потом стало хуже.
    Это стоит 5 млн руб. | Это много.
    Погибли 3 тыс. | Не все известны.
    Приехали В. Путин и С. Лавров. | Других не было.
    В. В. Путин молчал. | Потом ответил.
    В.В. Путин молчал. | Потом ответил.
    Проф. Козлов и акад. Морозов согласились. | Остальные нет.
    Это было на ул. Садовая. | Никто не видел.
    Ген. Козлов доложил. | Его услышали.
    Завод им. Ленина закрыт. | Его продали.
    Танки, дроны и т.д. нужны сейчас. | Потом будет поздно.
    Танки, дроны и т.п. | Они нужны сейчас.
    Т.е. Россия согласна? | Нет.
    «Нет», — сказал он. | «Никогда».
    «Нет!» — сказал он. | Потом ушёл.
    «Почему?» — спросила она. | Никто не ответил.
    — Нет, — сказал он. — Никогда. | Он ушёл.
    Он сказал: «Ждём. | Время есть». | Потом ушёл.
    См. стр. 12. | Там всё есть.
    Написал в Х. | Никто не читал.
    Это (почти) всё. | Продолжение следует.
    Правда?! | Да.
    Их было 12. | Потом стало 20.
    `,
  );
});

describe('Polish sentences', () => {
  checkCuts(
    'pl',
    `
    Przyszedł. | Ona wyszła.
    Przyjdzie? | Tak! | Dobrze.
    Przyszedł… | Potem wyszedł.
    Wojna zaczęła się 24. lutego. | Trwa nadal.
    Stało się to w 2022 r. | Od tego czasu trwa wojna.
    W 2022 r. Rosja napadła na Ukrainę. | Wojna trwa.
    Kosztuje to 5 mln zł. | To dużo.
    Zginęło 3 tys. osób. | Nie wszystkich znamy.
    Prof. Nowak i dr Kowalski się zgodzili. | Reszta nie.
    Gen. Nowak i płk. Kowalski wyszli. | Reszta została.
    Uniwersytet im. Adama Mickiewicza milczy. | Inne też.
    Pomógł im. | To wystarczyło.
    Na ul. Długiej było cicho. | Na Krótkiej też.
    Jest np. Donald Tusk. | Są i inni.
    Są m.in. Donald Tusk i Radosław Sikorski. | Są i inni.
    Czołgi, drony itd. są potrzebne. | To pewne.
    „Nie” – powiedział. | „Nigdy”.
    „Dlaczego?” – spytała. | Nikt nie odpowiedział.
    – Nie – powiedział. – Nigdy. | Wyszedł.
    D. Tusk i R. Sikorski milczeli. | Inni nie.
    `,
  );
});

describe('Czech sentences', () => {
  checkCuts(
    'cs',
    `
    Přišel. | Odešla.
    Přijde? | Ano! | Dobře.
    Válka začala 24. února 2022. | Trvá dál.
    Dne 9. května mlčel. | Potom promluvil.
    Prof. Novák a Ing. Svoboda souhlasili. | Ostatní ne.
    Gen. Novák odešel. | Ostatní zůstali.
    Tanky, drony atd. jsou potřeba. | To je jisté.
    Tanky, drony atd. | To vše je potřeba.
    Je to např. Petr Pavel. | Jsou i jiní.
    Tzv. Plán padl. | Nikdo se nediví.
    „Ne,“ řekl. | „Nikdy.“
    „Proč?“ zeptala se. | Nikdo neodpověděl.
    P. Pavel mlčel. | Jiní ne.
    `,
  );
});

describe('sentences between which a page has lost the space', () => {
  checkJoined(
    'ru',
    `
    Он приехал в Киев. | Вечером переговоры начались.
    Договор подписан! | Все довольны.
    Кто это сделал? | Следствие молчит.
    Фирма Example. | Западные страны молчат.
    «Мы готовы». | По его словам, это важно.
    Так считает посол. | "Мы никого не ждём", - добавил он.
    Он не уехал. | В городе тихо.
    Всё решено. | Ёлка стоит.
    Об этом пишет Газета.Ру вечером.
    Завод им.Ленина закрыт.
    Он живёт на ул.Садовой.
    Приехали В.Путин и С.Лавров.
    На сайте president.example нет новостей.
    «Никто не ушёл.» | Потом все ушли.
    `,
  );
  checkJoined(
    'uk',
    `
    Він приїхав до Львова. | Увечері почалися переговори.
    Його не чекали. | Єдина причина – погода.
    Хто це зробив? | Ніхто не знає.
    Вулиця ім.Шевченка закрита.
    Було 5 млн.грн збитків.
    `,
  );
  checkJoined('de', 'Sie zahlten z.B.nichts.');
});
