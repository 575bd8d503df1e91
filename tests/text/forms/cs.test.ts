import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Czech declension of names', () => {
  checkForms(
    'cs',
    `
    p m Volodymyr Zelenskyj > Volodymyra Zelenského, Volodymyrovi Zelenskému, Volodymyrem Zelenským ! Volodymyra Zelenskyj, Volodymyr Zelenského
    p m Zelenskyj > Zelenského, Zelenskému, Zelenským ! Zelenskyje
    p m Zelenský > Zelenského, Zelenskému, Zelenským ! Zelenskem
    p m Vladimir Putin > Vladimira Putina, Vladimiru Putinovi, Vladimirem Putinem ! Vladimira Putin, Vladimir Putina
    p m Putin > Putina, Putinovi, Putinem, Putine, Putinova, Putinově ! Putiným
    p m Sergej Lavrov > Sergeje Lavrova, Sergeji Lavrovovi, Sergejem Lavrovem ! Sergeja Lavrova
    p f Marija Zacharovová > Mariji Zacharovové, Mariju Zacharovovou ! Mariji Zacharovová, Marija Zacharovové
    p - Zacharovová > Zacharovové, Zacharovovou ! Zacharovového
    p m Dmitrij Peskov > Dmitrije Peskova, Dmitrijem Peskovem ! Dmitrije Peskov, Dmitrij Peskova
    p m Petr Pavel > Petra Pavla, Petru Pavlovi, Petrem Pavlem ! Petra Pavela
    p m Petr Fiala > Petra Fialy, Petru Fialovi, Petra Fialu, Petrem Fialou ! Petra Fiala, Petr Fialy
    p m Fiala > Fialy, Fialovi, Fialou, Fialova ! Fialě
    p m Andrej Babiš > Andreje Babiše, Andreji Babišovi, Andrejem Babišem ! Andreje Babiš, Andrej Babiše
    p m Miloš Zeman > Miloše Zemana, Milošem Zemanem ! Miloše Zeman, Miloš Zemana
    p m Jan Lipavský > Jana Lipavského, Janem Lipavským ! Jana Lipavský, Jan Lipavského
    p m Karel Havlíček > Karla Havlíčka, Karlem Havlíčkem ! Karla Havlíček, Karel Havlíčka
    p m Marek Benda > Marka Bendy, Markem Bendou ! Marka Benda, Marek Bendy
    p m Václav Havel > Václava Havla, Václavem Havlem ! Václava Havela
    p m Josef Němec > Josefa Němce, Josefem Němcem ! Josefa Němec, Josef Němce
    p f Jana Černochová > Jany Černochové, Janě Černochové, Janu Černochovou, Janou Černochovou ! Jany Černochová, Jana Černochové
    p f Markéta Pekarová > Markéty Pekarové, Markétou Pekarovou ! Markéty Pekarová, Markéta Pekarové
    p f Zuzana Čaputová > Zuzany Čaputové, Zuzaně Čaputové ! Zuzany Čaputová, Zuzana Čaputové
    p f Ursula von der Leyenová > Ursuly von der Leyenové, Ursulou von der Leyenovou ! Ursula von der Leyenové
    p f Marie Benešová > Marii Benešové, Marií Benešovou ! Marii Benešová
    p m Donald Trump > Donalda Trumpa, Donaldu Trumpovi, Donaldem Trumpem ! Donalda Trump, Donald Trumpa
    p m Joe Biden > Joea Bidena, Joeem Bidenem ! Joea Biden, Joe Bidena
    p m Emmanuel Macron > Emmanuela Macrona ! Emmanuela Macron, Emmanuel Macrona
    p m Macron > Macrona, Macronovi, Macronem ! Macroným
    p m Olaf Scholz > Olafa Scholze, Olafem Scholzem ! Olafa Scholz, Olaf Scholze
    p m Viktor Orbán > Viktora Orbána, Viktorem Orbánem ! Viktora Orbán, Viktor Orbána
    p m Robert Fico > Roberta Fica, Robertem Ficem ! Roberta Fico, Robert Fica
    p m Boris Johnson > Borise Johnsona, Borisem Johnsonem ! Borise Johnson, Boris Johnsona
    p m Jiří Paroubek > Jiřího Paroubka, Jiřím Paroubkem ! Jiřího Paroubek, Jiří Paroubka
    p m Harry Truman > Harryho Trumana, Harrym Trumanem ! Harryho Truman, Harry Trumana
    p m Denys Šmyhal > Denyse Šmyhala, Denysem Šmyhalem ! Denyse Šmyhal, Denys Šmyhala
    p m Dmytro Kuleba > Dmytra Kuleby, Dmytrem Kulebou ! Dmytra Kuleba, Dmytro Kuleby
    p m Ihor Klymenko > Ihora Klymenka, Ihorem Klymenkem ! Ihora Klymenko, Ihor Klymenka
    p m Oleksij Reznikov > Oleksije Reznikova, Oleksijem Reznikovem ! Oleksije Reznikov, Oleksij Reznikova
    p m Ramzan Kadyrov > Ramzana Kadyrova, Ramzanem Kadyrovem ! Ramzana Kadyrov, Ramzan Kadyrova
    p m Jevgenij Prigožin > Jevgenije Prigožina, Jevgenijem Prigožinem ! Jevgenije Prigožin, Jevgenij Prigožina
    l - Rusko > Ruska, Rusku, Ruskem ! Ruskou
    l - Ukrajina > Ukrajiny, Ukrajině, Ukrajinu, Ukrajinou ! Ukrajinem
    l - Moskva > Moskvy, Moskvě, Moskvu, Moskvou ! Moskvem
    l - Kyjev > Kyjeva, Kyjevu, Kyjevě, Kyjevem ! Kyjevým
    l - Charkov > Charkova, Charkově, Charkovem ! Charkovým
    l - Lvov > Lvova, Lvově ! Lvovým
    l - Doněck > Doněcka, Doněcku, Doněckem ! Doněckým
    l - Oděsa > Oděsy, Oděse, Oděsu, Oděsou ! Oděsě
    l - Krym > Krymu, Krymem ! Krymým
    l - Německo > Německa, Německu, Německem ! Německou
    l - Polsko > Polska, Polsku ! Polskou
    l - Francie > Francii, Francií ! Francia
    l - Británie > Británii, Británií ! Britániou
    l - Česká republika > České republiky, České republice, Českou republiku ! České republika, Česká republiky
    l - Spojené státy > Spojených států, Spojeným státům, Spojenými státy ! Spojených státy, Spojené států
    l - Spojené státy americké > Spojených států amerických ! Spojené států amerických
    l - Černé moře > Černého moře, Černému moři, Černým mořem ! Černému moře, Černé moři
    l - Záporoží > Záporožím
    l - Amerika > Ameriky, Americe, Ameriku ! Amerikem
    l - Praha > Prahy, Praze, Prahu, Prahou ! Prahě
    l - USA > = ! USAem, USAovi
    o - NATO > = ! NATOem, NATOovi
    o - Bílý dům > Bílého domu, Bílému domu, Bílým domem ! Bílého dům, Bílý domu
    o - Evropská unie > Evropské unie, Evropskou unii, Evropskou unií ! Evropskou unie, Evropská unii
    o - Rudá armáda > Rudé armády, Rudou armádu, Rudou armádou ! Rudé armáda, Rudá armády
    o - Wagnerova skupina > Wagnerovy skupiny, Wagnerově skupině ! Wagnerovy skupina, Wagnerova skupiny
    o - Kreml > Kremlu, Kremlem ! Kremlým
    o - Ministerstvo obrany > Ministerstva obrany, Ministerstvem obrany ! Ministerstva obraně
    l - New York > New Yorku, New Yorkem
    l - Tel Aviv > Tel Avivu
    l - Vídeň > Vídně, Vídni, Vídní ! Vídeně
    l - Chmelnyckyj > Chmelnyckého, Chmelnyckém ! Chmelnyckyjým
    l - Groznyj > Grozného, Grozném ! Groznyje
    l - Tchaj-wan > Tchaj-wanu, Tchaj-wanem ! Tchaje-wan
    l - Nova Kachovka > Nové Kachovky ! Nové Kachovka, Nova Kachovky
    `,
  );
});
