import { describe } from 'vitest';
import { checkForms } from './rows';

describe('English names, whose possessive ends with the apostrophe', () => {
  checkForms(
    'en',
    `
    p m Vladimir Putin > = ! Vladimir Putins
    p m Putin > = ! Putins
    p m Volodymyr Zelenskyy > = ! Zelenskyys
    p m Zelensky > =
    p m Donald Trump > = ! Donald Trumps
    p f Melania Trump > =
    p m Joe Biden > =
    p f Kamala Harris > = ! Kamala Harrises
    p m Marco Rubio > =
    p m JD Vance > =
    p m Steve Witkoff > =
    p m Keith Kellogg > =
    p m Boris Johnson > =
    p m Keir Starmer > =
    p m Rishi Sunak > =
    p f Liz Truss > = ! Liz Trusses
    p m David Lammy > =
    p m Emmanuel Macron > =
    p m Olaf Scholz > =
    p m Friedrich Merz > =
    p f Angela Merkel > =
    p f Ursula von der Leyen > =
    p f Kaja Kallas > =
    p m Mark Rutte > =
    p m Jens Stoltenberg > =
    p m António Guterres > =
    p m Viktor Orban > =
    p m Robert Fico > =
    p m Donald Tusk > =
    p m Andrzej Duda > =
    p m Recep Tayyip Erdogan > =
    p m Xi Jinping > =
    p m Kim Jong Un > =
    p m Sergei Lavrov > = ! Sergei Lavrova
    p f Maria Zakharova > =
    p m Dmitry Peskov > =
    p m Sergei Shoigu > =
    p m Dmytro Kuleba > =
    p m Andriy Yermak > =
    p m Oleksandr Syrskyi > =
    l - Russia > = ! Russias
    l - Ukraine > = ! Ukraines
    l - Crimea > =
    l - Kyiv > =
    l - Kharkiv > =
    l - Moscow > = ! Moscows
    l - Donbas > =
    l - Zaporizhzhia > =
    l - United States > =
    l - Netherlands > =
    l - Black Sea > =
    l - Nova Kakhovka > =
    o - NATO > =
    o - White House > = ! White Houses
    o - Kremlin > = ! Kremlins
    o - European Union > =
    o - United Nations > =
    o - Security Council > =
    o - Foreign Ministry > =
    o - Verkhovna Rada > =
    o - International Criminal Court > =
    a - Minsk agreements > =
    a - Budapest Memorandum > =
    `,
  );
});
