import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Polish declension of names', () => {
  checkForms(
    'pl',
    `
    p m Wołodymyr Zełenski > Wołodymyra Zełenskiego, Wołodymyrowi Zełenskiemu, Wołodymyrem Zełenskim, Wołodymyrze Zełenskim ! Wołodymyra Zełenski, Wołodymyr Zełenskiego
    p m Zełenski > Zełenskiego, Zełenskiemu, Zełenskim ! Zełenskia
    p m Władimir Putin > Władimira Putina, Władimirowi Putinowi, Władimirem Putinem, Władimirze Putinie ! Władimira Putin, Władimir Putina
    p m Putin > Putina, Putinowi, Putinem, Putinie ! Putinu
    p m Siergiej Ławrow > Siergieja Ławrowa, Siergiejowi Ławrowowi, Siergiejem Ławrowem ! Siergieja Ławrow, Siergiej Ławrowa
    p f Maria Zacharowa > Marii Zacharowej, Marię Zacharową, Marią Zacharową ! Marii Zacharowy
    p - Zacharowa > Zacharowej, Zacharową ! Zacharowy
    p m Dmitrij Pieskow > Dmitrija Pieskowa, Dmitrijem Pieskowem ! Dmitrija Pieskow, Dmitrij Pieskowa
    p m Donald Tusk > Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem, Donaldzie Tusku ! Donalda Tusk, Donald Tuska
    p m Andrzej Duda > Andrzeja Dudy, Andrzejowi Dudzie, Andrzeja Dudę, Andrzejem Dudą ! Andrzeja Duda, Andrzej Dudy
    p m Radosław Sikorski > Radosława Sikorskiego, Radosławem Sikorskim ! Radosława Sikorski, Radosław Sikorskiego
    p m Karol Nawrocki > Karola Nawrockiego, Karolowi Nawrockiemu ! Karola Nawrocki, Karol Nawrockiego
    p m Jarosław Kaczyński > Jarosława Kaczyńskiego, Jarosławem Kaczyńskim ! Jarosława Kaczyński, Jarosław Kaczyńskiego
    p m Władysław Kosiniak-Kamysz > Władysława Kosiniaka-Kamysza, Władysławem Kosiniakiem-Kamyszem ! Władysława Kosiniak-Kamysz, Władysław Kosiniaka-Kamysza
    p m Donald Trump > Donalda Trumpa, Donaldowi Trumpowi, Donaldem Trumpem ! Donalda Trump, Donald Trumpa
    p f Melania Trump > Melanii Trump, Melanię Trump ! Melanii Trumpa
    p m Joe Biden > Joe Bidena, Joe Bidenem
    p m Emmanuel Macron > Emmanuela Macrona, Emmanuelem Macronem ! Emmanuela Macron, Emmanuel Macrona
    p m Olaf Scholz > Olafa Scholza, Olafem Scholzem ! Olafa Scholz, Olaf Scholza
    p f Angela Merkel > Angeli Merkel, Angelą Merkel ! Angeli Merkela
    p f Ursula von der Leyen > Ursuli von der Leyen, Ursulą von der Leyen ! Ursuli von der Leyenem
    p f Beata Szydło > Beaty Szydło, Beatą Szydło ! Beaty Szydły
    p f Ewa Kopacz > Ewy Kopacz, Ewą Kopacz ! Ewy Kopacza
    p f Ołena Zełenska > Ołeny Zełenskiej, Ołenę Zełenską ! Ołeny Zełenska, Ołena Zełenskiej
    p m Xawery Pusłowski > Xawerego Pusłowskiego ! Xawerego Pusłowski, Xawery Pusłowskiego
    p m Poroszenko > Poroszenki, Poroszenkę, Poroszenką
    p m Paweł Kowal > Pawła Kowala, Pawłem Kowalem ! Pawela Kowala
    p m Marek Magierowski > Marka Magierowskiego, Markiem Magierowskim ! Mareka Magierowskiego
    p m Aleksander Kwaśniewski > Aleksandra Kwaśniewskiego ! Aleksandera Kwaśniewskiego
    p m Jerzy Buzek > Jerzego Buzka, Jerzemu Buzkowi, Jerzym Buzkiem ! Jerzego Buzek, Jerzy Buzka
    p m Antoni Macierewicz > Antoniego Macierewicza, Antonim Macierewiczem ! Antoniego Macierewicz, Antoni Macierewicza
    p m Lew Tołstoj > Lwa Tołstoja, Lwem Tołstojem ! Lwa Tołstoj, Lew Tołstoja
    p m Piotr Müller > Piotra Müllera, Piotrem Müllerem ! Piotra Müller, Piotr Müllera
    p m Szymon Hołownia > Szymona Hołowni, Szymonem Hołownią ! Szymona Hołownia, Szymon Hołowni
    p m Krzysztof Gawkowski > Krzysztofa Gawkowskiego ! Krzysztofa Gawkowski, Krzysztof Gawkowskiego
    p m Xi Jinping > Xi Jinpinga
    p m Viktor Orbán > Viktora Orbána, Viktorem Orbánem ! Viktora Orbán, Viktor Orbána
    p m Aleksandr Łukaszenka > Aleksandra Łukaszenki, Aleksandrem Łukaszenką ! Aleksandra Łukaszenka, Aleksandr Łukaszenki
    l - Polska > Polski, Polsce, Polskę, Polską ! Polskiej
    l - Rosja > Rosji, Rosję, Rosją ! Rosii
    l - Ukraina > Ukrainy, Ukrainie, Ukrainę, Ukrainą ! Ukrainem
    l - Moskwa > Moskwy, Moskwie, Moskwę, Moskwą ! Moskwem
    l - Kijów > Kijowa, Kijowowi, Kijowem, Kijowie ! Kijówa
    l - Lwów > Lwowa, Lwowem, Lwowie ! Lwówym
    l - Charków > Charkowa, Charkowem, Charkowie ! Charkówym
    l - Donieck > Doniecka, Doniecku, Donieckiem ! Donieckym
    l - Odessa > Odessy, Odessie, Odessę, Odessą ! Odessem
    l - Krym > Krymu, Krymem, Krymie ! Krymym
    l - Mariupol > Mariupola, Mariupolu, Mariupolem ! Mariupolym
    l - Chersoń > Chersonia, Chersoniu, Chersoniem ! Chersońym
    l - Bucza > Buczy, Buczę, Buczą ! Buczem
    l - Białoruś > Białorusi, Białorusią ! Białorusia
    l - Niemcy > Niemiec, Niemcom, Niemcami, Niemczech ! Niemcem
    l - Węgry > Węgier, Węgrzech ! Węgrem
    l - Chiny > Chin, Chinom, Chinami, Chinach ! Chinów
    l - Stany Zjednoczone > Stanów Zjednoczonych, Stanom Zjednoczonym, Stanach Zjednoczonych ! Stanów Zjednoczone, Stany Zjednoczonych
    l - Wielka Brytania > Wielkiej Brytanii, Wielką Brytanię ! Wielkiej Brytania, Wielka Brytanii
    l - Nowy Jork > Nowego Jorku, Nowym Jorkiem ! Nowego Jork, Nowy Jorku
    l - Morze Czarne > Morza Czarnego, Morzu Czarnym, Morzem Czarnym ! Morza Czarne, Morze Czarnego
    l - Gruzja > Gruzji, Gruzję ! Gruzjem
    o - NATO > = ! NATOem, NATOowi
    o - Biały Dom > Białego Domu, Białym Domem ! Białego Dom, Biały Domu
    o - Unia Europejska > Unii Europejskiej, Unię Europejską, Unią Europejską ! Unii Europejska, Unia Europejskiej
    o - Rada Najwyższa > Rady Najwyższej, Radę Najwyższą ! Rady Najwyższa, Rada Najwyższej
    o - Rada Bezpieczeństwa > Rady Bezpieczeństwa, Radzie Bezpieczeństwa ! Radej Bezpieczeństwa
    o - Kreml > Kremla, Kremlowi, Kremlem ! Kremlym
    l - Tel Awiw > Tel Awiwu, Tel Awiwie ! Tela Awiw
    l - Równe > Równego, Równem ! Równą
    l - Indie > Indii, Indiach ! Indią
    l - Czerniowce > Czerniowiec, Czerniowcach ! Czerniowcą
    o - Alternatywa dla Niemiec > Alternatywy dla Niemiec ! Alternatywej dli Niemiec
    o - Rząd Federalny > Rządu Federalnego ! Rząda Federalnego
    o - Rosyjski Kościół Prawosławny > Rosyjskiego Kościoła Prawosławnego ! Rosyjski Kościoła Prawosławnego
    `,
  );
});
