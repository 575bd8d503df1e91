import { letterTable, type Scheme } from './scheme';

const common = `а a  б b  в w  г g  д d  е e  ж sch  з s  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u  ф f  х ch
  ц z  ч tsch  ш sch  щ schtsch  ь -  ю ju  я ja  +с* ss  кс x`;

/** German transcription for general use. Source: Duden, Die deutsche Rechtschreibung, tables "Transkriptions- und Transliterationssysteme", Russian and Ukrainian. */
export const deDuden: Scheme = {
  lang: 'de',
  letters: {
    ru: letterTable(
      common,
      '^е je  +е je  ё jo  жё scho  чё tscho  шё scho  щё schtscho  ьо jo  и i  й i  ^й j  й* j  ий$ i  ый$ y  ъ -  ы y  э e  ого$ owo  его$ ewo',
    ),
    uk: letterTable(common, "г h  ґ g  є je  и y  і i  ї ji  й j  ьо jo  ' -  ’ -  ʼ -"),
  },
};
