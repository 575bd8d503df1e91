import type { Lang } from '../rows';
import { entries } from './entries';
import { remembered } from './remembered';

// Words by which an article says that a position is an old one. Data, one line a language; * stands for any ending.

const again: Readonly<Record<Lang, string>> = {
  cs: 'i nadále; nadále; nezměněn*; opakovan*; opět; potvrdil*; potvrzuj*; setrvává; stále; trvá na; zopakoval*; znovu',
  de: 'abermals; beharr*; bekräftig*; bleibt; blieb; bleiben; bleibe; erneut; halten … fest; hielt … fest; hielten … fest; hält … fest; nach wie vor; nochmals; unverändert; weiterhin; wie bisher; wie schon; wiederhol*',
  en: 'again; as before; continue to; continued to; continues to; once more; reaffirm*; reiterat*; remain; remained; remains; repeat*; still; stood by; stuck to; unchanged',
  es: 'continúa; de nuevo; insisti*; insiste; mantiene; mantuvo; otra vez; reafirm*; reiter*; repiti*; sigue; siguió; una vez más',
  fr: 'à nouveau; de nouveau; encore une fois; inchangé*; maintenu; maintient; persist*; réaffirm*; réitér*; répét*; toujours; une fois de plus',
  it: 'ancora una volta; continua a; di nuovo; immutat*; insiste; mantiene; nuovamente; resta; ribad*; riafferm*; ripet*; rimane; sempre',
  pl: 'nadal; niezmienn*; podtrzyma*; podtrzymuj*; ponownie; potwierdz*; powtórz*; powtarza*; wciąż; znów; znowu',
  ru: 'вновь; ещё раз; неизменн*; опять; остаётся; остаются; подтверд*; подтвержда*; повтор*; по-прежнему; продолжа*; снова',
  uk: 'вкотре; вчергове; досі; знову; і надалі; незмінн*; підтверд*; підтверджу*; повтор*; продовжу*; ще раз; як і раніше',
};

const patternIn = remembered((base: Lang) => (again[base] === undefined ? null : patternOf(again[base])));

/** Whether a passage says in so many words that the position is not new: "bekräftigte", "once more", "по-прежнему". False in languages without data. */
export function isSaidAgain(passage: string, lang: Lang): boolean {
  return patternIn(lang.slice(0, 2))?.test(passage.replaceAll('ё', 'е')) ?? false;
}

function patternOf(words: string): RegExp {
  const all = entries(words.replaceAll('ё', 'е')).map((word) =>
    word.replace('*', '\\p{L}*').replace(' … ', '\\P{Po}{1,80} '),
  );
  return new RegExp(`(?<!\\p{L})(?:${all.join('|')})(?!\\p{L})`, 'iu');
}
