import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Czech declension of names', () => {
  checkForms(
    'cs',
    `
    p m Volodymyr Zelenskyj > Volodymyra Zelenského, Volodymyrovi Zelenskému, Volodymyrem Zelenským
    p m Zelenskyj > Zelenského, Zelenskému, Zelenským ! Zelenskyje
    p m Zelenský > Zelenského, Zelenskému, Zelenským
    p m Vladimir Putin > Vladimira Putina, Vladimiru Putinovi, Vladimirem Putinem
    p m Putin > Putina, Putinovi, Putinem, Putine, Putinova, Putinově
    p m Sergej Lavrov > Sergeje Lavrova, Sergeji Lavrovovi, Sergejem Lavrovem ! Sergeja Lavrova
    p f Marija Zacharovová > Mariji Zacharovové, Mariju Zacharovovou
    p - Zacharovová > Zacharovové, Zacharovovou ! Zacharovového
    p m Dmitrij Peskov > Dmitrije Peskova, Dmitrijem Peskovem
    p m Petr Pavel > Petra Pavla, Petru Pavlovi, Petrem Pavlem ! Petra Pavela
    p m Petr Fiala > Petra Fialy, Petru Fialovi, Petra Fialu, Petrem Fialou
    p m Fiala > Fialy, Fialovi, Fialou, Fialova ! Fialě
    p m Andrej Babiš > Andreje Babiše, Andreji Babišovi, Andrejem Babišem
    p m Miloš Zeman > Miloše Zemana, Milošem Zemanem
    p m Jan Lipavský > Jana Lipavského, Janem Lipavským
    p m Karel Havlíček > Karla Havlíčka, Karlem Havlíčkem
    p m Marek Benda > Marka Bendy, Markem Bendou
    p m Václav Havel > Václava Havla, Václavem Havlem ! Václava Havela
    p m Josef Němec > Josefa Němce, Josefem Němcem
    p f Jana Černochová > Jany Černochové, Janě Černochové, Janu Černochovou, Janou Černochovou
    p f Markéta Pekarová > Markéty Pekarové, Markétou Pekarovou
    p f Zuzana Čaputová > Zuzany Čaputové, Zuzaně Čaputové
    p f Ursula von der Leyenová > Ursuly von der Leyenové, Ursulou von der Leyenovou
    p f Marie Benešová > Marii Benešové, Marií Benešovou
    p m Donald Trump > Donalda Trumpa, Donaldu Trumpovi, Donaldem Trumpem
    p m Joe Biden > Joea Bidena, Joeem Bidenem
    p m Emmanuel Macron > Emmanuela Macrona
    p m Macron > Macrona, Macronovi, Macronem
    p m Olaf Scholz > Olafa Scholze, Olafem Scholzem
    p m Viktor Orbán > Viktora Orbána, Viktorem Orbánem
    p m Robert Fico > Roberta Fica, Robertem Ficem
    p m Boris Johnson > Borise Johnsona, Borisem Johnsonem
    p m Jiří Paroubek > Jiřího Paroubka, Jiřím Paroubkem
    p m Harry Truman > Harryho Trumana, Harrym Trumanem
    p m Denys Šmyhal > Denyse Šmyhala, Denysem Šmyhalem
    p m Dmytro Kuleba > Dmytra Kuleby, Dmytrem Kulebou
    p m Ihor Klymenko > Ihora Klymenka, Ihorem Klymenkem
    p m Oleksij Reznikov > Oleksije Reznikova, Oleksijem Reznikovem
    p m Ramzan Kadyrov > Ramzana Kadyrova, Ramzanem Kadyrovem
    p m Jevgenij Prigožin > Jevgenije Prigožina, Jevgenijem Prigožinem
    l - Rusko > Ruska, Rusku, Ruskem
    l - Ukrajina > Ukrajiny, Ukrajině, Ukrajinu, Ukrajinou
    l - Moskva > Moskvy, Moskvě, Moskvu, Moskvou
    l - Kyjev > Kyjeva, Kyjevu, Kyjevě, Kyjevem
    l - Charkov > Charkova, Charkově, Charkovem
    l - Lvov > Lvova, Lvově
    l - Doněck > Doněcka, Doněcku, Doněckem
    l - Oděsa > Oděsy, Oděse, Oděsu, Oděsou ! Oděsě
    l - Krym > Krymu, Krymem
    l - Německo > Německa, Německu, Německem
    l - Polsko > Polska, Polsku
    l - Francie > Francii, Francií ! Francia
    l - Británie > Británii, Británií
    l - Česká republika > České republiky, České republice, Českou republiku
    l - Spojené státy > Spojených států, Spojeným státům, Spojenými státy
    l - Spojené státy americké > Spojených států amerických
    l - Černé moře > Černého moře, Černému moři, Černým mořem
    l - Záporoží > Záporožím
    l - Amerika > Ameriky, Americe, Ameriku
    l - Praha > Prahy, Praze, Prahu, Prahou ! Prahě
    l - USA > =
    o - NATO > =
    o - Bílý dům > Bílého domu, Bílému domu, Bílým domem
    o - Evropská unie > Evropské unie, Evropskou unii, Evropskou unií
    o - Rudá armáda > Rudé armády, Rudou armádu, Rudou armádou
    o - Wagnerova skupina > Wagnerovy skupiny, Wagnerově skupině
    o - Kreml > Kremlu, Kremlem
    o - Ministerstvo obrany > Ministerstva obrany, Ministerstvem obrany ! Ministerstva obraně
    l - New York > New Yorku, New Yorkem
    l - Tel Aviv > Tel Avivu
    l - Vídeň > Vídně, Vídni, Vídní ! Vídeně
    l - Chmelnyckyj > Chmelnyckého, Chmelnyckém
    l - Groznyj > Grozného, Grozném ! Groznyje
    l - Tchaj-wan > Tchaj-wanu, Tchaj-wanem ! Tchaje-wan
    l - Nova Kachovka > Nové Kachovky
    `,
  );
});
