import { letterTable, type Scheme } from './scheme';

const common = `а a  б b  в w  г g  д d  ж ż  з z  к k  л ł  м m  н n  о o  п p  р r  с s  т t  у u  ф f  х ch  ц c  ч cz  ш sz  щ szcz
  ь -  нь ń  сь ś  зь ź  ць ć  ль l  лю lu  ля la  ю iu  я ia  ^ю ju  +ю ju  ^я ja  +я ja`;

/** Polish transcription. Source: Wielki słownik ortograficzny PWN, "Transliteracja i transkrypcja współczesnego alfabetu rosyjskiego / ukraińskiego". */
export const polish: Scheme = {
  lang: 'pl',
  letters: {
    ru: letterTable(
      common,
      'е ie  ^е je  +е je  же że  це ce  че cze  ше sze  ще szcze  ле le  ё io  ^ё jo  +ё jo  жё żo  чё czo  шё szo  щё szczo  лё lo',
      'и i  жи ży  ци cy  ши szy  ли li  й j  ский$ ski  цкий$ cki  ый$ y  ъ -  ы y  э e',
    ),
    uk: letterTable(
      common,
      'г h  ґ g  е e  ий$ y  є ie  ^є je  +є je  лє le  и y  і i  лі li  ї ji  й j  ьо io  льо lo  ський$ ski  цький$ cki  зький$ zki',
      "ська$ ska  цька$ cka  зька$ zka  ськ sk  цьк ck  ' -  ’ -  ʼ -",
    ),
  },
};
