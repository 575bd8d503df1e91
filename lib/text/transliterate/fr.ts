import { letterTable, type Scheme } from './scheme';

const common = `а a  б b  в v  г g  д d  е e  ж j  з z  к k  л l  м m  н n  о o  п p  р r  с s  т t  у ou  ф f  х kh
  ц ts  ч tch  ш ch  щ chtch  ь -  ю iou  я ia  +ю ïou  +я ïa  +с* ss  кс x`;

/** French transcription as newspapers use it (Poutine, Sergueï, Choïgou). Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, "Langues slaves". */
export const french: Scheme = {
  lang: 'fr',
  letters: {
    ru: letterTable(
      common,
      'ге gue  ги gui  гё guio  ^е ie  +е ïe  ие ie  ё io  жё jo  чё tcho  шё cho  щё chtcho  и i  й ï  ^й i  ий$ i  ый$ y  ия ia  ию iou  ье ie  ья ia  ью iou  ъ -  ы y  э e  ин$ ine  ын$ yne',
    ),
    uk: letterTable(
      common,
      "г h  ґ g  є ie  +є ïe  и y  і i  ї ï  ^ї ï  й ï  ^й i  ий$ y  ія ia  ію iou  ье ie  ья ia  ью iou  ' -  ’ -  ʼ -",
    ),
  },
};
