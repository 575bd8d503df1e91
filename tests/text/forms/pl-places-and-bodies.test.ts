import { describe } from 'vitest';
import { checkParadigms } from './rows';

describe('Polish names of places', () => {
  checkParadigms(
    'pl',
    `
    l - Kraków
      gen Krakowa
      dat Krakowowi
      ins Krakowem
      loc Krakowie
      never Krakówa
    l - Lwów
      gen Lwowa
      loc Lwowie
    l - Poznań
      gen Poznania
      ins Poznaniem
      loc Poznaniu
    l - Gdańsk
      gen Gdańska
      ins Gdańskiem
      loc Gdańsku
    l - Donieck
      gen Doniecka
      loc Doniecku
    l - Berlin
      gen Berlina
      loc Berlinie
    l - Paryż
      gen Paryża
      loc Paryżu
    l - Wrocław
      gen Wrocławia
      loc Wrocławiu
      never Wrocława
    l - Bachmut
      gen Bachmutu / Bachmuta
      loc Bachmucie
    l - Krym
      gen Krymu / Kryma
      loc Krymie
    l - Mariupol
      gen Mariupola / Mariupolu
      ins Mariupolem
      loc Mariupolu
    l - Moskwa
      gen Moskwy
      dat Moskwie
      acc Moskwę
      ins Moskwą
    l - Warszawa
      gen Warszawy
      loc Warszawie
    l - Praga
      gen Pragi
      loc Pradze
    l - Ryga
      gen Rygi
      loc Rydze
    l - Ankara
      gen Ankary
      loc Ankarze
    l - Bucza
      gen Buczy
      acc Buczę
      ins Buczą
    l - Niemcy
      gen Niemiec
      dat Niemcom
      ins Niemcami
      loc Niemczech
    l - Węgry
      gen Węgier
      loc Węgrzech
    l - Włochy
      gen Włoch
      loc Włoszech
    l - Czechy
      gen Czech
      loc Czechach
    l - Chiny
      gen Chin
      loc Chinach
    l - Ateny
      gen Aten
      loc Atenach
    l - Francja
      gen Francji
      acc Francję
      ins Francją
    l - Turcja
      gen Turcji
      loc Turcji
    l - Korea
      gen Korei
      acc Koreę
    l - Zaporoże
      gen Zaporoża
      loc Zaporożu
    l - Opole
      gen Opola
      loc Opolu
    l - Zakopane
      gen Zakopanego
      loc Zakopanem
    l - Katowice
      gen Katowic
      loc Katowicach
    l - Kosowo
      gen Kosowa
      loc Kosowie
    l - Oslo
      never Osla
    l - Stany Zjednoczone
      gen Stanów Zjednoczonych
      dat Stanom Zjednoczonym
      ins Stanami Zjednoczonymi
      loc Stanach Zjednoczonych
    l - Wielka Brytania
      gen Wielkiej Brytanii
      acc Wielką Brytanię
      ins Wielką Brytanią
    l - Krzywy Róg
      gen Krzywego Rogu
      loc Krzywym Rogu
    l - Nowy Jork
      gen Nowego Jorku / Nowego Jorka
      loc Nowym Jorku
    l - Morze Czarne
      gen Morza Czarnego
      loc Morzu Czarnym
      ins Morzem Czarnym
    l - Korea Północna
      gen Korei Północnej
      acc Koreę Północną
    l - Bliski Wschód
      gen Bliskiego Wschodu
      loc Bliskim Wschodzie
    l - Półwysep Krymski
      gen Półwyspu Krymskiego
    l - Arabia Saudyjska
      gen Arabii Saudyjskiej
      acc Arabię Saudyjską
    l - Kamieniec Podolski
      gen Kamieńca Podolskiego
      loc Kamieńcu Podolskim
    `,
  );
});

describe('Polish names of bodies and agreements', () => {
  checkParadigms(
    'pl',
    `
    o - Unia Europejska
      gen Unii Europejskiej
      dat Unii Europejskiej
      acc Unię Europejską
      ins Unią Europejską
      never Unii Europejska
    o - Biały Dom
      gen Białego Domu
      ins Białym Domem
      loc Białym Domu
    o - Komisja Europejska
      gen Komisji Europejskiej
      ins Komisją Europejską
    o - Rada Najwyższa
      gen Rady Najwyższej
      dat Radzie Najwyższej
      acc Radę Najwyższą
    o - Rada Bezpieczeństwa
      gen Rady Bezpieczeństwa
      never Rady Bezpieczeństw
    o - Ministerstwo Obrony
      gen Ministerstwa Obrony
      dat Ministerstwu Obrony
      ins Ministerstwem Obrony
      loc Ministerstwie Obrony
    o - Narody Zjednoczone
      gen Narodów Zjednoczonych
    o - Sejm
      gen Sejmu / Sejma
      loc Sejmie
    o - Kreml
      gen Kremla / Kremlu
      ins Kremlem
      loc Kremlu
    o - Platforma Obywatelska
      gen Platformy Obywatelskiej
      acc Platformę Obywatelską
    o - Prawo i Sprawiedliwość
      gen Prawa i Sprawiedliwości
      dat Prawu i Sprawiedliwości
    o - Służba Bezpieczeństwa Ukrainy
      gen Służby Bezpieczeństwa Ukrainy
      never Służby Bezpieczeństwo Ukrainy
    o - Czerwony Krzyż
      gen Czerwonego Krzyża
      ins Czerwonym Krzyżem
    o - Gazprom
      gen Gazpromu / Gazproma
      ins Gazpromem
    o - NATO
      never NATOa
    o - ONZ
      never ONZu
    o - Sąd Najwyższy
      gen Sądu Najwyższego / Sąda Najwyższego
    a - Memorandum budapeszteńskie
      never Memorandumu budapeszteńskie
    a - Porozumienia mińskie
      gen Porozumień mińskich
      ins Porozumieniami mińskimi
    a - Inicjatywa zbożowa
      gen Inicjatywy zbożowej
      acc Inicjatywę zbożową
    a - Konwencja genewska
      gen Konwencji genewskiej
    `,
  );
});
