import { letterTable, type Scheme } from './scheme';

/** English for Ukrainian: the national system. Source: Cabinet of Ministers of Ukraine, resolution no. 55 of 27 January 2010. */
export const enUkrainian2010 = {
  lang: 'en',
  letters: {
    uk: letterTable(
      'а a  б b  в v  г h  ґ g  зг zgh  д d  е e  є ie  ^є ye  ж zh  з z  и y  і i  ї i  ^ї yi  й i  ^й y  к k  л l  м m  н n  о o  п p',
      "р r  с s  т t  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ь -  ю iu  ^ю yu  я ia  ^я ya  ' -  ’ -  ʼ -",
    ),
  },
} as const satisfies Scheme;
