import { letterTable, type Scheme } from './scheme';

/** English for Russian: BGN/PCGN 1947 as simplified for running text: no signs for ъ and ь, ё as е, final -ий and -ый as -y. Source: BGN/PCGN, Romanization of Russian, notes 1-5. */
export const enBgnRussian: Scheme = {
  lang: 'en',
  letters: {
    ru: letterTable(
      'а a  б b  в v  г g  д d  е e  ^е ye  +е ye  йе yye  ё e  ^ё yo  +ё yo  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r  с s  т t',
      'у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ъ -  ы y  ь -  э e  ю yu  я ya  ий$ y  ый$ y',
    ),
  },
};
