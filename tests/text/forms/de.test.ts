import { describe } from 'vitest';
import { checkForms } from './rows';

describe('German genitives and adjectives of names', () => {
  checkForms(
    'de',
    `
    p m Wladimir Putin > Wladimir Putins ! Wladimirs Putin, Wladimirs Putins
    p m Putin > Putins ! Putines
    p m Selenskyj > Selenskyjs ! Selenskyjes
    p m Wolodymyr Selenskyj > Wolodymyr Selenskyjs ! Wolodymyrs Selenskyj, Wolodymyr Selenskyjes
    p m Sergej Lawrow > Sergej Lawrows ! Sergejs Lawrow, Sergej Lawrowes
    p f Maria Sacharowa > Maria Sacharowas ! Marias Sacharowa, Maria Sacharowaes
    p m Olaf Scholz > = ! Olaf Scholzs
    p m Friedrich Merz > = ! Friedrichs Merz, Friedrich Merzs
    p m Merz > = ! Merzs, Merzes
    p m Boris Johnson > Boris Johnsons ! Boris Johnsones
    p m Boris Pistorius > = ! Boris Pistoriuss
    p f Annalena Baerbock > Annalena Baerbocks ! Annalenas Baerbock, Annalena Baerbockes
    p f Ursula von der Leyen > Ursula von der Leyens ! Ursulas von der Leyen, Ursula von der Leyenes
    p m Emmanuel Macron > Emmanuel Macrons ! Emmanuels Macron, Emmanuel Macrones
    p m Donald Trump > Donald Trumps ! Donalds Trump, Donald Trumpes
    p m Trump > Trumps ! Trumpes
    p m Joe Biden > Joe Bidens ! Joes Biden, Joe Bidenes
    p m Keir Starmer > Keir Starmers ! Keirs Starmer, Keir Starmeres
    p m Viktor Orbán > Viktor Orbáns ! Viktors Orbán, Viktor Orbánes
    p m Robert Fico > Robert Ficos ! Roberts Fico, Robert Ficoes
    p m Marco Rubio > Marco Rubios ! Marcos Rubio, Marco Rubioes
    p m Steve Witkoff > Steve Witkoffs ! Steves Witkoff, Steve Witkoffes
    p f Kaja Kallas > = ! Kajas Kallas, Kaja Kallass
    p m Mark Rutte > Mark Ruttes ! Marks Rutte, Mark Ruttees
    p m António Guterres > = ! Antónios Guterres, António Guterress
    p m Jens Stoltenberg > Jens Stoltenbergs ! Jenss Stoltenberg
    p m Max Weiß > = ! Max Weißs
    p m Karl Marx > = ! Karls Marx, Karl Marxs
    l - Moskau > Moskaus ! Moskaues
    l - Deutschland > Deutschlands, Deutschlandes
    l - Russland > Russlands
    l - Ukraine > = ! Ukraines
    l - Türkei > = ! Türkeis
    l - Schweiz > = ! Schweizs
    l - Krim > = ! Krims
    l - Polen > Polens ! Polenes
    l - Paris > = ! Pariss
    l - Kyjiw > Kyjiws ! Kyjiwes
    l - Charkiw > Charkiws ! Charkiwes
    l - Alaska > Alaskas ! Alaskaes
    l - USA > = ! USAs
    l - Vereinigte Staaten > Vereinigten Staaten, Vereinigter Staaten ! Vereinigte Staatens
    l - Schwarzes Meer > Schwarzen Meeres, Schwarzen Meer, Schwarze Meer, Schwarzem Meer ! Schwarzes Meers
    l - Asowsches Meer > Asowschen Meeres, Asowschen Meer ! Asowsches Meers
    l - Roter Platz > Roten Platzes, Roten Platz ! Roter Platzs
    l - Naher Osten > Nahen Osten, Nahen Ostens
    o - Kreml > Kremls ! Kremles
    o - NATO > = ! NATOs
    o - EU > = ! EUs
    o - Weißes Haus > Weiße Haus, Weißen Haus, Weißem Haus, Weißen Hauses ! Weißes Hauses, Weißen Hauss
    o - Vereinte Nationen > Vereinten Nationen, Vereinter Nationen ! Vereinte Nationens
    o - Rote Armee > Roten Armee, Roter Armee ! Rote Armees
    o - Europäische Union > Europäischen Union ! Europäische Unions
    o - Europäische Kommission > Europäischen Kommission ! Europäische Kommissions
    o - Außenministerium > Außenministeriums ! Außenministeriumes
    o - Russisches Außenministerium > russisches Außenministerium, russische Außenministerium, russischen Außenministerium, russischen Außenministeriums, Russischen Außenministeriums ! Russisches Außenministeriums
    o - Ukrainischer Generalstab > ukrainische Generalstab, ukrainischen Generalstabs
    o - Auswärtiges Amt > Auswärtigen Amt, Auswärtigen Amts, Auswärtigen Amtes ! Auswärtiges Amts
    o - Bundestag > Bundestags, Bundestages
    o - Bundesregierung > = ! Bundesregierungs
    o - Bundeswehr > = ! Bundeswehrs
    o - Alternative für Deutschland > = ! Alternative für Deutschlands
    o - Rat der Europäischen Union > Rats der Europäischen Union, Rates der Europäischen Union ! Rat der Europäischen Unions
    o - Internationaler Strafgerichtshof > Internationalen Strafgerichtshofs, Internationalen Strafgerichtshof ! Internationaler Strafgerichtshofen
    o - Neue Zürcher Zeitung > Neuen Zürcher Zeitung ! Neue Zürcher Zeitungs
    o - Der Spiegel > des Spiegels, dem Spiegel ! der Spiegels
    o - Die Zeit > der Zeit
    a - Minsker Abkommen > Minsker Abkommens
    a - Budapester Memorandum > Budapester Memorandums
    `,
  );
});
