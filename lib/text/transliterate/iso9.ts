import { letterTable, type Scheme } from './scheme';

const letters = letterTable(
  'а a  б b  в v  г g  ґ g̀  д d  е e  ё ë  є ê  ж ž  з z  и i  і ì  ї ï  й j  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u',
  "ф f  х h  ц c  ч č  ш š  щ ŝ  ъ ʺ  ы y  ь ʹ  э è  ю û  я â  ' ʼ  ’ ʼ  ʼ ʼ",
);

/** One letter for one letter, reversible, the same for every Slavic language. Source: ISO 9:1995, table 1. */
export const iso9: Scheme = { lang: 'mul', letters: { ru: letters, uk: letters } };
