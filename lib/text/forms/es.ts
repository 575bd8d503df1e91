import type { Articles } from './articles';

/** Spanish: el melts into a and de. */
export const spanish: Articles = {
  el: ['el', 'al', 'del'],
  la: ['la'],
  los: ['los'],
  las: ['las'],
};
