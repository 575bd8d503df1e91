import { describe } from 'vitest';
import { checkForms } from './rows';

describe('English names, whose possessive ends with the apostrophe', () => {
  checkForms(
    'en',
    `
    p m Vladimir Putin > = ! Vladimir Putins
    p m Putin > = ! Putins
    p m Volodymyr Zelenskyy > = ! Zelenskyys
    p m Zelensky > = ! Zelenskys
    p m Donald Trump > = ! Donald Trumps
    p f Melania Trump > = ! Melania Trumps
    p m Joe Biden > = ! Joe Bidens
    p f Kamala Harris > = ! Kamala Harrises
    p m Marco Rubio > = ! Marco Rubios
    p m JD Vance > = ! JD Vances
    p m Steve Witkoff > = ! Steve Witkoffs
    p m Keith Kellogg > = ! Keith Kelloggs
    p m Boris Johnson > = ! Boris Johnsons
    p m Keir Starmer > = ! Keir Starmers
    p m Rishi Sunak > = ! Rishi Sunaks
    p f Liz Truss > = ! Liz Trusses
    p m David Lammy > = ! David Lammys
    p m Emmanuel Macron > = ! Emmanuel Macrons
    p m Olaf Scholz > = ! Olaf Scholzes
    p m Friedrich Merz > = ! Friedrich Merzes
    p f Angela Merkel > = ! Angela Merkels
    p f Ursula von der Leyen > = ! Ursula von der Leyens
    p f Kaja Kallas > = ! Kaja Kallases
    p m Mark Rutte > = ! Mark Ruttes
    p m Jens Stoltenberg > = ! Jens Stoltenbergs
    p m António Guterres > = ! António Guterreses
    p m Viktor Orban > = ! Viktor Orbans
    p m Robert Fico > = ! Robert Ficos
    p m Donald Tusk > = ! Donald Tusks
    p m Andrzej Duda > = ! Andrzej Dudas
    p m Recep Tayyip Erdogan > = ! Recep Tayyip Erdogans
    p m Xi Jinping > = ! Xi Jinpings
    p m Kim Jong Un > = ! Kim Jong Uns
    p m Sergei Lavrov > = ! Sergei Lavrova
    p f Maria Zakharova > = ! Maria Zakharovas
    p m Dmitry Peskov > = ! Dmitry Peskovs
    p m Sergei Shoigu > = ! Sergei Shoigus
    p m Dmytro Kuleba > = ! Dmytro Kulebas
    p m Andriy Yermak > = ! Andriy Yermaks
    p m Oleksandr Syrskyi > = ! Oleksandr Syrskyis
    l - Russia > = ! Russias
    l - Ukraine > = ! Ukraines
    l - Crimea > = ! Crimeas
    l - Kyiv > = ! Kyivs
    l - Kharkiv > = ! Kharkivs
    l - Moscow > = ! Moscows
    l - Donbas > = ! Donba
    l - Zaporizhzhia > = ! Zaporizhzhias
    l - United States > = ! United State
    l - Netherlands > = ! Netherland
    l - Black Sea > = ! Black Seas
    l - Nova Kakhovka > = ! Nova Kakhovkas
    o - NATO > = ! NATOs
    o - White House > = ! White Houses
    o - Kremlin > = ! Kremlins
    o - European Union > = ! European Unions
    o - United Nations > = ! United Nation
    o - Security Council > = ! Security Councils
    o - Foreign Ministry > = ! Foreign Ministrys
    o - Verkhovna Rada > = ! Verkhovna Radas
    o - International Criminal Court > = ! International Criminal Courts
    a - Minsk agreements > = ! Minsk agreement
    a - Budapest Memorandum > = ! Budapest Memorandums
    `,
  );
});
