import type { Articles } from './articles';

/** French: le and les melt into de and à. */
export const french: Articles = {
  le: ['le', 'du', 'au'],
  les: ['les', 'des', 'aux'],
  la: ['la'],
  "l'": ["l'"],
};
