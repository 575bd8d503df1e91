import type { Lang } from '../../rows';
import { entries } from '../entries';

/** Words that end in a full stop without ending a sentence, lower case and without that stop; sorted. */
export const abbreviations: Readonly<Record<Lang, readonly string[]>> = {
  cs: entries(`
    arm; atd; atp; gen; hod; ing; mil; mj; mld; mudr; např; plk; r; resp; st; sv; tis; tj; tzv; č;
  `),
  de: entries(`
    abs; allg; art; bzgl; bzw; ca; chr; co; dr; ehem; etc; evtl; geb; gem; gen; gest; ggf; hl; inkl; jh; jr; max;
    min; mio; mrd; nr; ok; phil; prof; russ; s; sog; st; str; tsd; u; ukr; usw; vgl; z; zit;
  `),
  en: entries(`
    adm; apr; aug; brig; capt; co; col; corp; dec; dr; e.g; feb; gen; gov; i.e; inc; jan; jr; lt; ltd; maj; mr;
    mrs; ms; no; nov; oct; prof; rep; rev; sec; sen; sept; sgt; sr; st; u.k; u.n; u.s; vs;
  `),
  es: entries(`
    aprox; cía; d; dr; dra; ej; etc; gral; núm; prof; pág; sr; sra; sto; ud; uds;
  `),
  fr: entries(`
    adj; av; c.-à-d; dr; env; gén; m; me; mgr; mm; no; p; prof; st; ste; vs;
  `),
  it: entries(`
    avv; col; dott; ecc; es; gen; ing; mons; on; pag; prof; sen; sig; sigg;
  `),
  pl: entries(`
    al; b; dr; gen; godz; hab; im; in; inż; itd; itp; kpt; m.in; mgr; mjr; mld; mln; np; pn; por; prof; płk; r;
    red; tj; tys; tzn; tzw; ul; ws; zob; św;
  `),
  ru: entries(`
    акад; быв; в; г; гг; ген; гр; долл; ед; им; кв; м; млн; млрд; напр; обл; пос; проф; руб; с; св; см; ст; стр;
    т.д; т.е; т.к; т.н; т.п; тыс; ул;
  `),
  uk: entries(`
    акад; вул; ген; гр; грн; див; дол; м; млн; млрд; напр; обл; п; проф; р; рр; с; св; см; ст; т.д; т.зв; тис; ім;
  `),
};

/** Languages in which a number with a full stop is an ordinal: `am 9. Mai`. */
export const ordinals: ReadonlySet<Lang> = new Set(['cs', 'da', 'de', 'no', 'pl', 'sk']);
