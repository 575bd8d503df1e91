import { describe } from 'vitest';
import { checkParadigms } from './rows';

describe('Czech names of men', () => {
  checkParadigms(
    'cs',
    `
    p m Václav Havel
      gen Václava Havla
      dat Václavu Havlovi
      acc Václava Havla
      ins Václavem Havlem
      loc Václavu Havlovi
      never Václava Havela
    p m Václav Klaus
      gen Václava Klause
      dat Václavu Klausovi
      ins Václavem Klausem
    p m Miloš Zeman
      gen Miloše Zemana
      dat Miloši Zemanovi
      ins Milošem Zemanem
    p m Jan Lipavský
      gen Jana Lipavského
      dat Janu Lipavskému
      ins Janem Lipavským
      loc Janu Lipavském
    p m Karel Schwarzenberg
      gen Karla Schwarzenberga
      ins Karlem Schwarzenbergem
      never Karela Schwarzenberga
    p m Vít Rakušan
      gen Víta Rakušana
      dat Vítu Rakušanovi
    p m Tomáš Pojar
      gen Tomáše Pojara
      ins Tomášem Pojarem
    p m Marek Výborný
      gen Marka Výborného
      ins Markem Výborným
    p m Jiří Šedivý
      gen Jiřího Šedivého
      dat Jiřímu Šedivému
      ins Jiřím Šedivým
    p m Petr Svoboda
      gen Petra Svobody
      dat Petru Svobodovi
      acc Petra Svobodu
      ins Petrem Svobodou
    p m Ondřej Němec
      gen Ondřeje Němce
      dat Ondřeji Němcovi / Ondřeji Němci
      ins Ondřejem Němcem
    p m František Palacký
      gen Františka Palackého
      ins Františkem Palackým
    p m Lukáš Bureš
      gen Lukáše Bureše
      ins Lukášem Burešem
    p m Josef Krejčí
      gen Josefa Krejčího
      dat Josefu Krejčímu
    `,
  );
});

describe('Czech forms of foreign names of men', () => {
  checkParadigms(
    'cs',
    `
    p m Sergej Lavrov
      gen Sergeje Lavrova
      dat Sergeji Lavrovovi / Sergeji Lavrovu
      ins Sergejem Lavrovem
    p m Dmitrij Peskov
      gen Dmitrije Peskova
      ins Dmitrijem Peskovem
    p m Olaf Scholz
      gen Olafa Scholze / Olafa Scholza
      dat Olafu Scholzovi
      ins Olafem Scholzem
    p m Andrij Jermak
      gen Andrije Jermaka
      ins Andrijem Jermakem
    p m Emmanuel Macron
      gen Emmanuela Macrona
      dat Emmanuelu Macronovi
    p m Viktor Orbán
      gen Viktora Orbána
      ins Viktorem Orbánem
    p m Mark Rutte
      gen Marka Rutteho
      dat Marku Ruttemu / Markovi Ruttemu
      ins Markem Ruttem
    p m Petro Porošenko
      gen Petra Porošenka
      ins Petrem Porošenkem
      dat Petru Porošenkovi / Petrovi Porošenkovi
    p m Robert Fico
      gen Roberta Fica
      dat Robertu Ficovi
      ins Robertem Ficem
    p m Marco Rubio
      gen Marca Rubia
      ins Marcem Rubiem
    p m Dmytro Kuleba
      gen Dmytra Kuleby
      acc Dmytra Kulebu
      ins Dmytrem Kulebou
    p m Elon Musk
      gen Elona Muska
      ins Elonem Muskem
    p m Jens Stoltenberg
      gen Jense Stoltenberga / Jensa Stoltenberga
    `,
  );
});

describe('Czech surnames of men alone, with the adjective made of them', () => {
  checkParadigms(
    'cs',
    `
    p m Macron
      gen Macrona
      dat Macronovi
      ins Macronem
      pos Macronův
      pos Macronova
      pos Macronovy
    p m Orbán
      pos Orbánův
      pos Orbánovu
    p m Blinken
      pos Blinkenův
      pos Blinkenových
    p m Biden
      gen Bidena
      pos Bidenova
      never Bidenský
    p m Fiala
      gen Fialy
      dat Fialovi
      pos Fialova
      pos Fialův
    p m Zelenskyj
      gen Zelenského
      dat Zelenskému
      ins Zelenským
    p m Musk
      dat Muskovi
      pos Muskův
    p m Scholz
      dat Scholzovi
      ins Scholzem
    `,
  );
});

describe('Czech names of women', () => {
  checkParadigms(
    'cs',
    `
    p f Jana Černochová
      gen Jany Černochové
      dat Janě Černochové
      acc Janu Černochovou
      ins Janou Černochovou
      never Jany Černochová
    p f Božena Němcová
      gen Boženy Němcové
      dat Boženě Němcové
      acc Boženu Němcovou
    p f Kamala Harrisová
      gen Kamaly Harrisové
      ins Kamalou Harrisovou
    p f Ursula von der Leyenová
      gen Ursuly von der Leyenové
      dat Ursule von der Leyenové
      acc Ursulu von der Leyenovou
    p f Kaja Kallasová
      gen Kaji Kallasové
      acc Kaju Kallasovou
    p f Marija Zacharovová
      gen Mariji Zacharovové / Marije Zacharovové
      ins Marijou Zacharovovou
    p f Markéta Pekarová Adamová
      never Markéty Pekarová Adamová
    p f Giorgia Meloniová
      gen Giorgie Meloniové
      acc Giorgii Meloniovou / Giorgiu Meloniovou
    p f Olga Richterová
      gen Olgy Richterové
      dat Olze Richterové
    p f Angela Merkelová
      gen Angely Merkelové
      acc Angelu Merkelovou
    p f Angela Merkel
      never Angely Merkela
    `,
  );
});
