import { describe } from 'vitest';
import { checkForms } from './rows';

describe('Polish declension of names', () => {
  checkForms(
    'pl',
    `
    p m Wołodymyr Zełenski > Wołodymyra Zełenskiego, Wołodymyrowi Zełenskiemu, Wołodymyrem Zełenskim, Wołodymyrze Zełenskim
    p m Zełenski > Zełenskiego, Zełenskiemu, Zełenskim ! Zełenskia
    p m Władimir Putin > Władimira Putina, Władimirowi Putinowi, Władimirem Putinem, Władimirze Putinie
    p m Putin > Putina, Putinowi, Putinem, Putinie ! Putinu
    p m Siergiej Ławrow > Siergieja Ławrowa, Siergiejowi Ławrowowi, Siergiejem Ławrowem
    p f Maria Zacharowa > Marii Zacharowej, Marię Zacharową, Marią Zacharową ! Marii Zacharowy
    p - Zacharowa > Zacharowej, Zacharową ! Zacharowy
    p m Dmitrij Pieskow > Dmitrija Pieskowa, Dmitrijem Pieskowem
    p m Donald Tusk > Donalda Tuska, Donaldowi Tuskowi, Donaldem Tuskiem, Donaldzie Tusku
    p m Andrzej Duda > Andrzeja Dudy, Andrzejowi Dudzie, Andrzeja Dudę, Andrzejem Dudą
    p m Radosław Sikorski > Radosława Sikorskiego, Radosławem Sikorskim
    p m Karol Nawrocki > Karola Nawrockiego, Karolowi Nawrockiemu
    p m Jarosław Kaczyński > Jarosława Kaczyńskiego, Jarosławem Kaczyńskim
    p m Władysław Kosiniak-Kamysz > Władysława Kosiniaka-Kamysza, Władysławem Kosiniakiem-Kamyszem
    p m Donald Trump > Donalda Trumpa, Donaldowi Trumpowi, Donaldem Trumpem
    p f Melania Trump > Melanii Trump, Melanię Trump ! Melanii Trumpa
    p m Joe Biden > Joe Bidena, Joe Bidenem
    p m Emmanuel Macron > Emmanuela Macrona, Emmanuelem Macronem
    p m Olaf Scholz > Olafa Scholza, Olafem Scholzem
    p f Angela Merkel > Angeli Merkel, Angelą Merkel ! Angeli Merkela
    p f Ursula von der Leyen > Ursuli von der Leyen, Ursulą von der Leyen
    p f Beata Szydło > Beaty Szydło, Beatą Szydło ! Beaty Szydły
    p f Ewa Kopacz > Ewy Kopacz, Ewą Kopacz ! Ewy Kopacza
    p f Ołena Zełenska > Ołeny Zełenskiej, Ołenę Zełenską
    p m Xawery Pusłowski > Xawerego Pusłowskiego
    p m Poroszenko > Poroszenki, Poroszenkę, Poroszenką
    p m Paweł Kowal > Pawła Kowala, Pawłem Kowalem ! Pawela Kowala
    p m Marek Magierowski > Marka Magierowskiego, Markiem Magierowskim ! Mareka Magierowskiego
    p m Aleksander Kwaśniewski > Aleksandra Kwaśniewskiego ! Aleksandera Kwaśniewskiego
    p m Jerzy Buzek > Jerzego Buzka, Jerzemu Buzkowi, Jerzym Buzkiem
    p m Antoni Macierewicz > Antoniego Macierewicza, Antonim Macierewiczem
    p m Lew Tołstoj > Lwa Tołstoja, Lwem Tołstojem
    p m Piotr Müller > Piotra Müllera, Piotrem Müllerem
    p m Szymon Hołownia > Szymona Hołowni, Szymonem Hołownią
    p m Krzysztof Gawkowski > Krzysztofa Gawkowskiego
    p m Xi Jinping > Xi Jinpinga
    p m Viktor Orbán > Viktora Orbána, Viktorem Orbánem
    p m Aleksandr Łukaszenka > Aleksandra Łukaszenki, Aleksandrem Łukaszenką
    l - Polska > Polski, Polsce, Polskę, Polską ! Polskiej
    l - Rosja > Rosji, Rosję, Rosją ! Rosii
    l - Ukraina > Ukrainy, Ukrainie, Ukrainę, Ukrainą
    l - Moskwa > Moskwy, Moskwie, Moskwę, Moskwą
    l - Kijów > Kijowa, Kijowowi, Kijowem, Kijowie ! Kijówa
    l - Lwów > Lwowa, Lwowem, Lwowie
    l - Charków > Charkowa, Charkowem, Charkowie
    l - Donieck > Doniecka, Doniecku, Donieckiem
    l - Odessa > Odessy, Odessie, Odessę, Odessą
    l - Krym > Krymu, Krymem, Krymie
    l - Mariupol > Mariupola, Mariupolu, Mariupolem
    l - Chersoń > Chersonia, Chersoniu, Chersoniem
    l - Bucza > Buczy, Buczę, Buczą
    l - Białoruś > Białorusi, Białorusią ! Białorusia
    l - Niemcy > Niemiec, Niemcom, Niemcami, Niemczech
    l - Węgry > Węgier, Węgrzech
    l - Chiny > Chin, Chinom, Chinami, Chinach ! Chinów
    l - Stany Zjednoczone > Stanów Zjednoczonych, Stanom Zjednoczonym, Stanach Zjednoczonych
    l - Wielka Brytania > Wielkiej Brytanii, Wielką Brytanię
    l - Nowy Jork > Nowego Jorku, Nowym Jorkiem
    l - Morze Czarne > Morza Czarnego, Morzu Czarnym, Morzem Czarnym
    l - Gruzja > Gruzji, Gruzję
    o - NATO > =
    o - Biały Dom > Białego Domu, Białym Domem
    o - Unia Europejska > Unii Europejskiej, Unię Europejską, Unią Europejską
    o - Rada Najwyższa > Rady Najwyższej, Radę Najwyższą
    o - Rada Bezpieczeństwa > Rady Bezpieczeństwa, Radzie Bezpieczeństwa ! Radej Bezpieczeństwa
    o - Kreml > Kremla, Kremlowi, Kremlem
    l - Tel Awiw > Tel Awiwu, Tel Awiwie ! Tela Awiw
    l - Równe > Równego, Równem
    l - Indie > Indii, Indiach
    l - Czerniowce > Czerniowiec, Czerniowcach
    o - Alternatywa dla Niemiec > Alternatywy dla Niemiec ! Alternatywej dli Niemiec
    o - Rząd Federalny > Rządu Federalnego ! Rząda Federalnego
    o - Rosyjski Kościół Prawosławny > Rosyjskiego Kościoła Prawosławnego
    `,
  );
});
