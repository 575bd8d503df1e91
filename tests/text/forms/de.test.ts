import { describe } from 'vitest';
import { checkForms } from './rows';

describe('German genitives and adjectives of names', () => {
  checkForms(
    'de',
    `
    p m Wladimir Putin > Wladimir Putins ! Wladimirs Putin, Wladimirs Putins
    p m Putin > Putins
    p m Selenskyj > Selenskyjs
    p m Wolodymyr Selenskyj > Wolodymyr Selenskyjs
    p m Sergej Lawrow > Sergej Lawrows
    p f Maria Sacharowa > Maria Sacharowas
    p m Olaf Scholz > = ! Olaf Scholzs
    p m Friedrich Merz > =
    p m Merz > = ! Merzs, Merzes
    p m Boris Johnson > Boris Johnsons
    p m Boris Pistorius > = ! Boris Pistoriuss
    p f Annalena Baerbock > Annalena Baerbocks
    p f Ursula von der Leyen > Ursula von der Leyens
    p m Emmanuel Macron > Emmanuel Macrons
    p m Donald Trump > Donald Trumps
    p m Trump > Trumps
    p m Joe Biden > Joe Bidens
    p m Keir Starmer > Keir Starmers
    p m Viktor Orbán > Viktor Orbáns
    p m Robert Fico > Robert Ficos
    p m Marco Rubio > Marco Rubios
    p m Steve Witkoff > Steve Witkoffs
    p f Kaja Kallas > =
    p m Mark Rutte > Mark Ruttes
    p m António Guterres > =
    p m Jens Stoltenberg > Jens Stoltenbergs ! Jenss Stoltenberg
    p m Max Weiß > =
    p m Karl Marx > =
    l - Moskau > Moskaus
    l - Deutschland > Deutschlands, Deutschlandes
    l - Russland > Russlands
    l - Ukraine > = ! Ukraines
    l - Türkei > =
    l - Schweiz > =
    l - Krim > = ! Krims
    l - Polen > Polens
    l - Paris > =
    l - Kyjiw > Kyjiws
    l - Charkiw > Charkiws
    l - Alaska > Alaskas
    l - USA > = ! USAs
    l - Vereinigte Staaten > Vereinigten Staaten, Vereinigter Staaten ! Vereinigte Staatens
    l - Schwarzes Meer > Schwarzen Meeres, Schwarzen Meer, Schwarze Meer, Schwarzem Meer
    l - Asowsches Meer > Asowschen Meeres, Asowschen Meer
    l - Roter Platz > Roten Platzes, Roten Platz
    l - Naher Osten > Nahen Osten, Nahen Ostens
    o - Kreml > Kremls
    o - NATO > =
    o - EU > =
    o - Weißes Haus > Weiße Haus, Weißen Haus, Weißem Haus, Weißen Hauses ! Weißes Hauses, Weißen Hauss
    o - Vereinte Nationen > Vereinten Nationen, Vereinter Nationen
    o - Rote Armee > Roten Armee, Roter Armee ! Rote Armees
    o - Europäische Union > Europäischen Union ! Europäische Unions
    o - Europäische Kommission > Europäischen Kommission
    o - Außenministerium > Außenministeriums
    o - Russisches Außenministerium > russisches Außenministerium, russische Außenministerium, russischen Außenministerium, russischen Außenministeriums, Russischen Außenministeriums
    o - Ukrainischer Generalstab > ukrainische Generalstab, ukrainischen Generalstabs
    o - Auswärtiges Amt > Auswärtigen Amt, Auswärtigen Amts, Auswärtigen Amtes
    o - Bundestag > Bundestags, Bundestages
    o - Bundesregierung > =
    o - Bundeswehr > =
    o - Alternative für Deutschland > =
    o - Rat der Europäischen Union > Rats der Europäischen Union, Rates der Europäischen Union ! Rat der Europäischen Unions
    o - Internationaler Strafgerichtshof > Internationalen Strafgerichtshofs, Internationalen Strafgerichtshof ! Internationaler Strafgerichtshofen
    o - Neue Zürcher Zeitung > Neuen Zürcher Zeitung
    o - Der Spiegel > des Spiegels, dem Spiegel ! der Spiegels
    o - Die Zeit > der Zeit
    a - Minsker Abkommen > Minsker Abkommens
    a - Budapester Memorandum > Budapester Memorandums
    `,
  );
});
