import type { Articles } from './articles';

/** Italian: every article melts into a, da, di, in and su. */
export const italian: Articles = {
  il: ['il', 'al', 'dal', 'del', 'nel', 'sul'],
  lo: ['lo', 'allo', 'dallo', 'dello', 'nello', 'sullo'],
  la: ['la', 'alla', 'dalla', 'della', 'nella', 'sulla'],
  i: ['i', 'ai', 'dai', 'dei', 'nei', 'sui'],
  gli: ['gli', 'agli', 'dagli', 'degli', 'negli', 'sugli'],
  le: ['le', 'alle', 'dalle', 'delle', 'nelle', 'sulle'],
  "l'": ["l'", "all'", "dall'", "dell'", "nell'", "sull'"],
};
