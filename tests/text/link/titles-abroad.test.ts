import { describe } from 'vitest';
import { checkLinks } from './linked';

// Languages that write titles small write them with a capital in letters and speeches: the surname behind one is still that of whom the page knows,
// a first name or a street between them is not.

describe('Ukrainian and Russian titles with a capital', () => {
  checkLinks(
    'uk',
    `
    Учора Президент [Путін] приїхав.
    Учора Прем'єр [Путін] приїхав.
    Учора Міністр [Путін] приїхав.
    Учора Голова [Путін] приїхав.
    Учора Канцлер [Макрон] приїхав.
    Учора Генерал [Путін] приїхав.
    Учора Посол [Трамп] приїхав.
    Учора Радник [Трамп] приїхав.
    Учора Речник [Трамп] приїхав.
    Учора Пан [Трамп] приїхав.
    Учора Сенатор [Трамп] приїхав.
    Учора Пані Трамп приїхала.
    Учора Президентка Макрон приїхала.
    Учора Генерал Карл Путін приїхав.
    Учора вулиця Путін спала.
    `,
  );
  checkLinks(
    'ru',
    `
    Вчера Президент [Путин] приехал.
    Вчера Премьер [Путин] приехал.
    Вчера Министр [Путин] приехал.
    Вчера Глава [Путин] приехал.
    Вчера Канцлер [Макрон] приехал.
    Вчера Генерал [Путин] приехал.
    Вчера Посол [Трамп] приехал.
    Вчера Советник [Трамп] приехал.
    Вчера Господин [Трамп] приехал.
    Вчера Товарищ [Путин] приехал.
    Вчера Сенатор [Трамп] приехал.
    Вчера Король [Трамп] приехал.
    Вчера Госпожа Трамп приехала.
    Вчера Генерал Карл Путин приехал.
    Вчера улица Путин спала.
    `,
  );
});

describe('Romance titles with a capital', () => {
  checkLinks(
    'fr',
    `
    Hier le Président [Macron] est parti.
    Hier le Premier ministre [Macron] est parti.
    Hier le Chancelier [Trump] est parti.
    Hier le Général [Poutine] est parti.
    Hier le Maréchal [Poutine] est parti.
    Hier l'Ambassadeur [Macron] est parti.
    Hier le Sénateur [Trump] est parti.
    Hier Monsieur [Trump] est parti.
    Hier le Docteur [Macron] est parti.
    Hier le Roi [Trump] est parti.
    Hier le Chef [Poutine] est parti.
    Hier Mlle Trump est partie.
    Hier la Chancelière Trump est partie.
    Hier le Général Karl Poutine est parti.
    `,
  );
  checkLinks(
    'it',
    `
    Ieri il Presidente [Putin] è partito.
    Ieri il Premier [Putin] è partito.
    Ieri il Ministro [Putin] è partito.
    Ieri il Cancelliere [Macron] è partito.
    Ieri il Generale [Putin] è partito.
    Ieri l'Ambasciatore [Trump] è partito.
    Ieri il Senatore [Trump] è partito.
    Ieri il Signor [Trump] è partito.
    Ieri il Capo [Putin] è partito.
    Ieri la Signora Putin è partita.
    Ieri il Generale Karl Putin è partito.
    `,
  );
  checkLinks(
    'es',
    `
    Ayer el Presidente [Putin] partió.
    Ayer el Ministro [Putin] partió.
    Ayer el Canciller [Macron] partió.
    Ayer el General [Putin] partió.
    Ayer el Embajador [Trump] partió.
    Ayer el Senador [Trump] partió.
    Ayer el Señor [Trump] partió.
    Ayer el Jefe [Putin] partió.
    Ayer la Señora Putin partió.
    Ayer Doña Trump partió.
    Ayer el General Karl Putin partió.
    `,
  );
});

describe('Polish and Czech titles with a capital', () => {
  checkLinks(
    'pl',
    `
    Wczoraj Prezydent [Putin] wyjechał.
    Wczoraj Premier [Putin] wyjechał.
    Wczoraj Minister [Putin] wyjechał.
    Wczoraj Kanclerz [Trump] wyjechał.
    Wczoraj Generał [Putin] wyjechał.
    Wczoraj Ambasador [Trump] wyjechał.
    Wczoraj Szef [Putin] wyjechał.
    Wczoraj Senator [Trump] wyjechał.
    Wczoraj Marszałek [Putin] wyjechał.
    Wczoraj Pani Putin wyjechała.
    Wczoraj Generał Karl Putin wyjechał.
    `,
  );
  checkLinks(
    'cs',
    `
    Včera Prezident [Putin] odjel.
    Včera Premiér [Putin] odjel.
    Včera Ministr [Putin] odjel.
    Včera Kancléř [Trump] odjel.
    Včera Generál [Putin] odjel.
    Včera Velvyslanec [Trump] odjel.
    Včera Šéf [Putin] odjel.
    Včera Předseda [Putin] odjel.
    Včera Senátor [Trump] odjel.
    Včera Mluvčí [Trump] odjel.
    Včera Paní Putin odjela.
    Včera Generál Karl Putin odjel.
    `,
  );
});
