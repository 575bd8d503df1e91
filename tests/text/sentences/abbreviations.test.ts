import { describe } from 'vitest';
import { checkCuts } from './cut';

// What ends in a full stop without ending a sentence, language by language.
describe('abbreviations inside a sentence', () => {
  checkCuts(
    'de',
    `
    Der Hl. Stuhl schwieg.
    Er zahlt 5 Mio. Euro dafür.
    Im 20. Jh. war das so.
    Er heißt Dipl.-Ing. Weber und baut Brücken.
    Das gilt inkl. Steuern.
    Das gilt max. Zwei Tage lang.
    Siehe Art. 5 und Nr. 12.
    Er kommt evtl. Morgen an.
    Der russ. Präsident schwieg.
    Er sagt, die USA u. Großbritannien helfen.
    `,
  );
  checkCuts(
    'en',
    `
    Gov. Abbott and Lt. Gov. Patrick came.
    Adm. Smith and Sgt. Brown came.
    On Dec. 25 they rested.
    Rev. King spoke.
    It was i.e. Never said.
    Capt. Green and Brig. White left.
    `,
  );
  checkCuts(
    'fr',
    `
    Mgr. Dupont est venu.
    Le prof. Durand a parlé.
    Le gén. Martin commande.
    MM. Dupont et Durand sont venus.
    Voir p. 12 et art. 5.
    L'av. Foch est longue.
    St. Pierre et Ste. Anne sont fêtés.
    `,
  );
  checkCuts(
    'it',
    `
    Il dott. Rossi è arrivato.
    L'on. Bianchi ha parlato.
    Il gen. Verdi comanda.
    Il sig. Neri e i sigg. Gialli sono qui.
    Vedi pag. 12 e art. 5.
    L'avv. Blu difende.
    Mons. Rosa prega.
    `,
  );
  checkCuts(
    'es',
    `
    El Sr. Pérez y la Sra. Gómez llegaron.
    El Dr. Ruiz y la Dra. Díaz llegaron.
    El gral. López manda.
    Véase pág. 12 y núm. 5.
    Ud. Decide.
    `,
  );
  checkCuts(
    'pl',
    `
    Ul. Marszałkowska jest długa.
    Prof. Nowak i dr. Kowalski przyszli.
    Gen. Polko i płk. Zieliński przyszli.
    To ok. Dwóch lat, tj. 24 miesiące.
    M.in. Polska i Niemcy pomagają.
    Plac im. Piłsudskiego jest duży.
    Kościół św. Anny stoi.
    Mówił np. Donald Tusk.
    Tzw. Separatyści przyszli.
    `,
  );
  checkCuts(
    'cs',
    `
    Prof. Novák a doc. Dvořák přišli.
    Gen. Pavel a plk. Svoboda přišli.
    Ing. Babiš a Mudr. Válek přišli.
    Např. Praha a Brno pomáhají.
    Nám. Míru a ul. Dlouhá jsou blízko.
    Tzv. Separatisté přišli.
    Kostel sv. Anny stojí.
    `,
  );
  checkCuts(
    'ru',
    `
    Ул. Ленина длинная.
    Ген. Суровикин и проф. Иванов пришли.
    Им. Пушкина площадь большая.
    Т.н. Народная милиция пришла.
    Напр. Москва и Киев ждут.
    Св. Николай и обл. Центр.
    Это 5 тыс. Солдат.
    `,
  );
  checkCuts(
    'uk',
    `
    Вул. Хрещатик довга.
    Ген. Залужний і проф. Іваненко прийшли.
    Площа ім. Шевченка велика.
    Т.зв. Народна міліція прийшла.
    Напр. Київ і Львів чекають.
    Церква св. Анни стоїть.
    Це 5 тис. Солдатів.
    `,
  );
});

describe('abbreviations at the end of a sentence', () => {
  checkCuts('de', 'Panzer, Drohnen etc. | Das reicht nicht.');
  checkCuts('en', 'He moved to the U.S. | The others stayed.');
  checkCuts('fr', 'Chars, drones, etc. | Les autres attendent.');
  checkCuts('it', 'Carri, droni, ecc. | Gli altri aspettano.');
  checkCuts('es', 'Tanques, drones, etc. | Los otros esperan.');
  checkCuts('pl', 'Czołgi, drony itd. | To nie wystarczy.');
  checkCuts('cs', 'Tanky, drony atd. | To nestačí.');
  checkCuts('ru', 'Танки, дроны и т.д. | Это мало.');
  checkCuts('uk', 'Танки, дрони і т.д. | Це мало.');
});

describe('initials and figures', () => {
  checkCuts('uk', 'В. Зеленський і О. Сирський прийшли. | Інші ні.');
  checkCuts('ru', 'В.В. Путин и С. Лавров пришли. | Другие нет.');
  checkCuts('pl', 'J. Kaczyński i D. Tusk przyszli. | Inni nie.');
  checkCuts('cs', 'P. Fiala a A. Babiš přišli. | Jiní ne.');
  checkCuts('fr', 'E. Macron et F. Hollande sont venus. | Les autres non.');
  checkCuts('it', 'G. Meloni e M. Salvini sono arrivati. | Gli altri no.');
  checkCuts('es', 'P. Sánchez y S. Abascal llegaron. | Los otros no.');
  checkCuts('pl', 'Było to 24. lutego 2022 roku. | Trwa nadal.');
  checkCuts('cs', 'Bylo to 24. února 2022. | Trvá to dál.');
  checkCuts('ru', 'Это было в 2022. | Потом стало хуже.');
  checkCuts('uk', 'Це було у 2022. | Потім стало гірше.');
  checkCuts('fr', 'Il y en avait 12. | Puis 20.');
  checkCuts('en', 'The price rose by 3.5. | Then it fell.');
});

describe('quotations and brackets', () => {
  checkCuts('uk', '«Ні», — сказав він. | «Ніколи».');
  checkCuts('ru', '«Нет!» | Он ушёл.');
  checkCuts('pl', '„Nie” – powiedział. | „Nigdy”.');
  checkCuts('cs', '„Ne,“ řekl. | „Nikdy.“');
  checkCuts('fr', '« Non », dit-il. | « Jamais. »');
  checkCuts('fr', '« Non ! » cria-t-il. | Puis il partit.');
  checkCuts('it', '«No», ha detto. | «Mai».');
  checkCuts('es', '«No», dijo. | ¿Por qué? | ¡Nunca!');
  checkCuts('es', '¿Quién viene? | Nadie.');
  checkCuts('uk', 'Він сказав: «Чекаємо. | Маємо час». | Потім пішов.');
  checkCuts('ru', 'Он (так говорят) ушёл. | Она осталась.');
  checkCuts('de', 'Er kam (spät). | Sie nicht.');
});
