import { describe } from 'vitest';
import { checkParadigms } from './rows';

describe('Polish names of men', () => {
  checkParadigms(
    'pl',
    `
    p m Adam Mickiewicz
      gen Adama Mickiewicza
      dat Adamowi Mickiewiczowi
      ins Adamem Mickiewiczem
      loc Adamie Mickiewiczu
      never Adama Mickiewicz
    p m Jan Kochanowski
      gen Jana Kochanowskiego
      dat Janowi Kochanowskiemu
      ins Janem Kochanowskim
      loc Janie Kochanowskim
    p m Jacek Kuroń
      gen Jacka Kuronia
      dat Jackowi Kuroniowi
      ins Jackiem Kuroniem
      never Jaceka Kuronia
    p m Leszek Balcerowicz
      gen Leszka Balcerowicza
      ins Leszkiem Balcerowiczem
    p m Karol Wojtyła
      gen Karola Wojtyły
      dat Karolowi Wojtyle
      acc Karola Wojtyłę
      ins Karolem Wojtyłą
    p m Tadeusz Kościuszko
      gen Tadeusza Kościuszki
      dat Tadeuszowi Kościuszce
      acc Tadeusza Kościuszkę
      ins Tadeuszem Kościuszką
    p m Zbigniew Ziobro
      gen Zbigniewa Ziobry
      acc Zbigniewa Ziobrę
      ins Zbigniewem Ziobrą
    p m Andrzej Wajda
      gen Andrzeja Wajdy
      dat Andrzejowi Wajdzie
      acc Andrzeja Wajdę
      ins Andrzejem Wajdą
    p m Ignacy Krasicki
      gen Ignacego Krasickiego
      dat Ignacemu Krasickiemu
      ins Ignacym Krasickim
    p m Jerzy Buzek
      gen Jerzego Buzka
      dat Jerzemu Buzkowi
      ins Jerzym Buzkiem
      never Jerzya Buzka
    p m Henryk Sienkiewicz
      gen Henryka Sienkiewicza
      ins Henrykiem Sienkiewiczem
    p m Kazimierz Pułaski
      gen Kazimierza Pułaskiego
    p m Marek Belka
      gen Marka Belki
      dat Markowi Belce
      ins Markiem Belką
    p m Paweł Gorecki
      gen Pawła Goreckiego
      dat Pawłowi Goreckiemu
      ins Pawłem Goreckim
      never Paweła Goreckiego
    p m Józef Czarny
      gen Józefa Czarnego
      ins Józefem Czarnym
    p m Michał Zając
      gen Michała Zająca
      ins Michałem Zającem
    p m Roman Polański
      gen Romana Polańskiego
      never Romana Polańska
    p m Grzegorz Braun
      gen Grzegorza Brauna
      ins Grzegorzem Braunem
    p m Mateusz Kłos
      gen Mateusza Kłosa
      loc Mateuszu Kłosie
    `,
  );
});

describe('Polish forms of foreign names of men', () => {
  checkParadigms(
    'pl',
    `
    p m Dmitrij Pieskow
      gen Dmitrija Pieskowa
      dat Dmitrijowi Pieskowowi
      ins Dmitrijem Pieskowem
    p m Siergiej Szojgu
      gen Siergieja Szojgu
      ins Siergiejem Szojgu
      never Siergieja Szojga
    p m Andrij Jermak
      gen Andrija Jermaka
      ins Andrijem Jermakiem
    p m Ołeksandr Syrski
      gen Ołeksandra Syrskiego
      ins Ołeksandrem Syrskim
    p m Petro Poroszenko
      gen Petra Poroszenki
      dat Petrowi Poroszence
      ins Petrem Poroszenką
    p m Dmytro Kułeba
      gen Dmytra Kułeby
      ins Dmytrem Kułebą
    p m Olaf Scholz
      gen Olafa Scholza
      dat Olafowi Scholzowi
      ins Olafem Scholzem
      loc Olafie Scholzu
    p m Friedrich Merz
      gen Friedricha Merza
      ins Friedrichem Merzem
    p m Viktor Orbán
      gen Viktora Orbána
      ins Viktorem Orbánem
      loc Viktorze Orbánie
    p m Marco Rubio
      gen Marco Rubia
    p m Emmanuel Macron
      gen Emmanuela Macrona
      loc Emmanuelu Macronie
    p m Jens Stoltenberg
      gen Jensa Stoltenberga
      ins Jensem Stoltenbergiem
    p m Steve Witkoff
      gen Steve'a Witkoffa
      ins Steve'em Witkoffem
    p m Mike Johnson
      gen Mike'a Johnsona
      ins Mikiem Johnsonem
    p m Joe Biden
      gen Joego Bidena / Joe Bidena
    p m Xi Jinping
      gen Xi Jinpinga
      ins Xi Jinpingiem
      never Xia Jinpinga
    p m Elon Musk
      gen Elona Muska
      ins Elonem Muskiem
    `,
  );
});

describe('Polish names of women', () => {
  checkParadigms(
    'pl',
    `
    p f Maria Konopnicka
      gen Marii Konopnickiej
      dat Marii Konopnickiej
      acc Marię Konopnicką
      ins Marią Konopnicką
    p f Wisława Szymborska
      gen Wisławy Szymborskiej
      dat Wisławie Szymborskiej
      acc Wisławę Szymborską
    p f Olga Tokarczuk
      gen Olgi Tokarczuk
      dat Oldze Tokarczuk
      acc Olgę Tokarczuk
      never Olgi Tokarczuka
    p f Beata Szydło
      gen Beaty Szydło
      dat Beacie Szydło
      acc Beatę Szydło
      never Beaty Szydły
    p f Ewa Kopacz
      gen Ewy Kopacz
      dat Ewie Kopacz
      ins Ewą Kopacz
    p f Małgorzata Fuszara
      gen Małgorzaty Fuszary
      dat Małgorzacie Fuszarze
      acc Małgorzatę Fuszarę
    p f Julia Tymoszenko
      gen Julii Tymoszenko
      acc Julię Tymoszenko
      never Julii Tymoszenki
    p f Angela Merkel
      gen Angeli Merkel
      acc Angelę Merkel
      never Angeli Merkela
    p f Giorgia Meloni
      gen Giorgii Meloni
      acc Giorgię Meloni
    p f Kaja Kallas
      gen Kai Kallas
      acc Kaję Kallas
    p f Marija Zacharowa
      gen Mariji Zacharowej
      acc Mariję Zacharową
      ins Mariją Zacharową
    p f Hanna Suchocka
      gen Hanny Suchockiej
      dat Hannie Suchockiej
    `,
  );
});
