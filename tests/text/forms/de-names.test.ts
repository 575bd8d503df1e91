import { describe } from 'vitest';
import { checkParadigms } from './rows';

describe('German genitives of people, by the last sound', () => {
  checkParadigms(
    'de',
    `
    p m Anton Hofreiter
      gen Anton Hofreiters
      never Antons Hofreiter
    p m Lars Klingbeil
      gen Lars Klingbeils
    p m Carlo Masala
      gen Carlo Masalas
    p m Christian Mölling
      gen Christian Möllings
    p f Claudia Major
      gen Claudia Majors
    p f Sahra Wagenknecht
      gen Sahra Wagenknechts
    p f Marie-Agnes Strack-Zimmermann
      gen Marie-Agnes Strack-Zimmermanns
      never Marie-Agnes' Strack-Zimmermann
    p m Andrij Melnyk
      gen Andrij Melnyks
    p m Recep Tayyip Erdoğan
      gen Recep Tayyip Erdoğans
    p m Pedro Sánchez
      never Pedro Sánchezs
      never Pedro Sánchezes
    p m Peter Szijjártó
      gen Peter Szijjártós
    p m Charles Michel
      gen Charles Michels
    p m Jeffrey Sachs
      never Jeffrey Sachss
    p m Alexander Dobrindt
      gen Alexander Dobrindts
    p m Johannes Weiß
      never Johannes Weißs
    p m Horst Frantz
      never Horst Frantzs
    p m Gianni Infantino
      gen Gianni Infantinos
    p m Karl der Große
      never Karl der Großees
    p f Ursula von der Leyen
      gen Ursula von der Leyens
    p m Al-Sisi
      gen Al-Sisis
    p m Netanjahu
      gen Netanjahus
    p m Xi
      gen Xis
    p f Meloni
      gen Melonis
    p f Tichanowskaja
      gen Tichanowskajas
    p m Kretschmer
      gen Kretschmers
      never Kretschmern
    `,
  );
});

describe('German genitives of places', () => {
  checkParadigms(
    'de',
    `
    l - Berlin
      gen Berlins
    l - Brüssel
      gen Brüssels
    l - Peking
      gen Pekings
    l - Cherson
      gen Chersons
    l - Bachmut
      gen Bachmuts
    l - Frankreich
      gen Frankreichs
    l - Österreich
      gen Österreichs
      never Österreiches
    l - Belarus
      never Belaruss
    l - Luhansk
      gen Luhansks
    l - Donbass
      never Donbasss
    l - Texas
      never Texass
    l - Donezk
      gen Donezks
    l - Mariupol
      gen Mariupols
    l - Saporischschja
      gen Saporischschjas
    l - Slowakei
      never Slowakeis
    l - Mongolei
      never Mongoleis
    l - Niederlande
      never Niederlandes
    l - Krimbrücke
      never Krimbrückes
    l - Halbinsel Krim
      never Halbinsel Krims
    l - Estland
      gen Estlands
    l - Großbritannien
      gen Großbritanniens
    l - New York
      gen New Yorks
    l - Den Haag
      gen Den Haags
    l - Bad Segeberg
      gen Bad Segebergs
    l - Frankfurt am Main
      never Frankfurt am Mains
    l - Ostsee
      never Ostsees
    l - Bosporus
      never Bosporuss
    l - Dnipro
      gen Dnipros
    l - Nordmazedonien
      gen Nordmazedoniens
    l - BRICS
      never BRICSs
    `,
  );
});

describe('German names with an adjective before the noun', () => {
  checkParadigms(
    'de',
    `
    l - Kaspisches Meer
      gen Kaspischen Meeres
      dat Kaspischen Meer
      dat Kaspischem Meer
      acc Kaspische Meer
      never Kaspisches Meeres
    l - Ferner Osten
      gen Fernen Ostens
      dat Fernen Osten
    l - Baltische Staaten
      gen Baltischer Staaten
      dat Baltischen Staaten
    l - Vereinigtes Königreich
      gen Vereinigten Königreichs
      dat Vereinigten Königreich
    l - Koreanische Halbinsel
      gen Koreanischen Halbinsel
    l - Vereinigte Arabische Emirate
      gen Vereinigten Arabischen Emirate
      gen Vereinigter Arabischer Emirate
    o - Oberstes Gericht
      gen Obersten Gerichts
      gen Obersten Gerichtes
      dat Obersten Gericht
      dat Oberstem Gericht
    o - Europäischer Rat
      gen Europäischen Rats
      gen Europäischen Rates
      dat Europäischen Rat
    o - Europäisches Parlament
      gen Europäischen Parlaments
      acc Europäische Parlament
    o - Rotes Kreuz
      dat Roten Kreuz
      acc Rote Kreuz
      dat Rotem Kreuz
    o - Ukrainische Armee
      gen ukrainischen Armee
      dat ukrainischer Armee
      never Ukrainischen Armees
    o - Deutscher Bundestag
      gen Deutschen Bundestags
      gen Deutschen Bundestages
      dat deutschen Bundestag
    o - Freie Demokratische Partei
      gen Freien Demokratischen Partei
    o - Grüne
      never Grünees
    o - Weltgesundheitsorganisation
      never Weltgesundheitsorganisations
    a - Münchner Abkommen
      gen Münchner Abkommens
    a - Pariser Abkommen
      gen Pariser Abkommens
    a - Genfer Konvention
      never Genfer Konventions
    `,
  );
});
